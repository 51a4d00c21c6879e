/** 实施细则, 修正案（二）, 婚姻家庭编解释（一） behind a name make a title of their own. */

const NUMBER = '（[一二三四五六七八九十]{1,3}）';
/** 十一 without brackets, where a place or the end of the name follows. */
const BARE_NUMBER = '[一二三四五六七八九十]{1,3}(?=第|的|中|规定|[^\\u4e00-\\u9fff]|$)';
/** 担保制度, 执行程序: the part of a law that an interpretation is of. */
const SUBJECT =
  '(?:有关)?(?:(?![的和与及或等第条款对将有相规定])[\\u4e00-\\u9fff]){2,6}(?:制度|责任|效力|程序|部分)';
const DERIVED = new RegExp(
  `^(?:(?:实施|施行)(?:条例|细则|办法|规定|意见)|修正案(?:${NUMBER}|${BARE_NUMBER})?|` +
    `(?:[\\u4e00-\\u9fff]{2,6}编(?:通则)?)?(?:司法解释(?:${NUMBER}|${BARE_NUMBER})?|(?:的)?(?:若干问题的)?解释(?:${NUMBER}|${BARE_NUMBER}|(?=第[^，。；]{1,9}条)))|` +
    `[\\u4e00-\\u9fff]{2,6}编(?:通则)?(?:的)?(?:若干问题的)?(?:司法)?解释|` +
    `${SUBJECT}(?:的)?(?:若干问题的)?(?:司法)?解释(?:${NUMBER})?|时间效力(?:的)?(?:若干)?规定|(?:适用)?若干问题的规定(?:${NUMBER}|${BARE_NUMBER}))`,
  'u',
);
const AMENDMENT_NUMBER = new RegExp(`^(?:${NUMBER}|${BARE_NUMBER})`, 'u');

/** Characters behind a name, which ends at `end`, that make it the title of another work; 0: none. */
export function derivedLength(text: string, end: number): number {
  const behind = text.slice(end, end + 24);
  const pattern = text.startsWith('修正案', end - 3) ? AMENDMENT_NUMBER : DERIVED;
  return pattern.exec(behind)?.[0].length ?? 0;
}

/** 刑法修正案十一 → 刑法修正案（十一）. */
export function withBracketedNumber(title: string): string {
  return title.replace(/(修正案|解释)([一二三四五六七八九十]{1,3})$/u, '$1（$2）');
}
