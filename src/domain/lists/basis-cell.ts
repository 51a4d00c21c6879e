/**
 * A cell of a legal-basis column: several bases with or without marks, each with the article's text pasted behind it.
 * What is cited is found by the one finder of citations; here only the cell's layout is read.
 */
import { type FoundCitation, findCitations, type Lexicon, parsePinpoint } from '../citations';
import { normalise, toOriginal } from '../citations/normalise';
import type { Pinpoint } from '../model/citation';
import type { Span } from '../model/terms';

export interface BasisCell {
  /** In order, offsets into the cell; `antecedent` is an index of this list. All have the relation BASIS. */
  citations: FoundCitation[];
  /** One for each citation: the article's text as pasted behind it, without quotation marks; null where none is. */
  quotations: (Span | null)[];
}

export interface BasisCellOptions {
  /** Region of the list, widest first. */
  region?: readonly string[] | null;
}

/**
 * All bases of a cell. The citations inside pasted text are the law's own and none of the list's.
 * A basis spread over columns comes as one text, its columns parted by tabs: title, number, article, text.
 */
export function readBasisCell(
  cell: string,
  lexicon: Lexicon,
  { region = null }: BasisCellOptions = {},
): BasisCell {
  const find = (text: string) => findCitations(text, lexicon, { ownTitle: null, region, relations: false });
  if (cell.includes('\t')) {
    const layout = columnsOf(cell, find);
    return asBases(inColumns(masked(cell, layout.hidden), find), layout.quoted, cell);
  }
  const layout = layoutOf(cell, find);
  const marked = withMarks(masked(cell, layout.hidden), find);
  const more = layout.continued.filter(({ start }) => !marked.some((one) => covers(one, start)));
  return asBases(
    [...marked, ...more].sort((a, b) => a.start - b.start),
    layout.quoted,
    cell,
  );
}

type Find = (text: string) => FoundCitation[];

interface Layout {
  /** Not looked into for citations. */
  hidden: Span[];
  quoted: Span[];
  /** 第五十七条 behind another article’s text: of the basis before it. */
  continued: Continued[];
}

interface Continued extends Span {
  pinpoint: Pinpoint;
}

function layoutOf(cell: string, find: Find): Layout {
  const layout: Layout = { hidden: [], quoted: [], continued: [] };
  layout.hidden.push(...annexTitles(cell));
  const first = withMarks(masked(cell, layout.hidden), find);
  const boundaries = boundariesOf(cell, first);
  let at = 0;
  for (const citation of first) {
    if (citation.start < at) continue;
    at = citation.end;
    let hasPinpoint = citation.pinpoint !== null;
    for (;;) {
      const quoted = quotedAfter(cell, at, hasPinpoint, boundaries);
      if (quoted) {
        const { words } = quoted;
        const articles = hasPinpoint ? [] : articlesIn(cell, words);
        layout.continued.push(...articles.map(({ article }) => article));
        layout.quoted.push(...(articles.length > 0 ? articles.map((each) => each.words) : [words]));
        layout.hidden.push(words);
        at = quoted.resume;
      } else if (!hasPinpoint) break;
      const next = continuedAt(cell, at, first);
      if (!next) break;
      layout.continued.push(next);
      at = next.end;
      hasPinpoint = true;
    }
  }
  return layout;
}

/** `title \t number \t article \t text`, any of the last three empty. */
function columnsOf(cell: string, find: Find): Layout {
  const layout: Layout = { hidden: [], quoted: [], continued: [] };
  let line = 0;
  for (const words of cell.split('\n')) {
    let at = line;
    words.split('\t').forEach((column, index) => {
      const span = trimmed(cell, { start: at, end: at + column.length });
      at += column.length + 1;
      if (span.end <= span.start) return;
      if (index === 1) layout.hidden.push(...aroundNumber(cell, span, find));
      if (index < 3) return;
      const inside = withoutMarks(cell, span);
      layout.quoted.push(inside);
      layout.hidden.push(span);
    });
    line += words.length + 1;
  }
  return layout;
}

/** 国发〔2004〕20号，2004年7月16日实施，国务院颁布: all but the number. */
function aroundNumber(cell: string, span: Span, find: Find): Span[] {
  const number = find(cell.slice(span.start, span.end)).find(({ documentNumber }) => documentNumber !== null);
  if (!number) return [];
  const isBracketed = /^[（(][^（）()]*[）)]$/u.test(cell.slice(span.start, span.end));
  if (isBracketed) return [];
  return [
    { start: span.start, end: span.start + number.start },
    { start: span.start + number.end, end: span.end },
  ].filter(({ start, end }) => end > start);
}

const NUMERAL = '一二三四五六七八九十百零〇○\\d０-９';
/** 1. （一） ① 一、 before a basis. */
const MARK = `(?:\\d{1,2}[.、．]|[（(]\\d{1,2}[）)]|\\d{1,2}[）)]|[①-⑳]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．])`;
const LEVEL_WORDS =
  '(?:国家)?(?:法律|行政法规|地方性法规|法规|部门规章|地方政府规章|政府规章|规章|规范性文件|部门规章及规范性文件|司法解释|党内法规|政策文件|其他)';
const LEVEL = `(?:【[^】]{1,20}】|\\[${LEVEL_WORDS}\\]|〔${LEVEL_WORDS}〕|${LEVEL_WORDS}[：:])`;
const ARTICLE = `第\\s*[${NUMERAL}\\s]{1,8}条`;
/** What may stand between a title and what is said of it. */
const TAIL = `(?:\\s*[（(][^（）()《》]{1,60}[）)])*(?:\\s*${ARTICLE}[^《》，。；;：:“”\\n\\s]{0,24})?`;

/** Where pasted text that has no quotation marks ends: at what can only be another basis. */
const BOUNDARIES: readonly RegExp[] = [
  /(?:【[^】]{1,20}】)/gu,
  new RegExp(`\\n\\s*(?:${MARK}\\s*)?(?:${LEVEL}\\s*)?(?=《)`, 'gu'),
  new RegExp(`(?:^|[；;。”"\\s\\u3000])\\s*${MARK}\\s*(?:${LEVEL}\\s*)?(?=《)`, 'gu'),
  new RegExp(`\\n\\s*(?:${MARK}\\s*)?${LEVEL}`, 'gu'),
  new RegExp(`\\n\\s*(?=${ARTICLE}[^，。；;：:“”\\n]{0,20}[：:\\s“])`, 'gu'),
  new RegExp(
    `[。；;”]\\s*(?=《[^《》]{2,80}(?:〈[^〈〉]*〉|<[^<>]*>|《[^《》]*》)?[^《》]{0,40}》${TAIL}\\s*(?:$|[：:；;。“"\\n《]))`,
    'gu',
  ),
];

/** All places of a cell where another basis can only begin, in order. */
function boundariesOf(cell: string, citations: readonly FoundCitation[]): number[] {
  const places = BOUNDARIES.flatMap((boundary) =>
    [...cell.matchAll(boundary)].map((match) => match.index + (/^[。；;”]/u.test(match[0]) ? 1 : 0)),
  );
  const line = new RegExp(`\\n\\s*(?:${MARK}\\s*)?(?:${LEVEL}\\s*)?$`, 'u');
  for (const { start, form, pinpoint, documentNumber } of citations) {
    if (form !== 'BARE' && form !== 'MARKED') continue;
    const stands = line.exec(cell.slice(Math.max(0, start - 40), start));
    if (stands && (pinpoint !== null || documentNumber !== null || form === 'MARKED'))
      places.push(start - stands[0].length);
  }
  return [...places.sort((a, b) => a - b), cell.length];
}

function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! >= from) high = middle;
    else low = middle + 1;
  }
  return places[low]!;
}

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '＂': '＂', '‘': '’' };
const SKIPPED_BRACKETS = /^(?:\s*[（(][^（）()\n《》]{0,60}[）)])*/u;
const LEAD = /^\s*(?:(?:的|中|明确)?规定|明确|要求|指出|提出)?(?:如下|了|为)?\s*([：:，,]?)\s*/u;
const CONNECTS = /^(?:[和及与或、，,；;。.／/)）\]】]|以及|并|等|的|[至到]第)/u;
const LONGEST_LEAD = 200;
/** Fewer characters behind an article are no article’s text. */
const LEAST_PASTED = 6;

/** The article’s text behind a basis that ends at `end`. */
function quotedAfter(
  cell: string,
  end: number,
  hasPinpoint: boolean,
  boundaries: readonly number[],
): { words: Span; resume: number } | null {
  const from =
    end + (hasPinpoint ? SKIPPED_BRACKETS.exec(cell.slice(end, end + LONGEST_LEAD))![0].length : 0);
  const lead = LEAD.exec(cell.slice(from, from + LONGEST_LEAD))!;
  const start = from + lead[0].length;
  const next = cell[start];
  if (next === undefined) return null;
  const colon = lead[1] === '：' || lead[1] === ':';
  const close = OPENERS[next];
  if (close !== undefined) {
    const to = closing(cell, start, next, close);
    const words = { start: start + 1, end: to ?? firstFrom(boundaries, start + 1) };
    // 《甲》“十四五”规划: a term in marks.
    if (!colon && words.end - words.start < LEAST_PASTED) return null;
    return { words: trimmed(cell, words), resume: to === null ? words.end : to + 1 };
  }
  if (startsBasis(cell, start, colon)) return null;
  if (!colon && (!hasPinpoint || lead[1] !== '' || CONNECTS.test(cell.slice(start, start + 2)))) return null;
  const to = firstFrom(boundaries, start);
  const words = trimmed(cell, { start, end: to });
  return words.end - words.start < LEAST_PASTED ? null : { words, resume: to };
}

/** Whether another basis begins at `at`, and no article’s text. */
function startsBasis(cell: string, at: number, afterColon: boolean): boolean {
  const words = cell.slice(at, at + 200);
  const marks = new RegExp(`^(?:${MARK}\\s*)?(?:${LEVEL}\\s*)?`, 'u').exec(words)![0].length;
  const rest = words.slice(marks);
  if (rest.startsWith('《')) return !afterColon || WHOLE_BASIS.test(rest);
  if (ARTICLE_FIRST.test(rest)) return true;
  // 违反本条例第八条, 依照刑法第十条: words of an article.
  return UNMARKED_BASIS.test(rest);
}

const ARTICLE_FIRST = new RegExp(`^${ARTICLE}`, 'u');
/** 《甲》第三条 and then an end, a mark or another line. */
const WHOLE_BASIS = new RegExp(
  `^《[^《》]{2,80}(?:《[^《》]*》[^《》]{0,40})?》${TAIL}\\s*(?:$|[：:；;。“"、\\n《])`,
  'u',
);
/** 甲条例第三条 and then an end or a gap. */
const UNMARKED_BASIS = new RegExp(
  `^(?!.{0,12}[本该](?:法|条例|办法|规定|细则|规则|章程))(?!违反|依照|依据|根据|按照|对|有)[\\u4e00-\\u9fff（）()]{2,60}?(?:法|法典|条例|办法|规定|细则|规则|决定|规范|解释|决议|章程)(?:[（(](?:试行|暂行)[）)])?\\s*${ARTICLE}(?:第[^\\s，。；、]{1,12})?(?=$|[\\s；;。、：:“])`,
  'u',
);

/** The mark that closes the one at `open`; null where it is never closed. */
function closing(cell: string, open: number, mark: string, close: string): number | null {
  let depth = 1;
  for (let at = open + 1; at < cell.length; at++) {
    if (cell[at] === close && --depth === 0) return at;
    if (mark !== close && cell[at] === mark) depth++;
  }
  return null;
}

/** 附件《目录》第36项: the title of the annex, which its number tells. */
function annexTitles(cell: string): Span[] {
  return [...cell.matchAll(/(?<=[》）)]\s*附件\d{0,2})《[^《》]{2,60}》(?=\s*第\s*\d{1,4}\s*项)/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** 《甲》规定：“第三条 …。第四条 …”: each article that is quoted with its number, and its words. */
function articlesIn(cell: string, quoted: Span): { article: Continued; words: Span }[] {
  const inside = cell.slice(quoted.start, quoted.end);
  const starts = [...inside.matchAll(new RegExp(`(?:^|(?<=[。；\\n]\\s*))${ARTICLE}(?=[\\s：:])`, 'gu'))];
  if (starts[0]?.index !== 0) return [];
  return starts.flatMap((match, index) => {
    const article = pinpointAt(cell, quoted.start + match.index);
    const end = quoted.start + (starts[index + 1]?.index ?? inside.length);
    if (!article) return [];
    const lead = /^[\s：:]*/u.exec(cell.slice(article.end, article.end + 20))![0].length;
    return [{ article, words: trimmed(cell, { start: article.end + lead, end }) }];
  });
}

/** ；第五十七条 behind an article or its text. */
function continuedAt(cell: string, at: number, citations: readonly FoundCitation[]): Continued | null {
  const gap = new RegExp(`^[；;。，,、\\s]*(?:${MARK}\\s*)?(?=第)`, 'u').exec(cell.slice(at, at + 20));
  if (!gap) return null;
  const start = at + gap[0].length;
  return citations.some((one) => covers(one, start) && one.form !== 'PINPOINT')
    ? null
    : pinpointAt(cell, start);
}

function pinpointAt(cell: string, start: number): Continued | null {
  const normalised = normalise(cell.slice(start, start + 80));
  const parsed = parsePinpoint(normalised.text, 0);
  if (!parsed || parsed.provisions[0]!.article === null) return null;
  const end = start + toOriginal(normalised, 0, parsed.end).end;
  const text = normalised.text.slice(0, parsed.end);
  return { start, end, pinpoint: { text, provisions: parsed.provisions } };
}

/** Each line one basis; its first column is a title, with marks or without. */
function inColumns(text: string, find: Find): FoundCitation[] {
  const found: FoundCitation[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const title = /^\s*/u.exec(line)![0].length;
    const end = line.includes('\t') ? line.indexOf('\t') : line.length;
    const words = line.slice(title, end).trimEnd();
    const plain = words === '' || words.includes('《') ? find(line).map((one) => moved(one, at)) : null;
    const first = found.length;
    for (const one of plain ?? asTitle(line, title, words.length, find).map((each) => moved(each, at)))
      found.push(
        one.antecedent === null ? one : ({ ...one, antecedent: one.antecedent + first } as FoundCitation),
      );
    at += line.length + 1;
  }
  return found;
}

function moved(citation: FoundCitation, by: number): FoundCitation {
  return {
    ...citation,
    start: citation.start + by,
    end: citation.end + by,
    versionHint: null,
  } as FoundCitation;
}

/** The citations of `text` from `start` on, whose first `length` characters are read as a title between marks. */
function asTitle(text: string, start: number, length: number, find: Find): FoundCitation[] {
  const marked = `《${text.slice(start, start + length)}》${text.slice(start + length)}`;
  const place = (at: number) => start + (at <= 0 ? 0 : at >= length + 2 ? at - 2 : at - 1);
  return find(marked).map((citation) => {
    const span = { start: place(citation.start), end: place(citation.end) };
    const form = citation.start === 0 ? 'BARE' : citation.form;
    return {
      ...citation,
      ...span,
      form,
      text: text.slice(span.start, span.end),
      versionHint: null,
    } as FoundCitation;
  });
}

/** What a basis without marks looks like: a title at the start of its line or of its place in the list. */
const UNMARKED = new RegExp(
  `^([\\u4e00-\\u9fff（）()·“”、]{2,60}?(?:法|法典|条例|办法|规定|细则|规则|决定|通知|意见|准则|规范|标准|方案|目录|解释|章程|纲要|规划|批复|公约|协定|修正案|制度|措施)(?:[（(](?:试行|暂行)[）)])?)(?=\\s*(?:$|[（(]|${ARTICLE}|附件))`,
  'u',
);
const NO_TITLE =
  /(?:有关|相关|上级|国家|其他|法律法规|以上|上述|按照?)(?:的)?(?:规定|法律|法规|文件|办法|要求)$|^(?:规定|办法|通知|意见|方案|决定|标准)$/u;

/** The citations of a text, in which unmarked titles of segments that name nothing known are read as titles. */
function withMarks(text: string, find: Find): FoundCitation[] {
  const found = find(text);
  const more: FoundCitation[] = [];
  let at = 0;
  for (const segment of segmentsOf(text)) {
    while (at < found.length && found[at]!.end <= segment.start) at++;
    if (at < found.length && found[at]!.start < segment.end) continue;
    const words = text.slice(segment.start, segment.end);
    const title = UNMARKED.exec(words)?.[1];
    if (title === undefined || title.length < 4 || NO_TITLE.test(title)) continue;
    const [citation] = asTitle(text.slice(0, segment.end), segment.start, title.length, find);
    if (citation?.start === segment.start) more.push(citation);
  }
  return more.length === 0 ? found : merged(found, more);
}

/** Keeps what antecedents point at. */
function merged(found: readonly FoundCitation[], more: readonly FoundCitation[]): FoundCitation[] {
  const all = [...found, ...more].sort((a, b) => a.start - b.start);
  return all.map((each) =>
    each.antecedent === null
      ? each
      : ({ ...each, antecedent: all.indexOf(found[each.antecedent]!) } as FoundCitation),
  );
}

function segmentsOf(text: string): Span[] {
  const spans: Span[] = [];
  const parts = new RegExp(`[\\n；;。\\t]|${LEVEL}|(?:(?<=^|[\\n；;。\\s])${MARK})`, 'gu');
  let from = 0;
  for (const match of text.matchAll(parts)) {
    spans.push(trimmed(text, { start: from, end: match.index }));
    from = match.index + match[0].length;
  }
  spans.push(trimmed(text, { start: from, end: text.length }));
  // 甲条例、乙办法: a list in one segment.
  return spans.filter(({ start, end }) => end > start).flatMap((span) => listed(text, span));
}

function listed(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const before = text.slice(from, at);
    const parts =
      at === end ||
      (text[at] === '、' && /[法例定办则》）)条款项]$/u.test(before)) ||
      (/\s/u.test(text[at]!) && /[条款项]$/u.test(before));
    if (!parts) continue;
    const span = trimmed(text, { start: from, end: at });
    if (span.end > span.start) spans.push(span);
    from = at + 1;
  }
  return spans;
}

function asBases(
  found: readonly (FoundCitation | Continued)[],
  quoted: readonly Span[],
  cell: string,
): BasisCell {
  const citations: FoundCitation[] = [];
  const indexOf = new Map<unknown, number>();
  for (const each of found) {
    const base = lastNamed(citations);
    if (!('form' in each)) {
      if (base === null) continue;
      citations.push(continuation(each, citations[base]!, base, cell));
      continue;
    }
    indexOf.set(each, citations.length);
    const text = cell.slice(each.start, each.end);
    citations.push({ ...each, text, relation: 'BASIS', relationCue: null } as FoundCitation);
  }
  // Antecedents were counted among all that the finder gave.
  const given = found.filter((each): each is FoundCitation => 'form' in each);
  for (const each of given) {
    const at = indexOf.get(each);
    if (at === undefined || each.antecedent === null) continue;
    citations[at] = {
      ...citations[at]!,
      antecedent: indexOf.get(given[each.antecedent]) ?? null,
    } as FoundCitation;
  }
  const quotations = citations.map(({ end }, index) => {
    const next = citations[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return quoted.find((span) => span.start >= end && span.start < next) ?? null;
  });
  return { citations, quotations };
}

function continuation(each: Continued, base: FoundCitation, antecedent: number, cell: string): FoundCitation {
  const { start, end, pinpoint } = each;
  return {
    ...base,
    form: 'PINPOINT',
    start,
    end,
    text: cell.slice(start, end),
    pinpoint,
    antecedent,
    own: false,
    versionHint: null,
    relation: 'BASIS',
    relationCue: null,
  } as FoundCitation;
}

function lastNamed(citations: readonly FoundCitation[]): number | null {
  for (let index = citations.length - 1; index >= 0; index--)
    if (citations[index]!.form !== 'PINPOINT') return index;
  return null;
}

/** The same text with spaces in place of what is hidden, so that every offset stands. */
function masked(text: string, hidden: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function withoutMarks(text: string, span: Span): Span {
  const close = OPENERS[text[span.start] ?? ''];
  const isWhole = close !== undefined && text[span.end - 1] === close && span.end - span.start > 2;
  return isWhole ? { start: span.start + 1, end: span.end - 1 } : span;
}

function covers({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}
