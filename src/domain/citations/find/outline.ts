/**
 * Where an offset of a law lies in its articles, paragraphs and items: what 前款, 前条 and 前项 there point at.
 * Only what the lines of the text say beyond doubt: a line that may be the rest of the one before, an article out of
 * turn, an item that goes on behind what looks like a paragraph, all of it leaves the article without an answer.
 */
import type { ProvisionRef } from '../../model/citation';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals';
import type { NormalisedText } from '../normalise';
import { provisionPath } from './pinpoints';

interface Item {
  start: number;
  number: number;
}

interface Paragraph {
  start: number;
  items: Item[];
}

interface Article {
  start: number;
  /** Where the next article or heading begins. */
  end: number;
  article: number;
  articleSub: number | null;
  /** The one before it, where the text holds that. */
  before: Article | null;
  paragraphs: Paragraph[];
  /** 第一条 rather than 一、 or 1. */
  isLabelled: boolean;
  /** From here on the lines can be read in more than one way. */
  doubtfulFrom: number;
}

/** A provision as a parser of laws gives it: `path` from the version's root, offsets into the text as given. */
export interface OutlinedPart {
  path: string;
  start: number;
  end: number;
  /** Path of what it is part of. */
  parent: string | null;
  kind: string;
  label: string | null;
  number: number | null;
  subNumber: number | null;
}

/** The articles of a parsed text; those of an annex have numbers of their own, and are left out. */
function articlesOf(parts: readonly OutlinedPart[], { offsets }: NormalisedText): Article[] {
  const articles: Article[] = [];
  const byPath = new Map<string, Article>();
  const paragraphs = new Map<string, Paragraph>();
  // They come in the order of the text, so that their starts are found by one walk.
  let place = 0;
  const startOf = (original: number) => {
    if (place > 0 && offsets[place - 1]! >= original) place = 0;
    while (place < offsets.length - 1 && offsets[place]! < original) place++;
    return place;
  };
  for (const { path, start, end, parent, kind, label, number, subNumber } of parts) {
    if (kind === 'ARTICLE' && path.startsWith('art-') && number !== null) {
      const article: Article = {
        start: startOf(start),
        end: endAt(offsets, end),
        article: number,
        articleSub: subNumber,
        before: articles.at(-1) ?? null,
        paragraphs: [],
        isLabelled: label?.startsWith('第') ?? false,
        doubtfulFrom: Infinity,
      };
      articles.push(article);
      byPath.set(path, article);
    } else if (kind === 'PARAGRAPH' && parent !== null) {
      const paragraph = { start: startOf(start), items: [] };
      byPath.get(parent)?.paragraphs.push(paragraph);
      paragraphs.set(path, paragraph);
    } else if (kind === 'SUBPARAGRAPH' && parent !== null && number !== null) {
      // An article with one paragraph has its 项 right below it.
      const article = byPath.get(parent);
      if (article && article.paragraphs.length === 0) {
        article.paragraphs.push({ start: article.start, items: [] });
      }
      const items = (paragraphs.get(parent) ?? article?.paragraphs[0])?.items;
      items?.push({ start: startOf(start), number });
    }
  }
  return articles;
}

/** Where an offset of the text as given lies in the normalised one. */
function endAt(offsets: Uint32Array, original: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Label extends Numbered {
  end: number;
  /** false: it may as well be cited there, 第五条第二款 at the head of a line. */
  isSure: boolean;
}

interface Line {
  start: number;
  end: number;
}

export class Outline {
  private readonly text: string;
  private built: Article[] | null = null;
  private numbers: ReadonlySet<string> | null = null;

  /** `parts`: the provisions of a text that is parsed already; left out, they are read from its lines. */
  constructor(
    private readonly normalised: NormalisedText,
    private readonly parts: readonly OutlinedPart[] | null = null,
  ) {
    this.text = normalised.text;
  }

  /** Whether the text has this 第…条. */
  has(article: number, articleSub: number | null): boolean {
    return this.labels().has(`${article}-${articleSub ?? ''}`);
  }

  /** Its articles are known from a parser, and not only those of a piece of the text. */
  get isComplete(): boolean {
    return this.parts !== null;
  }

  /** An opinion set out in 一、二、: each 第…条 in it is another text's. */
  get hasNoArticles(): boolean {
    return this.labels().size === 0;
  }

  private labels(): ReadonlySet<string> {
    this.numbers ??= new Set(
      this.articles().flatMap(({ article, articleSub, isLabelled }) =>
        isLabelled ? [`${article}-${articleSub ?? ''}`] : [],
      ),
    );
    return this.numbers;
  }

  /** 第二款, 第（三）项 said at `at` of the article they stand in; null where it has no such part, or that is not known. */
  within(at: number, wanted: ProvisionRef): ProvisionRef | null {
    const article = this.articleAt(at);
    if (!article || at >= article.doubtfulFrom) return null;
    const { paragraphs } = article;
    const { paragraph, subparagraph, item } = wanted;
    if (paragraph !== null) {
      const part = paragraphs[paragraph - 1];
      // An article with one paragraph has no 第一款 to speak of.
      if (paragraphs.length === 1 && subparagraph === null) return null;
      const known = subparagraph === null || part?.items.some(({ number }) => number === subparagraph);
      const inText = paragraphs.length === 1 ? null : paragraph;
      return part && known ? refTo(article, { paragraph: inText, subparagraph, item }) : null;
    }
    const isMeant = ({ items }: Paragraph) => items.some(({ number }) => number === subparagraph);
    const here = lastAt(paragraphs, at);
    const only = paragraphs.filter(isMeant).length === 1 ? paragraphs.findIndex(isMeant) : -1;
    const place = here >= 0 && isMeant(paragraphs[here]!) ? here : only;
    if (place < 0) return null;
    return refTo(article, { paragraph: paragraphs.length === 1 ? null : place + 1, subparagraph, item });
  }

  /** `word`: 前款, 前两款, 上一条, 前项, 本条 as it stands at `at`; null where it is not known what it points at. */
  placesOf(at: number, word: string): ProvisionRef[] | null {
    const article = this.articleAt(at);
    if (!article) return null;
    if (word === '本条') return [refTo(article)];
    if (at >= article.doubtfulFrom) return null;
    const count = parseNumeral(word[1]!) ?? 1;
    if (word.endsWith('条')) return articlesBefore(article, count);
    const paragraph = lastAt(article.paragraphs, at);
    if (paragraph < 0) return null;
    return word.endsWith('款')
      ? paragraphsBefore(article, paragraph, count)
      : itemsBefore(article, paragraph, at, count);
  }

  private articleAt(at: number): Article | null {
    const articles = this.articles();
    const article = articles[lastAt(articles, at)];
    return article && at < article.end ? article : null;
  }

  private articles(): Article[] {
    this.built ??= this.parts ? articlesOf(this.parts, this.normalised) : this.build();
    return this.built;
  }

  private build(): Article[] {
    const articles: Article[] = [];
    let current: ArticleLines | null = null;
    let last: Article | null = null;
    let before: Line | null = null;
    const close = (end: number) => {
      if (current) articles.push(current.done(end));
      current = null;
    };
    for (const line of this.lines()) {
      const label = this.labelAt(line);
      if (label && !label.isSure) close(line.start);
      else if (label && (!before || this.isWhole(before) || this.isGrouping(before) || !last)) {
        close(line.start);
        const inTurn = last === null || follows(last, label);
        // An annex that begins anew, or a piece left out: the numbers say no longer which article is meant.
        const article: Article = {
          start: line.start,
          end: this.text.length,
          article: label.article,
          articleSub: label.articleSub,
          before: inTurn ? last : null,
          paragraphs: [],
          isLabelled: true,
          doubtfulFrom: last === null || inTurn || goesOn(last, label) ? Infinity : line.start,
        };
        current = new ArticleLines(this.text, article, label.end);
        if (article.doubtfulFrom === Infinity) last = article;
        current.add({ start: label.end, end: line.end });
      } else if (this.isGrouping(line)) close(line.start);
      else current?.add(line);
      before = line;
    }
    close(this.text.length);
    return articles;
  }

  private *lines(): Generator<Line> {
    const { breaks } = this.normalised;
    let start = 0;
    for (let at = 1; at <= this.text.length; at++) {
      if (at < this.text.length && breaks[at] === 0) continue;
      yield { start, end: at };
      start = at;
    }
  }

  private labelAt({ start, end }: Line): Label | null {
    if (this.text[start] !== '第') return null;
    const [label, number, sub] = ARTICLE.exec(this.text.slice(start, Math.min(end, start + 24))) ?? [];
    const article = number === undefined ? null : parseNumeral(number);
    if (label === undefined || article === null) return null;
    const { offsets } = this.normalised;
    const to = start + label.length;
    const isApart = to === end || offsets[to]! - offsets[to - 1]! > 1;
    return {
      article,
      articleSub: sub === undefined ? null : parseNumeral(sub),
      end: to,
      isSure: isApart || !GOES_ON.has(this.text[to]!),
    };
  }

  private isWhole({ end }: Line): boolean {
    return WHOLE.has(this.text[end - 1]!);
  }

  /** 第二章 总则: ends the article before it. */
  private isGrouping({ start, end }: Line): boolean {
    const text = this.text.slice(start, Math.min(end, start + 40));
    return text.startsWith('#') || (GROUPING.test(text) && !/[，。；：]/u.test(text));
  }
}

/** The lines of one article, as they come. */
class ArticleLines {
  /** What the last line was, and how it ended. */
  private last: { kind: 'paragraph' | 'item'; end: string } | null = null;

  constructor(
    private readonly text: string,
    private readonly article: Article,
    /** Where the label ends. */
    private readonly from: number,
  ) {}

  add(line: Line): void {
    // 第五条 on a line of its own: its words follow.
    if (line.start >= line.end) return;
    if (this.article.doubtfulFrom === Infinity && !this.take(line)) this.article.doubtfulFrom = line.start;
  }

  done(end: number): Article {
    this.article.end = end;
    return this.article;
  }

  /** false: what it is cannot be told. */
  private take({ start, end }: Line): boolean {
    const { paragraphs } = this.article;
    const head = this.text.slice(start, Math.min(end, start + 12));
    const [, numeral] = ITEM.exec(head) ?? [];
    const ending = this.text[end - 1]!;
    const paragraph = paragraphs.at(-1);
    if (numeral !== undefined) {
      const number = parseNumeral(numeral);
      const items = paragraph?.items;
      if (!items || number !== (items.at(-1)?.number ?? 0) + 1) {
        // （二）…。 and a line, and then （三）: that line was of the item, and no paragraph.
        this.takeBack();
        return false;
      }
      if (items.length === 0 && this.last!.end !== '：') return false;
      if (this.last!.kind === 'item' && !ITEM_ENDS.test(this.last!.end)) return false;
      items.push({ start, number });
      this.last = { kind: 'item', end: this.text.slice(Math.max(start, end - 4), end) };
      return true;
    }
    // Behind the last item comes a new paragraph; within the list it would be more of an item.
    if (
      this.last &&
      !(this.last.kind === 'item' ? this.last.end.endsWith('。') : SENTENCE.has(this.last.end))
    )
      return false;
    if (UNKNOWN_HEAD.test(head)) return false;
    paragraphs.push({ start: paragraphs.length === 0 ? Math.min(start, this.from) : start, items: [] });
    this.last = { kind: 'paragraph', end: ending };
    return true;
  }

  private takeBack(): void {
    const listed = this.article.paragraphs.findLast(({ items }) => items.length > 0);
    if (listed) this.article.doubtfulFrom = listed.items[0]!.start;
  }
}

/** Place of the last of them that begins at or before `at`; -1: none. */
function lastAt(ordered: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function articlesBefore(article: Article, count: number): ProvisionRef[] | null {
  const found: ProvisionRef[] = [];
  let at = article.before;
  for (; at && found.length < count; at = at.before) found.unshift(refTo(at));
  return found.length === count ? found : null;
}

function paragraphsBefore(article: Article, paragraph: number, count: number): ProvisionRef[] | null {
  if (paragraph < count) return null;
  return Array.from({ length: count }, (_, i) => refTo(article, { paragraph: paragraph - count + i + 1 }));
}

function itemsBefore(article: Article, paragraph: number, at: number, count: number): ProvisionRef[] | null {
  const { items } = article.paragraphs[paragraph]!;
  const place = lastAt(items, at);
  if (place < count) return null;
  const isOnly = article.paragraphs.length === 1;
  // An article with one paragraph has no 第一款, and whether it has more is not known.
  if (isOnly && article.doubtfulFrom !== Infinity) return null;
  return items
    .slice(place - count, place)
    .map(({ number }) => refTo(article, { paragraph: isOnly ? null : paragraph + 1, subparagraph: number }));
}

function refTo(
  { article, articleSub }: Article,
  { paragraph = null, subparagraph = null, item = null }: Partial<ProvisionRef> = {},
): ProvisionRef {
  const ref = { within: null, article, articleSub, paragraph, subparagraph, item };
  return { ...ref, path: provisionPath(ref) };
}

type Numbered = Pick<Article, 'article' | 'articleSub'>;

/** 第五条 after 第四条 or 第四条之二, 第四条之二 after 第四条之一, 第四条之一 after 第四条. */
function follows(last: Numbered, next: Numbered): boolean {
  if (next.articleSub === null) return next.article === last.article + 1;
  return next.article === last.article && next.articleSub === (last.articleSub ?? 0) + 1;
}

/** Further on, though something is left out between. */
function goesOn(last: Numbered, next: Numbered): boolean {
  return (
    next.article > last.article ||
    (next.article === last.article && (next.articleSub ?? 0) > (last.articleSub ?? 0))
  );
}

const ARTICLE = new RegExp(
  `^第([${NUMERAL_CHARACTERS}]{1,10})条(?:之([一二三四五六七八九十]{1,3})(?![前后日内间外时]))?`,
  'u',
);
const GOES_ON = new Set('款项第、至和或与及，。的规'.split(''));
const GROUPING = new RegExp(`^第[${NUMERAL_CHARACTERS}]{1,6}(?:编|分编|章|节)`, 'u');
const ITEM = /^（([一二三四五六七八九十]{1,3})）/u;
/** How a line ends that is not gone on with on the next. */
const WHOLE = new Set('。；：！？”）'.split(''));
const SENTENCE = new Set('。！？'.split(''));
const ITEM_ENDS = /(?:[。；]|；(?:或者|以及|并且|和|或|并))$/u;
/** Other lists, words put into another law, tables, notes: no paragraphs. */
const UNKNOWN_HEAD = /^(?:[“”|〔[①-⑳*>-]|[0-9]|（[0-9]|[一二三四五六七八九十]{1,3}[、.．]|附|注)/u;
