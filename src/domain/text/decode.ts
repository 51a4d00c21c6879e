/** Bytes to text: UTF-8 with or without a byte-order mark, UTF-16 with one, or GB18030. */

export interface DecodedText {
  /** Without a byte-order mark. All offsets in the project are UTF-16 into a text decoded this way. */
  text: string;
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
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

export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  }
  // A NUL byte never stands in a text of these encodings: it is a binary file, whatever else decodes.
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new UndecodableTextError(nul, lineAt(bytes, nul));
  // UTF-8 first: GB18030 text is practically never valid UTF-8, while the reverse often decodes to nonsense.
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one; the next is tried.
    }
  }
  const offset = firstBadUtf8Byte(bytes);
  throw new UndecodableTextError(offset, lineAt(bytes, offset));
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
