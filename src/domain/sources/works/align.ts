/**
 * Which provision of an older version is the same as one of a newer: an article keeps its identity when it is
 * renumbered. First equal text, then number with like text, then like text among what is left. Near-linear: an
 * article is compared only with those that share rare pairs of characters with it.
 */
import type { ParsedProvision } from '../../model/source';

/** Newer path → older path. Provisions that are new have no entry; no two share an older one. */
export type Alignment = Map<string, string>;

/** What of a provision tells it from others. */
export type Alignable = Pick<ParsedProvision, 'kind' | 'path' | 'parent' | 'label' | 'text' | 'heading'>;

/** Shares of pairs of characters in common (Dice). Below these, texts are on different matters. */
const ALIKE_AT_SAME_NUMBER = 0.35;
const ALIKE_ELSEWHERE = 0.55;
const ALIKE_BETWEEN_NEIGHBOURS = 0.3;
/** How far apart two older neighbours may stand. */
const NEAR = 6;
/** A pair of characters that stands in more articles than this tells nothing of any. */
const COMMONPLACE = 12;

export function alignProvisions(older: readonly Alignable[], newer: readonly Alignable[]): Alignment {
  const alignment: Alignment = new Map();
  const before = new Tree(older);
  const after = new Tree(newer);
  matchAmong(before.articles, after.articles, alignment);
  for (const [newPath, oldPath] of [...alignment]) alignParts(before, after, oldPath, newPath, alignment);
  matchHeadings(before.others, after.others, alignment);
  return alignment;
}

interface Unit {
  path: string;
  /** What must agree for two to have the same number: 27 of 第二十七条, within its annex. */
  place: string;
  /** The whole text with its parts, less the own number and white space. */
  text: string;
  /** The heading alone, for 编/章/节. */
  heading: string;
}

class Tree {
  readonly articles: Unit[] = [];
  readonly others: Unit[] = [];
  private readonly children = new Map<string | null, Alignable[]>();

  constructor(provisions: readonly Alignable[]) {
    for (const provision of provisions) {
      const siblings = this.children.get(provision.parent);
      if (siblings) siblings.push(provision);
      else this.children.set(provision.parent, [provision]);
    }
    let inArticle: string | null = null;
    for (const provision of provisions) {
      if (inArticle !== null && provision.path.startsWith(`${inArticle}/`)) continue;
      inArticle = null;
      if (provision.kind === 'ARTICLE') {
        inArticle = provision.path;
        this.articles.push(this.unit(provision, true));
      } else this.others.push(this.unit(provision, false));
    }
  }

  parts(path: string): Unit[] {
    return (this.children.get(path) ?? []).map((provision) => this.unit(provision, true));
  }

  private unit(provision: Alignable, whole: boolean): Unit {
    return {
      path: provision.path,
      place: provision.path.slice(provision.path.lastIndexOf('/') + 1),
      text: whole ? this.wholeText(provision) : tight(provision.text),
      heading: tight(provision.heading ?? ''),
    };
  }

  private wholeText(provision: Alignable): string {
    const own =
      provision.label && provision.text.startsWith(provision.label)
        ? provision.text.slice(provision.label.length)
        : provision.text;
    return (
      tight(own) + (this.children.get(provision.path) ?? []).map((part) => this.wholeText(part)).join('')
    );
  }
}

function tight(text: string): string {
  return text.replace(/\s+/gu, '');
}

function matchAmong(older: readonly Unit[], newer: readonly Unit[], alignment: Alignment): void {
  const freeOld = new Map(older.map((unit) => [unit.path, unit]));
  const freeNew = new Map(newer.map((unit) => [unit.path, unit]));
  const take = (oldUnit: Unit, newUnit: Unit) => {
    alignment.set(newUnit.path, oldUnit.path);
    freeOld.delete(oldUnit.path);
    freeNew.delete(newUnit.path);
  };
  matchEqual(freeOld, freeNew, take);
  matchNumbers(freeOld, freeNew, take);
  matchLike(freeOld, freeNew, take);
  matchBetweenNeighbours(older, newer, freeOld, freeNew, alignment, take);
}

type Take = (oldUnit: Unit, newUnit: Unit) => void;
type Free = Map<string, Unit>;

/** Equal texts, in order where a text stands more than once; the one of the same number goes first. */
function matchEqual(freeOld: Free, freeNew: Free, take: Take): void {
  const byText = new Map<string, Unit[]>();
  for (const unit of freeOld.values()) byText.set(unit.text, [...(byText.get(unit.text) ?? []), unit]);
  for (const unit of [...freeNew.values()]) {
    const equal = byText.get(unit.text);
    if (!equal || equal.length === 0 || unit.text === '') continue;
    const at = Math.max(
      0,
      equal.findIndex((candidate) => candidate.path === unit.path),
    );
    take(equal.splice(at, 1)[0]!, unit);
  }
}

function matchNumbers(freeOld: Free, freeNew: Free, take: Take): void {
  const likest = likestOf(freeOld, freeNew);
  for (const unit of [...freeNew.values()]) {
    const same = freeOld.get(unit.path);
    if (!same) continue;
    const alike = likeness(same.text, unit.text);
    // A renumbered article may stand elsewhere, while another took its number.
    if (alike >= ALIKE_AT_SAME_NUMBER && alike >= (likest.get(unit.path)?.score ?? 0) - 0.1) take(same, unit);
  }
}

function matchLike(freeOld: Free, freeNew: Free, take: Take): void {
  const pairs = candidates(freeOld, freeNew).sort((a, b) => b.score - a.score);
  for (const { oldUnit, newUnit, score } of pairs) {
    if (score < ALIKE_ELSEWHERE) break;
    if (freeOld.has(oldUnit.path) && freeNew.has(newUnit.path)) take(oldUnit, newUnit);
  }
}

/** What stands between the same two neighbours in both versions may have changed more and still be the same. */
function matchBetweenNeighbours(
  older: readonly Unit[],
  newer: readonly Unit[],
  freeOld: Free,
  freeNew: Free,
  alignment: Alignment,
  take: Take,
): void {
  const placeOf = new Map(older.map((unit, index) => [unit.path, index]));
  const matched = (unit: Unit | undefined) => placeOf.get(alignment.get(unit?.path ?? '') ?? '');
  newer.forEach((unit, index) => {
    if (!freeNew.has(unit.path)) return;
    const from = index === 0 ? -1 : matched(newer[index - 1]);
    const to = index === newer.length - 1 ? older.length : matched(newer[index + 1]);
    if (from === undefined || to === undefined || to - from > NEAR) return;
    for (const candidate of older.slice(from + 1, Math.max(from + 1, to))) {
      if (!freeOld.has(candidate.path) || likeness(candidate.text, unit.text) < ALIKE_BETWEEN_NEIGHBOURS)
        continue;
      take(candidate, unit);
      return;
    }
  });
}

interface Pair {
  oldUnit: Unit;
  newUnit: Unit;
  score: number;
}

function likestOf(freeOld: Free, freeNew: Free): Map<string, Pair> {
  const likest = new Map<string, Pair>();
  for (const pair of candidates(freeOld, freeNew)) {
    const best = likest.get(pair.newUnit.path);
    if (!best || pair.score > best.score) likest.set(pair.newUnit.path, pair);
  }
  return likest;
}

/** For each newer text the few older ones with which it shares most of the rare pairs of characters. */
function candidates(freeOld: Free, freeNew: Free): Pair[] {
  const postings = new Map<string, Unit[]>();
  for (const unit of freeOld.values()) {
    for (const shingle of shingles(unit.text).keys()) {
      const list = postings.get(shingle);
      if (list) list.push(unit);
      else postings.set(shingle, [unit]);
    }
  }
  const pairs: Pair[] = [];
  for (const newUnit of freeNew.values()) {
    const shared = new Map<Unit, number>();
    for (const shingle of shingles(newUnit.text).keys()) {
      const list = postings.get(shingle);
      if (!list || list.length > COMMONPLACE) continue;
      for (const oldUnit of list) shared.set(oldUnit, (shared.get(oldUnit) ?? 0) + 1);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, 5);
    for (const [oldUnit] of best)
      pairs.push({ oldUnit, newUnit, score: likeness(oldUnit.text, newUnit.text) });
  }
  return pairs;
}

/** Dice over counted pairs of characters, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = shingles(a);
  const right = shingles(b);
  let common = 0;
  let size = 0;
  for (const [shingle, count] of left) {
    size += count;
    common += Math.min(count, right.get(shingle) ?? 0);
  }
  for (const count of right.values()) size += count;
  return size === 0 ? 0 : (2 * common) / size;
}

function shingles(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const shingle = text.slice(at, at + 2);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** 款, 项 and 目 keep their identity only within the article that keeps its own. */
function alignParts(before: Tree, after: Tree, oldPath: string, newPath: string, alignment: Alignment): void {
  const olds = before.parts(oldPath);
  const news = after.parts(newPath);
  if (olds.length === 0 || news.length === 0) return;
  const moved = new Map(olds.map((unit) => [`${newPath}${unit.path.slice(oldPath.length)}`, unit]));
  // As if the article had kept its number, so that 第二款 meets 第二款.
  const renamed = [...moved].map(([path, unit]) => ({ ...unit, path }));
  const local: Alignment = new Map();
  matchAmong(renamed, news, local);
  for (const [newPart, path] of local) {
    const oldPart = moved.get(path)!.path;
    alignment.set(newPart, oldPart);
    alignParts(before, after, oldPart, newPart, alignment);
  }
}

/** 编/章/节 and annexes: by their heading, then by their number. */
function matchHeadings(older: readonly Unit[], newer: readonly Unit[], alignment: Alignment): void {
  const free = new Map(older.map((unit) => [unit.path, unit]));
  const byHeading = new Map<string, Unit[]>();
  for (const unit of older) {
    if (unit.heading !== '') byHeading.set(unit.heading, [...(byHeading.get(unit.heading) ?? []), unit]);
  }
  const rest: Unit[] = [];
  for (const unit of newer) {
    const same = byHeading.get(unit.heading)?.filter(({ path }) => free.has(path)) ?? [];
    const found = same.find(({ path }) => path === unit.path) ?? (same.length === 1 ? same[0] : undefined);
    if (!found) rest.push(unit);
    else {
      free.delete(found.path);
      alignment.set(unit.path, found.path);
    }
  }
  for (const unit of rest) {
    const same = free.get(unit.path);
    if (!same || likeness(same.heading + same.text, unit.heading + unit.text) < ALIKE_AT_SAME_NUMBER)
      continue;
    free.delete(same.path);
    alignment.set(unit.path, same.path);
  }
}
