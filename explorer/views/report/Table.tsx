/** A table of a report, row by row; a table that lost its rows has one cell in each. */
import type { CitationMarkFragment } from '../../generated/operations';
import { spanOf } from '../../lib/addresses';
import { segmentsOf } from '../../lib/segments';
import { CitationLink } from './CitationLink';
import type { Item } from './use-report';

interface Props {
  cells: readonly Item[];
  text: string;
  citations: readonly CitationMarkFragment[];
  chosen: string | null;
  chosenItem: string | null;
}

export function Table({ cells, text, citations, chosen, chosenItem }: Props) {
  const table = cells[0]!.parent?.id ?? '';
  const rows = new Map<number, Item[]>();
  for (const cell of cells) rows.set(cell.row ?? 0, [...(rows.get(cell.row ?? 0) ?? []), cell]);
  const wide = Math.max(...cells.map(({ column }) => (column ?? 0) + 1));
  const contentOf = (cell: Item) =>
    segmentsOf(text, wordsOf(text, cell), citations).map(({ text: piece, mark }) =>
      mark ? <CitationLink key={mark.id} citation={mark} isChosen={mark.id === chosen} /> : piece,
    );
  return (
    <table
      id={`i${spanOf(table)}`}
      class={table === chosenItem ? 'leaf leaf-TABLE leaf-chosen' : 'leaf leaf-TABLE'}
    >
      <tbody>
        {[...rows].map(([row, own]) => (
          <tr key={row}>
            {own.length === 1 && wide > 1 ? (
              <td colSpan={wide}>{contentOf(own[0]!)}</td>
            ) : (
              Array.from({ length: own[0]!.column == null ? 1 : wide }, (_, column) => {
                const cell = own.find((each) => (each.column ?? 0) === column);
                return (
                  <td key={column} id={cell && `i${spanOf(cell.id)}`}>
                    {cell && contentOf(cell)}
                  </td>
                );
              })
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell without the bars and spaces around its words. */
function wordsOf(text: string, { start, end }: Item): { start: number; end: number } {
  const words = text.slice(start, end);
  const before = /^[|｜\s]*/u.exec(words)![0].length;
  const behind = /[|｜\s]*$/u.exec(words.slice(before))![0].length;
  return { start: start + before, end: end - behind };
}
