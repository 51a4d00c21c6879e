/** The radar and the clean-up as every door asks them: works, bodies and days are read in the same forms. */
import { type CleanUp, cleanUp as cleanUpOf } from '../../../app/clean-up';
import { type RadarAnswer, radar as radarOf } from '../../../app/radar';
import { todayInBeijing } from '../../../domain/model/days';
import type { HierarchyLevel, IsoDate } from '../../../domain/model/terms';
import { badInput } from '../../http/api-errors';
import { refusingBody } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { sourceParameter } from '../sources/source-argument';

/** Each is looked up by itself. */
const MOST_WORKS_ASKED = 50;

export interface RadarAsked {
  since: IsoDate;
  until?: IsoDate | null;
  /** Works by id, title, alias or document number; all if left out. */
  sources?: readonly string[] | null;
}

/** @throws BAD_USER_INPUT for a work that is none, for too many, and for a period that ends before it begins. */
export async function radarAsked({ since, until = null, sources }: RadarAsked, context: ApiContext) {
  if (until !== null && until < since)
    throw badInput(
      'until',
      `参数 until：应不早于 since（${since}），但得到：${until}`,
      `until: expected a day not before since (${since}), but got: ${until}`,
    );
  if (sources && sources.length > MOST_WORKS_ASKED)
    throw badInput(
      'sources',
      `参数 sources：至多 ${MOST_WORKS_ASKED} 部，但得到 ${sources.length} 部`,
      `sources: expected at most ${MOST_WORKS_ASKED} works, but got: ${sources.length}`,
    );
  const ids: string[] = [];
  for (const source of sources ?? []) ids.push((await sourceParameter(source, 'sources', context))!);
  return radarOf(context.graph, { since, until, sources: sources ? ids : null });
}

/** Which entries of a long answer are given. */
export interface Part {
  first: number;
  skip?: number;
}

/** A part of an answer, with how many there are in all: what is left out is told of. */
export function partOfRadar(answer: RadarAnswer, { first, skip = 0 }: Part) {
  const { entries, lowerRules } = answer;
  return {
    ...answer,
    total: entries.length,
    entries: entries.slice(skip, skip + first),
    lowerRulesTotal: lowerRules.length,
    lowerRules: lowerRules.slice(skip, skip + first),
  };
}

export function partOfCleanUp(answer: CleanUp, { first, skip = 0 }: Part) {
  const { entries } = answer;
  return { ...answer, total: entries.length, entries: entries.slice(skip, skip + first) };
}

export interface CleanUpAsked {
  /** Name or id. */
  body: string;
  /** Today in Beijing if left out. */
  on?: IsoDate | null;
  levels?: readonly HierarchyLevel[] | null;
}

/** @throws BAD_USER_INPUT for a body that is none. */
export function cleanUpAsked({ body, on, levels }: CleanUpAsked, { graph }: ApiContext) {
  return refusingBody('body', () => cleanUpOf(graph, { body, on: on ?? todayInBeijing(), levels }));
}
