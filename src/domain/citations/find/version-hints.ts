/** 2018年《公司法》, 新修订的, 现行, 已废止的: words at a name that say which version is meant. */
import type { DatedEvent, VersionHint } from '../../model/citation';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals';
import type { Range } from './range';

type WithoutCue<H> = H extends unknown ? Omit<H, 'cue'> : never;
export type HintSaid = WithoutCue<VersionHint>;
export type HintFound = HintSaid & Range;

/** Words that end at `at`, where a name begins; null where they say nothing of a version. */
export function hintBefore(text: string, at: number, taken: number): HintFound | null {
  const before = text.slice(Math.max(taken, at - LONGEST), at);
  for (const [pattern, said] of BEFORE) {
    const found = pattern.exec(before);
    const hint = found && said(found);
    if (hint) return { ...hint, start: at - found[0].length, end: at };
  }
  return null;
}

/** Words right behind a title, without brackets: 《…》2018年修正版第三条, 《…》修订前第三条. */
export function hintBehind(text: string, at: number): HintFound | null {
  const found = BEHIND.exec(text.slice(at, at + LONGEST));
  if (!found) return null;
  const [words, year] = found;
  const hint: HintSaid = year
    ? { kind: 'YEAR', year: yearOf(year), event: 'VERSION' }
    : words.includes('前')
      ? { kind: 'BEFORE_REVISION', year: null }
      : { kind: 'NEWEST', revised: true };
  return { ...hint, start: at, end: at + words.length };
}

/** What a whole bracket behind a title says, where it is more than a date: （修订前）, （现行）, （2017年版）. */
export function hintInBracket(inner: string): HintSaid | null {
  for (const [pattern, said] of BRACKETED) {
    const found = pattern.exec(inner);
    if (found) return said(found);
  }
  return null;
}

/** What a mark in a title says: （2018年修正）, （2013年12月28日修订）. Of several the last; null where it has no date. */
export function hintOfMark(mark: string): HintSaid | null {
  const dates = [...mark.matchAll(new RegExp(DATE, 'gu'))];
  const last = dates.at(-1);
  if (last) return dated(last, /施行|实施/u.test(mark) ? 'EFFECTIVE' : 'AMENDED');
  return /新/u.test(mark) ? { kind: 'NEWEST', revised: true } : null;
}

const LONGEST = 34;
const REVISED = '(?:修订|修正|修改)';
const MADE = '(?:公布|颁布|发布|印发|出台|制定|通过|批准)';
const BEGUN = '(?:施行|实施|生效)';
const N = `[${NUMERAL_CHARACTERS}]`;
const YEAR = '(?:(?:19|20)[0-9]{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})';
/** Year, month and day in three groups. */
const DATE = `(?<![0-9—－–~-])(${YEAR})(?:年(?:(${N}{1,3})月(?:(${N}{1,3})日)?)?|-([0-9]{1,2})-([0-9]{1,2}))?`;
const NTH = '(?:第[一二三四五六七八九十]{1,2}次)?';

type Rule = readonly [RegExp, (found: RegExpExecArray) => HintSaid | null];

/** The first that fits counts. */
const BEFORE: readonly Rule[] = [
  // 2018年修订前的: before the change of that year.
  [
    new RegExp(`${DATE}(?:最新|新)?${NTH}${REVISED}(?:之前|以前|前)的?$`, 'u'),
    (found) => ({ kind: 'BEFORE_REVISION', year: yearOf(found[1]!) }),
  ],
  // 将于2024年7月1日起施行的新, 2021年1月22日修订通过的. 2022年修订《…》 without 的 says what was done.
  [
    new RegExp(`(?:将)?(?:[自于从])?${DATE}起?(?:正式|开始|全面)?${BEGUN}的新?$`, 'u'),
    (found) => dated(found, 'EFFECTIVE'),
  ],
  [
    new RegExp(
      `(?:[于])?${DATE}(?:最新|新)?${NTH}${REVISED}(?:${MADE}|${BEGUN})?(?:版?的|后的?|版)新?$`,
      'u',
    ),
    (found) => dated(found, 'AMENDED'),
  ],
  [new RegExp(`(?:[于])?${DATE}${MADE}(?:${BEGUN})?版?的新?$`, 'u'), (found) => dated(found, 'PROMULGATED')],
  [
    new RegExp(`(?<![0-9—－–~-])(${YEAR})年?版的?$`, 'u'),
    ([, year]) => ({ kind: 'YEAR', year: yearOf(year!), event: 'VERSION' }),
  ],
  [
    new RegExp(`(?<![0-9—－–~-])(${YEAR})年?新$`, 'u'),
    ([, year]) => ({ kind: 'YEAR', year: yearOf(year!), event: 'VERSION' }),
  ],
  [
    new RegExp(`(?<![0-9—－–~〔［（(\\[-])(${YEAR})年?的?$`, 'u'),
    ([, year]) => ({ kind: 'YEAR', year: yearOf(year!), event: null }),
  ],
  // 97年《刑法》: only of years that are no count of years.
  [
    /(?<![0-9近过来后前共约达满第、~—-])([5-9][0-9])年?版?的?$/u,
    ([words, year]) =>
      /年|^..$/u.test(words!) ? { kind: 'YEAR', year: 1900 + Number(year), event: 'VERSION' } : null,
  ],
  [new RegExp(`${REVISED}(?:之前|以前|前)的?$`, 'u'), () => ({ kind: 'BEFORE_REVISION', year: null })],
  [
    /(?:已经?|现已|业已|均已|早已|已被|被)(?:明令|宣布)?(?:废止|失效|作废|废除)的?$|(?:废止|失效|作废|废除)的$/u,
    () => ({ kind: 'REPEALED' }),
  ],
  [
    new RegExp(`(?:即将|将要|将|尚未|还未|未|待)(?:正式|开始)?${BEGUN}的新?$`, 'u'),
    () => ({ kind: 'COMING' }),
  ],
  [/(?:当时|行为时|案发时|事发时|彼时)(?:有效|适用|施行|实施|生效)?的?$/u, () => ({ kind: 'THEN' })],
  [/(?:现行|目前|现在|当前)(?:有效|适用|施行|实施|生效)的?$|现行的?$/u, () => ({ kind: 'CURRENT' })],
  [
    /(?:最新|新近|(?<![创更革重翻刷崭全最])新)(?:(修订|修正|修改)(?:过|后|版|公布|发布|通过)?的?|(?:公布|颁布|发布|施行|实施)(?:过|后)?的?|(?:出台|制定)的|版的?|的)?$/u,
    ([, revised]) => ({ kind: 'NEWEST', revised: revised !== undefined }),
  ],
  [new RegExp(`${REVISED}(?:之后|后)的?$`, 'u'), () => ({ kind: 'NEWEST', revised: true })],
  [
    /(?<![\u4e00-\u9fff])(?:旧|原)$|(?:[照据按违反用是与和及，、])(?:旧|原)$|(?<![依仍陈照破新守怀念])旧的?$/u,
    () => ({ kind: 'FORMER' }),
  ],
];

const BEHIND = new RegExp(
  `^(?:(${YEAR})年?(?:(?:修订|修正|修改)?(?:版本?|文本)|(?:修订|修正)本)的?|${REVISED}(?:前|后)的?(?=第))`,
  'u',
);

const BRACKETED: readonly Rule[] = [
  [
    new RegExp(`^${REVISED}(?:之前|以前|前)的?(?:版本?|文本)?$`, 'u'),
    () => ({ kind: 'BEFORE_REVISION', year: null }),
  ],
  [
    new RegExp(`^${DATE}${REVISED}(?:之前|以前|前)的?(?:版本?|文本)?$`, 'u'),
    (found) => ({ kind: 'BEFORE_REVISION', year: yearOf(found[1]!) }),
  ],
  [/^(?:旧法?|旧版|原法?|原版)$/u, () => ({ kind: 'FORMER' })],
  [
    new RegExp(`^(?:已经?|现已|已被|已于|自|于)?(?:${DATE}起?)?(?:废止|失效|作废|废除)$`, 'u'),
    () => ({ kind: 'REPEALED' }),
  ],
  [/^现行(?:有效)?(?:版本?|文本)?$/u, () => ({ kind: 'CURRENT' })],
  [
    /^(?:最新|新)?(?:修订|修正|修改)后的?(?:版本?|文本)?$|^(?:最新|新)版$/u,
    () => ({ kind: 'NEWEST', revised: true }),
  ],
  [new RegExp(`^将?(?:[自于])?${DATE}起?(?:正式|开始)?${BEGUN}$`, 'u'), (found) => dated(found, 'EFFECTIVE')],
  [new RegExp(`^(?:即将|将要|尚未|还未)(?:正式)?${BEGUN}$`, 'u'), () => ({ kind: 'COMING' })],
  [
    new RegExp(`^(${YEAR})年?(?:(?:修订|修正)?(?:版本?|文本|本))?$`, 'u'),
    ([, year]) => ({ kind: 'YEAR', year: yearOf(year!), event: 'VERSION' }),
  ],
];

function dated(found: RegExpExecArray | RegExpMatchArray, event: DatedEvent): HintSaid {
  const [, year, month, day, month2, day2] = found;
  const m = month ?? month2;
  const d = day ?? day2;
  if (m === undefined || d === undefined) return { kind: 'YEAR', year: yearOf(year!), event };
  const two = (value: string) => String(parseNumeral(value)).padStart(2, '0');
  return { kind: 'DAY', on: `${yearOf(year!)}-${two(m)}-${two(d)}`, event };
}

function yearOf(written: string): number {
  return parseNumeral(written)!;
}
