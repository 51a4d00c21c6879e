/** What a text says of its own time: 本条例自2019年5月15日起施行, 自公布之日起施行, 有效期五年. */
import { addDays, addMonths } from '../../model/days';
import type { ParsedProvision } from '../../model/source';
import type { IsoDate } from '../../model/terms';
import { parseNumeral } from '../../text/numerals';
import { findDates } from './dates';

export type EffectClause =
  /** A day named. */
  | { date: IsoDate; provision: string }
  /** From promulgation on, or so many days or months after it. */
  | { date: null; daysAfter: number; monthsAfter?: number; provision: string };

/** When a text lapses by its own words. */
export type Expiry =
  /** `to`: the first day on which it no longer applies. */
  | { to: IsoDate; provision: string }
  /** So many months after it begins to apply. */
  | { to: null; months: number; provision: string };

/** They stand at the end of a text; further up, such words speak of something else. */
const LAST_PROVISIONS = 24;
const BEGINS = '(?:施行|实施|生效|执行|试行)';
const CLAUSES: readonly RegExp[] = [
  new RegExp(`([^。；;，,：:\\n]{2,40}?)[起始][，,]?(?:正式|开始|公布)?${BEGINS}`, 'gu'),
  // 自2021年7月1日施行, without 起.
  new RegExp(
    `([^。；;，,：:\\n]{0,30}[自从于][^。；;，,：:\\n]{2,30}?日)[，,]?(?:正式|开始)?${BEGINS}(?![的后前以之])`,
    'gu',
  ),
  // 自公布之日起30日后施行, 自公布之日起三个月后施行.
  new RegExp(
    `([^。；;，,：:\\n]{2,30}之日起?满?[0-9一二三四五六七八九十]{1,3}(?:日|天|个月))(?:以?后|之后)?起?${BEGINS}`,
    'gu',
  ),
];

export function effectClause(provisions: readonly ParsedProvision[]): EffectClause | null {
  for (const { text, path } of closing(provisions)) {
    if (!/施行|实施|生效|执行|试行/u.test(text)) continue;
    for (const pattern of CLAUSES) {
      for (const match of text.matchAll(pattern)) {
        const clause = speaksOfItself(text, match.index, match[1]!) ? readClause(match[1]!, path) : null;
        if (clause) return clause;
      }
    }
  }
  return null;
}

const NUMBER = '([0-9０-９一二两三四五六七八九十]{1,3})';
/** 有效期5年, 有效期为三年, 有效期两年, 试行期一年; never a licence's, whose sentence speaks of it. */
const TERM = new RegExp(
  `(?:有效期|试行期|施行期|执行期|试行期限|有效期限)[限为是：:]{0,2}(?:自[^，。；]{0,20}起)?${NUMBER}(个月|年)(?!以[上下内])`,
  'u',
);
const UNTIL =
  /(?:有效期|有效期限|试行期|试行期限|执行期限|施行期限)?(?:截止|截至|截止到|延续|延长|执行|施行|实施)?[至到]([0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日)(?:止|失效|废止|届满)?/u;

/** The term that a text sets itself; null where it sets none. */
export function expiryClause(provisions: readonly ParsedProvision[]): Expiry | null {
  for (const { text, path } of closing(provisions)) {
    for (const sentence of text.split(/[。；;\n]/u)) {
      if (!/有效期|试行期|施行期|执行期|[至到].{4,14}日/u.test(sentence)) continue;
      if (!setsOwnTerm(sentence, text)) continue;
      const term = TERM.exec(sentence);
      if (term) {
        const count = parseNumeral(term[1]!.replace('两', '二')) ?? 0;
        if (count > 0) return { to: null, months: term[2] === '年' ? count * 12 : count, provision: path };
      }
      const until = findDates(UNTIL.exec(sentence)?.[1] ?? '')[0]?.date;
      if (until) return { to: addDays(until, 1), provision: path };
    }
  }
  return null;
}

/** 本规定自…起施行，有效期…; 本办法有效期…: the text itself is the subject. */
function setsOwnTerm(sentence: string, text: string): boolean {
  const words = sentence.replace(/^第[^条]{1,10}条\s*/u, '').trim();
  // …起施行。有效期五年。
  const goesOn = words.startsWith('有效期') && /(?:施行|实施|执行)[。；]/u.test(text);
  if (!goesOn && !OWN_TERM.test(words)) return false;
  return !/(?:证|证书|许可|合同|协议|登记|执照|批准文件|资格|担保|保函|票据|信用证|检验|检定)[^，,]{0,12}有效期/u.test(
    words,
  );
}
const OWN_TERM = new RegExp(
  `^(?:[（(“]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s*)?(?:[本此该](?:院|市|省)?(?:暂行|试行|实施)?(?:规定|办法|条例|决定|细则|意见|通知|规则|方案|标准|制度|规程|公告|通告|文件|法)|《[^《》]{2,60}》)(?:自[^，,]{2,30}[起日]|从[^，,]{2,30}[起日])?(?:以?后)?(?:，|,)?(?:正式|开始)?(?:${BEGINS}(?!以?[前后])|有效期|试行期)`,
  'u',
);

/** The first day of effect, of a text promulgated on a day. */
export function dayOfEffect(clause: EffectClause, promulgated: IsoDate): IsoDate {
  if (clause.date !== null) return clause.date;
  return addDays(addMonths(promulgated, clause.monthsAfter ?? 0), clause.daysAfter);
}

/** The first day on which a text that applies from a day has lapsed. */
export function dayOfExpiry(expiry: Expiry, from: IsoDate | null): IsoDate | null {
  if (expiry.to !== null) return expiry.to;
  return from === null ? null : addMonths(from, expiry.months);
}

function closing(provisions: readonly ParsedProvision[]): ParsedProvision[] {
  const own = provisions.filter((provision) => !provision.path.startsWith('annex'));
  return own.slice(-LAST_PROVISIONS).reverse();
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
  const after =
    /(?:公布|发布|颁布|印发|下发|通过|批准|公告)之日(?:起?(?:后|满)?(?:的?第)?([0-9一二三四五六七八九十]{1,3})([日天]|个月))?/u.exec(
      when,
    );
  if (!after) return null;
  const count = after[1] ? (parseNumeral(after[1]) ?? 0) : 0;
  if (after[2] === '个月') return { date: null, daysAfter: 0, monthsAfter: count, provision };
  return { date: null, daysAfter: count, provision };
}
