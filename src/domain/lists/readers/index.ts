/** A list in a file: XLSX, CSV, or tables of a DOCX or a page. */
import { SourceRefusedError } from '../../sources/parse/errors';
import { docxHtml } from '../../sources/readers/docx';
import { extensionOf, formatOf, KIND_NAMES } from '../../sources/readers/kinds';
import { DocumentLimitError } from '../../sources/readers/limits';
import { declaredEncoding, decodeText } from '../../text/decode';
import { foldRadicals } from '../../text/radicals';
import type { Sheet } from '../types';
import { csvTable } from './csv';
import { htmlSheets } from './html';
import { xlsxSheets } from './xlsx';

export type ListFormat = 'xlsx' | 'csv' | 'docx' | 'html';

export interface ReadSheets {
  format: ListFormat;
  sheets: Sheet[];
}

/** What the file would be read as; null where it holds no tables. */
export function listFormatOf(bytes: Uint8Array, file: string): ListFormat | null {
  const found = formatOf(bytes, file);
  if (found === 'xlsx' || found === 'docx' || found === 'html') return found;
  return found === 'text' && /^(?:csv|tsv)$/u.test(extensionOf(file) ?? '') ? 'csv' : null;
}

/** @throws SourceRefusedError for what cannot be read, holds no tables or is beyond limits. */
export async function readSheets(bytes: Uint8Array, file: string): Promise<ReadSheets> {
  const format = listFormatOf(bytes, file);
  if (format === null) {
    const found = KIND_NAMES[formatOf(bytes, file)];
    throw new SourceRefusedError(
      file,
      null,
      `应为 XLSX、CSV、DOCX 或网页中的表格，但文件其实是${found}（expected a table, but got: ${formatOf(bytes, file)}）`,
      '请另存为 .xlsx 或 .csv；旧版 .xls 请用表格软件另存',
      'file-kind',
    );
  }
  try {
    return { format, sheets: (await sheetsOf(bytes, file, format)).map(folded) };
  } catch (error) {
    const code = error instanceof DocumentLimitError ? error.code : `${format}-unreadable`;
    const reason = `不能按 ${format} 读取：${(error as Error).message}`;
    throw new SourceRefusedError(file, null, reason, '请用表格软件重新另存为 .xlsx 或 .csv', code);
  }
}

async function sheetsOf(bytes: Uint8Array, file: string, format: ListFormat): Promise<Sheet[]> {
  switch (format) {
    case 'xlsx':
      return xlsxSheets(bytes);
    case 'csv':
      return [csvTable(bytes, file).sheet];
    case 'docx':
      return htmlSheets(await docxHtml(bytes));
    case 'html':
      return htmlSheets(decodeText(bytes, declaredEncoding(bytes)).text);
  }
}

function folded<T extends Sheet>(sheet: T): T {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === '' ? cell : foldRadicals(cell)))),
  };
}
