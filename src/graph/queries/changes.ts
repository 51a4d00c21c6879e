/** What was done since a time, in order: a feed to follow. */
import type { DecisionAction } from '../../domain/review/states';
import type { ReportActKind } from '../commands/report-acts';
import type { ReadGraph } from '../connection/read';
import { statement } from '../statements/directives';

export const CHANGE_KINDS = ['REPORT', 'DECISION', 'LAWS'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Of drafts nothing is told. */
export type ToldAct = Exclude<ReportActKind, 'DRAFTED'>;

export interface Change {
  /** ISO time. */
  at: string;
  /** Of this change; two of one time go by it. */
  id: string;
  kind: ChangeKind;
  /** Of a report; see ReportAct. */
  act: ToldAct | null;
  /** Of the report that it befell, which may be gone; null of law texts. */
  report: string | null;
  title: string | null;
  /** Why a report was withdrawn. */
  reason: string | null;
  /** Of a decision. */
  action: DecisionAction | null;
  link: string | null;
  /** Of law texts: the run of imports, and how many files were loaded in it. */
  run: string | null;
  files: number | null;
}

export interface ChangesAsked {
  /** ISO time, as Date.toISOString writes it. */
  since: string;
  /** The last change that is known already. */
  after?: Pick<Change, 'at' | 'id'> | null;
  limit: number;
}

const NOTHING = {
  ...{ act: null, report: null, title: null, reason: null, action: null, link: null },
  ...{ run: null, files: null },
} as const;

/** The earliest first; `more`: whether there are others behind these. */
export async function readChanges(
  graph: ReadGraph,
  { since, after, limit }: ChangesAsked,
): Promise<{ changes: Change[]; more: boolean }> {
  const rows = await graph.read(statement('changes-since'), {
    ...{ since, afterAt: after?.at ?? '', afterId: after?.id ?? '' },
    limit: limit + 1,
  });
  const changes = rows
    .slice(0, limit)
    .map(({ value }): Change => ({ ...NOTHING, ...(value as Pick<Change, 'at' | 'id' | 'kind'>) }));
  return { changes, more: rows.length > limit };
}
