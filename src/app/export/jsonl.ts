/** JSON Lines: one record a line, nodes before links. */
import type { ExportRecord } from './records';

export async function* jsonLines(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
