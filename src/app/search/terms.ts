/** What a search may be asked for, and how what it finds has the words. */

export const SEARCH_KINDS = ['PROVISION', 'LEGAL_SOURCE', 'MEASURE', 'TABLE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** By promulgation, or the day that a measure speaks of. */
export const SEARCH_SORTS = ['RELEVANCE', 'NEWEST', 'OLDEST'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** ALL_WORDS: each as it was typed. NEAR: each as it was typed, or by its parts, within an article. SOME_WORDS: none has them all. */
export const MATCHINGS = ['ALL_WORDS', 'NEAR', 'SOME_WORDS'] as const;
export type Matching = (typeof MATCHINGS)[number];
