/** A stretch of text cut at its marks, for rendering; the pieces joined are the stretch. */
export interface Mark {
  start: number;
  end: number;
}

export interface Segment<M extends Mark> {
  text: string;
  /** Null: plain text between marks. */
  mark: M | null;
}

/** Marks are in order and in the offsets of the whole text; those outside the stretch are left out. */
export function segmentsOf<M extends Mark>(
  whole: string,
  { start, end }: Mark,
  marks: readonly M[],
): Segment<M>[] {
  const segments: Segment<M>[] = [];
  let at = start;
  for (const mark of marks) {
    // A mark that overlaps the one before would show its words twice.
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) segments.push({ text: whole.slice(at, mark.start), mark: null });
    segments.push({ text: whole.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < end) segments.push({ text: whole.slice(at, end), mark: null });
  return segments;
}
