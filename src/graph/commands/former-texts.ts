/** Texts of reports that newer ones replaced: kept a while, so that a replacement can be taken back. */
import type { ManagedTransaction } from 'neo4j-driver';
import { formerTextId } from '../../domain/model/ids';
import type { GivenReport } from '../../domain/model/report';
import type { ReadGraph } from '../connection/read';
import { graphIn, int } from '../connection/write';
import { loadCypher } from '../statements/load';

/** Of one report; older ones are dropped. */
const KEPT = 5;

/** What a new text of a report takes the place of. */
export interface Replaced {
  /** sha-256 of the file's bytes, hex. */
  hash: string;
  file: string | null;
  measures: number;
  citations: number;
  /** Decisions of people on words that are in it. */
  decisions: number;
}

export interface FormerText extends Replaced {
  id: string;
  reportId: string;
  title: string;
  importedAt: string | null;
  replacedAt: string;
  /** Who replaced or deleted it; null for the command line. */
  replacedBy: string | null;
  how: 'REPLACED' | 'DELETED';
  /** false: only that it was there is kept, since its report was deleted or it was a list, whose file has to be sent again. */
  held: boolean;
}

/** To read it again as it was read then. */
export interface FormerReading extends FormerText {
  text: string | null;
  kind: string | null;
  address: string | null;
  /** All that a list beside the report told, as JSON. */
  given: string | null;
  facts: GivenReport;
}

export interface Weighed extends Replaced {
  identity: string;
  text: string;
  title: string;
  list: boolean;
  year: number | null;
  day: string | null;
  region: string[] | null;
  body: string | null;
  kind: string | null;
  address: string | null;
  given: string | null;
  importedAt: string | null;
}

/** The report as it is now; null where none is held. */
export async function weighReport(tx: ManagedTransaction, id: string): Promise<Weighed | null> {
  const [row] = await graphIn(tx).read(loadCypher('report-weighed'), { id });
  return (row as Weighed | undefined) ?? null;
}

export async function keepFormerText(
  tx: ManagedTransaction,
  report: string,
  now: Weighed,
  { by, how }: { by: string | null; how: FormerText['how'] },
): Promise<void> {
  const { hash, file, measures, citations, decisions, title, importedAt, kind, address, given } = now;
  const facts = factsOf(now);
  const properties = {
    ...{ reportId: report, hash, file, title, importedAt, kind, address, given },
    ...{ measures: int(measures), citations: int(citations), decisions: int(decisions) },
    ...{ text: now.list || how === 'DELETED' ? null : now.text, facts: JSON.stringify(facts) },
    ...{ replacedAt: new Date().toISOString(), replacedBy: by, how },
  };
  await tx.run(loadCypher('former-text-kept'), {
    ...{ id: formerTextId(report, hash), properties, report, most: int(KEPT) },
  });
  if (how === 'DELETED') await emptyFormerTexts(tx, report);
}

/** What a text alone may not tell when it is read again. */
export function factsOf({ body, region, year, day }: Pick<Weighed, 'body' | 'region' | 'year' | 'day'>) {
  const facts: GivenReport = {
    ...(body !== null && { body }),
    ...(region !== null && region.length > 0 && { region }),
    ...(year !== null && { year }),
    ...(day !== null && { day }),
  };
  return facts;
}

/** Of a report that was deleted only who did what and when stays. */
export async function emptyFormerTexts(tx: ManagedTransaction, report: string): Promise<void> {
  await tx.run(loadCypher('former-texts-emptied'), { report });
}

/** The newest first; also of a report that was deleted. */
export async function formerTextsOf(graph: ReadGraph, report: string): Promise<FormerText[]> {
  const rows = await graph.read(loadCypher('former-texts'), { report });
  return rows.map(({ kept, held }) => ({ ...(kept as FormerText), held: held === true }));
}

export async function formerText(graph: ReadGraph, id: string): Promise<FormerReading | null> {
  const [row] = await graph.read(loadCypher('former-text'), { id });
  if (!row) return null;
  const { facts, ...kept } = row.kept as Omit<FormerReading, 'facts'> & { facts: string };
  return {
    ...kept,
    text: kept.text ?? null,
    held: kept.text != null,
    facts: JSON.parse(facts) as GivenReport,
  };
}

export async function dropFormerText(tx: ManagedTransaction, id: string): Promise<void> {
  await tx.run(loadCypher('former-text-restored'), { id });
}
