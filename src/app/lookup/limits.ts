/** Limits of one look-up, counted in what it costs: characters read and citations resolved. */

export interface LookupLimits {
  /** Characters (UTF-16) over all texts of one request. */
  charactersPerRequest: number;
  /** Citations resolved in one request; those past it keep their span and are marked OVER_LIMIT. */
  citationsPerRequest: number;
}

export const LOOKUP_LIMITS: LookupLimits = {
  charactersPerRequest: 200_000,
  citationsPerRequest: 1_000,
};
