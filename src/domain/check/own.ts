/** A draft that is a rule itself: what it says of itself is held against itself, and it speaks for the day it takes effect. */
import { chinese } from '../citations/format';
import type { Citation, ProvisionRef } from '../model/citation';
import { isoDate } from '../model/days';
import type { IsoDate } from '../model/terms';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numerals';
import { finding } from './forms';
import type { DraftFinding } from './types';

export interface OwnRule {
  /** Whether the citation speaks of the draft itself. */
  isOwn(index: number): boolean;
  /** The day it takes effect by its own words; null where it does not say. */
  from: IsoDate | null;
  /** Articles it has, as `12` or `12-1`; null where it is not cut into articles. */
  articles: ReadonlySet<string> | null;
}

/** `sourceOf`: the work that a citation resolves to. `titled`: works that bear the title the draft is said to have. */
export function ownRuleOf(
  text: string,
  citations: readonly Citation[],
  sourceOf: (index: number) => string | null,
  titled: readonly string[] = [],
): OwnRule {
  const works = new Set<string>(titled);
  for (const [index, citation] of citations.entries()) {
    const source = sourceOf(index);
    if (source !== null && (citation.own || isHeading(text, citation))) works.add(source);
  }
  return {
    isOwn(index) {
      const source = sourceOf(index);
      return citations[index]!.own || (source !== null && works.has(source));
    },
    from: dayOfEffect(text),
    articles: articlesIn(text),
  };
}

/** How far into the text its own title stands. */
const HEAD = 400;

/** A title without marks that is all there is on a line near the beginning, but for who issues it. */
function isHeading(text: string, { start, end, form }: Citation): boolean {
  if (form !== 'BARE' || start > HEAD) return false;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start).replace(/[#\s　]/gu, '');
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return (
    /^(?:.{0,30}(?:法院|检察院|政府|委员会|[部局厅署办院省市区县]))?$/u.test(before) && after.trim() === ''
  );
}

const FROM =
  /自\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:起)?\s*(?:施行|实施|生效|执行)|(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:起)?(?:施行|实施)/gu;

/** What stands before it in its clause: nothing, the number of its article, or 本办法. */
const OF_ITSELF = /^[\s　#*]*(?:第[^条]{1,7}条)?[\s　*]*(?:本\p{Script=Han}{1,12}|[（(]?(?:现|并))?$/u;

/** The last that the text names: 本办法自2024年7月1日起施行 ends it. */
function dayOfEffect(text: string): IsoDate | null {
  let last: IsoDate | null = null;
  for (const match of text.matchAll(FROM)) {
    // 《甲条例》自……起施行 says when another takes effect.
    const clause = /[^，。；：、\n]*$/u.exec(text.slice(Math.max(0, match.index - 60), match.index))![0];
    if (!OF_ITSELF.test(clause)) continue;
    const [year, month, day] = match.slice(1).filter((each) => each !== undefined);
    last = isoDate(Number(year), Number(month), Number(day)) ?? last;
  }
  return last;
}

const ARTICLE = new RegExp(
  `^[\\s　*]*第\\s*([${NUMERAL_CHARACTERS}]{1,7})\\s*条(?:之([一二三四五六七八九十]+))?(?=[\\s　*：:]|$|[\\p{Script=Han}])`,
  'gmu',
);

/** Fewer lines that begin so are of a list of citations. */
const LEAST_ARTICLES = 3;

/** null where a number is left out too: the text was not read line by line, or is a part. */
function articlesIn(text: string): ReadonlySet<string> | null {
  const found = new Set<string>();
  let last = 0;
  for (const [, number = '', sub] of text.matchAll(ARTICLE)) {
    const article = parseNumeral(number);
    found.add(keyOf(article, sub === undefined ? null : parseNumeral(sub)));
    last = Math.max(last, article ?? 0);
  }
  const isWhole = Array.from({ length: last }, (_, at) => keyOf(at + 1, null)).every((key) => found.has(key));
  return last >= LEAST_ARTICLES && isWhole ? found : null;
}

function keyOf(article: number | null, sub: number | null): string {
  return `${article}${sub === null ? '' : `-${sub}`}`;
}

/** 违反本办法第四十条 in a draft of thirty. */
export function ownProvisionFindings(
  text: string,
  citation: Citation,
  index: number,
  { articles }: OwnRule,
): DraftFinding[] {
  if (articles === null || !citation.own) return [];
  const lacking = (citation.pinpoint?.provisions ?? []).filter(
    ({ article, articleSub }: ProvisionRef) => article !== null && !articles.has(keyOf(article, articleSub)),
  );
  return lacking.map((ref) =>
    finding(
      'PROVISION_NOT_FOUND',
      text,
      citation,
      `本文没有${chinese({ ...ref, paragraph: null, subparagraph: null, item: null })}（共 ${articles.size} 条）`,
      `The draft itself has no such article: it has ${articles.size}`,
      { citation: index, confidence: 0.95 },
    ),
  );
}
