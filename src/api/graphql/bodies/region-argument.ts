/** The regions and bodies that arguments name, in any usual form, as the statements take them. */
import { PlaceError, regionAsked } from '../../../app/lookup/hint';
import { bodyName } from '../../../domain/text/body-names';
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

/** A body's id stays; its name is asked for in the spelling that the graph has. */
export function bodyParameter(body: string | null | undefined): string | null {
  if (body == null) return null;
  return body.startsWith('body:') ? body : bodyName(body);
}
