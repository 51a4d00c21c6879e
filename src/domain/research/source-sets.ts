/** What two sets of reports cite, set against each other: newly cited, dropped, kept. */

export interface CitedRow {
  /** The citation's id. */
  id: string;
  /** LegalSource id; null where the citation is not linked. */
  source: string | null;
  title: string | null;
}

export interface ComparedSource {
  source: string | null;
  title: string | null;
  /** Ids of the citations, in the order given. */
  before: string[];
  after: string[];
}

export interface SourceSets {
  added: ComparedSource[];
  dropped: ComparedSource[];
  kept: ComparedSource[];
  /** Citations that neither are linked nor have a title, so that they cannot be told apart. */
  unidentified: { before: number; after: number };
}

export function compareSources(before: readonly CitedRow[], after: readonly CitedRow[]): SourceSets {
  const all = new Map<string, ComparedSource>();
  const unidentified = { before: 0, after: 0 };
  for (const side of ['before', 'after'] as const) {
    for (const row of side === 'before' ? before : after) {
      const key = keyOf(row);
      if (key === null) {
        unidentified[side]++;
        continue;
      }
      const entry = all.get(key) ?? { source: row.source, title: row.title, before: [], after: [] };
      entry[side].push(row.id);
      all.set(key, entry);
    }
  }
  const sources = [...all.values()];
  return {
    added: sources.filter((each) => each.before.length === 0),
    dropped: sources.filter((each) => each.after.length === 0),
    kept: sources.filter((each) => each.before.length > 0 && each.after.length > 0),
    unidentified,
  };
}

/** A work that is not held is the same when its title is. */
function keyOf({ source, title }: CitedRow): string | null {
  return source ?? (title === null ? null : `title:${title}`);
}
