/** The findings of a check as a workbook: findings, authorities, and what the check rests on. */
import type { SheetData } from 'write-excel-file/node' with { 'resolution-mode': 'import' };
import type { CheckResult } from '..';
import { authorityRows, findingRows, type TableRows } from './rows';
import { summaryLines } from './words';

/** A cell of XLSX holds no more. */
const LONGEST_CELL = 32_767;

export async function checkAsXlsx(result: CheckResult, file: string): Promise<Uint8Array> {
  // Loaded when first needed: few runs write a workbook.
  const { default: writeXlsx } = await import('write-excel-file/node');
  const sheets = [findingRows(result), authorityRows(result), about(result, file)];
  return writeXlsx(
    sheets.map((rows) => ({
      data: sheetOf(rows),
      sheet: rows.title,
      columns: rows.widths.map((width) => ({ width: width * 2 + 2 })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function about(result: CheckResult, file: string): TableRows {
  return {
    title: '说明',
    head: ['核稿', file],
    widths: [8, 60],
    rows: summaryLines(result).map((line) => ['', line]),
  };
}

/** Words stay words: a cell that begins with = is no formula. */
function sheetOf({ head, rows }: TableRows): SheetData {
  return [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? { value, type: Number }
          : { value: value.slice(0, LONGEST_CELL), type: String, wrap: true, alignVertical: 'top' as const },
      ),
    ),
  ];
}
