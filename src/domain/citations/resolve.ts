/**
 * Stage 4: which work, version and provisions a mention means on a day. The catalogue is passed in, so that a
 * host can plug in its own. A wrong link is worse than none: what is not sure is AMBIGUOUS or NOT_HELD.
 */
import type { CatalogueVersion, CatalogueWork } from '../model/catalogue';
import type { Citation, CitationForm, ProvisionRef } from '../model/citation';
import { versionId } from '../model/ids';
import type { NamedBy, Naming, ReportedWork } from '../model/reported';
import type { Candidate, Resolution, ResolutionContext, ResolutionRule } from '../model/resolution';
import type { HierarchyLevel, IsoDate, Relation, ValidityStatus } from '../model/terms';
import { Outline } from '../sources/outline';
import { announced, isAkin, namesBodies, withoutBodies } from '../text/announced';
import { isOfUnnamedGovernment, leavesIssuerOpen } from '../text/document-number-key';
import { regionPrefix } from '../text/regions';
import { finish, ROUNDS, type Steps } from '../text/steps';
import { titleKey } from '../text/titles';
import { cautionsOf, PROVISION_NOT_VERIFIED } from './cautions';
import { CENTRAL_BODY, CENTRAL_TITLE, CLAUSE_END, LOCAL_CUE } from './cues';
import { chinese } from './format';
import { namingOf } from './naming';
import { numberConflict } from './number-conflict';
import {
  beginOf,
  endOfWork,
  sourceStatus,
  startKnown,
  statusOfVersion,
  succeeds,
  versionMeant,
  versionOn,
} from './standing';
import { type SaidOfVersion, saidIn, type VersionSaid, versionSaid } from './version-said';

/** What resolution asks of a catalogue. Names and numbers come as written; the catalogue normalises. */
export interface SourceCatalogue {
  byId(id: string): CatalogueWork | undefined;
  byTitle(title: string): readonly CatalogueWork[];
  byAlias(name: string): readonly CatalogueWork[];
  byDocumentNumber(documentNumber: string): readonly CatalogueWork[];
  /** Works with a relation to this one: what repealed or replaced it. */
  pointingAt(id: string): readonly { kind: string; since?: IsoDate | null; work: CatalogueWork }[];
  /** What nobody holds and reports tell of; absent where no reports are kept. */
  reported?(naming: Naming, by: NamedBy): ReportedWork | null;
  /** Titles that a misspelt one may mean, nearest first; [] for one that is known. Absent: none are looked for. */
  similarTo?(title: string): readonly string[];
}

/**
 * Below this a link is not made; candidates are shown instead. `yiju eval` prints what every threshold would link,
 * right and wrong: right candidates score 0.86 and more, wrong ones 0.5 and less, and this lies between.
 */
export const RESOLUTION_THRESHOLD = 0.75;

/** A best candidate this little ahead of the next is not chosen. */
const MARGIN = 0.1;

/**
 * @param text in which the citations stand; without it 我市 and the like before them are not read.
 * @param dayOf the day of the citation at an index, where not all are of the day of the context.
 * @returns one for each citation, in the same order.
 */
export function resolveCitations(
  citations: readonly Citation[],
  catalogue: SourceCatalogue,
  context: ResolutionContext,
  text = '',
  dayOf: (index: number) => IsoDate | null = () => context.asOf,
): Resolution[] {
  return finish(resolutionSteps(citations, catalogue, context, text, dayOf));
}

/** The same as `resolveCitations`, as work that can be left and gone on with. */
export function* resolutionSteps(
  citations: readonly Citation[],
  catalogue: SourceCatalogue,
  context: ResolutionContext,
  text = '',
  dayOf: (index: number) => IsoDate | null = () => context.asOf,
): Steps<Resolution[]> {
  const resolutions: Resolution[] = [];
  const saids: (SaidOfVersion | null)[] = [];
  for (const [index, citation] of citations.entries()) {
    if (index % ROUNDS === 0) yield;
    const before = text.slice(Math.max(0, citation.start - 16), citation.start);
    const clause = CLAUSE_END.exec(text.slice(Math.max(0, citation.start - 80), citation.start))![0];
    const rests = citation.antecedent === null ? undefined : citations[citation.antecedent];
    // 其实施细则 is another work than what it rests on.
    const same = rests !== undefined && rests.title === citation.title;
    const antecedent = same ? (resolutions[citation.antecedent!] ?? null) : null;
    // 2018年《公司法》第二十条和第三十条: the second is of the same version.
    const said = saidIn(citation) ?? (same ? (saids[citation.antecedent!] ?? null) : null);
    saids.push(said);
    const dated = { ...context, asOf: dayOf(index) };
    resolutions.push(resolveCitation(citation, catalogue, dated, { before, clause, antecedent, said, text }));
  }
  return resolutions;
}

export interface Surroundings {
  /** The text right before the mention, for 我市, 本省 and the like. */
  before: string;
  /** The sentence so far: who is said to have issued it. */
  clause?: string;
  /** What the mention it rests on came to. */
  antecedent: Resolution | null;
  /** All of the text, that the mention's place is in. */
  text?: string;
  /** What its own words say of the version, or those of what it rests on. By default its own. */
  said?: SaidOfVersion | null;
}

export function resolveCitation(
  citation: Citation,
  catalogue: SourceCatalogue,
  context: ResolutionContext,
  surroundings: Surroundings = { before: '', antecedent: null },
): Resolution {
  const said = surroundings.said ?? saidIn(citation);
  const asOf = daySpokenOf(said, context);
  const scored = candidatesFor(citation, catalogue, { ...context, asOf }, { ...surroundings, said });
  const best = scored[0];
  if (!best) {
    return asReported(citation, catalogue, context, surroundings) ?? unresolved(citation, catalogue, asOf);
  }
  const second = scored[1];
  const sure = best.score >= RESOLUTION_THRESHOLD && (!second || best.score - second.score >= MARGIN);
  if (!sure) {
    return {
      outcome: 'AMBIGUOUS',
      asOf,
      confidence: round(best.score / scored.filter(({ score }) => best.score - score < MARGIN).length),
      rule: best.rule,
      reasons: [`有 ${scored.length} 个可能的文件，证据不足以取舍`],
      candidates: scored.map(({ work, score, reasons }): Candidate => ({ source: work.id, score, reasons })),
    };
  }
  return resolvedTo(citation, best, catalogue, asOf, said);
}

/** 新修订的 in a report on last year is said of the law as it was when the report was written. */
function daySpokenOf(said: SaidOfVersion | null, { asOf, writtenOn }: ResolutionContext): IsoDate | null {
  const isOfNow = said?.kind === 'NEWEST' || said?.kind === 'COMING';
  return isOfNow && asOf !== null && writtenOn && writtenOn > asOf ? writtenOn : asOf;
}

interface Scored {
  work: CatalogueWork;
  score: number;
  rule: ResolutionRule;
  reasons: string[];
}

/** Of a number that is a work's whose title is another: a slip in one of the two, and not known in which. */
const OF_ANOTHER_TITLE = 0.4;

/** Every work the mention may mean, best first. */
function candidatesFor(
  citation: Citation,
  catalogue: SourceCatalogue,
  context: ResolutionContext,
  surroundings: Surroundings,
): Scored[] {
  const same = sameAsAntecedent(citation, catalogue, surroundings.antecedent);
  if (same) return [same];
  const found = new Map<string, Scored>();
  const offer = (work: CatalogueWork, score: number, rule: ResolutionRule, reason: string) => {
    const known = found.get(work.id);
    if (!known) found.set(work.id, { work, score, rule, reasons: [reason] });
    else {
      // Two independent signs: what doubt is left shrinks.
      known.reasons.push(reason);
      known.score = Math.max(known.score, score) + (1 - Math.max(known.score, score)) * 0.5;
    }
  };
  const { title, documentNumber } = citation;
  const rests = RULE_OF_FORM[citation.form];
  if (title !== null) {
    const rule = rests ?? 'title';
    for (const work of catalogue.byTitle(title)) offer(work, 0.96, rule, `标题相符：《${work.title}》`);
    if (found.size === 0) {
      const named = catalogue.byAlias(title);
      for (const work of named)
        offer(work, 0.9, rests ?? 'alias', `简称或别称：“${title}”指《${work.title}》`);
    }
    if (found.size === 0) {
      for (const work of afterItsIssuers(title, catalogue))
        offer(work, 0.92, rule, `题名前所写的即其制发机关：《${work.title}》`);
    }
  }
  if (documentNumber !== null) {
    const isOpen = leavesIssuerOpen(documentNumber);
    const isNamed = found.size > 0;
    const ofPlace = isOfUnnamedGovernment(documentNumber) ? (context.region ?? []) : [];
    for (const work of catalogue.byDocumentNumber(documentNumber)) {
      const agrees = title === null || sameWork(work, title);
      // 第329号令 is a number of many orders: beside a title, others of that number say nothing.
      if (!agrees && isOpen) continue;
      // 市政府令第337号 in a report of 沙坪坝区 is its city's.
      const isOfPlace = ofPlace.length > 0 && work.region.every((name, depth) => ofPlace[depth] === name);
      if (ofPlace.length > 0 && !isOfPlace) continue;
      const akin = !agrees && !isNamed && isAkinTo(work, title);
      const score =
        title === null ? (isOpen && !isOfPlace ? 0.5 : 0.95) : agrees ? 0.98 : akin ? 0.9 : OF_ANOTHER_TITLE;
      const reason = `文号相符${akin ? '，题名相近' : ''}：${documentNumber}`;
      offer(work, score, 'document-number', reason);
    }
    // 《优化营商环境条列》（国务院令第723号）: the number of another work says less than a title but for a slip.
    if (found.size > 0 && [...found.values()].every(({ score }) => score <= OF_ANOTHER_TITLE)) {
      for (const work of similarTo(citation, catalogue).flatMap((like) => catalogue.byTitle(like)))
        offer(work, OF_ANOTHER_TITLE, 'title', `题名相近：《${work.title}》；文号不是它的`);
    }
  }
  if (title !== null && citation.form !== 'ANAPHOR') {
    weighRegion(found, title, catalogue, context, surroundings, offer);
    if (found.size === 0) offerOwn(citation, title, catalogue, context, offer);
  }
  weighIssuer(found, citation, catalogue, context, surroundings);
  preferSaid(found, citation, surroundings.said ?? null, context.asOf);
  preferByDay(found, context.asOf);
  preferInForce(found, title, context.asOf);
  return [...found.values()].sort((a, b) => b.score - a.score || (a.work.id < b.work.id ? -1 : 1));
}

/**
 * 《中央宣传部、司法部关于…的规划》 is the 《关于…的规划》 that those bodies issued, and 《司法部关于印发〈…〉的通知》 gives out
 * what that body made.
 */
function afterItsIssuers(title: string, catalogue: SourceCatalogue): readonly CatalogueWork[] {
  const rest = withoutBodies(title);
  const made = rest === null ? [] : issuedBy(title.slice(0, -rest.length), rest, catalogue);
  if (made.length > 0) return made;
  const notice = announced(title);
  return notice === null || notice.front === '' ? [] : issuedBy(notice.front, notice.title, catalogue);
}

function issuedBy(front: string, title: string, catalogue: SourceCatalogue): readonly CatalogueWork[] {
  return catalogue.byTitle(title).filter(({ issuingBodies }) => namesBodies(front, issuingBodies));
}

/** 该条例, 第三十二条 and defined short names mean what their antecedent came to, whatever else bears its title. */
function sameAsAntecedent(
  citation: Citation,
  catalogue: SourceCatalogue,
  antecedent: Resolution | null,
): Scored | null {
  const rule = RULE_OF_FORM[citation.form];
  if (!rule || !antecedent || !('source' in antecedent)) return null;
  const work = catalogue.byId(antecedent.source);
  if (!work) return null;
  return {
    work,
    rule,
    score: Math.min(0.94, antecedent.confidence),
    reasons: [`承上文所指《${work.title}》`],
  };
}

/** What a link rests on where the mention means what an earlier one came to; null: on its own words. */
const RULE_OF_FORM: Record<CitationForm, ResolutionRule | null> = {
  MARKED: null,
  BARE: null,
  NUMBER: null,
  BY_HAND: null,
  ABBREVIATION: 'abbreviation',
  ANAPHOR: 'anaphor',
  PINPOINT: 'anaphor',
};

/**
 * Namesakes: an unqualified 《优化营商环境条例》 is the State Council's, unless the text says 我市 or 本市 and its
 * place has its own.
 */
function weighRegion(
  found: Map<string, Scored>,
  title: string,
  catalogue: SourceCatalogue,
  context: ResolutionContext,
  { before }: Surroundings,
  offer: (work: CatalogueWork, score: number, rule: ResolutionRule, reason: string) => void,
): void {
  if (regionPrefix(title).path.length > 0 || !context.region || context.region.length === 0) {
    if (found.size > 1) preferNational(found);
    return;
  }
  const saysLocal = LOCAL_CUE.exec(before)?.[0] ?? null;
  const ofPlaces = context.region.map((name, depth) => {
    const path = context.region!.slice(0, depth + 1);
    const works = [name, path.join('')].flatMap((prefix) => catalogue.byTitle(prefix + title));
    return { name, works };
  });
  // 我市 says which of a city's own and its province's is meant.
  const unit = saysLocal === null ? null : /自治区|[省市区县州旗]/u.exec(saysLocal)![0];
  const said = unit && ofPlaces.findLast(({ name, works }) => name.endsWith(unit) && works.length > 0);
  const locals = said ? said.works : ofPlaces.flatMap(({ works }) => works);
  if (locals.length === 0) {
    if (found.size > 1) preferNational(found);
    return;
  }
  if (saysLocal === null) {
    for (const scored of found.values()) {
      scored.reasons.push(`本地另有《${locals[0]!.title}》；文中未言“我市”“本市”之类，按全国性文件解释`);
      scored.score = Math.min(scored.score, 0.93);
    }
    return;
  }
  for (const scored of found.values()) scored.score = Math.min(scored.score, 0.5);
  for (const work of locals) offer(work, 0.86, 'region', `文中言“${saysLocal}”，指本地的《${work.title}》`);
}

/** 修订重大行政决策程序规定 in a province's report, where nothing national bears that title, is its own. */
function offerOwn(
  { relation }: Citation,
  title: string,
  catalogue: SourceCatalogue,
  { region }: ResolutionContext,
  offer: (work: CatalogueWork, score: number, rule: ResolutionRule, reason: string) => void,
): void {
  const place = region?.at(-1);
  if (!region || place === undefined || !OWN_ACTS.has(relation) || regionPrefix(title).path.length > 0)
    return;
  for (const work of new Set([place, region.join('')].flatMap((front) => catalogue.byTitle(front + title))))
    offer(work, 0.86, 'region', `文中说由本地制定、修改或者废止，指本地的《${work.title}》`);
}

const OWN_ACTS: ReadonlySet<Relation> = new Set<Relation>(['ISSUES', 'AMENDS', 'REPEALS']);

/**
 * 区政府印发《关于全面推行林长制的意见》 is no document of the State Council: bodies of every place give theirs the
 * titles of those they carry out. The titles of laws and regulations are no place's own.
 */
function weighIssuer(
  found: Map<string, Scored>,
  { form, relation, title, documentNumber }: Citation,
  catalogue: SourceCatalogue,
  { region }: ResolutionContext,
  { before, clause = before }: Surroundings,
): void {
  if (title === null || !region || region.length === 0 || CENTRAL_TITLE.test(title)) return;
  // A province's 修订优化营商环境条例, without marks, speaks of its own.
  const makes = form === 'BARE' && (relation === 'ISSUES' || relation === 'AMENDS') && !JOINS_IN.test(clause);
  if (makes && /条例$/u.test(title) && !CENTRAL_BODY.test(clause)) {
    for (const scored of found.values()) {
      if (scored.work.region.length > 0) continue;
      scored.score = Math.min(scored.score, 0.5);
      scored.reasons.push('文中说本地制定或者修改此条例，与国家的同名条例未必是一件');
    }
    return;
  }
  const local = LOCAL_BODY.test(before) || (relation === 'ISSUES' && !CENTRAL_BODY.test(clause));
  if (!local) return;
  const numbered = documentNumber === null ? [] : catalogue.byDocumentNumber(documentNumber);
  for (const scored of found.values()) {
    const { work } = scored;
    if (work.region.length > 0 || !SHARED_TITLES.has(work.level) || numbered.includes(work)) continue;
    scored.score = Math.min(scored.score, 0.5);
    scored.reasons.push('文中说此件由本地机关制发，与全国性的同名文件未必是一件');
  }
}

/** Levels whose titles are given by bodies of every place alike. */
const SHARED_TITLES: ReadonlySet<HierarchyLevel> = new Set<HierarchyLevel>([
  'DEPARTMENTAL_RULE',
  'NORMATIVE_DOCUMENT',
  'PARTY_POLICY',
  'PARTY_REGULATION',
  'PLAN',
]);

/** What the State makes may be prepared for or followed by a place as well. */
const JOINS_IN = /配合|参与|协助|建议|争取|呼吁|宣传|贯彻|新修[订正改]|施行|实施/u;

/** 市政府, 区委办 and the like right before a title, as whose it is. */
const LOCAL_BODY = /(?:省|市|区|县|州|旗)(?:委|政府|人民政府)(?:办公?[厅室]?)?(?:的)?$/u;

/** Of namesakes the national one, for a title that names no place. */
function preferNational(found: Map<string, Scored>): void {
  const named = [...found.values()].filter(({ rule }) => rule !== 'document-number');
  const national = named.filter(({ work }) => work.region.length === 0);
  if (national.length !== 1) return;
  for (const scored of named) {
    if (scored !== national[0]) scored.score = Math.min(scored.score, 0.4);
  }
}

/** 1993年《甲法》: of works that bore one title, the one that has the version named. */
function preferSaid(
  found: Map<string, Scored>,
  citation: Citation,
  said: SaidOfVersion | null,
  asOf: IsoDate | null,
): void {
  const named = [...found.values()].filter(({ rule, score }) => rule !== 'document-number' && score > 0.5);
  if (said === null || named.length < 2) return;
  const having = named.filter(
    ({ work }) => versionSaid(said, work.versions, asOf, isPinpointed(citation))?.version != null,
  );
  if (having.length !== 1) return;
  having[0]!.reasons.push(`同名文件有 ${named.length} 部，文中所说的版本只见于此`);
  for (const scored of named) if (scored !== having[0]) scored.score = Math.min(scored.score, 0.4);
}

function isPinpointed({ pinpoint }: Citation): boolean {
  return (pinpoint?.provisions.length ?? 0) > 0;
}

/** Of works that bore one title one after the other, the one whose text answers for the day, or the last begun by then. */
function preferByDay(found: Map<string, Scored>, asOf: IsoDate | null): void {
  const named = [...found.values()].filter(({ rule, score }) => rule !== 'document-number' && score > 0.5);
  if (asOf === null || named.length < 2) return;
  const places = new Set(named.map(({ work }) => `${titleKey(work.title)} ${work.region.join('/')}`));
  if (places.size > 1) return;
  const serving = named.filter(({ work }) => versionOn(work.versions, asOf));
  const meant = serving.length > 0 ? serving : latestBegun(named, asOf);
  if (meant.length !== 1) return;
  meant[0]!.reasons.push(`同名文件先后有 ${named.length} 部，${asOf} 时为此`);
  for (const scored of named) if (scored !== meant[0]) scored.score = Math.min(scored.score, 0.4);
}

function latestBegun(named: readonly Scored[], asOf: IsoDate): Scored[] {
  const begun = named.flatMap((scored) => {
    const version = versionMeant(scored.work.versions, asOf);
    return version ? [{ scored, from: beginOf(version) ?? '' }] : [];
  });
  const last = begun
    .map(({ from }) => from)
    .sort()
    .at(-1);
  return begun.filter(({ from }) => from === last).map(({ scored }) => scored);
}

/**
 * Of several works that one short name may mean, the only one in force on the day; none whose years are over, unless
 * the name as written tells those years itself.
 */
function preferInForce(found: Map<string, Scored>, title: string | null, asOf: IsoDate | null): void {
  const tellsYears = asOf !== null && title !== null && outsideTitleYears(title, asOf);
  for (const scored of found.values()) {
    if (asOf === null || scored.rule !== 'alias' || !outsideTitleYears(scored.work.title, asOf)) continue;
    if (tellsYears && found.size === 1) continue;
    scored.score = Math.min(scored.score, 0.5);
    scored.reasons.push(`题名所说的年份不含 ${asOf}`);
  }
  if (asOf === null || found.size < 2 || [...found.values()].some(({ rule }) => rule !== 'alias')) return;
  const inForce = [...found.values()].filter(
    ({ work }) => versionOn(work.versions, asOf) && !outsideTitleYears(work.title, asOf),
  );
  if (inForce.length !== 1) return;
  for (const scored of found.values()) {
    if (scored === inForce[0]) scored.reasons.push(`${asOf} 时同名者中唯一有效`);
    else scored.score = Math.min(scored.score, 0.4);
  }
}

/** 纲要（2015—2020年） says itself which years it is for. */
function outsideTitleYears(title: string, asOf: IsoDate): boolean {
  const years = /((?:19|20)\d\d)年?\s*[-—－–~～至]+\s*((?:19|20)\d\d)年/u.exec(title);
  const year = asOf.slice(0, 4);
  return years !== null && (year < years[1]! || year > years[2]!);
}

function sameWork(work: CatalogueWork, title: string): boolean {
  const key = titleKey(title);
  return [work.title, work.fullTitle, ...work.aliases].some((name) => titleKey(name) === key);
}

function isAkinTo(work: CatalogueWork, title: string): boolean {
  return [work.title, ...work.aliases].some((name) => isAkin(name, title));
}

/** What only reports tell of: known by their facts where its own body gave title and number, else by its name alone. */
function asReported(
  citation: Citation,
  catalogue: SourceCatalogue,
  context: ResolutionContext,
  { antecedent, text }: Surroundings,
): Resolution | null {
  if (!catalogue.reported || text === undefined) return null;
  if (RULE_OF_FORM[citation.form] && antecedent && isReported(antecedent)) {
    const reasons = ['承上文所指'];
    return antecedent.outcome === 'NOT_HELD'
      ? { ...antecedent, reasons: [...antecedent.reasons, ...reasons] }
      : { ...antecedent, provisions: citation.pinpoint?.provisions ?? [], reasons };
  }
  const naming = namingOf(citation, context, text);
  if (!naming) return null;
  const { asOf, issuingBody: body, region } = context;
  const year = asOf === null ? null : Number(asOf.slice(0, 4));
  const work = catalogue.reported(naming, { body, region, year });
  if (!work) return null;
  const over = work.ended?.act === 'REPEALS' && yearIsPast(work.ended.year, year);
  if (!work.issued && !over) {
    const reason = `库中没有这一文件；各报告所称的同一文件归为一处${work.issuer ? `，由${work.issuer}制发` : ''}`;
    const didYouMean = similarTo(citation, catalogue);
    const reasons = [reason];
    return { outcome: 'NOT_HELD', asOf, confidence: 0, rule: 'none', reasons, didYouMean, named: work.id };
  }
  const reasons = [
    work.issued
      ? `${work.issuer}${work.year === null ? '' : `${work.year}年`}制发此件（${work.number}），据其报告所称；文本未收录`
      : '只见于报告；文本未收录',
    ...(work.ended
      ? [
          `${work.ended.year ?? ''}${work.ended.year ? '年的' : ''}报告称已${work.ended.act === 'REPEALS' ? '废止' : '修改'}`,
        ]
      : []),
  ];
  const common = {
    ...{ asOf, reasons, rule: 'report' as const, confidence: naming.number === null ? 0.8 : 0.95 },
    ...{ source: work.id, version: null, status: 'UNKNOWN' as const, startKnown: true, knownOn: null },
    ...{ cautions: [], provisions: citation.pinpoint?.provisions ?? [] },
  };
  return over
    ? { outcome: 'SUPERSEDED', ...common, status: 'REPEALED', by: [], on: null }
    : { outcome: 'RESOLVED', ...common };
}

function isReported(
  resolution: Resolution,
): resolution is Resolution & { outcome: 'NOT_HELD' | 'RESOLVED' | 'SUPERSEDED' } {
  return (
    resolution.rule === 'report' || (resolution.outcome === 'NOT_HELD' && resolution.named !== undefined)
  );
}

function yearIsPast(ended: number | null, year: number | null): boolean {
  return ended !== null && year !== null && ended < year;
}

/** Titles that a written one may be a slip for, nearest first. */
function similarTo({ form, title }: Citation, catalogue: SourceCatalogue): string[] {
  const isWritten = form === 'MARKED' || form === 'BY_HAND';
  return isWritten && title !== null ? [...(catalogue.similarTo?.(title) ?? [])] : [];
}

function unresolved(citation: Citation, catalogue: SourceCatalogue, asOf: IsoDate | null): Resolution {
  const similar = similarTo(citation, catalogue);
  // 《优化营商环境条列》 looks like a book, and is none.
  if (citation.kind === 'other' && citation.title !== null && similar.length === 0) {
    return {
      outcome: 'NOT_LEGAL_SOURCE',
      asOf,
      confidence: 0.9,
      rule: 'none',
      reasons: ['不是法律、法规、规章、规范性文件或党内法规'],
    };
  }
  const reason =
    citation.title === null && citation.documentNumber === null
      ? '指代的文件在上文中不能确定'
      : '库中没有这一文件；收录后会自动关联';
  const meant = similar.map((title) => `《${title}》`).join('、');
  const reasons = similar.length === 0 ? [reason] : [`库中没有这一题名的文件，是否指${meant}`];
  return { outcome: 'NOT_HELD', asOf, confidence: 0, rule: 'none', reasons, didYouMean: similar };
}

function resolvedTo(
  citation: Citation,
  best: Scored,
  catalogue: SourceCatalogue,
  asOf: IsoDate | null,
  said: SaidOfVersion | null,
): Resolution {
  const { work, rule } = best;
  const reasons = [...best.reasons];
  const named = said && versionSaid(said, work.versions, asOf, isPinpointed(citation));
  if (named) reasons.push(named.reason);
  const ofDay = asOf === null ? null : versionMeant(work.versions, asOf);
  const chosen = named ? named.version : ofDay;
  const standing: ValidityStatus = asOf === null ? 'UNKNOWN' : sourceStatus(work.versions, asOf);
  const status = named ? statusNamed(named, work, asOf) : standing;
  // Known only as one that another ended: of its own time nothing is known.
  if (work.held === false && !isOver(standing)) return unresolved(citation, catalogue, asOf);
  const cautions =
    asOf === null || (named && !chosen)
      ? []
      : cautionsOf(work.versions, asOf, work.knownOn ?? null, chosen ?? undefined);
  const number = numberConflict(citation, work, chosen, asOf, (each) => catalogue.byDocumentNumber(each));
  if (status === 'NOT_YET_IN_FORCE') reasons.push(`${asOf} 时尚未施行`);
  const common = {
    asOf,
    confidence: round(best.score),
    rule,
    reasons,
    source: work.id,
    version: chosen ? versionId(work.id, chosen.promulgatedOn) : null,
    status,
    startKnown: chosen === null || startKnown(chosen),
    knownOn: work.knownOn ?? null,
    cautions: [named?.caution, number?.caution, ...cautions].filter((each) => each != null),
    ...provisionsIn(citation, chosen, reasons),
  };
  const { missing } = common;
  if (chosen && common.provisions.length > 0 && missing === undefined) {
    common.cautions.push(PROVISION_NOT_VERIFIED);
  }
  // An earlier version of a work that is no more is no more either.
  const isEnded = isOver(status) || isOver(standing);
  if (!isEnded && !missing?.length) return { outcome: 'RESOLVED', ...common };
  const successors = catalogue
    .pointingAt(work.id)
    .filter((relation) => succeeds(relation) && (asOf === null || (relation.since ?? asOf) <= asOf))
    .map(({ work: successor }) => successor.id);
  const ended = isEnded
    ? { by: [...new Set(successors)], on: endOfWork(work.versions) }
    : { by: [], on: null };
  if (missing?.length) return { outcome: 'PROVISION_NOT_FOUND', ...common, ...ended, missing };
  return { outcome: 'SUPERSEDED', ...common, ...ended };
}

/** The provisions of a pinpoint as the version has them, and those that it has not. */
function provisionsIn(
  citation: Citation,
  version: CatalogueVersion | null,
  reasons: string[],
): { provisions: ProvisionRef[]; missing?: string[] } {
  const provisions = citation.pinpoint?.provisions ?? [];
  if (!version || provisions.length === 0) return { provisions };
  const outline = outlineIn(version);
  const last = version.lastArticle;
  if (!outline && !last) return { provisions };
  const settled = provisions.map((ref) => {
    // 前款第二项: of which article is not known here.
    if (/^(?:par|sub|item)-/u.test(ref.path)) return { ref, path: ref.path };
    if (outline) return { ref, path: outline.settle(ref.path) };
    return { ref, path: ref.article !== null && ref.article > last! ? null : ref.path };
  });
  const missing = settled.filter(({ path }) => path === null).map(({ ref }) => ref);
  if (missing.length > 0) {
    const count = version.articleCount ?? last;
    reasons.push(`该版本${count ? `共 ${count} 条，` : ''}没有${missing.map(chinese).join('、')}`);
  }
  return {
    provisions: settled.map(({ ref, path }) => (path === null ? ref : { ...ref, path })),
    missing: missing.map(({ path }) => path),
  };
}

const outlines = new WeakMap<CatalogueVersion, Outline>();

function outlineIn(version: CatalogueVersion): Outline | null {
  if (!version.outline) return null;
  let outline = outlines.get(version);
  if (!outline) {
    outline = new Outline(version.outline);
    outlines.set(version, outline);
  }
  return outline;
}

/** What the version that the text names was on the day. */
function statusNamed({ version }: VersionSaid, work: CatalogueWork, asOf: IsoDate | null): ValidityStatus {
  return version === null || asOf === null ? 'UNKNOWN' : statusOfVersion(work.versions, version, asOf);
}

function isOver(status: ValidityStatus): boolean {
  return status === 'REPEALED' || status === 'EXPIRED';
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
