/** Words that a spreadsheet would take for a formula, and run: with an apostrophe before them they stay words. */
const BEGINS_FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

export function asWords(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}
