/** UTF-16 offsets as JavaScript counts them, and code points as most other languages do. */

/** Code-point offsets for the given UTF-16 offsets, in one pass over the text. */
export function codePointOffsets(text: string, offsets: readonly number[]): Map<number, number> {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  const result = new Map<number, number>();
  let unit = 0;
  let point = 0;
  for (const offset of sorted) {
    while (unit < offset && unit < text.length) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point++;
    }
    result.set(offset, point);
  }
  return result;
}
