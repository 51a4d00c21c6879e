/**
 * Drafts and withdrawn reports: texts that are kept beside the graph. Nothing is read from them into it, so that no
 * search, count or export can meet them.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import type { ReadGraph } from '../connection/read';
import { int } from '../connection/write';
import { loadCypher } from '../statements/load';
import type { Weighed } from './former-texts';

export type UnpublishedState = 'DRAFT' | 'WITHDRAWN';
export type ReportState = 'PUBLISHED' | UnpublishedState;

export interface Unpublished extends Omit<Weighed, 'text' | 'list'> {
  /** `draft:…` of a draft; of a withdrawn report the id it has. */
  id: string;
  state: UnpublishedState;
  /** null of a withdrawn list, whose file has to be sent again; and in listings. */
  text: string | null;
  /** Whether the text is kept. */
  held: boolean;
  /** ISO time it was saved or withdrawn. */
  at: string;
  /** Who did it; null for the command line. */
  by: string | null;
  /** Why it was withdrawn, for everybody. */
  reason: string | null;
}

/** What a draft's reading told, and who keeps it. */
export type NewDraft = Omit<Unpublished, 'state' | 'held' | 'at' | 'reason' | 'decisions' | 'importedAt'> & {
  text: string;
};

export async function keepDraft(tx: ManagedTransaction, { id, ...draft }: NewDraft): Promise<void> {
  await keep(tx, id, { ...draft, state: 'DRAFT', decisions: 0, importedAt: null, reason: null });
}

export async function keepWithdrawn(
  tx: ManagedTransaction,
  id: string,
  { list, text, ...now }: Weighed,
  { by, reason }: { by: string | null; reason: string | null },
): Promise<void> {
  await keep(tx, id, { ...now, text: list ? null : text, state: 'WITHDRAWN', by, reason });
}

async function keep(
  tx: ManagedTransaction,
  id: string,
  { measures, citations, decisions, year, ...rest }: Omit<Unpublished, 'id' | 'held' | 'at'>,
): Promise<void> {
  const numbers = { measures: int(measures), citations: int(citations), decisions: int(decisions) };
  await tx.run(loadCypher('unpublished-report-kept'), {
    id,
    properties: { ...rest, ...numbers, year: int(year), at: new Date().toISOString() },
  });
}

/** A draft, or what is kept of a withdrawn report. */
export async function unpublished(graph: ReadGraph, id: string): Promise<Unpublished | null> {
  const [row] = await graph.read(loadCypher('unpublished-report'), { id });
  if (!row) return null;
  const kept = row.kept as Partial<Unpublished>;
  return whole(kept, kept.text != null);
}

/** Without their texts; the latest first. */
export async function unpublishedIn(graph: ReadGraph, state: UnpublishedState): Promise<Unpublished[]> {
  const rows = await graph.read(loadCypher('unpublished-reports'), { state });
  return rows.map(({ kept, held }) => whole(kept as Partial<Unpublished>, held === true));
}

export async function dropUnpublished(tx: ManagedTransaction, id: string): Promise<void> {
  await tx.run(loadCypher('unpublished-report-dropped'), { id });
}

/** A withdrawn report as what another text of it takes the place of. */
export function weighed({ text, ...kept }: Unpublished): Weighed {
  return { ...kept, text: text ?? '', list: text === null };
}

export interface StateOfReport {
  state: ReportState;
  title: string;
  /** ISO time since which it is a draft or withdrawn. */
  at: string | null;
  /** Why it was withdrawn. */
  reason: string | null;
}

/** null where there is, and was, none of that id, or it was deleted. Of drafts only for those let in. */
export async function stateOfReport(
  graph: ReadGraph,
  id: string,
  { drafts }: { drafts: boolean },
): Promise<StateOfReport | null> {
  const [row] = await graph.read(loadCypher('report-state'), { id });
  const found = (row as unknown as StateOfReport | undefined) ?? null;
  return found?.state === 'DRAFT' && !drafts ? null : found;
}

/** What a node has not is absent from it. */
function whole(kept: Partial<Unpublished>, held: boolean): Unpublished {
  const absent = { year: null, day: null, region: null, body: null, file: null, kind: null, address: null };
  const none = { given: null, importedAt: null, text: null, by: null, reason: null };
  return { ...absent, ...none, ...kept, held } as Unpublished;
}
