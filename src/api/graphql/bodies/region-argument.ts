/** The regions and bodies that arguments name, in any usual form, as the statements take them. */
import { bodyAsked, NoSuchBody } from '../../../app/lookup/bodies';
import { PlaceError, regionAsked } from '../../../app/lookup/hint';
import type { ReadGraph } from '../../../graph/connection/read';
import { regionsNamed } from '../../../graph/queries/regions-named';
import { badInput } from '../../http/api-errors';

/** @throws BAD_USER_INPUT with places of a like name, where none is known by it. */
export async function regionParameter(
  region: string | null | undefined,
  argument: string,
  graph: ReadGraph,
): Promise<string | null> {
  if (region == null) return null;
  try {
    return await regionAsked(region, (asked) => regionsNamed(graph, asked));
  } catch (error) {
    if (error instanceof PlaceError)
      throw badInput(argument, `参数 ${argument}：${error.message}`, `${argument}: ${error.messageEn}`);
    throw error;
  }
}

/** @throws BAD_USER_INPUT with names that may be meant, where there is no such body. */
export async function bodyParameter(
  body: string | null | undefined,
  argument: string,
  graph: ReadGraph,
): Promise<string | null> {
  if (body == null) return null;
  const found = await refusingBody(argument, () => bodyAsked(graph, body));
  return found.id;
}

/** A body that is none, as the caller's mistake. */
export async function refusingBody<T>(argument: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoSuchBody)
      throw badInput(argument, `参数 ${argument}：${error.message}`, `${argument}: ${error.messageEn}`);
    throw error;
  }
}
