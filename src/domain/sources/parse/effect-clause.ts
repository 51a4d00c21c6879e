/** 本条例自2019年5月15日起施行, 本办法自公布之日起施行: the article that says since when the law applies. */
import type { ParsedProvision } from '../../model/source';
import type { IsoDate } from '../../model/terms';
import { parseNumeral } from '../../text/numerals';
import { findDates } from './dates';

export type EffectClause =
  /** A day named. */
  | { date: IsoDate; provision: string }
  /** From promulgation on, or so many days after it. */
  | { date: null; daysAfter: number; provision: string };

/** It stands at the end of a law; further up, such words speak of something else. */
const LAST_PROVISIONS = 24;
/** 自2021年7月1日施行, without 起, says the same; 2021年7月1日施行的… speaks of another text. */
const CLAUSE =
  /([^。；;，,：:\n]{2,40}?)(?:[起始][，,]?|(?<=日)(?!.{2,4}行?的))(?:正式|开始|公布)?(?:施行|实施|生效|执行|试行)/gu;

export function effectClause(provisions: readonly ParsedProvision[]): EffectClause | null {
  const own = provisions.filter((provision) => !provision.path.startsWith('annex'));
  for (const { text, path } of own.slice(-LAST_PROVISIONS).reverse()) {
    if (!/施行|实施|生效|执行|试行/u.test(text)) continue;
    for (const match of text.matchAll(CLAUSE)) {
      const clause = speaksOfItself(text, match.index, match[1]!) ? readClause(match[1]!, path) : null;
      if (clause) return clause;
    }
  }
  return null;
}

/** 本条例自…, or with nothing but the article's number, a quotation mark or the law's own title before 自. */
function speaksOfItself(text: string, start: number, words: string): boolean {
  const sentence =
    text
      .slice(0, start)
      .split(/[。；;\n]/u)
      .at(-1)! + words;
  const before = sentence.split(
    /自|从|于|[0-9〇一二三四五六七八九]{4}年|(?:公布|发布|颁布|印发|通过|批准|公告)之日/u,
  )[0]!;
  return SELF.test(before.replace(/^第[^条]{1,10}条\s*/u, '').trim());
}
const SELF =
  /^(?:[（(“]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?:以上[\u4e00-\u9fff]{0,6}|[本此该](?!院|市|省)[\u4e00-\u9fff《》〈〉]{1,30}|《[^《》]{2,60}》[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff]{2,24}(?:规定|办法|条例|细则|决定|解释|规则))?[，,]?$/u;

function readClause(when: string, provision: string): EffectClause | null {
  const date = findDates(when).at(-1)?.date;
  if (date) return { date, provision };
  const days =
    /(?:公布|发布|颁布|印发|下发|通过|批准|公告)之日(?:后?(?:的?第)?([0-9一二三四五六七八九十]{1,3})[日天])?/u.exec(
      when,
    );
  // 自公布之日起30日后: the count stands after 起, which ends the match before it.
  if (!days) return null;
  return { date: null, daysAfter: days[1] ? (parseNumeral(days[1]) ?? 0) : 0, provision };
}
