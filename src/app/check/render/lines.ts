import type { CheckResult } from '..';
import type { CheckedRow } from '../checked-rows';

/** Where in a text an offset stands, for people and editors. */
export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** Of a list: the row in its sheet, which it names where there are several, and the column of UTF-16 units in its cell. */
export interface ListPlace extends Place {
  sheet: string | null;
}

export function placer({
  text,
  list,
}: Pick<CheckResult, 'text' | 'list'>): (offset: number) => Place | ListPlace {
  return list ? rowPlacer(list.rows) : linePlacer(text);
}

function rowPlacer(rows: readonly CheckedRow[]): (offset: number) => ListPlace {
  return (offset) => {
    const at = lastAt(rows.length, (index) => rows[index]!.start <= offset);
    const { row, sheet, start } = rows[at]!;
    return { line: row.row + 1, column: offset - start + 1, sheet };
  };
}

function linePlacer(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const at = lastAt(starts.length, (index) => starts[index]! <= offset);
    return { line: at + 1, column: offset - starts[at]! + 1 };
  };
}

/** The last index that holds, of those where holding ends once; 0 where none does. */
function lastAt(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
