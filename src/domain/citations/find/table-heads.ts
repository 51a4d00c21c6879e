/** Tables of the articles of one law: under | 刑法条文 | 罪名 |, the cell | 第152条 | is of 刑法. */

import type { NormalisedText } from '../normalise';
import type { Mention } from './mention';

/** Asked of places that only go forward, so that a table is walked once. */
export class TableHeads {
  private law: number | null = null;
  private seen = 0;
  private walked = 0;

  /** The law, as an index into `mentions`, whose articles fill the table that `at` stands in; null where none does. */
  lawAt({ text, breaks }: NormalisedText, mentions: readonly Mention[], at: number): number | null {
    for (; this.seen < mentions.length; this.seen++) {
      const { name, pinpoint, start, end } = mentions[this.seen]!;
      if (!name || pinpoint || text[start - 1] !== '|' || !HEAD.test(text.slice(end, end + 2))) continue;
      this.law = this.seen;
      this.walked = end;
    }
    for (; this.law !== null && this.walked < at; this.walked++) {
      if (breaks[this.walked]! > 0 && text[this.walked] !== '|') this.law = null;
    }
    return this.law;
  }
}

const HEAD = /^(?:条文|条款|法条)/u;
