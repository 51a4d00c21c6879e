/** Ids that arguments give: one that is none of its kind is the caller's mistake, in every field. */
import { type IdPrefix, idPrefix } from '../../../domain/model/ids';
import { badInput } from '../../http/api-errors';

/** @throws BAD_USER_INPUT where it is no id at all. */
export function prefixAsked(id: string, argument: string): IdPrefix {
  const prefix = idPrefix(id);
  if (prefix === null) throw noId(id, argument, 'source:… or report:…');
  return prefix;
}

/** @throws BAD_USER_INPUT where it is no id of that kind; whether there is such a thing is not known by it. */
export function idAsked(id: string, argument: string, kind: IdPrefix): string {
  if (idPrefix(id) !== kind) throw noId(id, argument, `${kind}:…`);
  return id;
}

function noId(id: string, argument: string, like: string) {
  return badInput(argument, `参数 ${argument}：expected an id like ${like}, but got: ${id.slice(0, 120)}`);
}
