/** How a text names itself: 本法, 本条例. */

const KINDS =
  '法|条例|办法|规定|细则|实施细则|实施办法|实施条例|规则|解释|决定|规程|章程|安排|规范|准则|议事规则|批复|通知|意见|标准|基本法|宪法|法典';
const SELF_NAME = new RegExp(`本(?:${KINDS})(?:实施细则)?$`, 'u');

/** The name a text has for itself at the end of `words`; null where other words stand there. */
export function selfNameBefore(words: string): string | null {
  return SELF_NAME.exec(words.slice(-10))?.[0] ?? null;
}
