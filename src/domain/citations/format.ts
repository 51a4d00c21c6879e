/** Ready strings for a citation: in full, short, and in English. House rule: 款 paragraph, 项 subparagraph, 目 item. */
import type { ProvisionRef } from '../model/citation';
import { toNumeral } from '../text/numerals';

export interface CitationStrings {
  /** 《优化营商环境条例》第十条第（二）项 */
  full: string;
  /** 优化营商环境条例 10(2) */
  short: string;
  /** 优化营商环境条例, art. 10, subpara. (2) */
  english: string;
}

export function citationStrings(title: string, provisions: readonly ProvisionRef[]): CitationStrings {
  return {
    full: `《${title}》${provisions.map(chinese).join('、')}`,
    short: [title, ...provisions.map(brief)].join(' '),
    english: [title, ...provisions.map(english)].join(', '),
  };
}

/** 第十条第二款第（三）项; an article number past four digits is none, and stays in digits. */
export function chinese(ref: ProvisionRef): string {
  const paragraph = ref.within === 'preamble' ? '自然段' : '款';
  return [
    ...scopeOf(ref).map(([unit, value]) =>
      unit === 'preamble' ? '序言' : SCOPES[unit]!.chinese(number(value)),
    ),
    ref.article === null
      ? ''
      : `第${number(ref.article)}条${ref.articleSub === null ? '' : `之${number(ref.articleSub)}`}`,
    ref.paragraph === null ? '' : `第${number(ref.paragraph)}${paragraph}`,
    ref.subparagraph === null ? '' : `第（${number(ref.subparagraph)}）项`,
    ref.item === null ? '' : `第${ref.item}目`,
  ].join('');
}

function number(value: number): string {
  return value <= 9999 ? toNumeral(value) : String(value);
}

/** `part-3/ch-16` → part 3, ch 16. */
function scopeOf({ within }: ProvisionRef): [unit: string, value: number][] {
  return (within ? within.split('/') : []).map((part) => {
    const [unit, value] = part.split('-');
    return [unit!, Number(value ?? 0)];
  });
}

interface ScopeWords {
  chinese(number: string): string;
  english: string;
}

const SCOPES: Record<string, ScopeWords> = {
  annex: { chinese: (value) => `附件${value}`, english: 'annex' },
  part: { chinese: (value) => `第${value}编`, english: 'pt.' },
  subpart: { chinese: (value) => `第${value}分编`, english: 'subpt.' },
  ch: { chinese: (value) => `第${value}章`, english: 'ch.' },
  sec: { chinese: (value) => `第${value}节`, english: 'sec.' },
};

function englishScope(ref: ProvisionRef): string[] {
  return scopeOf(ref).map(([unit, value]) =>
    unit === 'preamble' ? 'preamble' : `${SCOPES[unit]!.english} ${value}`,
  );
}

function brief(ref: ProvisionRef): string {
  const scope = englishScope(ref);
  const article =
    ref.article === null ? '' : `${ref.article}${ref.articleSub === null ? '' : `-${ref.articleSub}`}`;
  const paragraph = ref.paragraph === null ? '' : `¶${ref.paragraph}`;
  const lower = [ref.subparagraph, ref.item].filter((value) => value !== null).map((value) => `(${value})`);
  return [...scope, article + paragraph + lower.join('')].filter(Boolean).join(' ');
}

function english(ref: ProvisionRef): string {
  return [
    ...englishScope(ref),
    ref.article === null ? null : `art. ${ref.article}${ref.articleSub === null ? '' : `-${ref.articleSub}`}`,
    ref.paragraph === null ? null : `para. ${ref.paragraph}`,
    ref.subparagraph === null ? null : `subpara. (${ref.subparagraph})`,
    ref.item === null ? null : `item ${ref.item}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
