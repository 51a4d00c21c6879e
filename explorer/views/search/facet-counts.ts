/** How many results each choice of the conditions would give. */
import type {
  HierarchyLevel,
  SearchFacetsQuery,
  SearchFacetsQueryVariables,
  SearchKind,
} from '../../generated/operations';
import { type Conditions, searchVariables } from './conditions';

export interface FacetCounts {
  kinds: ReadonlyMap<SearchKind, number>;
  levels: ReadonlyMap<HierarchyLevel, number>;
  /** From the earliest on. */
  years: readonly { year: number; count: number }[];
}

export function facetVariables(conditions: Conditions): SearchFacetsQueryVariables {
  const { kinds, levels, from, to } = conditions;
  return {
    ...searchVariables(conditions),
    hasKinds: kinds.length > 0,
    hasLevels: levels.length > 0,
    hasYears: Boolean(from || to),
  };
}

export function facetCountsOf({ all, otherKinds, otherLevels, otherYears }: SearchFacetsQuery): FacetCounts {
  const { kinds } = (otherKinds ?? all).facets;
  const { levels } = (otherLevels ?? all).facets;
  return {
    kinds: new Map(kinds.map(({ kind, count }) => [kind, count])),
    levels: new Map(levels.map(({ level, count }) => [level, count])),
    years: (otherYears ?? all).facets.years,
  };
}
