/** What people did with a report, one after another; it stays when the report is gone. */
import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import type { ReadGraph } from '../connection/read';
import { loadCypher } from '../statements/load';

export const REPORT_ACTS = [
  'DRAFTED',
  'IMPORTED',
  'REPLACED',
  'PUBLISHED',
  'WITHDRAWN',
  'RESTORED',
  'DELETED',
] as const;
export type ReportActKind = (typeof REPORT_ACTS)[number];

export interface ReportAct {
  /** Of the report; of a draft that is or was none yet, its own. */
  reportId: string;
  act: ReportActKind;
  /** ISO time. */
  at: string;
  /** The person; null for the command line. */
  by: string | null;
  title: string;
  /** sha-256 of the file whose text it is about, hex. */
  hash: string;
  reason: string | null;
  /** The draft that was published or saved. */
  draft: string | null;
}

type Told = Omit<ReportAct, 'at' | 'reason' | 'draft'> & Partial<Pick<ReportAct, 'reason' | 'draft'>>;

export async function recordAct(tx: ManagedTransaction, act: Told): Promise<void> {
  const properties = { ...act, reason: act.reason ?? null, draft: act.draft ?? null };
  await tx.run(loadCypher('report-act'), {
    id: `act:${randomUUID()}`,
    properties: { ...properties, at: new Date().toISOString() },
  });
}

/** The latest first; also of a report or a draft that is gone. */
export async function actsOf(graph: ReadGraph, id: string): Promise<ReportAct[]> {
  const rows = await graph.read(loadCypher('report-acts'), { id });
  return rows.map(({ act }) => {
    const { by = null, reason = null, draft = null, ...told } = act as ReportAct;
    return { ...told, by, reason, draft };
  });
}
