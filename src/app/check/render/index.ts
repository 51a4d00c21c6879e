/** A check in any of its forms: the same for the command and for those who ask over a network. */
import { PROGRAM, VERSION } from '../../../platform/version';
import { LookupError } from '../../lookup';
import type { CheckResult } from '..';
import type { Draft } from '../draft';
import { isListCheck } from '../list';
import { type ListFile, listFileWithVerdicts } from '../list-file';
import { docxWithComments } from './docx/comments';
import { findingsAsDocx } from './docx/list';
import { checkAsHtml } from './html';
import { checkAsJson } from './json';
import { checkAsSarif } from './sarif';
import { checkAsText } from './text';
import { checkAsXlsx } from './xlsx';

/** Not for a terminal. */
export const BINARY_FORMATS: readonly string[] = ['docx', 'xlsx'];
export const CHECK_FORMATS = ['text', 'json', 'html', 'docx', 'xlsx', 'csv', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const CHECK_MEDIA_TYPES: Record<CheckFormat, string> = {
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  sarif: 'application/sarif+json; charset=utf-8',
};
export const CHECK_EXTENSIONS: Record<CheckFormat, string> = {
  text: '.txt',
  json: '.json',
  html: '.html',
  docx: '.docx',
  xlsx: '.xlsx',
  csv: '.csv',
  sarif: '.sarif',
};

/** Words for what has no name of its own. */
const NAMELESS = '文稿';

export type Checked = Pick<Draft, 'name' | 'bytes' | 'format'> | ListFile;

/**
 * For a draft that is a DOCX, `docx` is that document with comments; for a list that is XLSX or CSV, that format is the
 * list itself with columns added; for others it is a list of what was found.
 * @throws LookupError for `csv` of what is no list in CSV.
 */
export async function renderCheck(
  result: CheckResult,
  draft: Checked,
  format: CheckFormat,
): Promise<string | Uint8Array> {
  const name = draft.name ?? NAMELESS;
  if ('list' in draft && isListCheck(result) && draft.format === format && isWrittenBack(format))
    return listFileWithVerdicts(draft, result);
  switch (format) {
    case 'text':
      return checkAsText(result, name);
    case 'json':
      return `${JSON.stringify(checkAsJson(result, draft.name, PROGRAM), null, 2)}\n`;
    case 'html':
      return checkAsHtml(result, name, PROGRAM);
    case 'docx':
      return draft.format === 'docx' && draft.bytes !== null
        ? docxWithComments(draft.bytes, result)
        : findingsAsDocx(result, name);
    case 'xlsx':
      return checkAsXlsx(result, name);
    case 'csv':
      throw new LookupError(
        'format',
        '格式 csv 只用于 CSV 清单，即加列写回；别的请用 xlsx 或 json',
        'format csv is for lists that are CSV, given back with columns added; use xlsx or json for others',
      );
    case 'sarif':
      return `${JSON.stringify(checkAsSarif(result, name, VERSION), null, 2)}\n`;
  }
}

function isWrittenBack(format: CheckFormat): boolean {
  return format === 'xlsx' || format === 'csv';
}
