/** The beginning of a text, on one line, for previews. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}
