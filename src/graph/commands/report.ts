/** One report into the graph, whole or not at all. */
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { AnalysedReport } from '../../domain/analyse';
import { EXTRACTOR } from '../../domain/analyse';
import { bodyId } from '../../domain/model/ids';
import type { Span } from '../../domain/model/terms';
import { inWrite } from '../connection/write';
import { loadCypher } from '../statements/load';
import { lockReports } from './decisions';
import { liftDecisions, restoreDecisions } from './decisions-carried-over';
import { writePlaces } from './places';
import {
  citationRows,
  figureRows,
  identifyReport,
  itemFinder,
  itemRows,
  reportProperties,
} from './report-rows';
import { resolutionRow } from './resolution-rows';

export interface ReportFile {
  /** Kept with the report, and shown with it. */
  file: string;
  /** sha-256 of the file's bytes, hex. */
  hash: string;
}

export interface WrittenReport {
  id: string;
  /** false: the same text was held already, read by the same extractor. */
  changed: boolean;
}

/** A changed text replaces the old one; items, citations and figures that stand where they stood keep their ids. */
export async function writeReport(
  driver: Driver,
  analysed: AnalysedReport,
  origin: ReportFile,
  options: { force?: boolean } = {},
): Promise<WrittenReport> {
  const identity = identifyReport(analysed.report, origin.file);
  const { id } = identity;
  const changed = await inWrite(driver, async (tx) => {
    if (!options.force && (await isHeld(tx, id, origin.hash))) return false;
    await write(tx, analysed, identity, origin);
    return true;
  });
  return { id, changed };
}

async function isHeld(tx: ManagedTransaction, id: string, hash: string): Promise<boolean> {
  const { records } = await tx.run(loadCypher('report-known'), { id });
  const held = records[0]?.toObject();
  return held?.complete && held.hash === hash && held.madeBy === EXTRACTOR;
}

async function write(
  tx: ManagedTransaction,
  { report, citations, resolutions }: AnalysedReport,
  identity: ReturnType<typeof identifyReport>,
  origin: ReportFile,
): Promise<void> {
  const { id } = identity;
  const items = itemRows(report, id);
  const figures = figureRows(report, id, items);
  const read = citationRows(report, id, citations, items);
  await lockReports(tx, [id]);
  const decisions = await liftDecisions(tx, {
    id,
    text: report.text,
    measures: spansOf(items, report.items).filter((_, index) => items[index]!.measure),
    mentions: spansOf(read, citations),
  });
  const { giveWay } = decisions;
  const mentions = read
    .filter((row) => !giveWay.has(row.id))
    .map((row) => ({ ...row, antecedentId: giveWay.get(row.antecedentId ?? '') ?? row.antecedentId }));
  const keep = [...items, ...figures, ...mentions].map((row) => row.id);
  const importedAt = new Date().toISOString();

  await writePlaces(tx, report.issuingBody === null ? [] : [report.issuingBody], [report.region]);
  await tx.run(loadCypher('report-parts-dropped'), { id, keep });
  await tx.run(loadCypher('report-items-dropped'), { id, keep });
  await tx.run(loadCypher('report-links-dropped'), { id });
  await tx.run(loadCypher('report'), {
    id,
    properties: reportProperties(report, identity, { ...origin, importedAt, madeBy: EXTRACTOR }),
    bodyId: report.issuingBody === null ? null : bodyId(report.issuingBody),
  });
  await tx.run(loadCypher('report-items'), { id, rows: items });
  await tx.run(loadCypher('report-parents'), { rows: items.filter((row) => row.parentId !== null) });
  if (figures.length > 0) await tx.run(loadCypher('report-figures'), { rows: figures });
  if (mentions.length > 0) await tx.run(loadCypher('report-citations'), { rows: mentions });
  const written = new Set(mentions.map((row) => row.id));
  await restoreDecisions(tx, decisions, written, itemFinder(report, items));
  if (mentions.length === 0) return;
  await tx.run(loadCypher('citation-antecedents'), { rows: mentions });
  await tx.run(loadCypher('citation-resolutions'), {
    rows: read.flatMap((row, index) =>
      written.has(row.id) ? [resolutionRow(row.id, resolutions[index]!, EXTRACTOR)] : [],
    ),
  });
}

/** The ids of rows with where the things they are made of stand. */
function spansOf(rows: readonly { id: string }[], things: readonly Span[]): (Span & { id: string })[] {
  return rows.map(({ id }, index) => ({ id, start: things[index]!.start, end: things[index]!.end }));
}
