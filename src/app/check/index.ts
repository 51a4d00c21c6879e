/**
 * 核稿: a draft in, what is wrong with its legal bases out. Nothing is stored and nothing is logged of its words. Every
 * door (command, REST, GraphQL, MCP, page) calls this.
 */
import { analysisSteps, type Knowledge } from '../../domain/analyse';
import { isSlip } from '../../domain/catalogue/similar-titles';
import {
  abbreviationForms,
  type CheckedCitation,
  contentFindings,
  type DraftFinding,
  endsIt,
  type FindingCode,
  finding,
  isHeldAgainstText,
  numberFinding,
  numberForms,
  ownProvisionFindings,
  ownRuleOf,
  pinpointForms,
  provisionFindings,
  type Quotation,
  quotationFinding,
  quotationsIn,
  regionFinding,
  reservedClauses,
  type Severity,
  type Standing,
  standingFindings,
  superiorFinding,
  twoForms,
  unverifiedFinding,
  verdictOf,
} from '../../domain/check';
import { citationStrings } from '../../domain/citations/format';
import type { Citation } from '../../domain/model/citation';
import { todayInBeijing } from '../../domain/model/days';
import { versionId } from '../../domain/model/ids';
import type { Resolution } from '../../domain/model/resolution';
import type { HierarchyLevel, IsoDate } from '../../domain/model/terms';
import { ROUNDS, type Steps } from '../../domain/text/steps';
import { inSlices, slices } from '../../platform/slices';
import { checkRequest, entrySteps, type LookupEntry } from '../lookup';
import type { LookupLimits } from '../lookup/limits';
import type { CheckedRows } from './checked-rows';
import { noTexts, type TextHolder } from './texts';

export interface CheckRequest {
  text: string;
  /** ISO date; by default the day of a report's heading, else today in Beijing. */
  asOf?: string;
  /** Region path of the draft's issuer, widest first. By default read from its heading. */
  region?: string[];
  /** Title of the draft where it is a rule itself: what 本办法 in it means. */
  ownTitle?: string;
  /** What an annual report must contain is checked too. */
  annualReport?: boolean;
  /** Clauses that only a higher rule may contain are listed for the reviewer. */
  draftRule?: boolean;
  /** Codes not wanted. */
  silenced?: readonly FindingCode[];
  /** Findings reviewed and accepted, as `code words`, one a line of the file beside the document. */
  accepted?: ReadonlySet<string>;
}

/** One document the draft rests on, with how it stands on the day. */
export interface Authority {
  /** LegalSource id; null where no work is known. */
  source: string | null;
  title: string;
  level: HierarchyLevel | null;
  documentNumber: string | null;
  /** 有效, 已废止（…起）, 未收录，未核对 … */
  verdict: string;
  outcome: Resolution['outcome'];
  /** Ready citation strings of the provisions named, in the order of the text; [] for the work as a whole. */
  provisions: string[];
  /** How often it is cited. */
  count: number;
  /** Of the first mention. */
  start: number;
  /** Of the worst finding on any of its mentions; null where none. */
  severity: Severity | null;
  /** The day up to which what is told of it is known; null where that is not told, or no work is known. */
  knownOn: IsoDate | null;
}

export interface CheckResult {
  text: string;
  asOf: IsoDate | null;
  region: string[] | null;
  /** As a look-up of the text gives them. */
  citations: LookupEntry[];
  /** In the order of the text; of one place the gravest first. */
  findings: DraftFinding[];
  authorities: Authority[];
  /** What could not be held against a text, as none is held: of citations those that name an article. */
  unverified: { citations: number; quotations: number };
  /** Findings left out as silenced or accepted. */
  silenced: number;
  /** What the draft was held against. */
  held: { works: number };
  /** Where the text is a list: its rows; null for a draft. */
  list: CheckedRows | null;
}

export const NO_LIMITS: LookupLimits = {
  charactersPerRequest: Number.POSITIVE_INFINITY,
  citationsPerRequest: Number.POSITIVE_INFINITY,
};
/** The gravest first. */
export const SEVERITY_RANK: Record<Severity, number> = { ERROR: 0, WARNING: 1, NOTE: 2 };

/**
 * A text without citations has no findings. `limits`: for callers over a network.
 * @throws LookupError for a text past the limits or a day that is none, naming the argument.
 */
export async function checkText(
  request: CheckRequest,
  knowledge: Knowledge,
  texts: TextHolder = noTexts,
  limits: LookupLimits = NO_LIMITS,
): Promise<CheckResult> {
  const { text, asOf, region, ownTitle } = request;
  checkRequest([{ text, asOf }], limits);
  const given = { asOf, region, ownTitle };
  const pause = slices();
  const analysed = await inSlices(analysisSteps(text, knowledge, given, limits.citationsPerRequest), pause);
  const { context } = analysed;
  const citations = analysed.citations.slice(0, limits.citationsPerRequest);
  const { resolutions } = analysed;
  const quotations = quotationsIn(text, citations);
  await pause();
  const checked = await withTexts({ citations, resolutions, quotations }, knowledge, texts);
  await pause();
  const own = ownRuleOf(
    text,
    citations,
    (index) => checked[index]!.work?.id ?? null,
    (ownTitle === undefined ? [] : knowledge.catalogue.byTitle(ownTitle)).map(({ id }) => id),
  );
  const ended = new Set(
    checked.flatMap(({ work, citation }) => (work && endsIt(text, citation) ? work.id : [])),
  );
  const standing = standingAgainst(knowledge, {
    takesEffect: own.from,
    isEndedByDraft: (source) => ended.has(source),
    isEndOfPeriod: asOf === undefined && context.asOf !== null && context.asOf !== todayInBeijing(),
  });
  // Joined, not pushed: a hostile text has more findings than a call takes arguments.
  let found: DraftFinding[] = [];
  for (const formsOf of [
    () => numberForms(text),
    () => pinpointForms(text, citations),
    () => abbreviationForms(text, citations),
    () => twoForms(text, citations, (index) => checked[index]!.work?.id ?? null),
  ]) {
    await pause();
    found = found.concat(formsOf());
  }
  // What the draft says of itself is not held against a version of it that is held.
  for (const { citation, index } of checked)
    if (own.isOwn(index)) found.push(...ownProvisionFindings(text, citation, index, own));
  const against = { knowledge, texts, standing, region: context.region };
  const isOthers = (index: number) => !own.isOwn(index);
  found = found.concat(await inSlices(findingSteps(text, checked, quotations, against, isOthers), pause));
  found.push(...overLimit(text, analysed.citations.slice(citations.length)));
  if (request.annualReport) found.push(...contentFindings(text));
  if (request.draftRule) found.push(...reservedClauses(text));
  await pause();
  const all = inOrder(withoutEchoes(found));
  const kept = wanted(all, request);
  await pause();
  return {
    text,
    asOf: context.asOf,
    region: context.region,
    citations: await inSlices(entrySteps(text, analysed.citations, resolutions, knowledge), pause),
    findings: kept,
    authorities: authoritiesOf(checked, kept),
    unverified: {
      citations: checked.filter(isUnverified).length,
      quotations: quotations.filter(({ citation, loose }) => !loose && checked[citation]!.version === null)
        .length,
    },
    silenced: all.length - kept.length,
    held: { works: knowledge.works.length },
    list: null,
  };
}

/** Without those that are silenced or accepted. */
export function wanted(
  findings: readonly DraftFinding[],
  { silenced, accepted }: Pick<CheckRequest, 'silenced' | 'accepted'>,
): DraftFinding[] {
  return findings.filter((each) => !silenced?.includes(each.code) && !accepted?.has(acceptKey(each)));
}

/** How a reviewed finding is written in the file beside the document. */
export function acceptKey({ code, words }: DraftFinding): string {
  return `${code} ${words.replace(/\s+/gu, '')}`;
}

/** The first citation past the limit, and how many more there are. */
function overLimit(text: string, citations: readonly Citation[]): DraftFinding[] {
  const [first] = citations;
  if (!first) return [];
  const count = citations.length;
  return [
    finding(
      'OVER_LIMIT',
      text,
      first,
      `从此处起还有 ${count} 处引用，超过每次的上限，未核对；请分段核对`,
      `The last ${count} citations are past the limit of one check and were not looked at`,
      { confidence: 1 },
    ),
  ];
}

/** What a draft says of itself; a list says nothing. */
type OwnWords = Pick<Standing, 'takesEffect' | 'isEndedByDraft' | 'isEndOfPeriod'>;

export function standingAgainst({ catalogue, index }: Knowledge, own: OwnWords): Standing {
  return {
    titleOf: (id) => catalogue.byId(id)?.title ?? id.replace(/^source:/u, ''),
    similarTo: (title) => catalogue.similarTo?.(title) ?? [],
    isSlip: (title, meant) => isSlip(title, meant, index),
    ...own,
  };
}

export interface Against {
  knowledge: Knowledge;
  texts: TextHolder;
  standing: Standing;
  region: readonly string[] | null;
}

/** What is wrong with citations, and with the words quoted from them: of a draft, or of a cell of a list. */
export function* findingSteps(
  text: string,
  checked: readonly CheckedCitation[],
  quotations: readonly Quotation[],
  { knowledge: { catalogue }, texts, standing, region }: Against,
  isWanted: (index: number) => boolean = () => true,
): Steps<DraftFinding[]> {
  const found: (DraftFinding | null)[] = [];
  for (const each of checked) {
    if (each.index % ROUNDS === 0) yield;
    if (!isWanted(each.index)) continue;
    found.push(...standingFindings(text, each, standing), ...provisionFindings(text, each));
    // Where there is nowhere to look, the whole answer says so once.
    if (texts.isAtHand && isUnverified(each)) found.push(unverifiedFinding(text, each));
    found.push(
      numberFinding(text, each, (number) => catalogue.byDocumentNumber(number)),
      regionFinding(text, each, region),
      superiorFinding(text, each, (id) => catalogue.byId(id)),
    );
  }
  for (const [at, quotation] of quotations.entries()) {
    if (at % ROUNDS === 0) yield;
    if (isWanted(quotation.citation))
      found.push(quotationFinding(text, quotation, checked[quotation.citation]!));
  }
  return found.filter((each) => each !== null);
}

/** Each citation with its work, and with the texts of the versions that are wanted of it. */
export async function withTexts(
  {
    citations,
    resolutions,
    quotations,
  }: { citations: readonly Citation[]; resolutions: readonly Resolution[]; quotations: readonly Quotation[] },
  knowledge: Knowledge,
  texts: TextHolder,
): Promise<CheckedCitation[]> {
  const quoted = new Set(quotations.map(({ citation }) => citation));
  const base = citations.map((citation, index) => {
    const resolution = resolutions[index]!;
    const work = ('source' in resolution && knowledge.catalogue.byId(resolution.source)) || null;
    const version = 'version' in resolution ? resolution.version : null;
    // Other versions count only for words that are quoted, and for articles that have changed or gone.
    const isCompared =
      quoted.has(index) ||
      resolution.outcome === 'PROVISION_NOT_FOUND' ||
      ('status' in resolution && resolution.status === 'AMENDED' && hasArticles(citation));
    const others =
      work && isCompared ? work.versions.map(({ promulgatedOn }) => versionId(work.id, promulgatedOn)) : [];
    const own = version !== null && (isCompared || hasArticles(citation)) ? [version] : [];
    return { index, citation, resolution, work, version, others, wanted: [...own, ...others] };
  });
  const held = await texts.versions([...new Set(base.flatMap(({ wanted }) => wanted))]);
  return base.map(({ index, citation, resolution, work, version, others }) => ({
    index,
    citation,
    resolution,
    work,
    version: (version !== null && held.get(version)) || null,
    others: others
      .filter((id) => id !== version)
      .reverse()
      .flatMap((id) => held.get(id) ?? []),
  }));
}

/** An article of a known work, whose text is not held. */
export function isUnverified(checked: CheckedCitation): boolean {
  return checked.work !== null && !isHeldAgainstText(checked) && hasArticles(checked.citation);
}

function hasArticles({ pinpoint }: Citation): boolean {
  return pinpoint?.provisions.some(({ article }) => article !== null) ?? false;
}

/** What one fault says twice: a repealed law’s missing article, an undefined short name that is not held. */
export function withoutEchoes(findings: readonly DraftFinding[]): DraftFinding[] {
  const grave = new Set(
    findings
      .filter(({ code }) => code === 'REPEALED' || code === 'TITLE_MISSPELT')
      .map(({ citation }) => citation),
  );
  const undefinedNames = new Set(
    findings
      .filter(({ code }) => code === 'ABBREVIATION_UNDEFINED' || code === 'ABBREVIATION_EARLY')
      .map(({ citation }) => citation),
  );
  const seen = new Set<string>();
  return findings.filter(({ code, citation, start, end, message }) => {
    if (
      citation !== null &&
      grave.has(citation) &&
      (code === 'SUPERIOR_CHANGED' || code === 'STATUS_UNKNOWN')
    )
      return false;
    if (citation !== null && undefinedNames.has(citation) && code === 'NOT_HELD') return false;
    const key = `${code} ${start} ${end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** By place, the gravest of one place first. */
export function inOrder(findings: DraftFinding[]): DraftFinding[] {
  return findings.sort(
    (a, b) => a.start - b.start || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || a.end - b.end,
  );
}

export function authoritiesOf(
  checked: readonly CheckedCitation[],
  findings: readonly DraftFinding[],
): Authority[] {
  const worst = new Map<number, Severity>();
  for (const { citation, severity } of findings) {
    if (citation === null) continue;
    const known = worst.get(citation);
    if (!known || SEVERITY_RANK[severity] < SEVERITY_RANK[known]) worst.set(citation, severity);
  }
  const found = new Map<string, Omit<Authority, 'provisions'> & { provisions: Set<string> }>();
  for (const { index, citation, resolution, work } of checked) {
    if (resolution.outcome === 'NOT_LEGAL_SOURCE') continue;
    const title = work?.title ?? citation.title ?? citation.documentNumber;
    if (title === null) continue;
    const key = work?.id ?? `${title} ${citation.documentNumber ?? ''}`;
    const severity = worst.get(index) ?? null;
    const provisions = (citation.pinpoint?.provisions ?? []).map((each) =>
      citationStrings('', [each]).full.slice(2),
    );
    const known = found.get(key);
    if (!known) {
      found.set(key, {
        source: work?.id ?? null,
        title,
        level: work?.level ?? null,
        documentNumber: citation.documentNumber ?? work?.documentNumber ?? null,
        verdict: verdictOf(resolution),
        outcome: resolution.outcome,
        provisions: new Set(provisions),
        count: 1,
        start: citation.start,
        severity,
        knownOn: work?.knownOn ?? null,
      });
      continue;
    }
    known.count += 1;
    for (const each of provisions) known.provisions.add(each);
    if (
      severity !== null &&
      (known.severity === null || SEVERITY_RANK[severity] < SEVERITY_RANK[known.severity])
    )
      known.severity = severity;
  }
  return [...found.values()].map((each) => ({ ...each, provisions: [...each.provisions] }));
}
