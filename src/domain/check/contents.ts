/** What reports of a kind must contain, and what clauses of a draft rule a reviewer must look at. */
import { finding } from './forms';
import type { DraftFinding, FindingCode } from './types';

interface RequiredPart {
  name: string;
  nameEn: string;
  /** A heading or opening sentence that begins it. */
  begins: RegExp;
}

/** 《法治政府建设与责任落实督察工作规定》: what an annual report on law-based government says. */
const LAW_BASED_GOVERNMENT: readonly RequiredPart[] = [
  {
    name: '主要举措和成效',
    nameEn: 'measures and results',
    begins: /(?:举措|做法|成效|进展|工作(?:开展)?情况|主要工作|推进情况)/u,
  },
  {
    name: '存在的不足和原因',
    nameEn: 'shortcomings and causes',
    begins: /(?:不足|问题|短板|差距|困难|薄弱|不够|有待)/u,
  },
  {
    name: '党政主要负责人履行第一责任人职责的情况',
    nameEn: 'how the heads met their first responsibility',
    begins: /第一责任人|(?:主要负责人|主要领导|一把手).{0,14}(?:履行|职责|责任|法治)/u,
  },
  {
    name: '下一年度的主要安排',
    nameEn: 'plans for the next year',
    begins:
      /(?:下一?步|下一?阶段|下一?年度?|明年|来年|新的一年|今后|\d{4}年(?:度)?(?:主要)?(?:工作)?(?:安排|打算|计划|思路|重点))/u,
  },
];

/** 国办公开办函〔2021〕30号: the six parts of an annual report on open government information. */
const OPEN_INFORMATION: readonly RequiredPart[] = [
  { name: '总体情况', nameEn: 'general situation', begins: /总体情况|概述/u },
  {
    name: '主动公开政府信息情况',
    nameEn: 'information disclosed unasked',
    begins: /主动公开(?:政府信息)?(?:的)?情况/u,
  },
  {
    name: '收到和处理政府信息公开申请情况',
    nameEn: 'requests received and answered',
    begins: /(?:收到和处理|受理和处理|办理)(?:政府信息公开)?申请(?:的)?(?:情况)?/u,
  },
  {
    name: '政府信息公开行政复议、行政诉讼情况',
    nameEn: 'reconsideration and litigation',
    begins: /行政复议、?(?:被?提起)?(?:和)?行政诉讼(?:的)?情况/u,
  },
  {
    name: '存在的主要问题及改进情况',
    nameEn: 'problems and improvement',
    begins: /(?:主要)?问题(?:及|和)改进(?:的)?情况/u,
  },
  { name: '其他需要报告的事项', nameEn: 'other matters', begins: /其他需要报告的(?:事项|情况)/u },
];

/** 二、主动公开政府信息情况, alone on its line or with its content behind it: （一）主动公开方面。按要求…… */
const HEADING =
  /^[\s#*]*(?:第[一二三四五六七八九十]+[章节部][\s　]*|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．])[\s　]*([^。；：:]{2,60}?)[\s*]*(?:$|[。：:](.*)$)/u;

interface Section {
  heading: string;
  /** 一、 before （一） before 1. */
  level: number;
  start: number;
  end: number;
  /** Of what stands under it. */
  characters: number;
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [, heading, rest = ''] = HEADING.exec(line) ?? [];
    // One sentence behind a number is content: （一）登记蜂场12处。
    if (heading && !(rest === '' && /[。；：:]\s*$/u.test(line))) {
      const end = at + line.length - (rest === '' ? 0 : rest.length);
      sections.push({ heading, level: levelOf(line), start: at, end, characters: charactersIn(rest) });
    } else if (sections.length > 0) {
      sections[sections.length - 1]!.characters += charactersIn(line);
    }
    at += line.length + 1;
  }
  return sections;
}

function levelOf(line: string): number {
  const mark = line.replace(/^[\s　#*]+/u, '');
  return /^\d/u.test(mark) ? 3 : /^[（(]/u.test(mark) ? 2 : 1;
}

function charactersIn(line: string): number {
  return line.replace(/[\s　]/gu, '').replace(/^无[。.]?$/u, '').length;
}

interface ReportKind {
  parts: readonly RequiredPart[];
  /** What asks for the parts. */
  source: string;
  /** A part may stand in the running text. */
  inText: boolean;
}

const KINDS: readonly (ReportKind & { says: RegExp })[] = [
  {
    parts: OPEN_INFORMATION,
    source: '国办公开办函〔2021〕30号',
    inText: false,
    says: /信息公开(?:工作)?(?:年度(?:工作)?报告|年报)|政府信息公开(?:总体)?(?:工作)?情况|收到和处理政府信息公开申请|《(?:中华人民共和国)?政府信息公开条例》[^。]{0,60}(?:编制|公布|报告)/u,
  },
  {
    parts: LAW_BASED_GOVERNMENT,
    source: '《法治政府建设与责任落实督察工作规定》',
    inText: true,
    says: /法治政府建设|依法行政(?:工作)?|法治(?:建设)?工作|法治[^，。；]{0,12}建设/u,
  },
];

/** How far into a report its kind is told. */
const HEAD = 800;
/** The first year that the parts are asked for; both kinds were laid down anew in 2019. */
const FIRST_YEAR = 2019;

/** Which kind of annual report a text is, by what its beginning names first; null: neither. */
function kindOf(text: string): ReportKind | null {
  const head = text.slice(0, HEAD);
  const told = KINDS.flatMap((kind) => {
    const at = head.search(kind.says);
    return at < 0 ? [] : [{ kind, at }];
  });
  if (told.length === 0 || /^[^。；]{0,60}政府工作报告/u.test(head)) return null;
  return told.sort((a, b) => a.at - b.at)[0]!.kind;
}

/** Missing or empty parts of an annual report; which of the two kinds it is, its beginning tells. */
export function contentFindings(text: string): DraftFinding[] {
  const line = text.indexOf('\n');
  const title = { start: 0, end: line > 0 ? line : text.length };
  const unverified = (why: string, whyEn: string) => [
    finding(
      'PARTS_NOT_VERIFIED',
      text,
      title,
      `${why}，应有的部分未核对`,
      `${whyEn}: its parts were not looked at`,
      {
        confidence: 1,
      },
    ),
  ];
  const kind = kindOf(text);
  if (kind === null)
    return unverified('不能认出是法治政府建设年度报告或者政府信息公开年报', 'Neither kind of annual report');
  const year = Number(/(?:19|20)\d{2}(?=年)/u.exec(text.slice(0, HEAD))?.[0] ?? FIRST_YEAR);
  if (year < FIRST_YEAR)
    return unverified(`${year} 年的报告早于${kind.source}的要求`, 'Written before the parts were asked for');
  return partFindings(text, title, kind);
}

function partFindings(
  text: string,
  title: { start: number; end: number },
  { parts, source, inText }: ReportKind,
): DraftFinding[] {
  const sections = sectionsOf(text);
  return parts.flatMap((part) => {
    const under = sections.filter(({ heading }) => part.begins.test(heading));
    if (under.length === 0 && !(inText && part.begins.test(text))) {
      return [
        finding('PART_MISSING', text, title, `缺少“${part.name}”`, `The part on ${part.nameEn} is missing`, {
          evidence: source,
          confidence: 0.85,
        }),
      ];
    }
    if (under.length > 0 && under.every((each) => isEmpty(each, sections))) {
      return [
        finding(
          'PART_EMPTY',
          text,
          under[0]!,
          `“${part.name}”下没有文字；原件如为表格或图片而未能读出，则无误`,
          `No words under the part on ${part.nameEn}`,
          { evidence: source, confidence: 0.8 },
        ),
      ];
    }
    return [];
  });
}

/** 其他需要报告的事项 may be 无; a heading with subheadings has its content under these. */
function isEmpty(section: Section, sections: readonly Section[]): boolean {
  if (section.characters > 0 || /其他需要报告/u.test(section.heading)) return false;
  const next = sections[sections.indexOf(section) + 1];
  return next === undefined || next.level <= section.level;
}

/**
 * Clauses that only a law, regulation or rule may contain (行政许可法 art. 14–17, 行政处罚法 art. 10–16, 行政强制法
 * art. 10–11): for the reviewer, with no verdict.
 */
const RESERVED: readonly {
  code: FindingCode;
  clause: RegExp;
  /** Sentences that only speak of it: what others may do by law, what officials must not, what costs nothing. */
  unless?: RegExp;
  about: string;
  aboutEn: string;
  above: string;
}[] = [
  {
    code: 'SETS_PERMIT',
    clause:
      /(?:未(?:经|取得|获得|办理).{0,24}(?:许可|批准|审批|核准|备案|同意|资质|资格|证).{0,3}(?:的|，).{0,20}(?:不得|禁止)|应当(?:(?!与|委托|自|注销).){0,20}(?:取得|申领|领取|办理|申请).{0,20}(?:许可|资质证书|资格证书|批准文件|经营证|执照|准[营运入]证)|(?:须|应当)(?:事先|先|依法)?经.{0,20}(?:批准|审批|许可|核准|同意)|经.{2,24}(?:批准|审批|许可|核准|同意|备案)后?，?.{0,6}方可|实行.{0,12}(?:许可|审批|核准|准入)(?:制度|管理|制))/u,
    unless:
      /依法(?:应当|须|需)?经.{0,12}(?:批准|许可)|无需|不(?:需|再)要?.{0,10}(?:许可|批准|审批)|取消.{0,12}(?:许可|审批)|(?:计划|规划|预算|方案).{0,12}(?:须|应当)经.{0,12}(?:人民政府|人民代表大会).{0,10}(?:批准|同意)|告知.{0,16}许可|编制.{0,24}规划|(?:部门|机关)应当/u,
    about: '许可',
    aboutEn: 'a permit',
    above: '《行政许可法》第十四条至第十七条',
  },
  {
    code: 'SETS_PENALTY',
    clause:
      /(?:处(?:以)?.{0,24}罚款|没收(?!入)|吊销|暂扣|责令(?:停产停业|关闭|停业)|限制(?:开展生产经营活动|从业)|降低资质等级|行政拘留|给予.{0,6}(?:行政处罚|警告|通报批评)|处(?:以)?警告|予以处罚)/u,
    unless: /(?:不予|免予|不再给予|从轻|减轻)(?:行政)?处罚(?!的)/u,
    about: '处罚',
    aboutEn: 'a penalty',
    above: '《行政处罚法》第十条至第十六条',
  },
  {
    code: 'SETS_COERCION',
    clause:
      /(?:强制(?:拆除|扣押|隔离(?!戒毒)|带离|清除|停止)|(?:可以|依法|予以|组织|实施|有权).{0,4}强制执行|查封|扣押|冻结|代履行|加处罚款|加收滞纳金)/u,
    unless:
      /申请(?:人民法院|法院).{0,4}(?:依法)?强制执行|向.{0,8}法院.{0,4}申请强制执行|(?:被|已经?).{0,40}(?:查封|扣押|冻结)|(?:违法|违反.{0,16}|擅自|滥用职权)[，、]?.{0,6}(?:查封|扣押|冻结|实施.{0,6}强制).{0,30}的[；。，]?$|(?:严禁|不得).{0,60}(?:查封|扣押|冻结|强制)|(?:查封|扣押|冻结).{0,12}措施的，应当/u,
    about: '强制',
    aboutEn: 'coercive action',
    above: '《行政强制法》第十条、第十一条',
  },
  {
    code: 'SETS_FEE',
    clause:
      /(?:(?:收取|缴纳|交纳|缴付|征收).{0,14}(?:费(?!者)|保证金|押金|基金|税)|收费(?:标准|项目).{0,12}(?:由|为|按照?).{0,30}(?:制定|确定|规定|核定|定价|元|执行)|(?:按照?|以).{0,16}(?:元|％|%).{0,8}(?:标准)?(?:收取|缴纳|计收))/u,
    unless:
      /(?:不|免|禁止|不得|严禁|违法|违规|违反|擅自|乱|另立|多|代替|替代).{0,60}(?:收取|收费|缴纳|交纳|征收|摊派)|退还.{0,10}(?:费用|保证金|押金)|(?:公开|公示|公布|明确|告知|说明|标明|督促).{0,40}(?:收费|收取|缴纳|交纳)|罚款|未.{0,8}(?:缴纳|交纳)|不得(?:高于|超过)/u,
    about: '收费',
    aboutEn: 'a fee',
    above: '《价格法》《行政事业性收费项目审批管理暂行办法》',
  },
  {
    code: 'ADDS_DUTY',
    clause:
      /(?:(?:公民|法人|其他组织|企业|个人|申请人|单位|当事人|居民|住户|业主|用户|村民|学生|家长|[养种采贩]\p{Script=Han}{1,2}(?:人|户)|(?:经营|生产|销售|使用|建设|投资|驾驶|所有|管理|运营|承租|出租|承包|投标|招标|从业|务工|消费|施工|监护|持证|购买)(?:者|人员?|方|户))(?:(?!部门|机关|政府|机构|委员会).){0,20}(?:应当|不得|必须|有义务|一律)|从事.{2,30}的，?(?:应当|不得|必须)|(?:取消|暂停|限制|剥夺|不得享受).{0,12}(?:资格|权利|待遇|准入))/u,
    unless:
      /^[^，]{0,30}(?:行政机关|主管部门|人民政府|工作人员|监察委员会|人民法院|人民检察院|公安机关)(?:及其工作人员)?(?:应当|不得|必须)|^(?:第.{1,8}条[\s　]*)?(?:各级(?:监察委员会|人民法院|人民政府)|本级财政)|执法人员(?:应当|不得|必须)/u,
    about: '减损权利或者增加义务',
    aboutEn: 'a duty',
    above: '《立法法》第九十一条、《优化营商环境条例》第六十四条',
  },
];

/** For a draft 规范性文件: each clause of these kinds, one finding a sentence and kind. */
export function reservedClauses(text: string): DraftFinding[] {
  const findings: DraftFinding[] = [];
  for (const match of text.matchAll(/[^。；\n]+[。；]?/gu)) {
    const sentence = match[0];
    const start = match.index + (sentence.length - sentence.trimStart().length);
    const end = match.index + sentence.trimEnd().length;
    for (const { code, clause, unless, about, aboutEn, above } of RESERVED) {
      const words = sentence.trim();
      if (!clause.test(words) || unless?.test(words)) continue;
      findings.push(
        finding(
          code,
          text,
          { start, end },
          `此句涉及${about}，请核对上位法有无依据（${above}）`,
          `The sentence sets ${aboutEn}: a superior law must allow it`,
          { evidence: above, confidence: 0.7 },
        ),
      );
    }
  }
  return findings;
}
