/** Quantities a report states, with what they count. */
import type { Figure, ReportItem } from '../model/report';
import type { Span } from '../model/terms';
import { countedBy, isChange } from './counted';
import { quantityAt } from './quantities';

const STARTS = /[0-9０-９一二三四五六七八九两十]|百分之/gu;

/**
 * Years, dates, document and article numbers, ordinals and names made of numerals are no figures. A range (3至5个)
 * gives its lower end as `value`, with bound AT_LEAST. `24小时` is a mode of service and left out.
 */
export function findFigures(text: string, items: readonly ReportItem[]): Figure[] {
  const figures: Figure[] = [];
  const leaves = items.filter((item) => item.kind !== 'SECTION');
  let leaf = 0;
  let done = 0;
  for (const { index } of text.matchAll(STARTS)) {
    if (index < done) continue;
    const quantity = quantityAt(text, index);
    if (!quantity) {
      done = runEnd(text, index);
      continue;
    }
    while (leaf < leaves.length - 1 && leaves[leaf]!.end <= quantity.start) leaf++;
    done = quantity.end;
    if (leaves[leaf]?.kind === 'TITLE' || isNamed(text, quantity)) continue;
    const { bound } = quantity;
    figures.push({
      ...quantity,
      text: text.slice(quantity.start, quantity.end),
      exact: bound === 'EXACT',
      counts:
        ofRow(items, leaves[leaf]!, quantity) ??
        countedBy(
          text,
          quantity.start,
          quantity.end,
          quantity.unit,
          inSentence(text, figures, quantity.start),
        ),
      item: leaves[leaf]!.order,
    });
  }
  shareOut(text, figures);
  return figures;
}

/** 《…12条措施》, 稳增长“21条”: part of a name. */
function isNamed(text: string, { start, end }: Span): boolean {
  if (text[start - 1] === '“' && text[end] === '”') return true;
  const line = text.slice(Math.max(0, start - 80), start);
  const open = Math.max(line.lastIndexOf('《'), line.lastIndexOf('〈'));
  return (
    open >= 0 &&
    !/[》〉\n]/u.test(line.slice(open)) &&
    /^[^《\n]{0,80}[》〉]/u.test(text.slice(end, end + 82))
  );
}

/** A figure that fills a cell counts what its row is of. */
function ofRow(items: readonly ReportItem[], cell: ReportItem, { start, end }: Span): string | null {
  if (cell.kind !== 'CELL' || !cell.cell?.column) return null;
  const words = cell.text.replace(/^[|｜\s]+|[|｜\s]+$/gu, '');
  if (words.length > end - start) return null;
  const label = items.find(
    (item) => item.kind === 'CELL' && item.parent === cell.parent && item.cell!.row === cell.cell!.row,
  );
  const name = label?.text.replace(/^[|｜\s]+|[|｜\s]+$/gu, '') ?? '';
  return /^[\p{Script=Han}A-Za-z（）、]{2,24}$/u.test(name) ? name : null;
}

/** The figures before `at` in the same sentence. */
function inSentence(text: string, figures: readonly Figure[], at: number): Figure[] {
  const found: Figure[] = [];
  for (let index = figures.length - 1; index >= 0 && found.length < 6; index--) {
    const figure = figures[index]!;
    // 共收到46件。其中，通过网站提交40件: goes on with the sentence before.
    const between = text.slice(figure.end, at).replace(/[。；]其中/u, '，其中');
    if (/[。！？\n]/u.test(between.slice(0, 200)) || between.length > 200) break;
    found.unshift(figure);
  }
  return found;
}

const LIST_JOIN = /^(?:、|和|及|以及|，)$/u;

/** 甲、乙、丙标准分别提高84%、40%、59%: each counts its own. */
function shareOut(text: string, figures: Figure[]): void {
  for (let first = 0; first < figures.length; first++) {
    let last = first;
    while (
      last + 1 < figures.length &&
      LIST_JOIN.test(text.slice(figures[last]!.end, figures[last + 1]!.start).trim())
    )
      last++;
    if (last > first) {
      const things = thingsRespectively(text, figures[first]!.start);
      if (things.length === last - first + 1)
        things.forEach((thing, index) => {
          figures[first + index]!.counts = thing;
        });
      else if (things.length === 0) carryList(text, figures, first, last);
      else if (things.length === 1)
        for (let index = first; index <= last; index++) figures[index]!.counts ??= things[0]!;
    }
    first = last;
  }
}

/** 事故66起、伤者8人，同比减少5起、4人，分别下降7%、5%: each is of what the figure in its place before is. */
function carryList(text: string, figures: Figure[], first: number, last: number): void {
  const count = last - first + 1;
  const from = first - count;
  if (from < 0) return;
  const between = text.slice(figures[first - 1]!.end, figures[first]!.start).replace(/[，、,\s]/gu, '');
  if (between.length > 16 || !isChange(between)) return;
  const pairs = figures.slice(first, last + 1).map((figure, at) => [figures[from + at]!, figure] as const);
  const alike = pairs.every(
    ([before, figure]) =>
      before.counts !== null && (figure.unit === '%' ? before.unit !== '%' : before.unit === figure.unit),
  );
  const near = !/[。！？\n]/u.test(text.slice(figures[from]!.start, figures[first]!.start));
  if (alike && near) for (const [before, figure] of pairs) figure.counts = before.counts;
}

const SHARED = /(?:增加值|产值|投资|收入|进出口|总额)$/u;

function thingsRespectively(text: string, at: number): string[] {
  const clause = /[^，。；：！？\n]{0,60}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const [, list] =
    /^(.{2,50}?)(?:均|已)?分别(?:为|达到?|增长|提高|提升|增加|下降|减少|降低|上升|压减|完成|新增|是|占|比[^，。]{2,8}(?:增长|下降|提高))*(?:约|近|超过?|到|至|了)*$/u.exec(
      clause,
    ) ?? [];
  if (!list) return [];
  const things = list
    .split(/[、和与及]/u)
    .map((thing) => thing.trim())
    .filter((thing) => thing.length >= 2);
  const last = things.at(-1) ?? '';
  const shared = SHARED.exec(last)?.[0];
  return things.map((thing) =>
    // 城镇和农村居民人均可支配收入, 甲产业、乙产业增加值: the last has the words of all.
    thing.length === 2 && last.length >= 6
      ? thing + last.slice(2)
      : shared && !thing.endsWith(shared) && !/[数率量额值价]$|面积$/u.test(thing)
        ? thing + shared
        : thing,
  );
}

/** Past the digits that were no figure, so that the tail of 2022 is not tried again. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  if (!/[0-9０-９]/u.test(text[at]!)) return end;
  while (end < text.length && /[0-9０-９]/u.test(text[end]!)) end++;
  return end;
}
