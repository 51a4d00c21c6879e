/** A list of works with the versions last seen: which of them have another version since, or have ended. */
import type { IsoDate } from '../../domain/model/terms';
import type { ReadGraph } from '../../graph/connection/read';
import { loadCypher } from '../../graph/statements/load';

/** LegalSource id → id of the version last seen; null: none was. */
export type Watched = Readonly<Record<string, string | null>>;

export interface WatchedChange {
  source: string;
  title: string;
  seen: string | null;
  /** Versions that came after it and apply by the day asked about, oldest first. */
  versions: { id: string; on: IsoDate }[];
  /** When the work ended; null while it has not, or its day is not known. */
  endedOn: IsoDate | null;
}

export interface WatchAnswer {
  changed: WatchedChange[];
  /** Works that are not held: nothing is known of them. */
  notHeld: string[];
  /** What to give the next time: the newest version of each. */
  next: Record<string, string | null>;
}

interface WatchedRow {
  source: string;
  title: string;
  versions: { id: string; on: IsoDate; endedOn: IsoDate | null }[];
}

export async function watch(graph: ReadGraph, watched: Watched, asOf: IsoDate): Promise<WatchAnswer> {
  const ids = Object.keys(watched);
  const rows = (await graph.read(loadCypher('versions-of-watched'), { ids })) as unknown as WatchedRow[];
  const answer: WatchAnswer = { changed: [], notHeld: [], next: { ...watched } };
  const found = new Map(rows.map((row) => [row.source, row]));
  for (const id of ids) {
    const row = found.get(id);
    const versions = row?.versions.filter(({ on }) => on <= asOf) ?? [];
    if (!row || versions.length === 0) {
      answer.notHeld.push(id);
      continue;
    }
    const seen = watched[id] ?? null;
    const at = versions.findIndex((version) => version.id === seen);
    const newer = versions.slice(at + 1);
    const last = versions.at(-1)!;
    answer.next[id] = last.id;
    const endedOn = last.endedOn !== null && last.endedOn <= asOf ? last.endedOn : null;
    if (newer.length === 0 && endedOn === null) continue;
    const shown = newer.map((version) => ({ id: version.id, on: version.on }));
    answer.changed.push({ source: id, title: row.title, seen, versions: shown, endedOn });
  }
  return answer;
}
