/** A check in any of its forms: the same for the command and for those who ask over a network. */
import { PROGRAM, VERSION } from '../../../platform/version';
import type { CheckResult } from '..';
import type { Draft } from '../draft';
import { checkAsHtml } from './html';
import { checkAsJson } from './json';
import { checkAsSarif } from './sarif';
import { checkAsText } from './text';

export const CHECK_FORMATS = ['text', 'json', 'html', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const CHECK_MEDIA_TYPES: Record<CheckFormat, string> = {
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  sarif: 'application/sarif+json; charset=utf-8',
};
export const CHECK_EXTENSIONS: Record<CheckFormat, string> = {
  text: '.txt',
  json: '.json',
  html: '.html',
  sarif: '.sarif',
};

/** Words for what has no name of its own. */
const NAMELESS = '文稿';

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
    case 'sarif':
      return `${JSON.stringify(checkAsSarif(result, name, VERSION), null, 2)}\n`;
  }
}
