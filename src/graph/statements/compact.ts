/**
 * A statement as it is sent: without comments, indentation and other white space that means nothing. The driver writes
 * to its line whenever 1,400 bytes have gathered, and each such write costs as much as a good part of an answer.
 */

/** Texts remembered: as given-filters.ts makes them. */
const MOST_REMEMBERED = 5000;

const known = new Map<string, string>();

export function compact(cypher: string): string {
  let text = known.get(cypher);
  if (text === undefined) {
    text = shortened(cypher);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cypher, text);
  }
  return text;
}

/** A text or a name in quotation marks, a comment, white space, or any other character. */
const PART = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\s\S]/gu;
const MEANS_NOTHING = /^(?:\s|\/\/|\/\*)/u;

function shortened(cypher: string): string {
  let out = '';
  let isApart = false;
  for (const [part] of cypher.matchAll(PART)) {
    if (MEANS_NOTHING.test(part)) {
      isApart = true;
      continue;
    }
    if (isApart && !/[{([,]$/u.test(out) && !/^[})\],]/u.test(part) && out !== '') out += ' ';
    out += part;
    isApart = false;
  }
  return out;
}
