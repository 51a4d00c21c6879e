/**
 * What a mention that no catalogue answers tells of the document it means. 《实施方案》 is another document for each
 * body that names it; a title that names its place or its central issuer, or comes with a number, is one for all.
 */
import type { Citation } from '../model/citation';
import type { Naming } from '../model/reported';
import type { Resolution, ResolutionContext } from '../model/resolution';
import { bodyName } from '../text/body-names';
import { leavesIssuerOpen } from '../text/document-number-key';
import { regionPrefix } from '../text/regions';
import { titleKey } from '../text/titles';
import { CENTRAL_BODY, CENTRAL_TITLE, CLAUSE_END, LOCAL_CUE } from './cues';

/** One for each citation; null where it is answered, is no legal source, or does not tell a document apart. */
export function namingsOf(
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
  context: ResolutionContext,
  text: string,
): (Naming | null)[] {
  const namings: (Naming | null)[] = [];
  for (const [index, citation] of citations.entries()) {
    const { outcome, rule } = resolutions[index]!;
    const open = outcome === 'NOT_HELD' || rule === 'report';
    namings.push(
      !open ? null : (ofAntecedent(citation, citations, namings) ?? namingOf(citation, context, text)),
    );
  }
  return namings;
}

/** 该方案 means what it rests on; what was done with that is said there. */
function ofAntecedent(
  { antecedent, title }: Citation,
  citations: readonly Citation[],
  namings: readonly (Naming | null)[],
): Naming | null {
  if (antecedent === null || citations[antecedent]?.title !== title) return null;
  const naming = namings[antecedent] ?? null;
  return naming && { ...naming, act: null };
}

/** `text`: what the mention stands in. */
export function namingOf(citation: Citation, context: ResolutionContext, text: string): Naming | null {
  if (citation.kind === 'other' || !NAMES.has(citation.form)) return null;
  const { title, kind } = citation;
  const number =
    citation.documentNumber === null || leavesIssuerOpen(citation.documentNumber)
      ? null
      : citation.documentNumber;
  if (title === null && number === null) return null;
  const before = text.slice(Math.max(0, citation.start - 16), citation.start);
  const clause = CLAUSE_END.exec(text.slice(Math.max(0, citation.start - 80), citation.start))![0];
  const body = context.issuingBody && (bodyName(context.issuingBody) || null);
  const act = body === null ? null : ownAct(citation, clause, body);
  const issuer = act === 'ISSUES' ? body : null;
  if (title === null || namesItsIssuer(title) || GENERAL_KINDS.has(citation.kind)) {
    return { title, kind, number, within: null, issuer, act };
  }
  const place = act === null ? placeSaid(before, context.region) : null;
  if (place) return { title, kind, number, within: `region:${place.join('/')}`, issuer, act: null };
  if (CENTRAL_JUST_BEFORE.test(before)) return { title, kind, number, within: null, issuer: null, act: null };
  if (act === 'ISSUES' || isGeneric(title)) {
    const region = context.region && context.region.length > 0 ? `region:${context.region.join('/')}` : null;
    const within = body ?? region;
    // A title that any body gives, in a text of nobody known.
    if (within === null && number === null) return null;
    return { title, kind, number, within, issuer, act };
  }
  return { title, kind, number, within: null, issuer, act };
}

const NAMES: ReadonlySet<Citation['form']> = new Set<Citation['form']>(['MARKED', 'BARE', 'NUMBER']);
/** Kinds whose titles are given once in the country. */
const GENERAL_KINDS: ReadonlySet<string> = new Set([
  'law',
  'constitution',
  'treaty',
  'standard',
  'judicial_interpretation',
]);

/** What the report says its own body did; not what it asks others to do, nor what others did. */
function ownAct({ relation }: Citation, clause: string, body: string): Naming['act'] {
  if (relation !== 'ISSUES' && relation !== 'AMENDS' && relation !== 'REPEALS') return null;
  const others = withoutSelf(clause, body);
  if (LOCAL_ISSUER.test(others) || CENTRAL_BODY.test(others)) return null;
  return OF_OTHERS.test(others) ? null : relation;
}

/** A government calls itself 区政府, a committee of the party 区委. */
function withoutSelf(clause: string, body: string): string {
  const unit = /([省市区县州旗])(人民政府|委员会|委)$/u.exec(body);
  const self = unit && (unit[2] === '人民政府' ? '(?:人民)?政府' : '委');
  const plain = clause.replaceAll(body, '');
  return self ? plain.replace(new RegExp(`[我本全]?${unit[1]}${self}(?:办公?[室厅])?`, 'gu'), '') : plain;
}

/** A local organ named as who does it: 区政府印发, 市委办出台. */
const LOCAL_ISSUER =
  /(?:[省市区县州旗](?:委(?!员会?(?:的|内))|政府|人民政府|人大|政协|监委|直)|上级|有关部门|各(?:部门|镇|街道|单位))/u;
/** Proposed, drafted, passed on or carried out: not yet, or not by the body itself. */
const OF_OTHERS =
  /提请|报请|提交|推动|促成|督促|指导|协助|配合|参与|代拟|代为|起草|草拟|拟[制订定出]|研究制[定订]|转发|转印|收到|根据|按照|依据|依照|落实|贯彻|执行|学习|宣传|对照|遵照|围绕|结合/u;

/** 国务院印发《…》: a central body right before the title. */
const CENTRAL_JUST_BEFORE = new RegExp(
  `(?:${CENTRAL_BODY.source})[^，。；、]{0,6}?(?:印发|下发|出台|制定|发布|公布)?(?:的|了)?$`,
  'u',
);

/** The place whose document is meant: 我市《…》, 区政府《…》. null where none is said, or it is none of the report's. */
function placeSaid(before: string, region: readonly string[] | null): readonly string[] | null {
  if (!region || region.length === 0) return null;
  const said = LOCAL_CUE.exec(before)?.[0] ?? PLACE_ISSUER.exec(before)?.[0];
  const unit = said && /自治区|[省市区县州旗]/u.exec(said)![0];
  if (!unit) return null;
  const depth = region.findLastIndex((name) => name.endsWith(unit));
  return depth < 0 ? null : region.slice(0, depth + 1);
}

const PLACE_ISSUER =
  /[省市区县州旗](?:委|政府|人民政府)(?:办公?[厅室]?)?(?:印发|下发|出台|制定|发布|公布)?(?:的|了)?$/u;

/** 国务院…, 重庆市…, 关于印发沙坪坝区…: the title says itself whose it is. */
export function namesItsIssuer(title: string): boolean {
  const head = title.replace(/^关于(?:印发|转发|公布|发布|修[改订]|废止)?[〈《]?/u, '');
  return CENTRAL_TITLE.test(head) || regionPrefix(head).path.length > 0;
}

/** A title that many bodies give to documents of their own. */
export function isGeneric(title: string): boolean {
  const bare = titleKey(title)
    .replace(/（[^（）]*）|\([^()]*\)/gu, '')
    .replace(/(?:19|20)[0-9]{2}(?:—(?:19|20)?[0-9]{2,4})?年?度?/gu, '');
  const form = FORM.exec(bare)?.[0];
  if (form === undefined) return [...bare].length <= 6;
  if (INTERNAL_FORM.test(form)) return true;
  const subject = bare.slice(0, -form.length).replace(/^(?:关于)?(?:印发|进一步)?|的$/gu, '');
  return [...subject].length < (/^关于/u.test(bare) ? 8 : 10);
}

/** What kind of document it is, at the end of a title. */
const FORM =
  /(?:(?:实施|工作|行动|活动|建设|整治|改革|试点)*(?:方案|要点|计划|规划|安排|制度|机制|清单|目录|预案|流程|指南|手册|指引|台账|章程|总结|报告|承诺书|责任书)|(?:实施|指导|若干)?(?:意见|办法|细则|规定|规则|措施|规范|标准|基准|准则|守则)|通知|通告|公告|决定|决议|批复|函|纲要)$/u;
/** Forms in which each body writes what it does itself. */
const INTERNAL_FORM =
  /(?:方案|要点|计划|规划|安排|制度|机制|清单|目录|预案|流程|指南|手册|指引|台账|章程|总结|报告|书)$/u;
