/** Made-up text: neutral phrases and invented names, never the words of a law or of a real report. */

const CLAUSES = [
  '完善工作机制',
  '细化任务分工',
  '加强统筹协调',
  '明确时间节点',
  '做好日常管理',
  '开展自查自评',
  '建立工作台账',
  '定期通报进展',
  '组织专题研讨',
  '听取各方意见',
  '优化办理流程',
  '缩短办理时限',
  '提升服务质量',
  '强化监督检查',
  '汇总典型做法',
  '总结经验不足',
  '更新办事指南',
  '畅通反馈渠道',
  '推进信息共享',
  '落实岗位责任',
];
const HEADINGS = [
  '组织领导',
  '制度建设',
  '决策程序',
  '执行情况',
  '监督机制',
  '信息公开',
  '队伍能力',
  '宣传培训',
];
/** Characters that names are made of; two at random seldom meet elsewhere in the text. */
const NAME = [
  ...'岚岩汀澜峦泓皓霁晗峥沅澍岱珩琪瑾珂屿嵩淳湛漪澈渝芷苒茉荻莞菁葭蓁薇藜蘅桐楠榕槿樱柏梓棠楹枫',
  ...'翎翊翰翡鸢鹭鹤鸿鹏雁骏骁麒麟龙凤翠碧青苍玄朱丹绛绯紫黛墨素皎朗曦晖煦暄昀昕旻昊星辰霄汉霖雾露',
];
const FORMS = { 法: '法', 条例: '条例', 办法: '办法', 规定: '规定', 意见: '意见', 规划: '规划' };

/** An invented name of three characters. */
export function nameOf({ pick }) {
  return pick(NAME) + pick(NAME) + pick(NAME);
}

export function headingOf({ pick }) {
  return pick(HEADINGS);
}

/** Clauses until the text is at least this long. */
export function clausesOf({ pick }, length) {
  let text = '';
  while (text.length < length) text += `${text === '' ? '' : '，'}${pick(CLAUSES)}`;
  return `${text}。`;
}

/** 岚岩汀管理条例: numbered, so that no two works have the same title. */
export function titleOf(random, level, number) {
  return `${nameOf(random)}事务${toLetters(number)}管理${formOf(level)}`;
}

function formOf(level) {
  if (level === 'LAW' || level === 'CONSTITUTION') return FORMS.法;
  if (level.endsWith('REGULATION')) return FORMS.条例;
  if (level.endsWith('RULE')) return FORMS.办法;
  if (level === 'PLAN') return FORMS.规划;
  return level === 'PARTY_POLICY' ? FORMS.意见 : FORMS.规定;
}

function toLetters(number) {
  const digits = [...'甲乙丙丁戊己庚辛壬癸'];
  return [...String(number)].map((digit) => digits[Number(digit)]).join('');
}
