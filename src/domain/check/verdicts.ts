/** What a citation's resolution, and the text of what it resolves to, say about the draft. */
import { numberConflict } from '../citations/number-conflict';
import type { CatalogueVersion, CatalogueWork } from '../model/catalogue';
import type { Citation } from '../model/citation';
import { addDays } from '../model/days';
import type { Resolution, ResolvedTo } from '../model/resolution';
import type { Caution } from '../model/terms';
import { diffText } from '../sources/compare/diff';
import { statusName } from '../text/names/status';
import { toNumeral } from '../text/numerals';
import { finding } from './forms';
import { namesPast, speaksOfComing, speaksOfEnd } from './own-words';
import { articleAt, articlePath, versionNamed } from './provisions';
import { judgeQuotation, type Quotation, stretchLike } from './quotations';
import type { CheckedCitation, DraftFinding, WordChange } from './types';

/** What the rules ask about works, and about the day the draft is held against. */
export interface Standing {
  titleOf(source: string): string;
  /** Titles that a misspelt one may mean, nearest first. */
  similarTo(title: string): readonly string[];
  /** Whether the title can only be a slip for that one: what is unlike in it is no word. */
  isSlip(title: string, meant: string): boolean;
  /**
   * The day is only the last of what a report covers: it was written later, speaks of the whole year and plans the
   * next one.
   */
  isEndOfPeriod: boolean;
  /** When a draft that is a rule takes effect by its own words; null where it does not say. */
  takesEffect: string | null;
  /** Whether the draft itself says elsewhere that it ends that work (LegalSource id). */
  isEndedByDraft(source: string): boolean;
}

/** Findings on whether the work is the right one, and in force on the day. */
export function standingFindings(text: string, checked: CheckedCitation, standing: Standing): DraftFinding[] {
  const { citation, resolution, index, work } = checked;
  const at = { citation: index, confidence: Math.max(0.5, resolution.confidence) };
  const title = work?.title ?? citation.title ?? citation.documentNumber ?? '';
  switch (resolution.outcome) {
    case 'RESOLVED':
      return inForceFindings(text, checked, title, standing);
    case 'SUPERSEDED':
      return endedFindings(text, checked, title, standing);
    case 'PROVISION_NOT_FOUND':
      return isEnded(resolution)
        ? endedFindings(text, checked, title, standing)
        : inForceFindings(text, checked, title, standing);
    case 'AMBIGUOUS':
      return [misspeltNumbered(text, checked, standing) ?? ambiguousFinding(text, checked, standing)];
    case 'NOT_HELD': {
      const misspelt = misspeltFinding(text, checked, standing);
      if (misspelt) return [misspelt];
      return [
        finding(
          'NOT_HELD',
          text,
          citation,
          isUntold(citation)
            ? `“${citation.text}”所指的文件在上文中不能确定，无法核对`
            : '库中没有这一文件，无法核对（不表示引用正确）',
          isUntold(citation)
            ? 'What it refers to is not told before: it could not be verified'
            : 'Not held: this citation could not be verified',
          { ...at, confidence: 1 },
        ),
      ];
    }
    case 'NOT_LEGAL_SOURCE': {
      // What is misspelt may look like the title of a book.
      const misspelt = misspeltFinding(text, checked, standing);
      return misspelt ? [misspelt] : [];
    }
  }
}

const MOST_CANDIDATES = 5;

function ambiguousFinding(
  text: string,
  { citation, resolution, index }: CheckedCitation,
  { titleOf }: Standing,
): DraftFinding {
  const candidates = 'candidates' in resolution ? resolution.candidates : [];
  const names = candidates.slice(0, MOST_CANDIDATES).map(({ source }) => `《${titleOf(source)}》`);
  const more = candidates.length > MOST_CANDIDATES ? `等 ${candidates.length} 个` : '';
  return finding(
    'AMBIGUOUS',
    text,
    citation,
    `${candidates.length > 1 ? '可能指不同的文件：' : '不能确定是否指'}${names.join('、')}${more}`,
    'The citation may mean several documents',
    { citation: index, confidence: 0.8, evidence: resolution.reasons.join('；') },
  );
}

/** 该条例 of a text that has named none. */
function isUntold({ title, documentNumber }: Citation): boolean {
  return title === null && documentNumber === null;
}

function isEnded({ status }: ResolvedTo): boolean {
  return status === 'REPEALED' || status === 'EXPIRED';
}

/** The work applies no more: since when, and what is in its place. */
function endedFindings(
  text: string,
  { citation, resolution, index }: CheckedCitation,
  title: string,
  standing: Standing,
): DraftFinding[] {
  if (!('by' in resolution) || speaksOfEnd(text, citation) || standing.isEndedByDraft(resolution.source))
    return [];
  const by = resolution.by.map((id) => `《${standing.titleOf(id)}》`).join('、');
  const since = resolution.on === null ? '' : `自 ${resolution.on} 起`;
  const isExpired = resolution.status === 'EXPIRED';
  const inPeriod =
    standing.isEndOfPeriod &&
    resolution.on !== null &&
    resolution.asOf !== null &&
    resolution.on > addDays(resolution.asOf, -YEAR_DAYS);
  return [
    finding(
      inPeriod ? 'REPEALED_IN_PERIOD' : isExpired ? 'EXPIRED' : 'REPEALED',
      text,
      citation,
      `《${title}》${since}已${isExpired ? '失效' : '废止'}${by === '' ? '' : `，现为${by}`}${
        inPeriod ? '；如所述在此之前，则无误' : ''
      }`,
      `${isExpired ? 'Expired' : 'Repealed'}${resolution.on ? ` since ${resolution.on}` : ''}`,
      {
        citation: index,
        confidence: Math.max(0.5, resolution.confidence),
        right: by === '' ? null : by,
        evidence: resolution.reasons.join('；'),
      },
    ),
  ];
}

function misspeltFinding(
  text: string,
  { citation, resolution, index }: CheckedCitation,
  standing: Standing,
): DraftFinding | null {
  const meant =
    citation.form === 'MARKED' && citation.title !== null ? standing.similarTo(citation.title) : [];
  if (meant.length === 0) return null;
  const isSlip = standing.isSlip(citation.title!, meant[0]!);
  const names = meant.map((name) => `《${name}》`).join('、');
  return finding(
    isSlip ? 'TITLE_MISSPELT' : 'TITLE_SIMILAR',
    text,
    citation,
    isSlip ? `题名有误，是否指${names}` : `没有收录这个题名的文件，与${names}相近，请核对`,
    isSlip ? 'The title is misspelt; did you mean the one given' : 'Not held; a title much like it is',
    {
      citation: index,
      confidence: isSlip ? 0.95 : 0.6,
      right: `《${meant[0]}》`,
      evidence: resolution.reasons.join('；') || null,
    },
  );
}

/** 《优化营商环境条列》（国务院令第722号）: the number is that of the one title it may be a slip for. */
function misspeltNumbered(
  text: string,
  { citation, resolution, index }: CheckedCitation,
  standing: Standing,
): DraftFinding | null {
  const candidates = 'candidates' in resolution ? resolution.candidates : [];
  if (citation.documentNumber === null || citation.title === null || candidates.length !== 1) return null;
  const meant = standing.titleOf(candidates[0]!.source);
  if (!standing.similarTo(citation.title).includes(meant)) return null;
  return finding(
    'TITLE_MISSPELT',
    text,
    citation,
    `题名有误：${citation.documentNumber}是《${meant}》`,
    'The title is misspelt: the number is that of the one given',
    { citation: index, confidence: 0.95, right: `《${meant}》`, evidence: resolution.reasons.join('；') },
  );
}

const YEAR_DAYS = 366;

function inForceFindings(
  text: string,
  checked: CheckedCitation,
  title: string,
  { isEndOfPeriod, takesEffect }: Standing,
): DraftFinding[] {
  const { citation, resolution, index, work } = checked;
  if (!('status' in resolution)) return [];
  const at = { citation: index, evidence: resolution.reasons.join('；') };
  if (resolution.status === 'NOT_YET_IN_FORCE') {
    if (speaksOfComing(text, citation)) return [];
    const first = versionNamed(work, resolution) ?? firstVersionOf(work);
    const from = first?.effectiveFrom ?? null;
    if (from !== null && takesEffect !== null && takesEffect >= from) return [];
    const since = from === null ? '' : `（自 ${from} 起施行）`;
    // Plans and treaties are spoken of before they are made, a report plans with what is to come, and of a title not
    // yet promulgated an earlier document may be meant that is not held.
    const isPromulgated = first?.promulgatedOn != null && first.promulgatedOn <= (resolution.asOf ?? '');
    const isSpokenOfBefore =
      isEndOfPeriod || !isPromulgated || work?.level === 'PLAN' || work?.level === 'TREATY';
    return [
      finding(
        isSpokenOfBefore ? 'IN_FORCE_LATER' : 'NOT_YET_IN_FORCE',
        text,
        citation,
        `《${title}》在 ${resolution.asOf} 尚未${isPromulgated ? '施行' : '公布'}${since}${
          isSpokenOfBefore ? '；如所述为此后的安排，则无误' : ''
        }`,
        `Not yet in force on ${resolution.asOf}`,
        { ...at, confidence: isSpokenOfBefore ? 0.6 : resolution.confidence },
      ),
    ];
  }
  const unsure = resolution.version === null ? resolution.cautions.find(isOfVersion) : undefined;
  if (unsure) {
    const { message, messageEn } = unsure;
    return [
      finding('STATUS_UNKNOWN', text, citation, `《${title}》：${message}`, messageEn, {
        ...at,
        confidence: 1,
      }),
    ];
  }
  if (resolution.status === 'UNKNOWN') {
    return [
      finding(
        'STATUS_UNKNOWN',
        text,
        citation,
        `《${title}》在 ${resolution.asOf} 的效力未能核实`,
        'Whether it was in force on that day is not known',
        { ...at, confidence: 1 },
      ),
    ];
  }
  if (resolution.status === 'AMENDED') return amendedFindings(text, checked, title);
  return [];
}

function isOfVersion({ code }: Caution): boolean {
  return code === 'VERSION_NOT_KNOWN' || code === 'VERSION_AMBIGUOUS';
}

/** The draft names a version that has been amended since: each article, old beside new. */
function amendedFindings(text: string, checked: CheckedCitation, title: string): DraftFinding[] {
  const { citation, resolution, index, version, others } = checked;
  if (!('provisions' in resolution)) return [];
  // 修订前的: the draft says so itself.
  if (namesPast(citation)) return [];
  const newest = others[0] ?? null;
  const general = (more: string) =>
    finding(
      'AMENDED_SINCE',
      text,
      citation,
      `所引的是《${title}》修改前的版本；${resolution.asOf} 时适用的是修改后的版本${more}`,
      `The version cited was amended and no longer applies on ${resolution.asOf}`,
      { citation: index, confidence: resolution.confidence },
    );
  if (!version || !newest || resolution.provisions.length === 0) return [general('')];
  return resolution.provisions.flatMap((ref) => {
    const old = articleAt(version, ref);
    if (!old) return [general('')];
    const now = old.lineage ? newest.articles.find(({ lineage }) => lineage === old.lineage) : undefined;
    if (!now) return [general(`，其中没有与${old.label}相应的条（已删去或改写）`)];
    const changed = old.text !== now.text;
    if (old.path === now.path && !changed) return [general(`，${old.label}的序号与文字未变`)];
    return [
      finding(
        changed ? 'AMENDED_SINCE' : 'RENUMBERED_SINCE',
        text,
        citation,
        old.path === now.path
          ? `${old.label}的文字已修改`
          : `${old.label}现为${now.label}${changed ? '，文字亦有修改' : '，文字未变'}`,
        'The article has been amended or renumbered since',
        {
          citation: index,
          right: `《${title}》${now.label}`,
          difference: changed ? diffText(old.text, now.text) : null,
          confidence: resolution.confidence,
        },
      ),
    ];
  });
}

function firstVersionOf(work: CatalogueWork | null): CatalogueVersion | null {
  const dated = (work?.versions ?? []).filter(({ effectiveFrom }) => effectiveFrom !== null);
  return dated.sort((a, b) => (a.effectiveFrom! < b.effectiveFrom! ? -1 : 1))[0] ?? null;
}

/** Words in quotation marks against the provision they are attributed to. */
export function quotationFinding(
  text: string,
  quotation: Quotation,
  checked: CheckedCitation,
): DraftFinding | null {
  const { resolution, version, others, work, index } = checked;
  const title = work?.title ?? checked.citation.title ?? '';
  const span = { start: quotation.start, end: quotation.end };
  const at = { citation: index };
  if (!('provisions' in resolution) || !version || version.articles.length === 0) {
    if (quotation.loose) return null;
    return finding(
      'QUOTATION_NOT_VERIFIED',
      text,
      span,
      '没有收录所引文件的条文，引文未能核对',
      'The text of the document is not held: the quotation was not verified',
      { ...at, confidence: 1 },
    );
  }
  // Of an annex or a preamble only the body's articles are at hand.
  if (resolution.provisions.some(({ within }) => within !== null)) return null;
  const paths = resolution.provisions.filter((ref) => articlePath(ref) !== null).map(({ path }) => path);
  const judged = judgeQuotation(quotation.words, paths, version, others);
  // What calls itself 本法 is called by its name by those who quote it.
  const asItself = quotation.words
    .replaceAll(`中华人民共和国${title}`, title)
    .replaceAll(title, selfNameOf(title));
  const renamed = asItself === quotation.words ? null : judgeQuotation(asItself, paths, version, others);
  const verdict = renamed?.kind === 'VERBATIM' || renamed?.kind === 'ELSEWHERE' ? renamed : judged;
  switch (verdict.kind) {
    case 'VERBATIM':
      return null;
    case 'DIFFERS': {
      if (quotation.loose && verdict.likeness < SURELY_MEANT) return null;
      const isCited = paths.length === 0 || paths.some((path) => path.split('/')[0] === verdict.article.path);
      return finding(
        'QUOTATION_DIFFERS',
        text,
        span,
        isCited
          ? `引文与《${title}》${verdict.article.label}的原文不一致`
          : `引文不在所引的条，与《${title}》${verdict.article.label}相近而不一致`,
        'The quotation differs from the text of the provision',
        {
          ...at,
          right: keptWords(verdict.difference),
          evidence: `${verdict.article.label}：${verdict.actual}`,
          difference: verdict.difference,
        },
      );
    }
    case 'ELSEWHERE': {
      const isPart = verdict.path !== verdict.article.path;
      const place = isPart ? placeName(verdict.path) : verdict.article.label;
      return finding(
        'QUOTATION_ELSEWHERE',
        text,
        span,
        `引文不在所引的${isPart ? (verdict.path.includes('/sub-') ? '项' : '款') : '条'}，见于《${title}》${place}`,
        `The quotation is of another ${isPart ? 'part of the article' : 'article'}`,
        { ...at, right: `《${title}》${place}` },
      );
    }
    case 'OTHER_VERSION': {
      const was = stretchLike(verdict.article.text, quotation.words);
      const now = verdict.now && stretchLike(verdict.now.text, quotation.words);
      return finding(
        'QUOTATION_EARLIER',
        text,
        span,
        `引文是《${title}》另一版本（${verdict.version.promulgatedOn ?? '日期不详'}）${verdict.article.label}的文字${
          verdict.now ? `，现为${verdict.now.label}` : '，现行版本中没有相应的条'
        }`,
        'The quotation is of another version of the document',
        {
          ...at,
          right: now,
          evidence: verdict.now && `《${title}》${verdict.now.label}`,
          difference: now === null ? null : diffText(was, now),
        },
      );
    }
    case 'ABSENT': {
      if (quotation.loose) return null;
      const unheld = (work?.versions.length ?? 0) - others.length - 1;
      return finding(
        'QUOTATION_ABSENT',
        text,
        span,
        `《${title}》${paths.length > 0 ? '的所引条文' : ''}中没有这段文字${others.length > 0 ? '，已收录的其他版本中也没有' : ''}${
          unheld > 0 ? `；另有 ${unheld} 个版本的条文未收录，是否出自其中未能核对` : ''
        }`,
        'The words quoted are not in the document',
        { ...at, confidence: unheld > 0 ? 0.8 : 0.9 },
      );
    }
  }
}

/** 刑法 → 本法, 优化营商环境条例 → 本条例. */
function selfNameOf(title: string): string {
  return `本${/(?:法|条例|办法|规定|细则|规则|决定|意见|解释)$/u.exec(title)?.[0] ?? '法'}`;
}

/** Words that only stand near a citation are held to be its own from this likeness on. */
const SURELY_MEANT = 0.8;

const UNITS: readonly [segment: string, name: (number: string) => string][] = [
  ['art', (number) => `第${number}条`],
  ['par', (number) => `第${number}款`],
  ['sub', (number) => `第（${number}）项`],
];

/** `art-7/par-3` → 第七条第三款. */
function placeName(path: string): string {
  return path
    .split('/')
    .map((segment) => {
      const [unit, number, sub] = segment.split('-');
      const name = UNITS.find(([known]) => known === unit)?.[1](toNumeral(Number(number))) ?? '';
      return sub === undefined ? name : `${name}之${toNumeral(Number(sub))}`;
    })
    .join('');
}

/** The words of the provision itself, out of a comparison. */
function keptWords(difference: readonly WordChange[]): string {
  return difference
    .filter(({ kind }) => kind !== 'ADDED')
    .map(({ text }) => text)
    .join('');
}

/** A number that, with this title, belongs to another document; or to another version of it. */
export function numberFinding(
  text: string,
  { citation, resolution, work, index }: CheckedCitation,
  worksNumbered: (documentNumber: string) => readonly CatalogueWork[],
): DraftFinding | null {
  if (!work || !('source' in resolution)) return null;
  const meant = versionNamed(work, resolution);
  const conflict = numberConflict(citation, work, meant ?? null, resolution.asOf, worksNumbered);
  if (!conflict) return null;
  const { caution, right, confidence } = conflict;
  return finding('NUMBER_MISMATCH', text, citation, caution.message, caution.messageEn, {
    citation: index,
    right,
    confidence,
  });
}

/** A local rule of a place that is not the draft's own, nor above it. */
export function regionFinding(
  text: string,
  checked: CheckedCitation,
  region: readonly string[] | null,
): DraftFinding | null {
  const { work, citation, index, resolution } = checked;
  if (!work || !region || region.length === 0 || work.region.length === 0) return null;
  if (!('source' in resolution)) return null;
  const own = work.region.every((name, depth) => region[depth] === name || depth >= region.length);
  if (own) return null;
  return finding(
    'OTHER_REGION',
    text,
    citation,
    `《${work.title}》是${work.region.join('')}的文件，本文属${region.join('')}`,
    'A local rule of another region',
    { citation: index, confidence: 0.9 },
  );
}

/** A lower rule that is older than the superior law it rests on, as that law now stands. */
export function superiorFinding(
  text: string,
  checked: CheckedCitation,
  byId: (id: string) => CatalogueWork | undefined,
): DraftFinding | null {
  const { work, citation, index, resolution } = checked;
  if (!work || !('status' in resolution) || resolution.status !== 'IN_FORCE') return null;
  const asOf = resolution.asOf;
  const own = work.versions
    .map(({ promulgatedOn }) => promulgatedOn ?? '')
    .sort()
    .at(-1);
  if (!own || asOf === null) return null;
  for (const { kind, target } of work.relations) {
    if (kind !== 'BASED_ON' && kind !== 'IMPLEMENTS') continue;
    const above = byId(target);
    const newer = above?.versions.filter(
      ({ promulgatedOn, effectiveFrom }) =>
        promulgatedOn !== null && promulgatedOn > own && effectiveFrom !== null && effectiveFrom <= asOf,
    );
    const latest = newer?.[newer.length - 1];
    // 根据宪法 says whence the power comes, and asks for nothing.
    if (!above || !latest || above.level === 'CONSTITUTION') continue;
    return finding(
      'SUPERIOR_CHANGED',
      text,
      citation,
      `《${work.title}》（${own}）所依据的《${above.title}》此后有修改（${latest.effectiveFrom} 起施行），请核对是否抵触`,
      'The superior law was amended after this rule was made',
      { citation: index, confidence: 0.9, evidence: `《${above.title}》${latest.documentNumber ?? ''}` },
    );
  }
  return null;
}

/** Words for a verdict in the table of authorities. */
export function verdictOf(resolution: Resolution): string {
  switch (resolution.outcome) {
    case 'RESOLVED':
      return statusName(resolution.status);
    case 'PROVISION_NOT_FOUND':
    case 'SUPERSEDED':
      return `${statusName(resolution.status)}${resolution.on ? `（${resolution.on} 起）` : ''}`;
    case 'AMBIGUOUS':
      return '所指不明';
    case 'NOT_HELD':
      return '未收录，未核对';
    case 'NOT_LEGAL_SOURCE':
      return '';
  }
}
