/** 依照《…》第…条, 本法第…条, 前款: from one provision to another, as the citation engine finds them. */
import { findCitations } from '../citations';
import { NATIONAL_LAWS } from '../citations/find/national-laws';
import type { FoundCitation } from '../model/citation';
import type { ParsedCrossReference, ParsedProvision } from '../model/source';
import { namesWork } from '../text/titles';
import { passagesOf } from './parse/passages';
import type { UnlinkedSource } from './relations/said';

export function crossReferencesOf(source: UnlinkedSource): ParsedCrossReference[] {
  const { text, title, provisions } = source;
  const own = new OwnPlaces(provisions);
  const passages = passagesOf(text, provisions);
  const bare = workOfBareArticles(source);
  const found: ParsedCrossReference[] = [];
  let next = 0;
  for (const citation of findCitations(text, NATIONAL_LAWS, {
    ownTitle: title,
    provisions,
    relations: false,
  })) {
    while (passages[next + 1] && passages[next + 1]!.start <= citation.start) next++;
    const passage = passages[next];
    if (!passage || citation.start < passage.start || citation.start >= passage.start + passage.words.length)
      continue;
    const { start, end, pinpoint } = citation;
    const paths = pinpoint?.provisions.map(({ path }) => path) ?? [];
    const said = targetTitle(citation, title, bare);
    const target = said === title && paths.length > 0 ? null : said;
    if (target === undefined || paths.some((path) => !path.startsWith('art-'))) continue;
    const targetPaths = target === null ? own.settle(paths, passage.provision) : paths;
    if (target === null && targetPaths.length === 0) continue;
    const { path } = passage.provision;
    found.push({ from: path, targetTitle: target, targetPaths, text: citation.text, start, end });
  }
  return found;
}

/** The work whose provisions are meant: null: this one; undefined: none that is known. */
function targetTitle(
  { form, title, own, kind }: FoundCitation,
  ownTitle: string,
  bare: string | null | undefined,
): string | null | undefined {
  if (own) return title !== ownTitle ? (title ?? undefined) : form === 'PINPOINT' ? bare : null;
  if (title === null || !namesWork(title)) return undefined;
  return kind === 'other' && !LEGAL_TITLE.test(title) ? undefined : title;
}

const LEGAL_TITLE = /(?:目录|标准|解答|（.{1,8}）)$/u;
/**
 * Whose article a number alone means: null is this text's, undefined is not known. An opinion that has no 第…条 of its
 * own speaks of those of the one law in its title.
 */
function workOfBareArticles({ provisions, title }: UnlinkedSource): string | null | undefined {
  const articles = provisions.filter(({ kind }) => kind === 'ARTICLE');
  if (articles.length > 0 && articles.some(({ label }) => label?.startsWith('第'))) return null;
  const named = findCitations(title, NATIONAL_LAWS, { ownTitle: null }).flatMap((found) => found.title ?? []);
  return named.length === 1 ? named[0] : undefined;
}

/** Paths as this text has them. */
class OwnPlaces {
  private readonly paths: ReadonlySet<string>;
  private readonly children = new Map<string, string[]>();

  constructor(provisions: readonly ParsedProvision[]) {
    this.paths = new Set(provisions.map(({ path }) => path));
    for (const { path, parent } of provisions) {
      if (parent === null) continue;
      const siblings = this.children.get(parent);
      if (siblings) siblings.push(path);
      else this.children.set(parent, [path]);
    }
  }

  /**
   * An article with one paragraph has no par-1, and its 项 may be said with 第一款; with several, 第（三）项 said
   * without its 款 is that of the 款 in which it is said, or of the only 款 which has one.
   */
  settle(wanted: readonly string[], from: ParsedProvision): string[] {
    return wanted.map((path) => {
      const annex = from.path.startsWith('annex') ? `${from.path.split('/')[0]}/${path}` : null;
      if (annex && this.paths.has(annex)) return annex;
      if (this.paths.has(path)) return path;
      const single = path.replace('/par-1', '');
      if (this.paths.has(single) && !this.paths.has(path.replace(/(\/par-1).*$/u, '$1'))) return single;
      const [article, ...rest] = path.split('/');
      const own = `${from.path.split('/').slice(0, 2).join('/')}/${rest.join('/')}`;
      if (own.startsWith(`${article}/par-`) && this.paths.has(own)) return own;
      const inside = (this.children.get(article!) ?? [])
        .map((paragraph) => `${paragraph}/${rest.join('/')}`)
        .filter((candidate) => this.paths.has(candidate));
      return inside.length === 1 ? inside[0]! : path;
    });
  }
}
