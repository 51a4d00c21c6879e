/** Places that a caller names: in a hint of a text's issuer, or as the region of a list. */

import { regionId } from '../../domain/model/ids';
import { placeAsked } from '../../domain/text/place-asked';
import { regionOf } from '../../domain/text/regions';
import { LookupError } from '.';

/** A place that no list knows, or that several bear; with those that may be meant. */
export class PlaceError extends Error {
  readonly messageEn: string;

  /** @param suggestions region paths such as 河南省/三门峡市. */
  constructor(
    readonly asked: string,
    readonly suggestions: readonly string[],
    several: boolean,
  ) {
    const shown = asked.slice(0, 60);
    const [said, saidEn] = several
      ? [`“${shown}”有几处`, `several regions are named ${shown}`]
      : [`没有“${shown}”这个地区`, `no region is named ${shown}`];
    const which = suggestions.length === 0 ? '' : `，请写明是 ${suggestions.join('、')}`;
    const whichEn = suggestions.length === 0 ? '' : `; did you mean ${suggestions.join(' or ')}?`;
    super(`${said}${which}`);
    this.messageEn = `${saidEn}${whichEn}`;
    this.name = 'PlaceError';
  }
}

/**
 * 重庆市沙坪坝区科学技术局, 重庆市/沙坪坝区 or 沙坪坝 → [重庆市, 沙坪坝区]; a national body → [].
 * @throws PlaceError where a region path is of no known place, or of several.
 */
export function regionOfHint(hint: string): string[] {
  const place = placeAsked(hint);
  if (place.kind === 'FOUND') return [...place.path];
  const read = regionOf(hint);
  if (!/[/／]/u.test(hint) && (read.length > 0 || place.kind === 'UNKNOWN')) return read;
  throw errorOf(hint, place);
}

/**
 * The same, for the argument of that name.
 * @throws LookupError naming it.
 */
export function regionOfArgument(argument: string, hint: string): string[] {
  try {
    return regionOfHint(hint);
  } catch (error) {
    if (error instanceof PlaceError) throw new LookupError(argument, error.message, error.messageEn);
    throw error;
  }
}

/** A region of the graph by its id or name. */
export interface HeldRegion {
  id: string;
  path: readonly string[];
}

/**
 * The id of the region that a caller names in any usual form; a place whose region the graph lacks has one all the same.
 * @param held the graph's regions of that id or name: towns, and places that no list knows.
 * @throws PlaceError
 */
export async function regionAsked(
  asked: string,
  held: (asked: string) => Promise<readonly HeldRegion[]>,
): Promise<string> {
  const place = placeAsked(asked);
  if (place.kind === 'FOUND') return regionId(place.path);
  const found = await held(asked);
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1)
    throw new PlaceError(
      asked,
      found.slice(0, 10).map(({ path }) => path.join('/')),
      true,
    );
  throw errorOf(asked, place);
}

function errorOf(
  asked: string,
  place: Exclude<ReturnType<typeof placeAsked>, { kind: 'FOUND' }>,
): PlaceError {
  const several = place.kind === 'AMBIGUOUS';
  const paths = several ? place.paths : place.suggestions;
  return new PlaceError(
    asked,
    paths.slice(0, 10).map((path) => path.join('/')),
    several,
  );
}
