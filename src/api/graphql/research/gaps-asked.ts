/** Which cited works are asked for, at every door: the names of a caller read once, and refused alike. */
import { type CitedFilter, type Gap, MOST_GAPS, readGaps } from '../../../graph/queries/gaps';
import { bodyParameter, regionParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { type YearRange, yearParameters } from '../reports/filters';

/** What a caller may ask. Years of the reports that cite; body and region of those who issued them. */
export interface CitedWorksAsked {
  body?: string | null;
  region?: string | null;
  years?: YearRange | null;
  kinds?: readonly string[] | null;
}

export async function citedFilter(
  { body, region, years, kinds }: CitedWorksAsked,
  { graph }: ApiContext,
  /** What the caller calls the years. */
  yearsAre = 'years',
): Promise<CitedFilter> {
  return {
    yearFrom: null,
    yearTo: null,
    ...yearParameters(years, yearsAre),
    kinds: kinds ?? null,
    body: await bodyParameter(body, 'body', graph),
    region: await regionParameter(region, 'region', graph),
  };
}

/** @param limit at most MOST_GAPS. */
export async function gapsAsked(
  asked: CitedWorksAsked,
  limit: number,
  context: ApiContext,
  yearsAre?: string,
): Promise<Gap[]> {
  const filter = await citedFilter(asked, context, yearsAre);
  return readGaps(context.graph, filter, Math.min(limit, MOST_GAPS));
}
