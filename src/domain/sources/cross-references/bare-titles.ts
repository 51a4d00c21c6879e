/** Names of works without marks before a number: 依照刑法第二百六十四条, and short names that the text defines. */
import { normaliseTitle } from '../../text/titles';
import { LAW_NAMES, LONGEST_LAW_NAME } from './law-names';
import { markedTitles } from './marks';

/** Short name → title, from 《…》（以下简称…）; later definitions of one name win. */
export function shortNames(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { shortName, title } of markedTitles(text)) {
    // A title once written in marks may be written without them later on.
    if (/(?:法|法典|条例)$/u.test(title) && title.length <= LONGEST_LAW_NAME) names.set(title, title);
    if (shortName && !shortName.startsWith('本')) names.set(normaliseTitle(shortName).title, title);
  }
  return names;
}

export interface BareTitle {
  title: string;
  /** Characters of the name, which ends where the words end. */
  length: number;
}

/** Where an unknown name can begin: behind these words. */
const BEFORE_NAME = /^.*(?:依照|依据|根据|按照|遵照|参照|比照|适用|违反|触犯|符合|属于|[、，：；（“])/u;
/** Words that end in 法 and name no law. */
const NO_LAW =
  /(?:办|方|做|看|想|用|说|写|算|手|语|非|违|合|依|守|执|立|枉|不|无|本|该|此|各|的|有关|相关|其他|上述|前述|国家|国际)法$/u;
const LONGEST_UNKNOWN = 24;

/** The work named at the very end of `words`. */
export function bareTitleBefore(words: string, defined: ReadonlyMap<string, string>): BareTitle | null {
  // What the text itself has defined goes before what the name means elsewhere; the longest name wins.
  for (let length = Math.min(words.length, LONGEST_LAW_NAME); length >= 2; length--) {
    const name = words.slice(-length);
    const title = defined.get(name) ?? (LAW_NAMES.has(name) ? name : undefined);
    if (title !== undefined) return { title, length: withState(words, length) };
  }
  return unknownLaw(words);
}

/** 中华人民共和国刑法: the State's name belongs to the mention. */
function withState(words: string, length: number): number {
  const state = '中华人民共和国';
  return words.slice(0, -length).endsWith(state) ? length + state.length : length;
}

/** 依照军人婚姻特别保护法第三条: a law of which only the name is seen, between a word of reference and the number. */
function unknownLaw(words: string): BareTitle | null {
  const tail = words.slice(-LONGEST_UNKNOWN - 6);
  const lead = BEFORE_NAME.exec(tail.slice(0, -1))?.[0].length;
  if (lead === undefined) return null;
  const name = tail.slice(lead);
  if (name.length > LONGEST_UNKNOWN || !/^[\u4e00-\u9fff]{2,24}法$/u.test(name) || NO_LAW.test(name))
    return null;
  return { title: normaliseTitle(name).title, length: name.length };
}
