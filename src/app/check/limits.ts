/** Limits of one check over a network, counted in what it costs: characters read and citations looked at. */
import { type LookupLimits } from '../lookup/limits';

/** A report of 200 pages is within them. */
export const CHECK_LIMITS: LookupLimits = {
  charactersPerRequest: 400_000,
  citationsPerRequest: 4_000,
};
