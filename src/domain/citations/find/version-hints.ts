/** 2018年《公司法》, 新修订的, 现行, 已废止的: words right before a name that say which version is meant. */
import type { VersionHint } from '../../model/citation';
import type { Range } from './range';

type WithoutCue<H> = H extends unknown ? Omit<H, 'cue'> : never;
export type HintFound = WithoutCue<VersionHint> & Range;

/** Words that end at `at`, where a name begins; null where they say nothing of a version. */
export function hintBefore(text: string, at: number, taken: number): HintFound | null {
  const before = text.slice(Math.max(taken, at - LONGEST), at);
  for (const [pattern, kind] of HINTS) {
    const found = pattern.exec(before);
    if (!found) continue;
    const range = { start: at - found[0].length, end: at };
    return kind === 'YEAR' ? { kind, year: Number(found[1]), ...range } : { kind, ...range };
  }
  return null;
}

const LONGEST = 14;
const ISSUED = '(?:修订|修正|修改|公布|颁布|发布|施行|实施|出台|制定|通过)';

/** The first that fits counts. */
const HINTS: readonly (readonly [RegExp, Exclude<VersionHint['kind'], 'DAY'>])[] = [
  // 2022年修订《…》 without 的 says what was done.
  [new RegExp(`(?<![0-9—–－~-])((?:19|20)[0-9]{2})(?:年?版|年${ISSUED}版?的|年|年的)$`, 'u'), 'YEAR'],
  [/(?:修订|修正|修改)(?:之前|以前|前)的?$/u, 'BEFORE_REVISION'],
  [/(?:已经?|现已|业已|均已|被)(?:废止|失效|作废)的?$/u, 'REPEALED'],
  [/(?:废止|失效|作废)的$/u, 'REPEALED'],
  [/现行(?:有效)?的?$/u, 'CURRENT'],
  [
    /(?:最新|新近|(?<![创更革重翻刷崭全最])新)(?:(?:修订|修正|修改|公布|颁布|发布|施行|实施)(?:过|后)?的?|(?:出台|制定)的|的)?$/u,
    'NEWEST',
  ],
  [/(?:修订|修正|修改)(?:之后|后)的?$/u, 'NEWEST'],
  [/(?<![\u4e00-\u9fff])(?:旧|原)$|(?:[照据按违反用是与和，、])(?:旧|原)$|旧的?$/u, 'BEFORE_REVISION'],
];
