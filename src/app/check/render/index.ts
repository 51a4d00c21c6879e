/** A check in any of its forms: the same for the command and for those who ask over a network. */
import { PROGRAM, VERSION } from '../../../platform/version';
import type { CheckResult } from '..';
import type { Draft } from '../draft';
import { docxWithComments } from './docx/comments';
import { findingsAsDocx } from './docx/list';
import { checkAsHtml } from './html';
import { checkAsJson } from './json';
import { checkAsSarif } from './sarif';
import { checkAsText } from './text';
import { checkAsXlsx } from './xlsx';

/** Not for a terminal. */
export const BINARY_FORMATS: readonly string[] = ['docx', 'xlsx'];
export const CHECK_FORMATS = ['text', 'json', 'html', 'docx', 'xlsx', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const CHECK_MEDIA_TYPES: Record<CheckFormat, string> = {
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sarif: 'application/sarif+json; charset=utf-8',
};
export const CHECK_EXTENSIONS: Record<CheckFormat, string> = {
  text: '.txt',
  json: '.json',
  html: '.html',
  docx: '.docx',
  xlsx: '.xlsx',
  sarif: '.sarif',
};

/** Words for what has no name of its own. */
const NAMELESS = '文稿';

/** For a draft that is a DOCX, `docx` is that document with comments; for others a list of what was found. */
export async function renderCheck(
  result: CheckResult,
  draft: Pick<Draft, 'name' | 'bytes' | 'format'>,
  format: CheckFormat,
): Promise<string | Uint8Array> {
  const name = draft.name ?? NAMELESS;
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
    case 'sarif':
      return `${JSON.stringify(checkAsSarif(result, name, VERSION), null, 2)}\n`;
  }
}
