/**
 * A cursor is opaque to clients: base64url of [version, list, sort key, id]. It names its list, so that one taken
 * from another list is refused instead of silently paging from somewhere meaningless.
 */
import type { ListName, Position } from '../../../graph/statements/lists';
import { badInput } from '../../http/api-errors';

const VERSION = 1;

/** Changes are no list of nodes, but paged alike. */
type Listed = ListName | 'changes';

export function encodeCursor(list: Listed, { key, id }: Position): string {
  if (key === undefined) throw new Error(`expected the sort key of ${id} in the list ${list}, but got: none`);
  return Buffer.from(JSON.stringify([VERSION, list, key, id]), 'utf8').toString('base64url');
}

export function decodeCursor(list: Listed, cursor: string, argument: string): Position {
  const parts = parse(cursor);
  if (!parts) {
    throw badInput(
      argument,
      `参数 ${argument}：expected a cursor from this list's pageInfo, but got: ${shown(cursor)}`,
    );
  }
  const [version, from, key, id] = parts;
  if (version !== VERSION) {
    throw badInput(
      argument,
      `参数 ${argument}：expected a version ${VERSION} cursor, but got: version ${version}`,
    );
  }
  if (from !== list) {
    throw badInput(
      argument,
      `参数 ${argument}：expected a cursor of the list ${list}, but got: one of ${from}`,
    );
  }
  return { key, id };
}

function parse(cursor: string): [number, string, string | number, string] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [version, list, key, id] = parts;
  const wellFormed =
    typeof version === 'number' &&
    typeof list === 'string' &&
    (typeof key === 'string' || typeof key === 'number') &&
    typeof id === 'string';
  return wellFormed ? [version, list, key, id] : null;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
