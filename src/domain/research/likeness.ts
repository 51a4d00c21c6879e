/** How much two clauses share, by their pairs of characters: 0 nothing, 1 the same (Dice's coefficient). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size + right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/\s+/gu, '')];
  return new Set(characters.slice(1).map((character, i) => characters[i]! + character));
}
