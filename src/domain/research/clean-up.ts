/**
 * 清理: what is to become of a body's documents. A proposal stands on what is known, each piece of it named; where too
 * little is known none is made. People decide.
 */
import { sourceStatus } from '../citations/standing';
import type { CatalogueVersion } from '../model/catalogue';
import type { HierarchyLevel, IsoDate, ValidityStatus } from '../model/terms';
import type { ArticleChange } from './radar';

/** 保留, 修改, 废止, 失效. */
export const CLEAN_UP_PROPOSALS = ['KEEP', 'AMEND', 'REPEAL', 'LAPSE'] as const;
export type CleanUpProposal = (typeof CLEAN_UP_PROPOSALS)[number];

export const CLEAN_UP_REASONS = [
  'ENDED_BY', // another document ended it
  'TOLD_ENDED', // a report says that it was ended
  'TERM_PASSED', // its own term is over
  'TERM_RUNS', // its own term is set, and not over
  'SUPERIOR_ENDED', // what it rests on has ended
  'ARTICLE_CHANGED', // an article that it names has other words or another number, or is gone
  'SUPERIOR_CHANGED', // what it rests on was changed, and no article that it names
  'NOT_COMPARED', // what it rests on was changed, and not both texts are held
  'NO_FINDING', // nothing was found that speaks against it
  'TEXT_NOT_HELD', // what it rests on is not known
  'START_UNKNOWN', // since when it applies, or whether it still does, is not known
] as const;
export type CleanUpReason = (typeof CLEAN_UP_REASONS)[number];

export interface CleanUpEvidence {
  reason: CleanUpReason;
  message: string;
  messageEn: string;
  /** The work that it speaks of; null for the document itself. */
  source: string | null;
  on: IsoDate | null;
  /** Words that prove it; null where dates or titles do. */
  quote: string | null;
}

export interface CleanUpEnder {
  source: string;
  title: string;
  documentNumber: string | null;
  since: IsoDate | null;
  evidence: string | null;
}

export interface CleanUpSuperior {
  source: string;
  title: string;
  /** It was made for it, and does not only name its articles. */
  isBase: boolean;
  status: ValidityStatus;
  endedOn: IsoDate | null;
  /** Titles of what replaced or repealed it. */
  by: readonly string[];
  /** Since when it has had other words than when the document was made; null where it has not. */
  changedOn: IsoDate | null;
  /** Both texts are held. */
  compared: boolean;
  /** What changed in the articles that the document names: the place in the document, and the change. */
  touched: readonly { place: string; words: string; change: ArticleChange }[];
}

export interface CleanUpDocument {
  source: string;
  title: string;
  documentNumber: string | null;
  level: HierarchyLevel;
  textHeld: boolean;
  versions: readonly CatalogueVersion[];
  enders: readonly CleanUpEnder[];
  /** As a report tells; null where none does. */
  toldEnded: { year: number | null; report: string } | null;
  superiors: readonly CleanUpSuperior[];
}

export interface CleanUpEntry {
  source: string;
  title: string;
  documentNumber: string | null;
  level: HierarchyLevel;
  /** Since when its text of that day applies; null where it is not known. */
  effectiveFrom: IsoDate | null;
  /** The first day without it, by its term or by what ended it; null where none is known. */
  effectiveTo: IsoDate | null;
  status: ValidityStatus;
  /** null: too little is known. */
  proposal: CleanUpProposal | null;
  /** What is known does not suffice by itself: someone has to look. */
  toCheck: boolean;
  evidence: CleanUpEvidence[];
}

/** What is proposed of a document on a day, with all that was found. */
export function proposeCleanUp(document: CleanUpDocument, on: IsoDate): CleanUpEntry {
  const { source, title, documentNumber, level, versions } = document;
  const status = sourceStatus(versions, on);
  const last = versions.findLast((version) => (begin(version) ?? '') <= on) ?? versions.at(-1) ?? null;
  const evidence = [
    ...endEvidence(document, status, last, on),
    ...document.superiors.flatMap((superior) => superiorEvidence(superior)),
  ];
  const effectiveFrom = last?.effectiveFrom ?? null;
  const effectiveTo = last?.endedBy === 'AMENDED' ? null : (last?.effectiveTo ?? null);
  const decided = decide(evidence, status, document, last);
  return {
    ...{ source, title, documentNumber, level, effectiveFrom, effectiveTo, status },
    ...decided,
    evidence: [...evidence, ...restOf(evidence, status, document)],
  };
}

function begin({ effectiveFrom, promulgatedOn }: CatalogueVersion): IsoDate | null {
  return effectiveFrom ?? promulgatedOn;
}

function endEvidence(
  { enders, toldEnded }: CleanUpDocument,
  status: ValidityStatus,
  last: CatalogueVersion | null,
  on: IsoDate,
): CleanUpEvidence[] {
  const found: CleanUpEvidence[] = enders
    .filter(({ since }) => since === null || since <= on)
    .map(({ source, title, documentNumber, since, evidence }) => {
      const number = documentNumber === null ? '' : `（${documentNumber}）`;
      return {
        reason: 'ENDED_BY',
        message: `《${title}》${number}${since === null ? '' : `自 ${since} 起`}终止了它`,
        messageEn: `Ended by ${title}${since === null ? '' : ` as of ${since}`}.`,
        ...{ source, on: since, quote: evidence },
      };
    });
  if (toldEnded && found.length === 0) {
    const { year, report } = toldEnded;
    found.push({
      reason: 'TOLD_ENDED',
      message: `${year === null ? '有' : `${year} 年的`}报告称已废止`,
      messageEn: 'A report says that it was repealed.',
      ...{ source: report, on: null, quote: null },
    });
  }
  if (last?.endedBy === 'EXPIRED' && last.effectiveTo !== null && enders.length === 0) {
    const to = last.effectiveTo;
    const isOver = status === 'EXPIRED';
    found.push({
      reason: isOver ? 'TERM_PASSED' : 'TERM_RUNS',
      message: isOver ? `有效期已满，自 ${to} 起失效` : `有效期未满，至 ${to} 止（当日起失效）`,
      messageEn: isOver ? `Its term was over on ${to}.` : `Its term ends on ${to}.`,
      ...{ source: null, on: to, quote: null },
    });
  }
  return found;
}

function superiorEvidence({
  source,
  title,
  isBase,
  status,
  endedOn,
  by,
  changedOn,
  compared,
  touched,
}: CleanUpSuperior): CleanUpEvidence[] {
  const how = isBase ? '所依据' : '所引';
  if (status === 'REPEALED' || status === 'EXPIRED') {
    const now =
      by.length === 0
        ? '，没有查到取代它的文件'
        : `，由${by.map((each) => `《${each}》`).join('、')}废止或取代`;
    return [
      {
        reason: 'SUPERIOR_ENDED',
        message: `${how}的《${title}》${endedOn === null ? '已' : `自 ${endedOn} 起`}不再有效${now}`,
        messageEn: `${title}, on which it rests, has ended${endedOn === null ? '' : ` on ${endedOn}`}.`,
        ...{ source, on: endedOn, quote: null },
      },
    ];
  }
  if (changedOn === null) return [];
  if (!compared)
    return [
      {
        reason: 'NOT_COMPARED',
        message: `${how}的《${title}》${changedOn} 修改；前后两版条文没有都收录，未能比较`,
        messageEn: `${title} was changed on ${changedOn}; the texts could not be compared.`,
        ...{ source, on: changedOn, quote: null },
      },
    ];
  if (touched.length === 0)
    return [
      {
        reason: 'SUPERIOR_CHANGED',
        message: `${how}的《${title}》${changedOn} 修改，所引的条文没有变`,
        messageEn: `${title} was changed on ${changedOn}, though no article that is named.`,
        ...{ source, on: changedOn, quote: null },
      },
    ];
  return touched.map(({ place, words, change: { fate, before, after } }) => {
    const now = fate === 'DELETED' ? '已删除' : fate === 'RENUMBERED' ? `已改为${after!.label}` : '已修改';
    const moved = fate === 'CHANGED' && after!.path !== before.path ? `，现为${after!.label}` : '';
    return {
      reason: 'ARTICLE_CHANGED',
      message: `${place}所引的《${title}》${before.label}自 ${changedOn} 起${now}${moved}`,
      messageEn: `${before.label} of ${title}, named in ${place}, was ${fate.toLowerCase()} as of ${changedOn}.`,
      ...{ source, on: changedOn, quote: words },
    };
  });
}

function decide(
  evidence: readonly CleanUpEvidence[],
  status: ValidityStatus,
  { superiors, textHeld, enders, toldEnded }: CleanUpDocument,
  last: CatalogueVersion | null,
): Pick<CleanUpEntry, 'proposal' | 'toCheck'> {
  const has = (...reasons: CleanUpReason[]) => evidence.some(({ reason }) => reasons.includes(reason));
  if (has('TERM_PASSED') || status === 'EXPIRED') return { proposal: 'LAPSE', toCheck: false };
  if (status === 'REPEALED') return { proposal: 'REPEAL', toCheck: false };
  if (has('ENDED_BY')) {
    // It is ended for certain, though perhaps not since when.
    const proposal = last?.endedBy === 'EXPIRED' ? 'LAPSE' : 'REPEAL';
    return { proposal, toCheck: !(last?.endedBy && enders.length > 0) };
  }
  if (toldEnded) return { proposal: 'REPEAL', toCheck: true };
  const ended = superiors.filter((each) => each.status === 'REPEALED' || each.status === 'EXPIRED');
  if (ended.length > 0) {
    const bases = superiors.filter(({ isBase }) => isBase);
    const nothingLeft =
      bases.length > 0 && bases.every((base) => ended.includes(base) && base.by.length === 0);
    return { proposal: nothingLeft ? 'REPEAL' : 'AMEND', toCheck: true };
  }
  if (has('ARTICLE_CHANGED')) return { proposal: 'AMEND', toCheck: true };
  if (has('NOT_COMPARED')) return { proposal: 'AMEND', toCheck: true };
  if (status !== 'IN_FORCE') return { proposal: null, toCheck: true };
  return { proposal: 'KEEP', toCheck: !textHeld || superiors.length === 0 || has('SUPERIOR_CHANGED') };
}

/** What is said where nothing, or not enough, was found. */
function restOf(
  evidence: readonly CleanUpEvidence[],
  status: ValidityStatus,
  { textHeld }: CleanUpDocument,
): CleanUpEvidence[] {
  const none = { source: null, on: null, quote: null };
  const rest: CleanUpEvidence[] = [];
  const isEnded = evidence.some(({ reason }) => ['ENDED_BY', 'TERM_PASSED', 'TOLD_ENDED'].includes(reason));
  if (status === 'UNKNOWN' && !isEnded)
    rest.push({
      reason: 'START_UNKNOWN',
      message: '自何时起施行、是否仍然有效，不知道',
      messageEn: 'Since when it applies, or whether it still does, is not known.',
      ...none,
    });
  if (!textHeld && !isEnded)
    rest.push({
      reason: 'TEXT_NOT_HELD',
      message: '没有收录正文：有效期与所依据的上位法不知道',
      messageEn: 'Its text is not held: its term and what it rests on are not known.',
      ...none,
    });
  if (evidence.length === 0 && rest.length === 0)
    rest.push({
      reason: 'NO_FINDING',
      message: '没有发现废止、失效或所依据的上位法有变动',
      messageEn: 'Nothing was found that ended it or changed what it rests on.',
      ...none,
    });
  return rest;
}
