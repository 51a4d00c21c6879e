/** What each kind of finding is called, for people. */
import { FINDING_CODES, type FindingCode, type Severity } from './types';

export const FINDING_NAMES: Record<FindingCode, { name: string; nameEn: string }> = {
  REPEALED: { name: '所引文件已废止：被谁、自何日、现为什么', nameEn: 'repealed: by what and since when' },
  EXPIRED: { name: '所引文件已期满失效', nameEn: 'lapsed by its own term' },
  REPEALED_IN_PERIOD: {
    name: '所引文件在报告所述的这一年内废止或失效',
    nameEn: 'ended within the year reported',
  },
  NOT_YET_IN_FORCE: { name: '所引文件已公布而当日尚未施行', nameEn: 'promulgated, not yet in force' },
  IN_FORCE_LATER: {
    name: '当日尚未施行，但所述可能是此后的安排',
    nameEn: 'in force later, of which the draft may speak',
  },
  AMENDED_SINCE: { name: '所引版本或条文此后已修改，旧新对照', nameEn: 'amended since, old beside new' },
  RENUMBERED_SINCE: { name: '条文序号此后已变，文字未变', nameEn: 'renumbered since' },
  PROVISION_NOT_FOUND: { name: '没有这一条、款、项（共有几条）', nameEn: 'no such article or part of one' },
  NO_PARAGRAPHS: { name: '只有一款的条写了“第一款”', nameEn: 'first paragraph of an undivided article' },
  PROVISION_NOT_VERIFIED: {
    name: '没有收录当日的条文，条款未能核对',
    nameEn: 'text not held: article not verified',
  },
  TITLE_MISSPELT: { name: '题名有误，是否指某某', nameEn: 'title misspelt, with what may be meant' },
  TITLE_SIMILAR: { name: '没有收录，与某某题名相近', nameEn: 'not held; a title much like it is' },
  NUMBER_MISMATCH: {
    name: '文号不属于这一题名，或属于另一版本',
    nameEn: 'the number belongs to another document or version',
  },
  NUMBER_FORM: { name: '文号的括号、年份或序号写法不合规范', nameEn: 'form of the document number' },
  AMBIGUOUS: { name: '可能指几个文件，列出候选', nameEn: 'may mean several documents' },
  NOT_HELD: { name: '未收录，无法核对（不表示正确）', nameEn: 'not held: could not be verified' },
  STATUS_UNKNOWN: { name: '当日的效力未能核实', nameEn: 'status on that day not known' },
  ABBREVIATION_TWICE: { name: '简称定义两次', nameEn: 'short name defined twice' },
  ABBREVIATION_UNDEFINED: { name: '简称没有定义', nameEn: 'short name never defined' },
  ABBREVIATION_EARLY: { name: '简称用在定义之前', nameEn: 'short name used before its definition' },
  PINPOINT_FORM: { name: '条款序号时用汉字、时用阿拉伯数字', nameEn: 'article numbers written in two ways' },
  OTHER_REGION: { name: '引用了外地的文件', nameEn: 'a local rule of another region' },
  SUPERIOR_CHANGED: {
    name: '所引下位规定的上位法此后有修改，请核对是否抵触',
    nameEn: 'the superior law changed after this rule was made',
  },
  TWO_FORMS: { name: '同一文件前后两种写法', nameEn: 'one document named in two ways' },
  QUOTATION_DIFFERS: {
    name: '引文与原文不一致，差异标出',
    nameEn: 'quotation differs, the difference marked',
  },
  QUOTATION_ELSEWHERE: { name: '引文见于另一条', nameEn: 'quotation of another article' },
  QUOTATION_EARLIER: { name: '引文是另一版本的文字', nameEn: 'quotation of another version' },
  QUOTATION_ABSENT: { name: '原文没有这段文字', nameEn: 'words quoted are not there' },
  QUOTATION_NOT_VERIFIED: {
    name: '没有收录条文，引文未能核对',
    nameEn: 'text not held: quotation not verified',
  },
  PART_MISSING: { name: '年度报告缺少应有的部分', nameEn: 'a part the report must have is missing' },
  PART_EMPTY: { name: '年度报告的某一部分没有内容', nameEn: 'a part of the report is empty' },
  PARTS_NOT_VERIFIED: {
    name: '认不出是哪种年度报告，或年度早于要求，应有的部分未核对',
    nameEn: 'not a kind of annual report whose parts are known: not looked at',
  },
  SETS_PERMIT: { name: '涉及许可，请核对上位法依据', nameEn: 'sets a permit' },
  SETS_PENALTY: { name: '涉及处罚，请核对上位法依据', nameEn: 'sets a penalty' },
  SETS_COERCION: { name: '涉及强制，请核对上位法依据', nameEn: 'sets coercive action' },
  SETS_FEE: { name: '涉及收费，请核对上位法依据', nameEn: 'sets a fee' },
  ADDS_DUTY: { name: '减损权利或者增加义务，请核对上位法依据', nameEn: 'adds a duty' },
  OVER_LIMIT: { name: '超过每次上限，此后未核对', nameEn: 'past the limit of one check' },
};

export const SEVERITY_NAMES: Record<Severity, string> = { ERROR: '错误', WARNING: '警告', NOTE: '提示' };

/** The table of docs/check.md, in Markdown. */
export function codesTable(): string {
  const rows = (Object.keys(FINDING_CODES) as FindingCode[]).map((code) => {
    const { name, nameEn } = FINDING_NAMES[code];
    return `| \`${code}\` | ${SEVERITY_NAMES[FINDING_CODES[code]]} | ${name} | ${nameEn} |`;
  });
  return ['| 代码 | 级别 | 问题 | English |', '|---|---|---|---|', ...rows].join('\n');
}
