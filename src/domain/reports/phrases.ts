/** How much of two texts is the same, by runs of five characters: 0 nothing, 1 all (Dice’s coefficient). */
export function shareOfPhrases(a: string, b: string): number {
  const [left, right] = [phrasesOf(a), phrasesOf(b)];
  if (left.size + right.size === 0) return a.trim() === b.trim() ? 1 : 0;
  let shared = 0;
  for (const phrase of left) if (right.has(phrase)) shared++;
  return (2 * shared) / (left.size + right.size);
}

const LENGTH = 5;

function phrasesOf(text: string): Set<string> {
  const compact = text.replace(/\s+/gu, '');
  const phrases = new Set<string>();
  for (let at = 0; at + LENGTH <= compact.length; at++) phrases.add(compact.slice(at, at + LENGTH));
  return phrases;
}
