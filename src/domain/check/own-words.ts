/** What a draft says itself of how a document stands: that it has ended, is ended by the draft, or is to come. */
import type { Citation } from '../model/citation';

/** Of what ends: a draft that says so itself is not wrong to name it. */
const ENDING = /废止|失效|停止执行|不再(?:执行|施行|适用)|取代|代替|替代|清理|修订前|修改前|原/u;
const COMING =
  /制定|起草|编制|拟定|研究|出台|签署|签订|商签|谈判|批准|生效|加入|立法|提请|审议|论证|征求意见|即将|将于|拟|公布后|施行后|实施后|草案/u;

/** At the end of its sentence: 1991年……通过的《甲》、1995年……发布的《乙》同时废止。 */
const ENDED_BY_SENTENCE = /(?:废止|停止(?:执行|施行|使用)|失效)$/u;
/** Before a list of what is ended: 下列文件予以废止： */
const ENDED_BY_LIST = /(?:废止|失效)[^。；\n]{0,30}：[^。]*$/u;
/** 《甲》公布实施以前, 《甲》施行期间: of the time that it was in force. */
const OF_ITS_TIME = /^[^，。；《》]{0,6}(?:公布|发布|颁布|施行|实施|生效)[^，。；]{0,6}(?:前|后|期间)/u;
/** 依照《甲》设立的企业, 依照《甲》领取的证件: what was done under it. */
const DONE_UNDER_IT =
  /^(?:[、和及与]?《[^》]*》)*(?:的?规定)?(?:已经?|依法)?(?:设立|成立|领取|取得|核发|颁发|签订|订立|登记)(?!管理)/u;

const LONGEST_LIST = 3_000;

/** Whether a citation is of what the draft itself ends: 《甲》同时废止. */
export function endsIt(text: string, { start, end, relation, relationCue }: Citation): boolean {
  if (relation === 'REPEALS') return true;
  // 根据《甲》，《乙》同时废止 ends the second alone.
  if ((relation === 'ACCORDS_WITH' || relation === 'IMPLEMENTS') && relationCue?.end === start) return false;
  const rest = /^[^。；\n]*/u.exec(text.slice(end, end + LONGEST_LIST))![0].trimEnd();
  if (ENDED_BY_SENTENCE.test(rest)) return true;
  return ENDED_BY_LIST.test(text.slice(Math.max(0, start - LONGEST_LIST), start));
}

/** 已废止的, 修订前的, 原: the words of a citation that say it is of a version that is no more. */
const PAST: ReadonlySet<string> = new Set(['REPEALED', 'BEFORE_REVISION', 'FORMER', 'THEN']);

/** Whether its words name a version that is no more. */
export function namesPast({ versionHint }: Citation): boolean {
  return versionHint !== null && PAST.has(versionHint.kind);
}

/** Whether the draft's own words around a citation say that it has ended, or is being ended. */
export function speaksOfEnd(text: string, citation: Citation): boolean {
  const { relation, end } = citation;
  if (relation === 'AMENDS' || endsIt(text, citation)) return true;
  if (namesPast(citation)) return true;
  const after = text.slice(end, end + 200);
  return OF_ITS_TIME.test(after) || DONE_UNDER_IT.test(after) || ENDING.test(clauseAround(text, citation));
}

/** Whether they say that it is to come: what is being made is not in force yet. */
export function speaksOfComing(text: string, citation: Citation): boolean {
  if (TAKES_EFFECT.test(text.slice(citation.end, citation.end + 40))) return true;
  return citation.relation === 'ISSUES' || COMING.test(clauseAround(text, citation));
}

/** 《甲》自2025年1月1日起施行: the draft knows. */
const TAKES_EFFECT =
  /^[^，。；《》]{0,6}[自于从将]\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*起?(?:正式|开始)?(?:施行|实施|生效)/u;

/** What stands right around a citation in its own clause. */
function clauseAround(text: string, { start, end }: Citation): string {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 10);
  return `${before.slice(before.search(/[^，。；：\n]*$/u))}|${/^[^，。；：\n]*/u.exec(after)![0]}`;
}
