/** The sentence of a unit of a report in which a place of the report's text lies. */

export interface UnitText {
  text: string;
  /** Offset of the unit in the report. */
  start: number;
  /** Offsets in the report, two for each sentence. */
  sentences?: number[] | null;
}

export interface SentenceAt {
  text: string;
  /** Offset of the sentence in the report. */
  start: number;
}

export function sentenceAt({ text, start, sentences }: UnitText, place: number): SentenceAt {
  const offsets = sentences ?? [];
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    const [from, to] = [offsets[i]!, offsets[i + 1]!];
    if (from <= place && place < to) return { text: text.slice(from - start, to - start), start: from };
  }
  return { text, start };
}
