/** The lines of an article, without its number where the text repeats it. */
export function paragraphsOf(text: string, label: string | null): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines[0];
  if (label && first?.startsWith(label)) lines[0] = first.slice(label.length).replace(/^[\s\u3000]+/u, '');
  return lines;
}
