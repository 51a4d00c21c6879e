/** Cuts texts where the server's limits ask for it: at the end of a sentence where there is one. */
import type { Piece } from './piece';

/** In order, each group within the limit; a piece past the limit by itself is cut. */
export function groups(pieces: readonly Piece[], limit: number): Piece[][] {
  const out: Piece[][] = [];
  let room = 0;
  for (const part of pieces.flatMap((piece) => parts(piece, limit))) {
    if (out.length === 0 || part.text.length > room) {
      out.push([]);
      room = limit;
    }
    out.at(-1)!.push(part);
    room -= part.text.length;
  }
  return out;
}

function parts({ of, offset, text }: Piece, limit: number): Piece[] {
  if (text.length <= limit) return [{ of, offset, text }];
  const at = cutBefore(text, limit, 0) || limit;
  return [
    { of, offset, text: text.slice(0, at) },
    ...parts({ of, offset: offset + at, text: text.slice(at) }, limit),
  ];
}

/** Behind the last sentence that ends by `at`, but not before `least`; `least` where none ends between them. */
export function cutBefore(text: string, at: number, least: number): number {
  for (let index = at; index > least; index--) {
    if ('。；\n'.includes(text[index - 1]!)) return index;
  }
  return least;
}
