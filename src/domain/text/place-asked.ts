/** A place as people write it in a question: 重庆, 重庆市, 重庆市/沙坪坝区, 沙坪坝区, 重庆市沙坪坝区. */
import { allPlaces, placesNamed, provinceName, type RegionPath, withoutKind } from './gazetteer';
import { regionPrefix } from './regions';

export type PlaceAsked =
  | { kind: 'FOUND'; path: RegionPath }
  /** Several places bear the name; none of them is taken. */
  | { kind: 'AMBIGUOUS'; paths: RegionPath[] }
  | { kind: 'UNKNOWN'; suggestions: RegionPath[] };

const MOST_SUGGESTED = 5;
/** Of the name of any place, and of a body behind it: longer words name none, and would take long to compare. */
const LONGEST = 100;

export function placeAsked(asked: string): PlaceAsked {
  if (asked.length > LONGEST) return { kind: 'UNKNOWN', suggestions: [] };
  const parts = asked
    .normalize('NFC')
    .replace(/^region:/u, '')
    .split(/[/／·\s>]+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return { kind: 'UNKNOWN', suggestions: [] };
  let within: RegionPath[] = [[]];
  for (const part of parts) {
    const found = distinct(within.flatMap((path) => inside(part, path)));
    if (found.length === 0) return { kind: 'UNKNOWN', suggestions: alike(part, within) };
    within = found;
  }
  const widest = Math.min(...within.map((path) => path.length));
  const paths = within.filter((path) => path.length === widest);
  return paths.length === 1 ? { kind: 'FOUND', path: paths[0]! } : { kind: 'AMBIGUOUS', paths };
}

/** What a part of the question names inside a place: by its full name, all its names together, or its short name. */
function inside(part: string, within: RegionPath): RegionPath[] {
  if (within.at(-1) === part) return [within];
  const province = within.length === 0 ? provinceName(part) : null;
  if (province) return [[province]];
  const named = placesNamed(part, within);
  if (named.length > 0) return named;
  const { path, length } = regionPrefix(part);
  if (length === part.length && path.length > 1 && placesNamed(path.at(-1)!).length > 0) {
    return startsWith(path, within) || within.length === 0 ? [path] : [];
  }
  const short = byShortName(part).filter((each) => startsWith(each, within));
  if (short.length > 0) return short;
  return apart(part, within);
}

/** 重庆沙坪坝, 四川成都: short names that stand together. */
function apart(part: string, within: RegionPath): RegionPath[] {
  for (let cut = part.length - 2; cut >= 2; cut--) {
    const heads = distinct([
      ...(within.length === 0 && provinceName(part.slice(0, cut))
        ? [[provinceName(part.slice(0, cut))!]]
        : []),
      ...placesNamed(part.slice(0, cut), within),
      ...byShortName(part.slice(0, cut)).filter((path) => startsWith(path, within)),
    ]);
    const rest = part.slice(cut);
    const found = heads.flatMap((head) => [
      ...placesNamed(rest, head),
      ...byShortName(rest).filter((path) => path.length > head.length && startsWith(path, head)),
    ]);
    if (found.length > 0) return distinct(found);
  }
  return [];
}

let shortNames: Map<string, RegionPath[]> | null = null;

function byShortName(name: string): RegionPath[] {
  if (shortNames === null) {
    shortNames = new Map();
    for (const path of allPlaces()) {
      const short = withoutKind(path.at(-1)!);
      const others = shortNames.get(short);
      if (others) others.push(path);
      else shortNames.set(short, [path]);
    }
    for (const [short, paths] of shortNames) shortNames.set(short, distinct(paths));
  }
  return shortNames.get(name) ?? [];
}

function alike(part: string, within: readonly RegionPath[]): RegionPath[] {
  const short = withoutKind(part);
  const scored = distinct(allPlaces())
    .filter((path) => within.some((outer) => startsWith(path, outer)))
    .map((path) => ({ path, score: likeness(short, withoutKind(path.at(-1)!)) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || a.path.length - b.path.length || (a.path.join() < b.path.join() ? -1 : 1),
    );
  return scored.slice(0, MOST_SUGGESTED).map(({ path }) => path);
}

/** Shared characters in order, over the longer name; nothing below a half. */
function likeness(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    let diagonal = 0;
    for (let at = 1; at <= b.length; at++) {
      const above = row[at]!;
      row[at] = char === b[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1]!);
      diagonal = above;
    }
  }
  const share = row[b.length]! / Math.max(a.length, b.length);
  return share >= 0.5 ? share : 0;
}

function startsWith(path: RegionPath, outer: RegionPath): boolean {
  return outer.every((part, depth) => path[depth] === part);
}

function distinct(paths: readonly RegionPath[]): RegionPath[] {
  return [...new Map(paths.map((path) => [path.join('/'), path])).values()];
}
