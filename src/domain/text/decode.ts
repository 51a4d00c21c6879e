/** Bytes to text: UTF-8 with or without a byte-order mark, UTF-16 with one, GB18030, or Big5. */

export type TextEncoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  /** Without a byte-order mark. All offsets in the project are UTF-16 into a text decoded this way. */
  text: string;
  encoding: TextEncoding;
}

/** Thrown when bytes are no text in any encoding read here. `offset` is that of the first bad byte. */
export class UndecodableTextError extends Error {
  constructor(
    readonly offset: number,
    readonly line: number,
  ) {
    super(
      `expected text in UTF-8 or GB18030, but got bytes that are neither (first at byte ${offset}, line ${line})`,
    );
    this.name = 'UndecodableTextError';
  }
}

/** `declared`: the encoding that the document says it has; believed where its bytes bear it out. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  }
  // A NUL byte stands in no text of one of the others: it is a binary file, whatever else decodes.
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const utf16 = utf16WithoutMark(bytes);
    if (utf16) return utf16;
    throw new UndecodableTextError(nul, lineAt(bytes, nul));
  }
  // UTF-8 first: GB18030 text is practically never valid UTF-8, while the reverse often decodes to nonsense.
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const offset = firstBadUtf8Byte(bytes);
  if (isDamagedUtf8(bytes)) throw new UndecodableTextError(offset, lineAt(bytes, offset));
  const encoding = isBig5(bytes, declared) ? 'big5' : 'gb18030';
  const text = decodedAs(encoding, bytes) ?? decodedAs('gb18030', bytes);
  if (text !== null && !isNonsense(text)) return { text, encoding };
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return utf16;
  throw new UndecodableTextError(offset, lineAt(bytes, offset));
}

/** Characters that no text is made of: bytes of something else, which happen to be pairs of an encoding. */
function isNonsense(text: string): boolean {
  const han = text.slice(0, SAMPLE_BYTES).match(/\p{Script=Han}|\p{Co}/gu) ?? [];
  return han.length > 60 && commonShare(han.join('')) < 0.01;
}

function utf16WithoutMark(bytes: Uint8Array): DecodedText | null {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const sample = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE_BYTES));
    if (commonShare(sample) > 0.1) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  return null;
}

/** What `<meta charset=…>` or the XML declaration at the head of a web page says; null where it is silent. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const said =
    /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([a-z0-9_-]{2,20})/iu.exec(head) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([a-z0-9_-]{2,20})/iu.exec(head);
  return said?.[1]?.toLowerCase() ?? null;
}

function decodedAs(encoding: 'utf-8' | 'gb18030' | 'big5', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Looked at to tell one encoding from another; a text has shown itself by then. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Both encodings give characters to nearly any pair of bytes; the right one gives those that every text has. A page
 * that declares Big5 is read so unless its bytes make better sense as GB18030.
 */
function isBig5(bytes: Uint8Array, declared: string | null): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const big5 = commonShare(new TextDecoder('big5').decode(sample));
  const gb = commonShare(new TextDecoder('gb18030').decode(sample));
  return /^(?:x-x-)?big5|^cn-big5|^csbig5/u.test(declared ?? '') ? big5 >= gb : big5 > 2 * gb && big5 > 0.05;
}

const COMMON = new Set(
  '的一不是在有人年月日之及或以第條条款項项規规定法應应為为中國国民市政府機机關关會会公行工作部本例辦办上下大三二十四五六七八九個个其與与對对於于等並并',
);

/** Of the characters beyond ASCII, the share that is common in writing of any kind. */
function commonShare(text: string): number {
  let common = 0;
  let all = 0;
  for (const char of text) {
    if (char < '\u0080') continue;
    all++;
    if (COMMON.has(char)) common++;
  }
  return all === 0 ? 0 : common / all;
}

/** Some bytes bad in what is otherwise UTF-8: cut off or overwritten. Read as GB18030 it would be nonsense. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const char of new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES))) {
    if (char === '\ufffd') bad++;
    else if (char >= '\u0800') good++;
  }
  return good > 4 * bad && good > 8;
}

/** Bisects for the longest prefix that decodes as UTF-8 (a cut last character does not count as bad). */
function firstBadUtf8Byte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
