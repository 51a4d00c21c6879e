/** A list too long to be held whole, from its rows one after another: what is held is one part. */
import { powerTypeOfHeading } from '../model/power-types';
import { ROWS_PER_PART } from './as-report';
import { findHead, headByMapping } from './header';
import { linesOf, TableReader, titleOf } from './read-list';
import type { ListMapping, ListRow, ReadList, Sheet } from './types';

export interface PartOfLong {
  /** What stands over the rows; it has none itself. */
  list: ReadList;
  rows: ListRow[];
  isLast: boolean;
}

/** The header and what stands over it are looked for in so many rows. */
const FIRST_ROWS = 200;
const PIECE = 500;

/** Parts in order; none where there is no header with a legal basis. */
export async function* partsOfLongList(
  cells: AsyncIterable<readonly string[]>,
  { perPart = ROWS_PER_PART, mapping }: { perPart?: number; mapping?: ListMapping } = {},
): AsyncGenerator<PartOfLong> {
  const pieces = piecesOf(cells);
  const first = (await pieces.next()).value as readonly (readonly string[])[] | undefined;
  const sheet: Sheet = { name: null, rows: first ?? [], merges: [] };
  const head = mapping ? headByMapping(sheet, mapping) : findHead(sheet);
  if (!head) return;
  const over = linesOf(sheet, 0, head.from);
  const title = titleOf(over);
  const told = over.map(powerTypeOfHeading).find((type) => type !== null) ?? null;
  const list: ReadList = {
    title,
    notes: over.filter((line) => line !== title),
    heads: [{ ...head, sheet: 0 }],
    rows: [],
  };
  const reader = new TableReader(sheet, head, told);
  const waiting: ListRow[] = [];
  for await (const rows of rowsOf(reader, sheet, head.to + 1, pieces)) {
    waiting.push(...rows);
    // One row more than a part shows that there is another.
    while (waiting.length > perPart) yield { list, rows: waiting.splice(0, perPart), isLast: false };
  }
  if (waiting.length > 0) yield { list, rows: waiting, isLast: true };
}

/** Those behind the header in the first piece, then those of the others, each with its row in the file. */
async function* rowsOf(
  reader: TableReader,
  first: Sheet,
  from: number,
  pieces: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<ListRow[]> {
  yield reader.read(first, 0, from, []);
  let before = first.rows.length;
  for await (const rows of pieces) {
    const read = reader.read({ name: null, rows, merges: [] }, 0, 0, []);
    yield read.map((row) => ({ ...row, row: row.row + before }));
    before += rows.length;
  }
}

async function* piecesOf(
  cells: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly (readonly string[])[]> {
  let size = FIRST_ROWS;
  let piece: (readonly string[])[] = [];
  for await (const row of cells) {
    piece.push(row);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
    size = PIECE;
  }
  if (piece.length > 0) yield piece;
}
