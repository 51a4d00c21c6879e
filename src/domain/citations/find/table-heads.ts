/**
 * Articles that stand in cells of their own, apart from their law: under | 刑法条文 | 罪名 | the cell | 第152条 | is of 刑法,
 * beside | 《示例法》 | the cell | 第三条 | is of 《示例法》, and so is the next row's beside | 同上 |.
 */

import type { NormalisedText } from '../normalise';
import type { Mention } from './mention';

/** A law that fills a cell. */
interface LawCell {
  /** Index into the mentions. */
  law: number;
  /** Which cell of its row, from 1. */
  column: number;
}

/** Asked of places that only go forward, so that a table is walked once. */
export class TableHeads {
  private law: number | null = null;
  private cell: LawCell | null = null;
  private seen = 0;
  private walked = 0;

  /** The law, as an index into `mentions`, that the article in a cell of its own at `at` is of; null where none is told. */
  lawAt(normalised: NormalisedText, mentions: readonly Mention[], at: number): number | null {
    const { text, breaks } = normalised;
    for (; this.seen < mentions.length; this.seen++) {
      const { name, pinpoint, start, end } = mentions[this.seen]!;
      if (!name) continue;
      if (!pinpoint && text[start - 1] === '|' && HEAD.test(text.slice(end, end + 2))) {
        this.law = this.seen;
        this.walked = end;
      } else if (text[end] === '|') {
        this.cell = lawCell(normalised, this.seen, start) ?? this.cell;
        this.walked = Math.max(this.walked, end);
      }
    }
    for (; (this.law !== null || this.cell !== null) && this.walked < at; this.walked++) {
      if (breaks[this.walked]! > 0 && text[this.walked] !== '|') {
        this.law = null;
        this.cell = null;
      }
    }
    return this.beside(normalised, mentions, at) ?? this.law;
  }

  /** The law in the same row, or in a row above where this one says 同上 or leaves its cell empty. */
  private beside(normalised: NormalisedText, mentions: readonly Mention[], at: number): number | null {
    if (!this.cell) return null;
    const row = rowStart(normalised, at);
    if (row === null) return null;
    const { law, column } = this.cell;
    if (mentions[law]!.start >= row) return mentions[law]!.pinpoint ? null : law;
    // Without the article's own cell.
    const cells = normalised.text.slice(row, at).split('|').slice(0, -1);
    return cells[column] === '' || cells.some((cell) => DITTO.test(cell)) ? law : null;
  }
}

const HEAD = /^(?:条文|条款|法条)/u;
const DITTO = /^(?:同上|同前|上同|[〃″”"]|’’)$/u;
/** Characters of a row before an article's cell. */
const LONGEST_ROW = 600;
/** A number or a word such as 违反 before the law's name in its cell. */
const LONGEST_LEAD = 6;

function lawCell(normalised: NormalisedText, law: number, start: number): LawCell | null {
  const row = rowStart(normalised, start);
  if (row === null) return null;
  const before = normalised.text.slice(row, start).split('|');
  return before.length > 1 && before.at(-1)!.length <= LONGEST_LEAD
    ? { law, column: before.length - 1 }
    : null;
}

/** Where the row of `at` begins; null where no row does, or it is longer than any. */
function rowStart({ text, breaks }: NormalisedText, at: number): number | null {
  for (let index = at; index >= 0 && at - index < LONGEST_ROW; index--) {
    if (index === 0 || breaks[index]! > 0) return text[index] === '|' ? index : null;
  }
  return null;
}
