/** GB/T 9704—2012, GB50016-2014, DB11/T 1234—2020: numbers of technical standards, in a folded text. */
import { STANDARD_CODES } from '../../text/document-number-key';
import type { NumberSpan } from './document-numbers';

/** The number of a standard at `at`; null where none begins there. */
export function standardAt(text: string, at: number): NumberSpan | null {
  const code = text.charCodeAt(at);
  if (!(code >= 0x41 && code <= 0x5a) || isLetterOrDigit(text.charCodeAt(at - 1))) return null;
  const match = STANDARD.exec(text.slice(at, at + LONGEST))?.[0];
  return match === undefined ? null : { start: at, end: at + match.length };
}

const LONGEST = 32;
const STANDARD = new RegExp(
  `^(?:${STANDARD_CODES})(?:[0-9]{1,5}(?:\\.[0-9]{1,3}){0,3})(?:[-‐‑–—―─－~]{1,2}(?:19|20)[0-9]{2}(?![0-9])|(?<=^GB/T[0-9]{3,5})(?![0-9.]))`,
  'u',
);

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
