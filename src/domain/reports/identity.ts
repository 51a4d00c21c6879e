/**
 * Which report a text is: the one that is held already, in a new state, or another. Nothing held is written over unless
 * the text is known to be the same report's.
 */
import { reportId } from '../model/ids';
import type { ParsedReport } from '../model/report';
import { shareOfPhrases } from './phrases';
import { shortTitle } from './short-title';

/** What a report says of itself that tells it from others. */
export interface ReportFacts {
  issuingBody: string | null;
  year: number | null;
  title: string | null;
}

export interface ReportIdentity extends ReportFacts {
  /** The id a report of these facts gets, unless another has it. */
  identity: string;
  /** As shown: a report without a title goes by its file's name. */
  shownTitle: string;
}

export interface HeldReport {
  id: string;
  identity: string;
  issuingBody: string | null;
  year: number | null;
  file: string | null;
  hash: string | null;
  text: string;
}

export interface Incoming extends ReportIdentity {
  file: string;
  hash: string;
  text: string;
}

export interface ReportPlace {
  id: string;
  /** The report is held, and this is a new state of it. */
  update: boolean;
  /** Reports of the same body, year and title that are others. */
  namesakes: { id: string; file: string | null }[];
}

/** Stands in ids where a report does not say whose it is. */
const UNKNOWN_BODY = '发文机关不详';
/** A corrected text shares at least so much with the one before; below it, only a full identity tells it is the same. */
const CORRECTED = 0.9;
/** Below it not even body, year, title and file name make two texts one report. */
const REWRITTEN = 0.3;

/** @param file its name: what a report without a title goes by. */
export function identify(report: Pick<ParsedReport, keyof ReportFacts>, file: string): ReportIdentity {
  const { issuingBody, year, title } = report;
  const shownTitle = title ?? baseName(file);
  const body = issuingBody ?? UNKNOWN_BODY;
  return {
    issuingBody,
    year,
    title,
    shownTitle,
    identity: reportId(body, year, shortTitle(shownTitle, body)),
  };
}

/**
 * @param held reports of the same identity, hash or file name.
 * @param writtenNow ids of reports written in the same batch: two files of one batch are two reports.
 */
export function placeReport(
  incoming: Incoming,
  held: readonly HeldReport[],
  writtenNow: ReadonlySet<string> = new Set(),
): ReportPlace {
  const ownFirst = [...held].sort((a, b) => rank(incoming, a) - rank(incoming, b));
  const same = ownFirst.find(
    (each) => each.hash === incoming.hash || (!writtenNow.has(each.id) && isSameReport(incoming, each)),
  );
  const namesakes = held
    .filter((each) => each.identity === incoming.identity && each.id !== same?.id)
    .map(({ id, file }) => ({ id, file }));
  if (same) return { id: same.id, update: true, namesakes };
  return { id: freeId(incoming, new Set(held.map(({ id }) => id))), update: false, namesakes };
}

/** The very file comes first, then one of the same identity and name. */
function rank(incoming: Incoming, { hash, identity, file }: HeldReport): number {
  return (
    (hash === incoming.hash ? 0 : 4) +
    (identity === incoming.identity ? 0 : 2) +
    (file === incoming.file ? 0 : 1)
  );
}

function isSameReport(incoming: Incoming, held: HeldReport): boolean {
  const alike = () => shareOfPhrases(incoming.text, held.text);
  // One text in two formats.
  if (incoming.identity === held.identity && sameWords(incoming.text, held.text)) return true;
  if (incoming.file !== held.file || !agree(incoming, held)) return false;
  const known = incoming.issuingBody !== null && incoming.year !== null && incoming.title !== null;
  return alike() >= (known && incoming.identity === held.identity ? REWRITTEN : CORRECTED);
}

/** What both say of their body and year is the same. */
function agree(a: Pick<ReportFacts, 'issuingBody' | 'year'>, b: Pick<ReportFacts, 'issuingBody' | 'year'>) {
  return sameBody(a.issuingBody, b.issuingBody) && (a.year === null || b.year === null || a.year === b.year);
}

/** 静海区人民政府 is 天津市静海区人民政府. */
function sameBody(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.endsWith(b) || b.endsWith(a);
}

/** Its own identity, or that and its file's name, or that and its hash. */
function freeId({ identity, file, hash }: Incoming, taken: ReadonlySet<string>): string {
  const named = `${identity}~${baseName(file).replace(/[\s/@~#?]+/gu, '-')}`;
  return [identity, named].find((id) => !taken.has(id)) ?? `${named}~${hash.slice(0, 8)}`;
}

function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]+$/u, '');
}

/** But for white space. */
export function sameWords(a: string, b: string): boolean {
  return compact(a) === compact(b);
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}
