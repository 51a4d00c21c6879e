/** Whether a text has the articles, paragraphs and subparagraphs that a draft cites of it. */
import { chinese } from '../citations/format';
import type { CatalogueVersion, CatalogueWork } from '../model/catalogue';
import type { ProvisionRef } from '../model/citation';
import { versionId } from '../model/ids';
import type { Resolution } from '../model/resolution';
import { Outline, outlineOf } from '../sources/outline';
import { finding } from './forms';
import type { CheckedCitation, DraftFinding, HeldArticle, HeldVersion } from './types';

/** Of an article of the body; null for a preamble, an annex, or 前款 without its article. */
export function articlePath({ within, article, articleSub }: ProvisionRef): string | null {
  if (article === null || within !== null) return null;
  return `art-${article}${articleSub === null ? '' : `-${articleSub}`}`;
}

export function articleAt(version: HeldVersion, ref: ProvisionRef): HeldArticle | null {
  const path = articlePath(ref);
  return path === null ? null : (version.articles.find((each) => each.path === path) ?? null);
}

const outlines = new WeakMap<HeldVersion, Outline>();

function outlineIn(version: HeldVersion): Outline {
  let outline = outlines.get(version);
  if (!outline) {
    outline = new Outline(outlineOf(version.articles.flatMap(({ path, parts }) => [path, ...parts])));
    outlines.set(version, outline);
  }
  return outline;
}

/** Whether the text begins where the work does: of a part that is held alone, nothing is known of the others. */
function isWhole({ articles }: HeldVersion): boolean {
  return articles[0]?.path === 'art-1';
}

/** The provisions that the version has not: as the resolver found, and by the text where that tells more. */
function missingFrom({ resolution, version }: CheckedCitation): readonly ProvisionRef[] {
  if (!('provisions' in resolution)) return [];
  const { provisions, missing = [] } = resolution;
  const outline = version && isWhole(version) ? outlineIn(version) : null;
  // Chapters and parts are counted otherwise in works that are held in pieces.
  return provisions.filter(
    (ref) =>
      ref.article !== null &&
      (missing.includes(ref.path) ||
        (outline !== null && articlePath(ref) !== null && outline.settle(ref.path) === null)),
  );
}

/** Whether a text was at hand to hold the cited provisions against. */
export function isHeldAgainstText({ version, work, resolution }: CheckedCitation): boolean {
  return version !== null || versionNamed(work, resolution)?.outline != null;
}

/** 第九条第（七）项 of an article that has six. Needs a text, or its outline; without both nothing is said. */
export function provisionFindings(text: string, checked: CheckedCitation): DraftFinding[] {
  const { citation, resolution, index, version } = checked;
  // 刑法原第155条: the draft says that it is of an earlier text.
  if (!('provisions' in resolution) || /原第/u.test(citation.text)) return [];
  const missing = missingFrom(checked);
  const absent = missing.map((ref) => absentFinding(text, checked, ref));
  const superfluous = (version ? resolution.provisions : []).flatMap((ref) => {
    const article = missing.includes(ref) ? null : articleAt(version!, ref);
    // The pinpoint as written: what the resolver settled has no 第一款 any more.
    if (!article || paragraphsIn(article) > 0 || !saysFirstParagraph(checked, ref)) return [];
    return [
      finding(
        'NO_PARAGRAPHS',
        text,
        citation,
        `${article.label}只有一款，引用时不写“第一款”`,
        'The article is not divided into paragraphs',
        { citation: index, right: chinese({ ...ref, paragraph: null }), confidence: 0.95 },
      ),
    ];
  });
  return [...absent, ...superfluous];
}

function saysFirstParagraph({ citation }: CheckedCitation, ref: ProvisionRef): boolean {
  return (citation.pinpoint?.provisions ?? []).some(
    (written) =>
      written.paragraph === 1 &&
      written.article === ref.article &&
      written.articleSub === ref.articleSub &&
      written.subparagraph === ref.subparagraph,
  );
}

function paragraphsIn({ parts }: HeldArticle): number {
  return parts.filter((path) => /^[^/]+\/par-\d+$/u.test(path)).length;
}

function absentFinding(text: string, checked: CheckedCitation, ref: ProvisionRef): DraftFinding {
  const { citation, index, work, version, others } = checked;
  const title = work?.title ?? citation.title ?? '';
  const article = version && articleAt(version, ref);
  if (article) {
    const { has, hasEn } = whatItHas(article, ref);
    return finding(
      'PROVISION_NOT_FOUND',
      text,
      citation,
      `没有${chinese(ref)}：${article.label}${has}`,
      `No such provision: the article has ${hasEn}`,
      { citation: index, confidence: 0.95 },
    );
  }
  const size = sizeOf(checked);
  const before = others.flatMap((other) => {
    const old = articleAt(other, ref);
    return old ? [{ other, old }] : [];
  })[0];
  const now =
    before?.old.lineage && version
      ? (version.articles.find(({ lineage }) => lineage === before.old.lineage) ?? null)
      : null;
  const story = before
    ? `；${before.other.promulgatedOn ?? '日期不详'} 的版本有这一条${now ? `，现为${now.label}` : ''}`
    : '';
  return finding(
    'PROVISION_NOT_FOUND',
    text,
    citation,
    `《${title}》没有${chinese(ref)}${size === null ? '' : `（${size.chinese}）`}${story}`,
    `No such provision${size === null ? '' : `: the version has ${size.count} articles`}`,
    { citation: index, right: now ? `《${title}》${now.label}` : null, confidence: 0.97 },
  );
}

/** How many 款 or 项 there are where one more was cited. */
function whatItHas(article: HeldArticle, ref: ProvisionRef): { has: string; hasEn: string } {
  const paragraphs = Math.max(1, paragraphsIn(article));
  if (ref.paragraph !== null && ref.paragraph > paragraphs)
    return { has: `只有 ${paragraphs} 款`, hasEn: `${paragraphs} paragraphs` };
  const within = ref.paragraph === null || paragraphs === 1 ? '' : `/par-${ref.paragraph}/`;
  const count = (part: string) =>
    article.parts.filter((path) => path.includes(within) && new RegExp(`/${part}-\\d+$`, 'u').test(path))
      .length;
  const subs = count('sub');
  const hasSub = ref.subparagraph !== null && ref.subparagraph <= subs;
  if (ref.item !== null && hasSub)
    return { has: `该项有 ${count('item')} 目`, hasEn: `${count('item')} items` };
  return { has: subs === 0 ? '没有分项' : `有 ${subs} 项`, hasEn: `${subs} subparagraphs` };
}

function sizeOf({ version, work, resolution }: CheckedCitation): { chinese: string; count: number } | null {
  const last = version?.articles.at(-1);
  if (version && last)
    return {
      chinese: `共 ${version.articles.length} 条，末条为${last.label}`,
      count: version.articles.length,
    };
  const count = versionNamed(work, resolution)?.articleCount ?? null;
  return count === null ? null : { chinese: `共 ${count} 条`, count };
}

/** The version that a resolution names, as the catalogue has it. */
export function versionNamed(work: CatalogueWork | null, resolution: Resolution): CatalogueVersion | null {
  if (!work || !('version' in resolution)) return null;
  return (
    work.versions.find(({ promulgatedOn }) => versionId(work.id, promulgatedOn) === resolution.version) ??
    null
  );
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
