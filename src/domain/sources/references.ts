/** 依照《…》第…条, 本法第…条, 前款: from one provision to another. */
import { parsePinpoint } from '../citations/find/pinpoints';
import type { ParsedCrossReference, ParsedProvision } from '../model/source';
import type { Span } from '../model/terms';
import { normaliseTitle } from '../text/titles';
import { bareTitleBefore, shortNames } from './cross-references/bare-titles';
import { type MarkedTitle, markedTitles } from './cross-references/marks';
import { Neighbours } from './cross-references/neighbours';
import { selfNameBefore } from './cross-references/self';
import { type Passage, passagesOf } from './parse/passages';
import { amendedBy } from './relations/from-title';
import type { UnlinkedSource } from './relations/said';

export function crossReferencesOf(source: UnlinkedSource): ParsedCrossReference[] {
  const reader = new Reader(source);
  return passagesOf(source.text, source.provisions).flatMap((passage) => reader.read(passage));
}

/** What a number refers to: the work before it, or the provision it continues. */
interface Target {
  /** null: this work. */
  title: string | null;
  /** Where the whole mention begins. */
  start: number;
}

const LEGAL_TITLE =
  /(?:法|法典|条例|规定|办法|细则|规则|决定|决议|解释|批复|意见|公约|协定|议定书|规程|章程|安排|解答|通则|通知|准则|标准|目录|修正案|修正案（.{1,4}）|宪法|（.{1,8}）)$/u;

class Reader {
  private readonly neighbours: Neighbours;
  private readonly defined: Map<string, string>;
  private readonly amends: boolean;
  /** The work of numbers without a name: null is this one, undefined one that is not known. */
  private unsaid: string | null | undefined;

  constructor(source: UnlinkedSource) {
    this.neighbours = new Neighbours(source.provisions);
    this.defined = shortNames(source.text);
    const amended = amendedBy(source.title);
    this.amends = amended !== null;
    this.unsaid = amended ? normaliseTitle(amended).title : unsaidWork(source);
  }

  read(passage: Passage): ParsedCrossReference[] {
    const { words, provision } = passage;
    const titles = this.titlesIn(words);
    if (this.amends && /修改《/u.test(words.slice(0, 30)) && titles[0]) this.unsaid = titles[0].title;
    const numbers: Span[] = [];
    const found = this.numbered(passage, titles, numbers);
    // In an amendment, 前款 and 第二款 are those of the text it gives, not its own.
    if (!this.amends) found.push(...this.relative(passage, numbers));
    for (const title of titles) {
      const cited = found.some(({ start, end }) => start <= title.start && title.end <= end);
      if (!cited)
        found.push({ start: title.start, end: title.end, targetTitle: title.title, targetPaths: [] });
    }
    return withoutOverlaps(found).map(({ start, end, targetTitle, targetPaths }) => ({
      from: provision.path,
      targetTitle,
      targetPaths,
      text: words.slice(start, end),
      start: passage.start + start,
      end: passage.start + end,
    }));
  }

  /** Titles of legal sources; 《解释》 is what the text has defined it to be, and nothing where it has not. */
  private titlesIn(words: string): MarkedTitle[] {
    return markedTitles(words)
      .map((title) => ({ ...title, title: this.defined.get(title.title) ?? title.title }))
      .filter(({ title }) => LEGAL_TITLE.test(title) && !GENERIC.test(title));
  }

  /** Each run of 第…条, with the work it belongs to; `numbers` takes the place of every one. */
  private numbered({ words, provision }: Passage, titles: readonly MarkedTitle[], numbers: Span[]): Found[] {
    const found: Found[] = [];
    let last: Found | null = null;
    for (let at = words.indexOf('第', ownLabel(provision)); at >= 0; at = words.indexOf('第', at)) {
      const pinpoint = parsePinpoint(words, at);
      if (!pinpoint || pinpoint.provisions[0]!.article === null || isPartOfWord(words, pinpoint.end)) {
        at++;
        continue;
      }
      const before = withoutChapter(words.slice(Math.max(0, at - LOOK_BACK), at));
      const target: Target | null = ENDS_LIKE_NAME.test(before)
        ? this.named(words, at, before, titles)
        : this.unnamed(words, at, last);
      numbers.push({ start: at, end: pinpoint.end });
      const paths = pinpoint.provisions.map((ref) => ref.path);
      // A number of which this text has none, with no name before it, is another work's that is not known.
      const unknown =
        target?.title === null && target.start === at && !paths.some((path) => this.neighbours.holds(path));
      if (!target || unknown) last = null;
      else {
        last = {
          start: target.start,
          end: pinpoint.end,
          targetTitle: target.title,
          targetPaths: target.title === null ? this.neighbours.settle(paths, provision) : paths,
        };
        found.push(last);
      }
      at = pinpoint.end;
    }
    return found;
  }

  /** The words before the number name a work, or end like one. */
  private named(words: string, at: number, before: string, titles: readonly MarkedTitle[]): Target | null {
    const marked = titles.findLast(
      (title) => title.close <= at && words.slice(title.close, at).trim() === '',
    );
    if (marked) return { title: marked.title, start: marked.start };
    const self = selfNameBefore(before);
    if (self) {
      const ownTitle = !this.amends || /^本(?:决定|修正案)$/u.test(self);
      const title = ownTitle ? null : this.unsaid;
      return title === undefined ? null : { title, start: words.lastIndexOf(self, at) };
    }
    const bare = bareTitleBefore(before, this.defined);
    const gap = Math.min(at, LOOK_BACK) - before.length;
    if (bare) return { title: bare.title, start: at - gap - bare.length };
    // 该条例第…条, 其第…条: only the last work named before it in this sentence can be meant.
    const anaphor = /(?:[该其](?:[\u4e00-\u9fff]{0,4}))$/u.exec(before)?.[0];
    if (anaphor && /^(?:其|该(?:法|条例|规定|办法|解释|决定|规则))$/u.test(anaphor)) {
      const antecedent = titles.findLast((title) => title.close <= at);
      const open = antecedent && !words.slice(antecedent.close, at).includes('。');
      return antecedent && open ? { title: antecedent.title, start: at - anaphor.length } : null;
    }
    // 有关规定第三条, 合同法释第二条: a work that is not known. Nothing is guessed.
    if (/(?:法|条例|规定|办法|细则|规则|解释|》)$/u.test(before)) return null;
    return this.unnamed(words, at, null);
  }

  /** 第三条 alone is this work's; after 《…》第二条、 or 以及 in one sentence it goes on with that work. */
  private unnamed(words: string, at: number, last: Found | null): Target | null {
    const between = last ? words.slice(last.end, at) : null;
    if (last && between !== null && CONTINUES.test(between)) return { title: last.targetTitle, start: at };
    return this.unsaid === undefined ? null : { title: this.unsaid, start: at };
  }

  /** 前款, 前两款, 前条第二款, 本条第一款, and 第二款 alone. */
  private relative({ words, provision }: Passage, numbers: readonly Span[]): Found[] {
    const found: Found[] = [];
    for (const match of words.matchAll(RELATIVE)) {
      const word = match[0];
      const at = match.index;
      if (numbers.some(({ start, end }) => start <= at && at < end)) continue;
      if (word === '第' && !BARE_PARAGRAPH.test(words.slice(at, at + 12))) continue;
      const base = word === '第' ? this.neighbours.own(provision) : this.neighbours.before(provision, word);
      if (base.length === 0) continue;
      const from = word === '第' ? at : at + word.length;
      const pinpoint = base.length === 1 ? parsePinpoint(words, from, refOf(base[0]!)) : null;
      const deeper =
        pinpoint &&
        pinpoint.provisions[0]!.article !== null &&
        !/^第[^款项目]{1,6}条/u.test(words.slice(from, from + 8));
      if (!deeper && (word === '本条' || word === '第')) continue;
      if (deeper && isPartOfWord(words, pinpoint.end)) continue;
      const paths = this.neighbours.settle(
        deeper ? pinpoint.provisions.map((ref) => ref.path) : base,
        provision,
      );
      // 第五项 said of a work named further up: there is none such here.
      if (word === '第' && !paths.every((path) => this.neighbours.has(path))) continue;
      found.push({ start: at, end: deeper ? pinpoint.end : from, targetTitle: null, targetPaths: paths });
    }
    return found;
  }
}

/** An opinion that has no 第…条 of its own speaks of those of the one law in its title. */
function unsaidWork({ provisions, title }: UnlinkedSource): string | null | undefined {
  const articles = provisions.filter(({ kind }) => kind === 'ARTICLE');
  if (articles.length > 0 && articles.some(({ label }) => label?.startsWith('第'))) return null;
  const marked = markedTitles(title).map((found) => found.title);
  if (marked.length > 0) return marked.length === 1 ? marked[0] : undefined;
  return /适用(刑法|宪法)/u.exec(title)?.[1];
}

interface Found extends Span {
  targetTitle: string | null;
  targetPaths: string[];
}

/** Characters before a number in which its name can stand. */
const LOOK_BACK = 60;
const ENDS_LIKE_NAME = /(?:[法例定则释典本该其》）)]|细则|决定)$/u;
/** Short names that mean a work only where the text has defined them. */
const GENERIC =
  /^(?:本)?(?:决定|解释|规定|办法|条例|意见|通知|安排|批复|细则|规则|目录|标准|公约|协定|若干规定|暂行规定)$/u;
const CONTINUES = /^(?:的规定)?(?:[、，]|和|及|与|或者|或|以及|、以及)$/u;
const RELATIVE = /前[两二三四五六]?(?:款|条|项)|上[一]?(?:款|条|项)|本条|第/gu;
/** 第二款, 第（三）项 at the head of what a sentence refers to; never 第三项目. */
const BARE_PARAGRAPH = /^第[一二三四五六七八九十]{1,3}款|^第[（(]?[一二三四五六七八九十]{1,3}[）)]?项(?!目)/u;

/** 第一款 is no reference in 第一款项, nor 第三条 in 第三条路, 第一条线. */
function isPartOfWord(words: string, end: number): boolean {
  return /^(?:路|线|道路|目|款项|渠道|建议|意见|措施|原因)/u.test(words.slice(end, end + 3));
}

/** 刑法分则第九章第三百九十八条: articles are numbered through the law, so that its chapters add nothing. */
function withoutChapter(before: string): string {
  return before
    .trimEnd()
    .replace(/(?:总则|分则)?(?:第[一二三四五六七八九十]{1,3}[编章节]){0,3}$/u, '')
    .trimEnd();
}

/** An article's own number at the head of its words cites nothing. */
function ownLabel({ kind, label }: ParsedProvision): number {
  return kind === 'ARTICLE' && label !== null ? label.length : 0;
}

function refOf(path: string) {
  const number = (pattern: RegExp) => {
    const found = pattern.exec(path)?.[1];
    return found === undefined ? null : Number(found);
  };
  return {
    article: number(/art-(\d+)/u),
    articleSub: number(/art-\d+-(\d+)/u),
    paragraph: number(/par-(\d+)/u),
    subparagraph: number(/sub-(\d+)/u),
    item: number(/item-(\d+)/u),
    path,
  };
}

/** The longer of two that overlap; the order of the text. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
    else if (item.end > last.end && item.start === last.start) kept[kept.length - 1] = item;
  }
  return kept;
}
