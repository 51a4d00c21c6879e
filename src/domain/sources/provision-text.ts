/** The words of provisions in the one form in which they are given: without their own label, which stands beside them. */

export interface Written {
  label?: string | null;
  text: string;
}

/** `texts`: of the provision itself and of what is inside it, in reading order; parts keep their labels. */
export function provisionText(label: string | null, texts: readonly string[]): string {
  const [own = '', ...parts] = texts;
  return [withoutLabel(label, own), ...parts].filter((text) => text !== '').join('\n');
}

/** A whole text, in reading order: every provision with its label, each on a line of its own. */
export function wholeText(provisions: readonly Written[]): string {
  const lines: string[] = [];
  let waiting = '';
  for (const { label = null, text } of provisions) {
    const words =
      waiting + (label !== null && !text.startsWith(label) && text !== '' ? `${label}　${text}` : text);
    // 第五条 of several 款 has no words of its own: its label stands before the first of them.
    waiting = text === '' && label !== null ? `${label}　` : '';
    if (text !== '') lines.push(words);
  }
  return lines.join('\n');
}

/** The words behind the label, where they begin with it. */
export function withoutLabel(label: string | null, text: string): string {
  if (label === null || !text.startsWith(label)) return text;
  return text.slice(label.length).replace(/^[\s　]+/u, '');
}
