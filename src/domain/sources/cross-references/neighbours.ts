/** Where a provision stands among the others: 前款, 前条, and what a path comes to in this very text. */
import type { ParsedProvision } from '../../model/source';
import { parseNumeral } from '../../text/numerals';

export class Neighbours {
  private readonly byPath: Map<string, ParsedProvision>;
  private readonly articles: ParsedProvision[];
  private readonly placeOf: Map<string, number>;
  private readonly children = new Map<string, ParsedProvision[]>();

  constructor(provisions: readonly ParsedProvision[]) {
    this.byPath = new Map(provisions.map((provision) => [provision.path, provision]));
    this.articles = provisions.filter((provision) => provision.kind === 'ARTICLE');
    this.placeOf = new Map(this.articles.map((article, index) => [article.path, index]));
    for (const provision of provisions) {
      if (provision.parent === null) continue;
      const siblings = this.children.get(provision.parent);
      if (siblings) siblings.push(provision);
      else this.children.set(provision.parent, [provision]);
    }
  }

  /** Whether the article of a path is one of this text. */
  holds(path: string): boolean {
    return this.byPath.has(path.split('/')[0]!);
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  /** The article that a provision belongs to, as a list of one; empty outside articles. */
  own(provision: ParsedProvision): string[] {
    const article = this.ancestor(provision, 'ARTICLE');
    return article ? [article.path] : [];
  }

  /** 前款, 前两款, 前条, 前项, 本条: paths, nearest last; empty where there are not so many before. */
  before(provision: ParsedProvision, word: string): string[] {
    const count = parseNumeral(word[1] ?? '') ?? 1;
    if (word === '本条') return this.own(provision);
    if (word.endsWith('条')) {
      const article = this.ancestor(provision, 'ARTICLE');
      const place = article ? (this.placeOf.get(article.path) ?? -1) : -1;
      return place < count ? [] : paths(this.articles.slice(place - count, place));
    }
    const kind = word.endsWith('款') ? 'PARAGRAPH' : 'SUBPARAGRAPH';
    const self = this.ancestor(provision, kind);
    const siblings = self?.parent
      ? (this.children.get(self.parent) ?? []).filter((p) => p.kind === kind)
      : [];
    const place = self ? siblings.indexOf(self) : -1;
    return place < count ? [] : paths(siblings.slice(place - count, place));
  }

  /**
   * Paths as this text has them: an article with one paragraph has no par-1, and its 项 may be said with 第一款;
   * with several, 第（三）项 said without its 款 is that of
   * the 款 in which it is said, or of the only 款 which has one.
   */
  settle(wanted: readonly string[], from: ParsedProvision): string[] {
    return wanted.map((path) => {
      const annex = from.path.startsWith('annex') ? `${from.path.split('/')[0]}/${path}` : null;
      if (annex && this.byPath.has(annex)) return annex;
      if (this.byPath.has(path)) return path;
      const single = path.replace('/par-1', '');
      if (this.byPath.has(single) && !this.byPath.has(path.replace(/(\/par-1).*$/u, '$1'))) return single;
      const [article, ...rest] = path.split('/');
      const own = `${from.path.split('/').slice(0, 2).join('/')}/${rest.join('/')}`;
      if (own.startsWith(`${article}/par-`) && this.byPath.has(own)) return own;
      const inside = (this.children.get(article!) ?? [])
        .map((paragraph) => `${paragraph.path}/${rest.join('/')}`)
        .filter((candidate) => this.byPath.has(candidate));
      return inside.length === 1 ? inside[0]! : path;
    });
  }

  private ancestor(provision: ParsedProvision, kind: ParsedProvision['kind']): ParsedProvision | null {
    let at: ParsedProvision | undefined = provision;
    while (at && at.kind !== kind) at = at.parent === null ? undefined : this.byPath.get(at.parent);
    return at ?? null;
  }
}

function paths(provisions: readonly ParsedProvision[]): string[] {
  return provisions.map((provision) => provision.path);
}
