/** What suggesting reads from the graph, and the suggestions it leaves there. */
import type { Driver } from 'neo4j-driver';
import { linkId } from '../../model/ids';
import type { IsoDate } from '../../model/terms';
import { uncertainty } from '../../review/score';
import type { SupportCandidate } from '../../suggest';
import { loadCypher } from '../cypher';
import { lastDay } from '../read/basis';
import { int, inWrite, readRows } from '../session';

/** The index gives its best hits of all kinds and times; those that do not apply are left out after. */
const INDEX_HITS = 2000;

export interface MeasureToSuggest {
  id: string;
  sortKey: string;
  text: string;
  /** The report's last day. */
  on: IsoDate | null;
  region: string[];
  /** Of legal sources, resolved or not. */
  citations: number;
  /** Works it cites without an article. */
  citedSources: string[];
}

export interface SuggestionsToWrite {
  /** Of the measure. */
  id: string;
  suggestions: { provision: string; score: number; rank: number; reasons: string[] }[];
}

export type Found = { id: string; score: number };

export async function countMeasures(
  driver: Driver,
  reports: readonly string[] | null,
): Promise<{ measures: number; textHeld: boolean }> {
  const [row] = await readRows<{ measures: number; textHeld: boolean }>(
    driver,
    loadCypher('write/measures-to-suggest-counted'),
    { reports },
  );
  return row ?? { measures: 0, textHeld: false };
}

export async function* measuresToSuggest(
  driver: Driver,
  reports: readonly string[] | null,
  batch: number,
): AsyncGenerator<MeasureToSuggest[]> {
  interface Row extends Omit<MeasureToSuggest, 'on'> {
    year: number | null;
    periodTo: IsoDate | null;
  }
  for (let after = ''; ; ) {
    const rows = await readRows<Row>(driver, loadCypher('write/measures-to-suggest'), {
      reports,
      after,
      limit: int(batch),
    });
    if (rows.length === 0) return;
    yield rows.map(({ year, periodTo, ...row }) => ({ ...row, on: lastDay({ year, periodTo }) }));
    after = rows.at(-1)!.sortKey;
  }
}

/** Ids of all articles of each work in its version of the day; keys are those of `articlesKey`. */
export async function articlesInForce(
  driver: Driver,
  works: readonly { source: string; on: IsoDate }[],
): Promise<Map<string, string[]>> {
  const rows = [...new Map(works.map((work) => [articlesKey(work), work])).values()];
  if (rows.length === 0) return new Map();
  const found = await readRows<{ source: string; on: IsoDate; articles: string[] }>(
    driver,
    loadCypher('write/articles-in-force'),
    { rows },
  );
  return new Map(found.map((row) => [articlesKey(row), row.articles]));
}

export function articlesKey({ source, on }: { source: string; on: IsoDate }): string {
  return `${on} ${source}`;
}

/** What the index finds for each query, by its id. */
export async function articlesFound(
  driver: Driver,
  queries: readonly { id: string; terms: string; on: IsoDate; region: readonly string[] }[],
  limit: number,
): Promise<Map<string, Found[]>> {
  if (queries.length === 0) return new Map();
  const rows = await readRows<{ id: string; articles: Found[] }>(driver, loadCypher('write/articles-found'), {
    rows: queries,
    hits: int(INDEX_HITS),
    limit: int(limit),
  });
  return new Map(rows.map((row) => [row.id, row.articles]));
}

export async function candidatesOf(
  driver: Driver,
  ids: ReadonlySet<string>,
): Promise<Map<string, SupportCandidate>> {
  if (ids.size === 0) return new Map();
  type Row = Omit<SupportCandidate, 'text' | 'retrievalScore'> & { texts: string[] };
  const rows = await readRows<Row>(driver, loadCypher('write/articles-as-candidates'), { ids: [...ids] });
  return new Map(
    rows.map(({ texts, ...row }) => [
      row.id,
      // The seed catalogue knows captions only.
      { ...row, text: texts.join('\n') || (row.caption ?? ''), retrievalScore: null },
    ]),
  );
}

/** Replaces what a program suggested for these measures before. */
export async function writeSuggestions(
  driver: Driver,
  measures: readonly SuggestionsToWrite[],
  madeBy: string,
): Promise<void> {
  const rows = measures.map(({ id, suggestions }) => ({
    id,
    suggestions: suggestions.map(({ provision, score, rank, reasons }) => ({
      provision,
      link: linkId(id, provision),
      properties: {
        score,
        rank: int(rank),
        reasons,
        madeBy,
        uncertainty: uncertainty({ outcome: 'SUGGESTED', confidence: score }),
      },
    })),
  }));
  await inWrite(driver, (tx) => tx.run(loadCypher('write/suggestions'), { rows }));
}
