/**
 * Kinds of measure that come again in report after report, with the articles they rest on: 公平竞争审查, 依申请公开. The
 * list is made by hand. An entry points at an article by its number in one version and by words it must have; so an
 * amended text is asked for the article that still says it, and nothing is suggested where none does.
 */
import { isCaptionAlone } from './articles';
import data from './kinds.json';
import type { SupportCandidate } from './types';

export interface KindArticle {
  /** Title of the work. */
  work: string;
  /** Promulgation of the version the entry was made with. */
  version: string;
  /** Path in that version. */
  article: string;
  /** Words that the article must have, in whatever version. */
  says: string[];
}

export interface MeasureKind {
  id: string;
  name: string;
  /** One of each group must stand in the clause. */
  when: string[][];
  /** None of these may. */
  unless?: string[];
  /** Whether all its articles bear on it alike; else the others are for a reader who looks further. */
  together?: boolean;
  /** The likeliest first. */
  articles: KindArticle[];
}

export const KINDS: { version: string; kinds: MeasureKind[] } = data;

/** Kinds a clause is of, in the order of the list. */
export function kindsOf(clause: string): MeasureKind[] {
  return KINDS.kinds.filter(
    ({ when, unless = [] }) =>
      when.every((group) => group.some((word) => clause.includes(word))) &&
      !unless.some((word) => clause.includes(word)),
  );
}

/**
 * The article of a work that an entry means, among those that apply: the one of that number if it says what the entry
 * claims, or else the only one that does; where its words are not held, that of the very version the entry was made
 * with. null: none, or several.
 */
export function articleOfKind(
  { article, version, says }: KindArticle,
  candidates: readonly SupportCandidate[],
): SupportCandidate | null {
  const saying = candidates.filter(
    (each) => !isCaptionAlone(each) && says.every((word) => each.text.includes(word)),
  );
  const numbered =
    saying.find(({ id }) => id.endsWith(`/${article}`)) ??
    candidates.find((each) => isCaptionAlone(each) && each.id.endsWith(`@${version}/${article}`));
  return numbered ?? (saying.length === 1 ? saying[0]! : null);
}
