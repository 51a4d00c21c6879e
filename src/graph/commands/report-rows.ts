/** A parsed report as rows for Cypher. */
import type { Citation } from '../../domain/model/citation';
import { citationId, figureId, itemId, reportId } from '../../domain/model/ids';
import type { ParsedReport, ReportItem } from '../../domain/model/report';
import type { Span } from '../../domain/model/terms';
import { int } from '../connection/write';
import { shortTitle } from './short-title';

export interface ReportIdentity {
  id: string;
  title: string;
}

/** Stands in ids where a report does not say whose it is. */
const UNKNOWN_BODY = '发文机关不详';

/** A report without a title goes by its file's name. */
export function identifyReport(report: ParsedReport, file: string): ReportIdentity {
  const title = report.title ?? baseName(file);
  const issuingBody = report.issuingBody ?? UNKNOWN_BODY;
  return { id: reportId(issuingBody, report.year, shortTitle(title, issuingBody)), title };
}

export function reportProperties(
  report: ParsedReport,
  { title }: ReportIdentity,
  origin: { file: string; hash: string; importedAt: string; madeBy: string },
) {
  return {
    title,
    year: int(report.year),
    periodFrom: report.period?.from ?? null,
    periodTo: report.period?.to ?? null,
    region: report.region,
    text: report.text,
    sortKey: `${report.year ?? '0000'}|${title}`,
    complete: true,
    suggestionsDue: true,
    ...origin,
  };
}

export interface ItemRow {
  id: string;
  parentId: string | null;
  measure: boolean;
  properties: Record<string, unknown>;
}

export function itemRows(report: ParsedReport, id: string): ItemRow[] {
  const ids = uniqueIds(report.items, (item) => itemId(id, item));
  return report.items.map((item, index) => ({
    id: ids[index]!,
    parentId: item.parent === null ? null : ids[item.parent]!,
    measure: item.kind === 'MEASURE',
    properties: {
      reportId: id,
      kind: item.kind,
      order: int(item.order),
      style: item.style,
      ordinal: int(item.ordinal),
      heading: item.heading,
      headingPath: item.headingPath,
      status: item.status,
      text: item.text,
      start: int(item.start),
      end: int(item.end),
      sentences: item.sentences.flatMap(({ start, end }) => [int(start), int(end)]),
      sortKey: `${id}|${String(item.order).padStart(6, '0')}`,
      year: int(report.year),
    },
  }));
}

export function figureRows(report: ParsedReport, id: string, items: readonly ItemRow[]) {
  const ids = uniqueIds(report.figures, (figure) => figureId(id, figure));
  return report.figures.map((figure, index) => ({
    id: ids[index]!,
    itemId: items[figure.item]!.id,
    properties: {
      text: figure.text,
      start: int(figure.start),
      end: int(figure.end),
      value: figure.value,
      unit: figure.unit,
      baseValue: figure.baseValue,
      baseUnit: figure.baseUnit,
      exact: figure.exact,
      bound: figure.bound,
      counts: figure.counts,
    },
  }));
}

export interface CitationRow {
  id: string;
  itemId: string;
  antecedentId: string | null;
  properties: Record<string, unknown>;
}

export function citationRows(
  report: ParsedReport,
  id: string,
  citations: readonly Citation[],
  items: readonly ItemRow[],
): CitationRow[] {
  const ids = uniqueIds(citations, (citation) => citationId(id, citation));
  const itemAt = itemFinder(report, items);
  return citations.map((citation, index) => ({
    id: ids[index]!,
    itemId: itemAt(citation.start),
    antecedentId: citation.antecedent === null ? null : (ids[citation.antecedent] ?? null),
    properties: {
      reportId: id,
      text: citation.text,
      start: int(citation.start),
      end: int(citation.end),
      form: citation.form,
      title: citation.title,
      rawTitle: citation.rawTitle,
      versionMark: citation.versionMark,
      documentNumber: citation.documentNumber,
      pinpoint: citation.pinpoint === null ? null : JSON.stringify(citation.pinpoint),
      kind: citation.kind,
      relation: citation.relation,
      cueStart: int(citation.relationCue?.start),
      cueEnd: int(citation.relationCue?.end),
    },
  }));
}

/** The unit that an offset of the text lies in. */
export function itemFinder(report: ParsedReport, items: readonly ItemRow[]): (offset: number) => string {
  const leaves = leavesOf(report.items);
  return (offset) => items[leafAt(leaves, offset)]!.id;
}

interface Leaf extends Span {
  index: number;
}

/** Items without children; they tile the text, so they stand in order. */
function leavesOf(items: readonly ReportItem[]): Leaf[] {
  const parents = new Set(items.map((item) => item.parent));
  return items
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter(({ index }) => !parents.has(index))
    .sort((a, b) => a.start - b.start);
}

/** The leaf a mention begins in; a title broken across lines may end in the next. */
function leafAt(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (leaves[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return leaves[low]!.index;
}

/** Two things may stand on one span (a section and its only part): the later ones get a number after the id. */
function uniqueIds<T>(things: readonly T[], idOf: (thing: T) => string): string[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const id = idOf(thing);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  });
}

function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]+$/u, '');
}
