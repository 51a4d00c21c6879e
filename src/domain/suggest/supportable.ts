/** What a law can support: acts done or planned towards the public. */
import type { ItemStatus } from '../model/terms';

/** A shortcoming says what was not done, and background no act at all: no article is their basis. */
export function isSupportable(status: ItemStatus): boolean {
  return status === 'DONE' || status === 'PLANNED';
}

/** A training on 合法性审查 names the duty of review, but rests on no article that orders review. */
const STUDY =
  /(?:集体|专题|理论|深入|认真|系统)学习|学习(?:贯彻|宣传|领会|研讨|会|培训)|学法活动|学法制度|业务培训|专题培训|培训班|培训(?:工作|活动)|学习《|^组织学习|^[一二三四五六七八九十]是学习|法治(?:理论)?(?:知识)?(?:学习)?考试|述职|述法/u;

/** The speaker's own study, whatever is studied; training offered to the public is an act like others. */
export function isStudy(text: string): boolean {
  return STUDY.test(text);
}
