/** The tree of units as the report's items, with headings, kinds and status. */
import type { ReportItem, ReportItemKind } from '../model/report';
import type { IsoDate, ItemStatus, Span } from '../model/terms';
import { flatten } from './lines';
import type { Marker } from './markers';
import { splitSentences } from './sentences';
import {
  announcesReport,
  describesOnly,
  headingMode,
  isCourtesy,
  isLeadIn,
  isSalutation,
  type Mode,
  mixedStatus,
  paragraphTurn,
  statesAct,
} from './status';
import type { Cell } from './tables';
import type { Node } from './tree';
import type { Unit } from './units';

/** A run-in heading is a short first sentence; longer ones state something themselves. */
const MAX_RUN_IN = 40;
/** A line of its own is a heading up to this length when it has no full stop. */
const MAX_HEADING = 120;

export interface ItemOptions {
  /** First year that plans may name; null when the report's year is not known. */
  planYear: number | null;
  /** See ReportItem.judgedOn. */
  judged: { plans: IsoDate | null; reported: IsoDate | null };
  /** In a work report what follows a part of plans is plans too, whatever its heading. */
  plansGoOn: boolean;
}

interface Context {
  parent: number | null;
  path: string[];
  mode: Mode;
}

/** The words of a numbered unit: its heading, if any, and where the text after it starts. */
interface Opening {
  heading: string | null;
  /** End of the heading, its full stop and the layout after it included. */
  bodyStart: number;
}

export function makeItems(text: string, roots: Node[], options: ItemOptions): ReportItem[] {
  const items: ReportItem[] = [];
  emit(roots, { parent: null, path: [], mode: null });
  return items;

  function emit(nodes: Node[], context: Context): void {
    let mode = context.mode;
    for (const node of nodes) {
      const { unit } = node;
      if (unit.role === 'TURN') mode = context.mode;
      if (!unit.marker || unit.role !== 'BODY') {
        mode = leafOf(unit, mode, context);
        continue;
      }
      const own = numbered(node, mode, context);
      if (options.plansGoOn && context.parent === null && own === 'PLANNED') mode = 'PLANNED';
    }
  }

  /** Gives the mode that holds for the siblings after it. */
  function leafOf(unit: Unit, mode: Mode, context: Context): Mode {
    if (unit.cells?.length) {
      table(unit, unit.cells, context);
      return mode;
    }
    const words = text.slice(unit.start, unit.contentEnd).trim();
    const fixed = fixedKind(unit, words);
    if (fixed) {
      const path = unit.over ? [unit.over] : context.path;
      push(fixed, unit, { ...context, path, status: 'BACKGROUND' });
      return mode;
    }
    const turned = paragraphTurn(words, mode, options.planYear) ?? mode;
    const stated = statusOf(words, turned);
    const measure = stated === 'SHORTCOMING' || (stated !== 'BACKGROUND' && !describesOnly(words));
    push(measure ? 'MEASURE' : 'PARAGRAPH', unit, { ...context, status: measure ? stated : 'BACKGROUND' });
    return turned;
  }

  /** A table and its cells, each up to where the next begins. */
  function table(unit: Unit, cells: readonly Cell[], context: Context): void {
    const parent = push('TABLE', unit, { ...context, status: 'BACKGROUND' });
    cells.forEach(({ row, column }, index) => {
      const start = index === 0 ? unit.start : cells[index]!.start;
      const end = cells[index + 1]?.start ?? unit.end;
      push('CELL', { start, end }, { parent, path: context.path, status: 'BACKGROUND' });
      items.at(-1)!.cell = { row, column };
    });
  }

  function numbered(node: Node, inherited: Mode, context: Context): Mode {
    const { unit } = node;
    const marker = unit.marker!;
    const opening = readOpening(text, unit, marker, node.children.length > 0);
    const label = opening.heading === null ? null : numberOf(text, marker) + opening.heading;
    const path = label === null ? context.path : [...context.path, label];
    const mode = ownMode(marker, opening.heading, inherited);
    const lone = node.children.length === 0;
    if (
      lone &&
      !(
        opening.heading !== null &&
        opening.bodyStart >= unit.end &&
        titlesOnly(marker, opening.heading, text[unit.contentEnd - 1]!)
      )
    ) {
      const words = text.slice(unit.start, unit.contentEnd);
      const turned =
        marker.rank === null
          ? (paragraphTurn(text.slice(marker.textStart, unit.contentEnd), mode, options.planYear) ?? mode)
          : mode;
      push('MEASURE', unit, { ...context, path, status: statusOf(words, turned) }, marker, opening.heading);
      return mode;
    }
    const section = push(
      'SECTION',
      { start: unit.start, end: lastEnd(node) },
      { ...context, path, status: plain(mode) },
      marker,
      opening.heading,
    );
    const inside: Context = { parent: section, path, mode };
    if (opening.heading !== null)
      push('HEADING', { start: unit.start, end: opening.bodyStart }, { ...inside, status: plain(mode) });
    let turned = mode;
    if (opening.bodyStart < unit.end) {
      turned = leafOf({ ...unit, start: opening.bodyStart, marker: null }, mode, inside);
    }
    emit(node.children, { ...inside, mode: turned });
    return mode;
  }

  /** Only headings proper speak for what is under them; 一是解决突出问题 does not. */
  function ownMode(marker: Marker, heading: string | null, inherited: Mode): Mode {
    if (heading === null || marker.rank === null || marker.rank > 40) return inherited;
    const said = headingMode(heading, options.planYear);
    if (said === null) return inherited;
    // Under plans or shortcomings a part is of the same sort, unless it turns to the other.
    if (said === 'DONE' && inherited !== null) return inherited;
    return said;
  }

  function push(
    kind: ReportItemKind,
    span: Span,
    context: { parent: number | null; path: string[]; status: ItemStatus },
    marker: Marker | null = null,
    heading: string | null = null,
  ): number {
    const leaf = kind !== 'SECTION' && kind !== 'TABLE';
    items.push({
      kind,
      order: items.length,
      parent: context.parent,
      style: marker?.style ?? 'none',
      ordinal: marker?.ordinal ?? null,
      heading,
      headingPath: context.path,
      status: context.status,
      judgedOn: context.status === 'PLANNED' ? options.judged.plans : options.judged.reported,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      sentences: leaf ? splitSentences(text, { start: span.start, end: span.end }) : [],
    });
    return items.length - 1;
  }
}

/** What needs no reading of its act: title, closing, salutation, and a preface that only greets or announces. */
function fixedKind(unit: Unit, words: string): ReportItemKind | null {
  switch (unit.role) {
    case 'TITLE':
      return 'TITLE';
    case 'CLOSING':
      return 'CLOSING';
    case 'FURNITURE':
      return 'FURNITURE';
    case 'ANNEX':
    case 'TABLE':
      return 'PARAGRAPH';
    case 'PREFACE':
      return prefaceStatesAct(words) ? 'MEASURE' : 'PREFACE';
    default:
      if (isLeadIn(words) || isCourtesy(words) || saysNothing(words)) return 'PARAGRAPH';
      return isSalutation(words) && words.length <= 40 ? 'PARAGRAPH' : null;
  }
}

/** 无。 under 其他需要报告的事项, and lines of signs alone. */
function saysNothing(words: string): boolean {
  return NOTHING.test(words) || CLAUSE_OF_LAW.test(words) || !/[\p{L}\p{N}]/u.test(words);
}

/** 第二十条第（一）项, over a table that is not there. */
const CLAUSE_OF_LAW = /^第[一二三四五六七八九十百]{1,5}条(?:第?[（(][一二三四五六七八九十]{1,3}[）)]项?)?$/u;
const NOTHING =
  /^[（(]?(?:[^。，]{0,16}?(?:无|暂无|没有)(?:其他|其它)?(?:需要?(?:报告|说明)的?)?(?:其他|其它)?(?:事项|情况|内容)?|无)[。.]?[）)]?[。.]?$/u;

/** An opening that tells what was done, besides announcing the report, supports as a measure does. */
function prefaceStatesAct(words: string): boolean {
  if (isSalutation(words) || words.startsWith('——') || words.startsWith('#')) return false;
  return splitSentences(words, { start: 0, end: words.length }).some(({ start, end }) => {
    const sentence = words.slice(start, end);
    return (
      sentence.length >= 16 && /[。！；：]/u.test(sentence) && !announcesOnly(sentence) && statesAct(sentence)
    );
  });
}

function announcesOnly(sentence: string): boolean {
  return announcesReport(sentence) && /^(?:现(?:将|就|把|在)|按照|根据)/u.test(sentence.trim());
}

function statusOf(words: string, mode: Mode): ItemStatus {
  if (mode === 'MIXED') return mixedStatus(words);
  return mode ?? 'DONE';
}

/** A section's status; a mixed one leaves it to its parts. */
function plain(mode: Mode): ItemStatus {
  return mode === 'MIXED' ? 'SHORTCOMING' : (mode ?? 'DONE');
}

function lastEnd(node: Node): number {
  let last = node;
  while (last.children.length > 0) last = last.children.at(-1)!;
  return last.unit.end;
}

function readOpening(text: string, unit: Unit, marker: Marker, hasChildren: boolean): Opening {
  const none = { heading: null, bodyStart: unit.start };
  const end = unit.contentEnd;
  const limit = Math.min(end, marker.textStart + MAX_HEADING + 2);
  let stop = marker.textStart;
  while (stop < limit && !'。！？：:!?；'.includes(text[stop]!)) stop++;
  const heading = cleanHeading(text.slice(marker.textStart, stop), marker);
  if (heading.length === 0) return none;
  if (stop >= end) {
    return heading.length <= MAX_HEADING && !(marker.rank === null && /[《0-9０-９]/u.test(heading))
      ? { heading, bodyStart: unit.end }
      : none;
  }
  // 一是贯彻落实《…》。 states a measure; so do figures, long first sentences, and ones broken off by a semicolon.
  const short =
    stop < limit &&
    heading.length <= MAX_RUN_IN &&
    !/[《0-9０-９]/u.test(heading) &&
    (text[stop] !== '；' || stop + 1 >= end);
  if (!short) return none;
  let bodyStart = stop + 1;
  while (bodyStart < end && /[\s”’*]/u.test(text[bodyStart]!)) bodyStart++;
  if (bodyStart >= end) return { heading, bodyStart: unit.end };
  // With a colon it is a lead: 一是抓学习：… keeps its text; only sentences run in.
  return hasChildren || text[stop] !== '？' ? { heading, bodyStart } : none;
}

function cleanHeading(raw: string, marker: Marker): string {
  let heading = flatten(raw);
  if (marker.form.startsWith('#')) {
    while (heading.endsWith('#')) heading = heading.slice(0, -1).trimEnd();
  }
  return heading
    .replaceAll('**', '')
    .replace(/[，、,]$/u, '')
    .trim();
}

/** The number as written, without the signs of Markdown round it. */
function numberOf(text: string, marker: Marker): string {
  return text
    .slice(marker.start, marker.textStart)
    .replace(/^[#*+\-\s]+/u, '')
    .trim();
}

/** Whether a numbered line with nothing under it can only be a heading, rather than a measure in one line. */
function titlesOnly(marker: Marker, heading: string, last: string): boolean {
  // A sentence under its own number says something itself: （二）普法形式单一。
  if ((marker.rank ?? 0) > 20 && '。；！'.includes(last)) return false;
  if (/[，。；《0-9]/u.test(heading) || marker.rank === null) return false;
  return marker.rank <= 20 || (marker.rank <= 30 && heading.length <= 24);
}
