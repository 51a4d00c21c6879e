/** One report into the graph, whole or not at all; and out of it again. */
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { AnalysedReport } from '../../domain/analyse';
import { contextOf, EXTRACTOR } from '../../domain/analyse';
import { namingsOf } from '../../domain/citations/naming';
import { bodyId, isOrphanId } from '../../domain/model/ids';
import type { Span } from '../../domain/model/terms';
import {
  type HeldReport,
  identify,
  placeReport,
  type ReportIdentity,
  type ReportPlace,
  sameWords,
} from '../../domain/reports/identity';
import { type FormerId, type HeldPart, type KeptIds, keepIds } from '../../domain/reports/kept-ids';
import { bodyName } from '../../domain/text/body-names';
import { graphIn, inWrite, runRows } from '../connection/write';
import { loadCypher } from '../statements/load';
import { lockReports, settleWaiting } from './decisions';
import { liftDecisions, restoreDecisions } from './decisions-carried-over';
import { emptyFormerTexts, keepFormerText, type Replaced, weighReport } from './former-texts';
import { dropUnusedPlaces, writePlaces } from './places';
import { type ReportActKind, recordAct } from './report-acts';
import {
  citationRows,
  figureRows,
  itemFinder,
  itemRows,
  partsOf,
  placeId,
  reportProperties,
  sortedIds,
} from './report-rows';
import { resolutionRow } from './resolution-rows';
import { dropUnpublished, keepWithdrawn, type Unpublished, unpublished, weighed } from './unpublished';

export interface ReportFile {
  /** Kept with the report, and shown with it. */
  file: string;
  /** sha-256 of the file's bytes, hex. */
  hash: string;
  /** As a list beside it tells; null where none does. */
  kind?: string | null;
  address?: string | null;
  /** All that the list tells, as JSON. */
  given?: string | null;
}

export interface WrittenReport extends ReportPlace {
  /** false: the same text was held already, read by the same extractor; or another is, and was not to be replaced. */
  changed: boolean;
  /** What was held of it in other words: replaced where `changed`. null where nothing was. */
  replaced: Replaced | null;
  /** It was withdrawn and stays so: only publishing it brings it back. */
  withdrawn?: boolean;
}

export interface WriteOptions {
  /** Reads again what is held already. */
  force?: boolean;
  /** Ids of reports written in the same batch. */
  writtenNow?: ReadonlySet<string>;
  /** Other words held of the same report give way; true by default. */
  replace?: boolean;
  /** The person who sent it; null for the command line. */
  by?: string | null;
  /** The report whose text it is, where that is known. */
  of?: string;
  /** Told apart in its history from an import; only publishing brings back what was withdrawn. */
  act?: Extract<ReportActKind, 'PUBLISHED' | 'RESTORED'>;
  /** The draft whose text it is: it is one no more. */
  draft?: string;
}

/**
 * A new state of a report that is held takes the place of the old one, and what has the same words keeps its id;
 * another report of the same body, year and title gets an id of its own.
 */
export async function writeReport(
  driver: Driver,
  analysed: AnalysedReport,
  origin: ReportFile,
  options: WriteOptions = {},
): Promise<WrittenReport> {
  const { replace = true, by = null } = options;
  const identity = identify(analysed.report, origin.file);
  return inWrite(driver, async (tx) => {
    const akin = await graphIn(tx).read(loadCypher('reports-akin'), {
      identity: identity.identity,
      file: origin.file,
      hash: origin.hash,
    });
    const incoming = { ...identity, ...origin, text: analysed.report.text };
    const place = options.of
      ? { id: options.of, update: true, namesakes: [] }
      : placeReport(incoming, akin as unknown as HeldReport[], options.writtenNow);
    const { shownTitle: title } = identity;
    const told = { reportId: place.id, by, title, hash: origin.hash, draft: options.draft };
    if (!options.force && (await isHeld(tx, place.id, origin))) {
      if (options.draft) {
        await dropUnpublished(tx, options.draft);
        await recordAct(tx, { ...told, act: 'PUBLISHED' });
      }
      return { ...place, changed: false, replaced: null };
    }
    const withdrawn = await unpublished(graphIn(tx), place.id);
    // A folder that is loaded again is nobody's word to publish again what somebody took back.
    if (withdrawn && options.act !== 'PUBLISHED')
      return { ...place, changed: false, replaced: null, withdrawn: true };
    await lockReports(tx, [place.id]);
    const now = withdrawn ? weighed(withdrawn) : place.update ? await weighReport(tx, place.id) : null;
    // One text in two formats replaces nothing.
    const replaced = now && !sameWords(now.text, analysed.report.text) ? now : null;
    if (replaced && !replace) return { ...place, changed: false, replaced };
    if (replaced) await keepFormerText(tx, place.id, replaced, { by, how: 'REPLACED' });
    await write(tx, analysed, { ...identity, id: place.id }, origin);
    for (const id of [options.draft, withdrawn?.id]) if (id) await dropUnpublished(tx, id);
    const act = options.act ?? (now ? replaced && 'REPLACED' : 'IMPORTED');
    if (act) await recordAct(tx, { ...told, act });
    return { ...place, changed: true, replaced };
  });
}

async function isHeld(
  tx: ManagedTransaction,
  id: string,
  { hash, given = null }: ReportFile,
): Promise<boolean> {
  const { records } = await tx.run(loadCypher('report-known'), { id });
  const held = records[0]?.toObject();
  return held?.hash === hash && held.madeBy === EXTRACTOR && (held.given ?? null) === given;
}

async function write(
  tx: ManagedTransaction,
  { report, citations, resolutions }: AnalysedReport,
  identity: ReportIdentity & { id: string },
  origin: ReportFile,
): Promise<void> {
  const { id } = identity;
  const before = await partsHeld(tx, id);
  const kept = keepIds(before, { text: report.text, parts: partsOf(report, citations) }, placeId(id));
  const ids = sortedIds(report, kept.ids);
  const items = itemRows(report, id, ids.items);
  const figures = figureRows(report, ids.figures, items);
  const namings = namingsOf(citations, resolutions, contextOf(report), report.text);
  const read = citationRows(report, id, ids.citations, citations, items, namings);
  const decisions = await liftDecisions(tx, {
    id,
    text: report.text,
    measures: spansOf(items, report.items).filter((_, index) => items[index]!.measure),
    mentions: spansOf(read, citations),
    idAt: freeIdAt(id, before, kept),
  });
  const { giveWay } = decisions;
  const mentions = read
    .filter((row) => !giveWay.has(row.id))
    .map((row) => ({ ...row, antecedentId: giveWay.get(row.antecedentId ?? '') ?? row.antecedentId }));
  const keep = [...items, ...figures, ...mentions].map((row) => row.id);
  const importedAt = new Date().toISOString();

  const body = bodyName(report.issuingBody ?? '') || null;
  await writePlaces(tx, body === null ? [] : [body], [report.region]);
  await tx.run(loadCypher('report-parts-dropped'), { id, keep });
  await tx.run(loadCypher('report-items-dropped'), { id, keep });
  await tx.run(loadCypher('report-links-dropped'), { id });
  await tx.run(loadCypher('report'), {
    id,
    properties: reportProperties(report, identity, { ...origin, importedAt, madeBy: EXTRACTOR }),
    bodyId: body === null ? null : bodyId(body),
  });
  await dropUnusedPlaces(tx, before.bodyId);
  await runRows(tx, loadCypher('report-items'), items, { id });
  await runRows(
    tx,
    loadCypher('report-parents'),
    items.filter((row) => row.parentId !== null),
  );
  await runRows(tx, loadCypher('report-figures'), figures);
  await runRows(tx, loadCypher('report-citations'), mentions);
  const written = new Set(mentions.map((row) => row.id));
  await restoreDecisions(tx, decisions, written, itemFinder(report, items));
  await keepFormerIds(tx, id, kept, decisions.placements, giveWay);
  await runRows(tx, loadCypher('citation-antecedents'), mentions);
  await runRows(
    tx,
    loadCypher('citation-resolutions'),
    read.flatMap((row, index) =>
      written.has(row.id) ? [resolutionRow(row.id, resolutions[index]!, EXTRACTOR)] : [],
    ),
  );
  await settleWaiting(tx, [...written, ...decisions.placements.flatMap(({ about }) => about ?? [])]);
}

interface PartsHeld {
  text: string;
  bodyId: string | null;
  parts: HeldPart[];
  gone: FormerId[];
}

const NOTHING: PartsHeld = { text: '', bodyId: null, parts: [], gone: [] };

async function partsHeld(tx: ManagedTransaction, id: string): Promise<PartsHeld> {
  const [held] = await graphIn(tx).read(loadCypher('report-parts-held'), { id });
  return (held as PartsHeld | undefined) ?? NOTHING;
}

/** For a mention people marked: by its place, with a number after it where that is or was the id of something else. */
function freeIdAt(report: string, { parts, gone }: PartsHeld, { ids }: KeptIds): (span: Span) => string {
  const taken = new Set([...parts, ...gone].map((each) => each.id).concat(ids));
  return (span) => {
    const natural = placeId(report)({ ...span, text: '', sort: 'CITATION' });
    for (let times = 1; ; times++) {
      const id = times === 1 ? natural : `${natural}.${times}`;
      if (!taken.has(id)) return id;
    }
  };
}

async function keepFormerIds(
  tx: ManagedTransaction,
  report: string,
  kept: KeptIds,
  placements: readonly { link: string; id: string; about: string | null }[],
  giveWay: ReadonlyMap<string, string>,
): Promise<void> {
  const standing = new Set(placements.map(({ about }) => about));
  const given = kept.former
    .filter(({ id }) => !standing.has(id))
    .map((each) => ({ ...each, now: giveWay.get(each.now ?? '') ?? each.now }));
  const links = placements
    .filter(({ link, id }) => link !== id && !isOrphanId(link))
    .map(({ link, id }) => ({ id: link, text: '', now: id }));
  const live = [...kept.revived, ...placements.flatMap(({ id, about }) => [id, ...(about ? [about] : [])])];
  await tx.run(loadCypher('former-ids-dropped'), { ids: live });
  const rows = [...given, ...links].filter(({ id }) => !live.includes(id));
  if (rows.length > 0) await tx.run(loadCypher('former-ids-kept'), { report, rows });
}

export interface DeletedReport {
  id: string;
  title: string;
  /** Decisions people took on it, which stay as orphans. */
  decisionsKept: number;
}

/**
 * Takes a report out, with all that was read from it and its former texts; or a draft, or what is kept of a withdrawn
 * report. Who did it and when stays.
 * @param by the person who does it; null for the command line.
 * @returns null where there is none of that id.
 */
export function deleteReport(
  driver: Driver,
  id: string,
  by: string | null = null,
): Promise<DeletedReport | null> {
  return inWrite(driver, async (tx) => {
    await lockReports(tx, [id]);
    const now = await weighReport(tx, id);
    const kept = now ? null : await unpublished(graphIn(tx), id);
    const gone = now ?? kept;
    if (!gone) return null;
    if (now) await keepFormerText(tx, id, now, { by, how: 'DELETED' });
    else await dropUnpublished(tx, id);
    if (kept?.state === 'WITHDRAWN') await emptyFormerTexts(tx, id);
    const { title, hash } = gone;
    await recordAct(tx, { reportId: id, act: 'DELETED', by, title, hash });
    return { id, title, decisionsKept: now ? await takeOut(tx, id) : gone.decisions };
  });
}

/**
 * Takes a report out as deletion does, but keeps its text, to be published again, and says of its id what became of it.
 * @param by the person who does it; null for the command line.
 * @returns as it is withdrawn now, or was before; null where no report of that id is published.
 */
export function withdrawReport(
  driver: Driver,
  id: string,
  { by, reason }: { by: string | null; reason: string | null },
): Promise<Unpublished | null> {
  return inWrite(driver, async (tx) => {
    await lockReports(tx, [id]);
    const now = await weighReport(tx, id);
    if (!now) {
      const before = await unpublished(graphIn(tx), id);
      return before?.state === 'WITHDRAWN' ? before : null;
    }
    const decisions = await takeOut(tx, id);
    await keepWithdrawn(tx, id, { ...now, decisions }, { by, reason });
    const { title, hash } = now;
    await recordAct(tx, { reportId: id, act: 'WITHDRAWN', by, title, hash, reason });
    return unpublished(graphIn(tx), id);
  });
}

/** Gives how many decisions stay, as orphans. */
async function takeOut(tx: ManagedTransaction, id: string): Promise<number> {
  const { bodyId: publisher } = await partsHeld(tx, id);
  const decisions = await liftDecisions(tx, { id, text: '', measures: [], mentions: [] });
  await restoreDecisions(tx, decisions, new Set(), () => '');
  await keepFormerIds(tx, id, { ids: [], former: [], revived: [] }, decisions.placements, new Map());
  await tx.run(loadCypher('report-deleted'), { id });
  await dropUnusedPlaces(tx, publisher);
  return decisions.placements.length;
}

/** The ids of rows with where the things they are made of stand. */
function spansOf(rows: readonly { id: string }[], things: readonly Span[]): (Span & { id: string })[] {
  return rows.map(({ id }, index) => ({ id, start: things[index]!.start, end: things[index]!.end }));
}
