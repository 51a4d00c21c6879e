/**
 * Characters that show nothing and change how what is around them is shown or read: controls, and those that turn the
 * direction of writing. A name or a reason has none; in the text of a document they are shown as marks.
 */
const HIDDEN = /[\p{Bidi_Control}\p{Cc}\u2028\u2029]/u;
const HIDDEN_IN_LINES = /[\p{Bidi_Control}\u2028\u2029]|(?![\t\n\r])\p{Cc}/u;
const ALL_HIDDEN = new RegExp(HIDDEN_IN_LINES, 'gu');

/** Whether a name, of one line, has such a character. */
export function hasHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** The same of a text of several lines, as U+202E; null where there is none. */
export function hiddenIn(text: string): string | null {
  const [found] = HIDDEN_IN_LINES.exec(text) ?? [];
  return found === undefined ? null : codeOf(found);
}

/** The text with ⟦U+202E⟧ in place of such a character. For showing only: places in the text are no longer those told. */
export function withMarks(text: string): string {
  return HIDDEN_IN_LINES.test(text) ? text.replace(ALL_HIDDEN, (each) => `⟦${codeOf(each)}⟧`) : text;
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
