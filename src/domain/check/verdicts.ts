/** What a citation's resolution, and the text of what it resolves to, say about the draft. */
import { chinese } from '../citations/format';
import type { CatalogueWork } from '../model/catalogue';
import type { Citation, ProvisionRef } from '../model/citation';
import type { Resolution } from '../model/resolution';
import { diffText } from '../sources/compare/diff';
import { statusName } from '../text/names/status';
import { finding } from './forms';
import { judgeQuotation, type Quotation } from './quotations';
import type { DraftFinding, HeldArticle, HeldVersion, WordChange } from './types';

/** One citation with all that is known about it. */
export interface CheckedCitation {
  index: number;
  citation: Citation;
  resolution: Resolution;
  work: CatalogueWork | null;
  /** The text of the version meant; null where it is not held or the check runs without a database. */
  version: HeldVersion | null;
  /** The text of the version after the one meant, newest first; [] where none is held. */
  others: readonly HeldVersion[];
}

interface Names {
  titleOf(source: string): string;
}

/** Findings on whether the work is the right one, and in force on the day. */
export function standingFindings(text: string, checked: CheckedCitation, names: Names): DraftFinding[] {
  const { citation, resolution, index, work } = checked;
  const at = { citation: index, confidence: Math.max(0.5, resolution.confidence) };
  const title = work?.title ?? citation.title ?? citation.documentNumber ?? '';
  switch (resolution.outcome) {
    case 'SUPERSEDED': {
      const by = resolution.by.map((id) => `《${names.titleOf(id)}》`).join('、');
      const since = resolution.on === null ? '' : `自 ${resolution.on} 起`;
      const code = resolution.status === 'EXPIRED' ? 'EXPIRED' : 'REPEALED';
      const word = code === 'EXPIRED' ? '失效' : '废止';
      return [
        finding(
          code,
          text,
          citation,
          `《${title}》${since}已${word}${by === '' ? '' : `，现为${by}`}`,
          `${code === 'EXPIRED' ? 'Expired' : 'Repealed'}${resolution.on ? ` since ${resolution.on}` : ''}`,
          { ...at, right: by === '' ? null : by, evidence: resolution.reasons.join('；') },
        ),
      ];
    }
    case 'AMBIGUOUS':
      return [
        finding(
          'AMBIGUOUS',
          text,
          citation,
          `可能指不同的文件：${resolution.candidates.map(({ source }) => `《${names.titleOf(source)}》`).join('、')}`,
          'The citation may mean several documents',
          { ...at, confidence: 0.8, evidence: resolution.reasons.join('；') },
        ),
      ];
    case 'NOT_HELD': {
      const meant = suggestionsOf(resolution);
      if (meant.length > 0) {
        return [
          finding(
            'TITLE_MISSPELT',
            text,
            citation,
            `没有这个题名的文件，是否指${meant.map((name) => `《${name}》`).join('、')}`,
            'No document of that title; did you mean the one given',
            { ...at, confidence: 0.85, right: `《${meant[0]}》`, evidence: resolution.reasons.join('；') },
          ),
        ];
      }
      return [
        finding(
          'NOT_HELD',
          text,
          citation,
          '库中没有这一文件，无法核对（不表示引用正确）',
          'Not held: this citation could not be verified',
          { ...at, confidence: 1 },
        ),
      ];
    }
    case 'NOT_LEGAL_SOURCE':
      return [];
    default:
      return inForceFindings(text, checked, title);
  }
}

function inForceFindings(text: string, checked: CheckedCitation, title: string): DraftFinding[] {
  const { citation, resolution, index } = checked;
  if (!('status' in resolution)) return [];
  const at = { citation: index, evidence: resolution.reasons.join('；') };
  if (resolution.status === 'NOT_YET_IN_FORCE') {
    return [
      finding(
        'NOT_YET_IN_FORCE',
        text,
        citation,
        `《${title}》在 ${resolution.asOf} 尚未施行`,
        `Not yet in force on ${resolution.asOf}`,
        { ...at, confidence: resolution.confidence },
      ),
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

/** The draft names a version that has been amended since: each article, old beside new. */
function amendedFindings(text: string, checked: CheckedCitation, title: string): DraftFinding[] {
  const { citation, resolution, index, version, others } = checked;
  if (!('provisions' in resolution)) return [];
  const newest = others[0] ?? null;
  const general = finding(
    'AMENDED_SINCE',
    text,
    citation,
    `所引的是《${title}》修改前的版本；${resolution.asOf} 时适用的是修改后的版本`,
    `The version cited was amended and no longer applies on ${resolution.asOf}`,
    { citation: index, confidence: resolution.confidence },
  );
  if (!version || !newest || resolution.provisions.length === 0) return [general];
  return resolution.provisions.flatMap((ref) => {
    const old = articleAt(version, ref);
    const now = old?.lineage ? newest.articles.find(({ lineage }) => lineage === old.lineage) : undefined;
    if (!old || !now) return [general];
    const changed = old.text !== now.text;
    if (old.path === now.path && !changed) return [];
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

/** didYouMean, where the resolver gives it. */
function suggestionsOf(resolution: Resolution): string[] {
  const given = (resolution as { didYouMean?: readonly (string | { title: string })[] }).didYouMean ?? [];
  return given.map((each) => (typeof each === 'string' ? each : each.title));
}

export function articlePath({ article, articleSub }: ProvisionRef): string | null {
  if (article === null) return null;
  return `art-${article}${articleSub === null ? '' : `-${articleSub}`}`;
}

function articleAt(version: HeldVersion, ref: ProvisionRef): HeldArticle | null {
  const path = articlePath(ref);
  return version.articles.find((each) => each.path === path) ?? null;
}

/** 第九条第（七）项 of an article that has six. Needs the text; without it nothing is said. */
export function provisionFindings(text: string, checked: CheckedCitation): DraftFinding[] {
  const { citation, resolution, index, version, work } = checked;
  if (!version || !('provisions' in resolution) || version.articles.length === 0) return [];
  const title = work?.title ?? citation.title ?? '';
  const last = version.articles[version.articles.length - 1]!;
  const findings: DraftFinding[] = [];
  for (const ref of resolution.provisions) {
    if (ref.article === null) continue;
    const article = articleAt(version, ref);
    if (!article) {
      findings.push(
        finding(
          'PROVISION_NOT_FOUND',
          text,
          citation,
          `《${title}》没有${chinese(ref)}（共 ${version.articles.length} 条，末条为${last.label}）`,
          `No such article: the version has ${version.articles.length} articles`,
          { citation: index, confidence: 0.97 },
        ),
      );
      continue;
    }
    const lacking = lackingPart(article, ref);
    if (lacking) {
      findings.push(
        finding(lacking.code, text, citation, lacking.message, lacking.messageEn, {
          citation: index,
          right: lacking.right,
          confidence: 0.95,
        }),
      );
    }
  }
  return findings;
}

/** An article of a version whose text is not held: it may be there or not. */
export function unverifiedFinding(text: string, { citation, index, work }: CheckedCitation): DraftFinding {
  return finding(
    'PROVISION_NOT_VERIFIED',
    text,
    citation,
    `没有收录《${work?.title ?? citation.title ?? ''}》当日版本的条文，所引的条款未能核对`,
    'The text of that version is not held: the article cited was not verified',
    { citation: index, confidence: 1 },
  );
}

interface Lacking {
  code: 'PROVISION_NOT_FOUND' | 'NO_PARAGRAPHS';
  message: string;
  messageEn: string;
  right: string | null;
}

function lackingPart(article: HeldArticle, ref: ProvisionRef): Lacking | null {
  const paragraphs = article.parts.filter((path) => /^[^/]+\/par-\d+$/u.test(path)).length;
  if (ref.paragraph !== null) {
    if (paragraphs === 0 && ref.paragraph === 1) {
      return {
        code: 'NO_PARAGRAPHS',
        message: `${article.label}只有一款，引用时不写“第一款”`,
        messageEn: 'The article is not divided into paragraphs',
        right: chinese({ ...ref, paragraph: null }),
      };
    }
    const has = Math.max(1, paragraphs);
    if (ref.paragraph > has) return lackingOf(article, chinese(ref), `只有 ${has} 款`, `${has} paragraphs`);
  }
  if (ref.subparagraph === null) return null;
  const within = (path: string) =>
    ref.paragraph === null || paragraphs === 0 || path.startsWith(`${article.path}/par-${ref.paragraph}/`);
  const subs = article.parts.filter((path) => /\/sub-\d+$/u.test(path) && within(path));
  if (subs.some((path) => path.endsWith(`/sub-${ref.subparagraph}`))) return null;
  return lackingOf(article, chinese(ref), `有 ${subs.length} 项`, `${subs.length} subparagraphs`);
}

function lackingOf(article: HeldArticle, cited: string, has: string, hasEn: string): Lacking {
  return {
    code: 'PROVISION_NOT_FOUND',
    message: `没有${cited}：${article.label}${has}`,
    messageEn: `No such provision: the article has ${hasEn}`,
    right: null,
  };
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
    return finding(
      'QUOTATION_NOT_VERIFIED',
      text,
      span,
      '没有收录所引文件的条文，引文未能核对',
      'The text of the document is not held: the quotation was not verified',
      { ...at, confidence: 1 },
    );
  }
  const paths = resolution.provisions.map(articlePath).filter((path) => path !== null);
  const verdict = judgeQuotation(quotation.words, paths, version, others);
  switch (verdict.kind) {
    case 'VERBATIM':
      return null;
    case 'DIFFERS':
      return finding(
        'QUOTATION_DIFFERS',
        text,
        span,
        `引文与《${title}》${verdict.article.label}的原文不一致`,
        'The quotation differs from the text of the provision',
        {
          ...at,
          right: keptWords(verdict.difference),
          evidence: `${verdict.article.label}：${verdict.actual}`,
          difference: verdict.difference,
        },
      );
    case 'ELSEWHERE':
      return finding(
        'QUOTATION_ELSEWHERE',
        text,
        span,
        `引文不在所引的条，见于《${title}》${verdict.article.label}`,
        'The quotation is of another article',
        { ...at, right: `《${title}》${verdict.article.label}` },
      );
    case 'OTHER_VERSION':
      return finding(
        'QUOTATION_EARLIER',
        text,
        span,
        `引文是《${title}》另一版本（${verdict.version.promulgatedOn ?? '日期不详'}）${verdict.article.label}的文字${
          verdict.now ? `，现为${verdict.now.label}` : ''
        }`,
        'The quotation is of another version of the document',
        {
          ...at,
          right: verdict.now?.text ?? null,
          difference: verdict.now ? diffText(verdict.article.text, verdict.now.text) : null,
        },
      );
    case 'ABSENT':
      return finding(
        'QUOTATION_ABSENT',
        text,
        span,
        `《${title}》${paths.length > 0 ? '的所引条文' : ''}中没有这段文字${others.length > 0 ? '，已收录的其他版本中也没有' : ''}`,
        'The words quoted are not in the document',
        { ...at, confidence: 0.9 },
      );
  }
}

/** The words of the provision itself, out of a comparison. */
function keptWords(difference: readonly WordChange[]): string {
  return difference
    .filter(({ kind }) => kind !== 'ADDED')
    .map(({ text }) => text)
    .join('');
}

/** A number that, with this title, belongs to another document; or to another version of it. */
export function numberFindings(
  text: string,
  checked: CheckedCitation,
  worksNumbered: (documentNumber: string) => readonly CatalogueWork[],
  keyOf: (documentNumber: string) => string,
): DraftFinding[] {
  const { citation, resolution, work, index } = checked;
  const number = citation.documentNumber;
  if (number === null || citation.title === null || !work || !('source' in resolution)) return [];
  const key = keyOf(number);
  const dated = work.versions.filter(({ documentNumber }) => documentNumber !== null);
  const known = [work.documentNumber, ...work.versions.map((version) => version.documentNumber)].filter(
    (each) => each !== null,
  );
  if (known.length === 0) return [];
  if (known.some((each) => keyOf(each) === key)) {
    const meant =
      resolution.version === null
        ? undefined
        : dated.find(
            (each) =>
              `version:${work.id.replace(/^source:/u, '')}@${each.promulgatedOn}` === resolution.version,
          );
    if (!meant?.documentNumber || keyOf(meant.documentNumber) === key) return [];
    const other = dated.find(({ documentNumber }) => keyOf(documentNumber!) === key);
    return [
      finding(
        'NUMBER_MISMATCH',
        text,
        citation,
        `${number}是《${work.title}》${other?.promulgatedOn ? `${other.promulgatedOn} 版本` : '另一版本'}的文号；${resolution.asOf} 时的版本为${meant.documentNumber}`,
        'The number belongs to another version of the document',
        { citation: index, right: meant.documentNumber, confidence: 0.85 },
      ),
    ];
  }
  const owners = worksNumbered(number).filter(({ id }) => id !== work.id);
  // Where the numbers of some versions are not known, this one may be theirs.
  const complete = dated.length === work.versions.length;
  if (owners.length === 0 && !complete) return [];
  return [
    finding(
      'NUMBER_MISMATCH',
      text,
      citation,
      owners.length > 0
        ? `${number}是${owners.map(({ title }) => `《${title}》`).join('、')}的文号，不是《${work.title}》的`
        : `《${work.title}》的文号为${known.join('、')}，不是${number}`,
      'The number does not belong to this document',
      { citation: index, right: known[known.length - 1]!, confidence: owners.length > 0 ? 0.95 : 0.8 },
    ),
  ];
}

/** A local rule of a place that is not the draft's own, nor above it. */
export function regionFinding(
  text: string,
  checked: CheckedCitation,
  region: readonly string[] | null,
): DraftFinding | null {
  const { work, citation, index, resolution } = checked;
  if (!work || !region || region.length === 0 || work.region.length === 0) return null;
  if (!('source' in resolution) || resolution.outcome === ('NOT_HELD' as string)) return null;
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
    if (!above || !latest) continue;
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
    default:
      return '';
  }
}
