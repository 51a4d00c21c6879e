/** What is searched for, as the address holds it. */
import type { HierarchyLevel, SearchKind, SearchQueryVariables } from '../../generated/operations';
import { LEVELS, SEARCH_KINDS } from '../../language/terms';
import { withQuery } from '../../lib/addresses';

export interface Conditions {
  text: string;
  kinds: SearchKind[];
  levels: HierarchyLevel[];
  from: string;
  to: string;
  on: string;
}

export function conditionsOf(query: Record<string, string>): Conditions {
  return {
    text: query.q ?? '',
    kinds: listed(query.kind, SEARCH_KINDS),
    levels: listed(query.level, LEVELS),
    from: year(query.from),
    to: year(query.to),
    on: /^\d{4}-\d{2}-\d{2}$/u.test(query.on ?? '') ? (query.on ?? '') : '',
  };
}

export function searchAddress({ text, kinds, levels, from, to, on }: Conditions): string {
  return withQuery('/', { q: text, kind: kinds.join(','), level: levels.join(','), from, to, on });
}

export function hasConditions({ kinds, levels, from, to, on }: Conditions): boolean {
  return kinds.length > 0 || levels.length > 0 || Boolean(from || to || on);
}

export type TextState = 'none' | 'short' | 'ready';

/** The index is of pairs of characters: a word of one would find nothing. */
export function textState(text: string): TextState {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return 'none';
  return words.some((word) => [...word].length < 2) ? 'short' : 'ready';
}

export function searchVariables({ text, kinds, levels, from, to, on }: Conditions): SearchQueryVariables {
  return {
    text: text.trim().slice(0, 200),
    kinds: kinds.length > 0 ? kinds : null,
    levels: levels.length > 0 ? levels : null,
    years: from || to ? { from: from ? Number(from) : null, to: to ? Number(to) : null } : null,
    inForceOn: on || null,
  };
}

function listed<K extends string>(text: string | undefined, known: Record<K, unknown>): K[] {
  return (text ?? '').split(',').filter((each): each is K => each in known);
}

function year(text: string | undefined): string {
  return /^\d{4}$/u.test(text ?? '') ? (text ?? '') : '';
}
