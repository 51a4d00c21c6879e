/** A parsed report as rows for Cypher. */
import type { Citation } from '../../domain/model/citation';
import { yearSpokenOf } from '../../domain/model/days';
import { citationId, figureId, itemId } from '../../domain/model/ids';
import type { ListedPower, ParsedReport } from '../../domain/model/report';
import type { Naming } from '../../domain/model/reported';
import type { ReportIdentity } from '../../domain/reports/identity';
import type { Part } from '../../domain/reports/kept-ids';
import { leafFinder } from '../../domain/reports/leaves';
import { int } from '../connection/write';

/** Ids of all parts of a report, in the order of its items, figures and citations. */
export interface PartIds {
  items: string[];
  figures: string[];
  citations: string[];
}

/** Its items, then its figures, then its citations. */
export function partsOf(report: ParsedReport, citations: readonly Citation[]): Part[] {
  return [
    ...report.items.map(({ start, end, text, kind }) => ({
      ...{ start, end, text },
      sort: kind === 'SECTION' ? 'SECTION' : 'LEAF',
    })),
    ...report.figures.map(({ start, end, text }) => ({ start, end, text, sort: 'FIGURE', exact: true })),
    ...citations.map(({ start, end, text }) => ({ start, end, text, sort: 'CITATION', exact: true })),
  ];
}

/** What a part is called that is new: by its place. */
export function placeId(report: string): (part: Part) => string {
  return (part) =>
    part.sort === 'CITATION'
      ? citationId(report, part)
      : part.sort === 'FIGURE'
        ? figureId(report, part)
        : itemId(report, part);
}

/** `ids`: of the parts as `partsOf` gives them. */
export function sortedIds(report: ParsedReport, ids: readonly string[]): PartIds {
  const figuresFrom = report.items.length;
  const citationsFrom = figuresFrom + report.figures.length;
  return {
    items: ids.slice(0, figuresFrom),
    figures: ids.slice(figuresFrom, citationsFrom),
    citations: ids.slice(citationsFrom),
  };
}

/** Of a report that is not held. */
export function newIds(report: ParsedReport, citations: readonly Citation[], id: string): PartIds {
  return sortedIds(report, uniqueIds(partsOf(report, citations), placeId(id)));
}

export function reportProperties(
  report: ParsedReport,
  { shownTitle: title, identity }: ReportIdentity,
  origin: {
    file: string;
    hash: string;
    importedAt: string;
    madeBy: string;
    kind?: string | null;
    address?: string | null;
    given?: string | null;
  },
) {
  return {
    title,
    identity,
    year: int(report.year),
    periodFrom: report.period?.from ?? null,
    periodTo: report.period?.to ?? null,
    givenOn: report.givenOn,
    planYear: int(report.planYear),
    region: report.region,
    text: report.text,
    sortKey: `${report.year ?? '0000'}|${title}`,
    suggestionsDue: true,
    ...origin,
  };
}

export interface ItemRow {
  id: string;
  parentId: string | null;
  measure: boolean;
  table: boolean;
  properties: Record<string, unknown>;
}

export function itemRows(report: ParsedReport, id: string, ids: readonly string[]): ItemRow[] {
  return report.items.map((item, index) => ({
    id: ids[index]!,
    parentId: item.parent === null ? null : ids[item.parent]!,
    measure: item.kind === 'MEASURE',
    table: item.kind === 'TABLE',
    properties: {
      reportId: id,
      kind: item.kind,
      order: int(item.order),
      style: item.style,
      ordinal: int(item.ordinal),
      heading: item.heading,
      headingPath: item.headingPath,
      status: item.status,
      row: int(item.cell?.row),
      column: int(item.cell?.column),
      judgedOn: item.judgedOn,
      text: item.text,
      start: int(item.start),
      end: int(item.end),
      sentences: item.sentences.flatMap(({ start, end }) => [int(start), int(end)]),
      sortKey: `${id}|${String(item.order).padStart(6, '0')}`,
      year: int(yearSpokenOf(item, report)),
      ...powerProperties(item.power),
    },
  }));
}

/** null takes away what an earlier state of the list said. */
function powerProperties(power: ListedPower | undefined) {
  return {
    powerName: power?.name ?? null,
    powerPart: power?.part ?? null,
    powerType: power?.type ?? null,
    powerTypeWritten: power?.typeWritten ?? null,
    powerCode: power?.code ?? null,
    powerBody: power?.body ?? null,
    powerDepartment: power?.department ?? null,
    powerLevel: power?.level ?? null,
    powerRow: int(power?.row),
  };
}

export function figureRows(report: ParsedReport, ids: readonly string[], items: readonly ItemRow[]) {
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
  ids: readonly string[],
  citations: readonly Citation[],
  items: readonly ItemRow[],
  namings: readonly (Naming | null)[] = [],
): CitationRow[] {
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
      versionHint: citation.versionHint === null ? null : JSON.stringify(citation.versionHint),
      documentNumber: citation.documentNumber,
      pinpoint: citation.pinpoint === null ? null : JSON.stringify(citation.pinpoint),
      own: citation.own ? true : null,
      kind: citation.kind,
      relation: citation.relation,
      cueStart: int(citation.relationCue?.start),
      cueEnd: int(citation.relationCue?.end),
      naming: namingText(namings[index] ?? null),
    },
  }));
}

/** As it is kept with a citation: JSON; null where the citation is answered, or names no document. */
export function namingText(naming: Naming | null): string | null {
  return naming && JSON.stringify(naming);
}

/** The unit that an offset of the text lies in. */
export function itemFinder(report: ParsedReport, items: readonly ItemRow[]): (offset: number) => string {
  const leafAt = leafFinder(report.items);
  return (offset) => items[leafAt(offset)]!.id;
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
