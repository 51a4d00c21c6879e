/**
 * Words in quotation marks that a draft attributes to a provision, and whether the provision has them. Punctuation,
 * full width, white space and omissions (…… and 〔…〕) are not differences; a character more, less or other is one.
 */
import type { Citation } from '../model/citation';
import { diffText } from '../sources/compare/diff';
import type { HeldArticle, HeldVersion, WordChange } from './types';

export interface Quotation {
  /** Of the words between the marks. */
  start: number;
  end: number;
  words: string;
  /** Index of the citation it is attributed to. */
  citation: number;
  /** Other words stand between the two: the quotation may be of something else, unless it is much like the provision. */
  loose: boolean;
}

/** A term in quotation marks (“放管服”) is no quotation of a provision; a clause has at least this many characters. */
const LEAST_CHARACTERS = 8;

/** Whether words in quotation marks are long enough to be held against a text. */
export function isQuotable(words: string): boolean {
  return significant(words).length >= LEAST_CHARACTERS;
}

/** Between a citation and the words it is quoted with: 规定：, 明确，, 第三款的规定“. */
const LEADS_IN =
  /^[）)]?(?:中|的|里|关于[^，。；“”]{0,20}|有关|（[^（）]{0,60}）|\([^()]{0,60}\))*(?:亦|也|还|又|均|都|同时|进一步|已经?|就|所)?(?:明文规定|明确规定|明确要求|明确提出|强调指出|规定|明确|要求|指出|载明|强调|称|说|言|述|写道|表述|写明|提到|提出|确立|列明|原文|条文|内容)?(?:了|为|是|的是|如下)?[，,：:]?\s*$/u;

/** Behind the words, where the citation follows them: “……”（《甲》第十条）. */
const LEADS_OUT =
  /^[。；;，,]?\s*(?:[（(](?:见|参见|引自|摘自|详见|依据|根据)?|[—－-]{1,2}|——|这是|此为|此即|正是|是|即|系|语出|出自|来自|源自|载于|见于?)\s*$/u;

/** Between the two, so much else may stand in one sentence: 第十条规定，科普工作“……”. */
const LOOSELY = /^[^。；！？\n“”"「」《》]{0,24}$/u;

/** Which words in quotation marks each citation is quoted with, in order. */
export function quotationsIn(text: string, citations: readonly Citation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const { start, end } of quotedSpans(text)) {
    const words = text.slice(start, end);
    if (!isQuotable(words)) continue;
    const attributed = attributedTo(text, citations, start - 1, end + 1);
    if (attributed !== null) found.push({ start, end, words, ...attributed });
  }
  return found;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };

/** The insides of “…”, 「…」 and "…", outermost only. */
function quotedSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const open: string[] = [];
  let from = 0;
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (CLOSING[char] !== undefined) {
      if (open.push(CLOSING[char]) === 1) from = at + 1;
    } else if (open.length > 0 && char === open.at(-1)) {
      open.pop();
      if (open.length === 0) spans.push({ start: from, end: at });
    } else if (char === '"' && open.length === 0) {
      if (straight < 0) straight = at + 1;
      else {
        spans.push({ start: straight, end: at });
        straight = -1;
      }
    } else if (char === '\n' && text[at + 1] === '\n') {
      // A mark that is never closed does not run on through the document.
      open.length = 0;
      straight = -1;
    }
  }
  return spans;
}

function attributedTo(
  text: string,
  citations: readonly Citation[],
  open: number,
  close: number,
): { citation: number; loose: boolean } | null {
  const before = lastBefore(citations, open);
  const between = before === null ? '' : text.slice(citations[before]!.end, open);
  if (before !== null && between.length <= 80 && LEADS_IN.test(between))
    return { citation: before, loose: false };
  const after = citations.findIndex(({ start }) => start >= close);
  if (after >= 0 && LEADS_OUT.test(text.slice(close, citations[after]!.start)))
    return { citation: after, loose: false };
  if (before !== null && LOOSELY.test(between)) return { citation: before, loose: true };
  return null;
}

function lastBefore(citations: readonly Citation[], at: number): number | null {
  let found: number | null = null;
  for (const [index, { end }] of citations.entries()) if (end <= at) found = index;
  return found;
}

export type QuotationVerdict =
  /** The words stand in the provision cited. */
  | { kind: 'VERBATIM'; article: HeldArticle }
  /** In the provision cited, with differences. */
  | { kind: 'DIFFERS'; article: HeldArticle; actual: string; likeness: number; difference: WordChange[] }
  /** Verbatim in another article of the version, or in another part of the article: its path. */
  | { kind: 'ELSEWHERE'; article: HeldArticle; path: string }
  /** Verbatim in an earlier (or later) version only. `now`: that article as it is in the version cited. */
  | { kind: 'OTHER_VERSION'; article: HeldArticle; version: HeldVersion; now: HeldArticle | null }
  | { kind: 'ABSENT' };

/** Of a quotation this unlike to every article, none is said to be meant. 1: equal. */
const LEAST_LIKENESS = 0.6;

/**
 * `version`: the one the citation means; `others`: the other versions of the work that are held. `paths`: provisions
 * cited, `art-7` or `art-7/par-2`; empty for a citation of the whole work.
 */
export function judgeQuotation(
  words: string,
  paths: readonly string[],
  version: HeldVersion,
  others: readonly HeldVersion[],
): QuotationVerdict {
  const pieces = piecesOf(words);
  const cited = version.articles.filter(({ path }) => paths.some((each) => each.split('/')[0] === path));
  for (const article of cited) {
    if (!holds(article, pieces)) continue;
    const path = otherPart(article, paths, pieces);
    return path === null ? { kind: 'VERBATIM', article } : { kind: 'ELSEWHERE', article, path };
  }
  const formerly = formerWords(pieces, paths, version, others);
  if (formerly) return formerly;
  const elsewhere = version.articles.find((article) => holds(article, pieces));
  if (elsewhere)
    return paths.length === 0
      ? { kind: 'VERBATIM', article: elsewhere }
      : { kind: 'ELSEWHERE', article: elsewhere, path: elsewhere.path };
  for (const other of others) {
    const article = other.articles.find((each) => holds(each, pieces));
    if (article)
      return { kind: 'OTHER_VERSION', article, version: other, now: sameArticle(article, version) };
  }
  const near = nearest(words, cited.length > 0 ? cited : version.articles);
  if (near) return { kind: 'DIFFERS', ...near, difference: differenceOf(near.actual, words) };
  const nearElsewhere = cited.length > 0 ? nearest(words, version.articles) : null;
  if (nearElsewhere && nearElsewhere.likeness > 0.85)
    return { kind: 'DIFFERS', ...nearElsewhere, difference: differenceOf(nearElsewhere.actual, words) };
  return { kind: 'ABSENT' };
}

/**
 * In the article cited as an earlier version has it, and no longer there: that another article has a few such words too
 * (造成特别严重后果) tells less. An article that was only renumbered still has them.
 */
function formerWords(
  pieces: readonly string[],
  paths: readonly string[],
  version: HeldVersion,
  others: readonly HeldVersion[],
): QuotationVerdict | null {
  const cited = new Set(paths.map((path) => path.split('/')[0]!));
  for (const other of others) {
    const article = other.articles.find((each) => cited.has(each.path) && holds(each, pieces));
    // Not traced: whether it was renumbered or changed is not known.
    if (!article || article.lineage === null) continue;
    const now = sameArticle(article, version);
    return now !== null && holds(now, pieces)
      ? null
      : { kind: 'OTHER_VERSION', article, version: other, now };
  }
  return null;
}

/**
 * The one 款 or 项 that has the words where the draft names another; null where the part named has them, the draft names
 * none, or they are of several.
 */
function otherPart(article: HeldArticle, paths: readonly string[], pieces: readonly string[]): string | null {
  const named = paths.filter((path) => path.startsWith(`${article.path}/`));
  // 第七条第二款和第三款: the words may be of both.
  if (named.length !== 1 || paths.includes(article.path)) return null;
  const [path] = named as [string];
  const depth = path.split('/').length;
  const beside = article.parts.filter((each) => each.split('/').length === depth);
  if (!beside.includes(path) || partHolds(article, path, pieces)) return null;
  const found = beside.filter((each) => partHolds(article, each, pieces));
  return found.length === 1 ? found[0]! : null;
}

function partHolds({ parts, partTexts }: HeldArticle, path: string, pieces: readonly string[]): boolean {
  const words = partTexts.filter((_, at) => parts[at] === path || parts[at]!.startsWith(`${path}/`));
  const { whole, unnumbered } = reduce(words.join('\n'));
  return inOrder(whole, pieces) || inOrder(unnumbered, pieces);
}

/** What stands before or after the words quoted is not missing from them. */
function differenceOf(actual: string, words: string): WordChange[] {
  const changes = diffText(actual, words);
  while (changes[0]?.kind === 'REMOVED' && changes[1]?.kind !== 'ADDED') changes.shift();
  while (changes.at(-1)?.kind === 'REMOVED' && changes.at(-2)?.kind !== 'ADDED') changes.pop();
  return changes.map((change, at) => {
    if (change.kind !== 'REMOVED') return change;
    // Another word at either end stands for the word there, not for all that the provision has beyond it.
    if (changes.slice(at + 1).every(({ kind }) => kind === 'ADDED'))
      return { ...change, text: /^.[^，。；：、\n]*/u.exec(change.text)?.[0] ?? change.text };
    if (changes.slice(0, at).every(({ kind }) => kind === 'ADDED'))
      return { ...change, text: /[^，。；：、\n]*.$/u.exec(change.text)?.[0] ?? change.text };
    return change;
  });
}

function sameArticle(article: HeldArticle, version: HeldVersion): HeldArticle | null {
  if (article.lineage === null) return null;
  return version.articles.find(({ lineage }) => lineage === article.lineage) ?? null;
}

const OMISSION = /…+|\.{3,}|。{3,}|〔[^〕]{0,20}〕|［[^］]{0,10}］|\[[^\]]{0,10}\]|（略）|（中略）/gu;

/** The stretches between omissions, reduced to what counts. */
function piecesOf(words: string): string[] {
  return words
    .split(OMISSION)
    .map(significant)
    .filter((piece) => piece.length > 0);
}

/** Letters, digits and Han characters, in half width; everything else is punctuation or layout. */
export function significant(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

interface Reduced {
  whole: string;
  /** Without the numbers of 项 and 目, which a quotation run together leaves out. */
  unnumbered: string;
}

const reduced = new WeakMap<HeldArticle, Reduced>();

function reducedOf(article: HeldArticle): Reduced {
  let found = reduced.get(article);
  if (!found) {
    found = reduce(article.text);
    reduced.set(article, found);
  }
  return found;
}

function reduce(text: string): Reduced {
  return {
    whole: significant(text),
    unnumbered: significant(
      text.replace(/[（(][一二三四五六七八九十百]{1,4}[）)]|^\s*\d{1,2}[.．、]/gmu, ''),
    ),
  };
}

function holds(article: HeldArticle, pieces: readonly string[]): boolean {
  const { whole, unnumbered } = reducedOf(article);
  const label = significant(article.label);
  const first = pieces[0] ?? '';
  // “第十条 ……”: the article's own number may be part of what is quoted.
  const own = first.startsWith(label) ? [first.slice(label.length), ...pieces.slice(1)] : null;
  return [pieces, ...(own ? [own] : [])].some((each) => inOrder(whole, each) || inOrder(unnumbered, each));
}

function inOrder(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** The stretch of an article most like the words, with how like it is. */
function nearest(
  words: string,
  articles: readonly HeldArticle[],
): { article: HeldArticle; actual: string; likeness: number } | null {
  const wanted = bigrams(significant(words));
  if (wanted.length === 0) return null;
  let best: { article: HeldArticle; share: number } | null = null;
  for (const article of articles) {
    const held = new Set(bigrams(reducedOf(article).whole));
    const share = wanted.filter((pair) => held.has(pair)).length / wanted.length;
    if (!best || share > best.share) best = { article, share };
  }
  if (!best || best.share < LEAST_LIKENESS) return null;
  return { article: best.article, actual: stretchLike(best.article.text, words), likeness: best.share };
}

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The sentences of a text that share most with the words, or of long ones the clauses: what to show beside them. */
export function stretchLike(text: string, words: string): string {
  const sentences = likeStretch(text.match(/[^。；\n]+[。；]?/gu) ?? [text], words) ?? text.trim();
  if (sentences.length <= 3 * words.length + 40) return sentences;
  return likeStretch(sentences.match(/[^，。；：\n]+[，。；：]?/gu) ?? [], words) ?? sentences;
}

/** From the first part to the last of which much is among the words; null where there is none. */
function likeStretch(parts: readonly string[], words: string): string | null {
  const wanted = new Set(bigrams(significant(words)));
  const like = parts.flatMap((part, index) => {
    const pairs = bigrams(significant(part));
    const share = pairs.length === 0 ? 0 : pairs.filter((pair) => wanted.has(pair)).length / pairs.length;
    return share >= 0.4 ? [index] : [];
  });
  if (like.length === 0) return null;
  return parts
    .slice(like[0]!, like.at(-1)! + 1)
    .join('')
    .trim();
}
