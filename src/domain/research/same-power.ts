/** One power or service as several lists have it: who rests it on what, and who differs from most. */

export interface ListedBases {
  item: string;
  report: string;
  reportTitle: string;
  body: string | null;
  region: readonly string[] | null;
  bases: readonly { title: string | null; paths: readonly string[] }[];
}

export interface BasesGroup {
  /** 甲法 art-3, in order of their titles; a work named without an article has no path. */
  bases: string[];
  items: ListedBases[];
  /** Bases that most of the others have and this group lacks, and that it has and most lack. */
  lacks: string[];
  adds: string[];
}

/** Groups by equal bases, the largest first; of equal size by their bases. */
export function groupByBases(listed: readonly ListedBases[]): BasesGroup[] {
  const groups = new Map<string, { bases: string[]; items: ListedBases[] }>();
  for (const item of listed) {
    const bases = [...new Set(item.bases.flatMap(namesOf))].sort();
    const key = bases.join('\n');
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { bases, items: [item] });
  }
  const count = new Map<string, number>();
  for (const { bases, items } of groups.values())
    for (const basis of bases) count.set(basis, (count.get(basis) ?? 0) + items.length);
  const common = [...count].filter(([, times]) => times * 2 > listed.length).map(([basis]) => basis);
  return [...groups.values()]
    .sort((a, b) => b.items.length - a.items.length || (a.bases.join() < b.bases.join() ? -1 : 1))
    .map(({ bases, items }) => ({
      bases,
      items,
      lacks: common.filter((basis) => !bases.includes(basis)).sort(),
      adds: bases.filter((basis) => (count.get(basis) ?? 0) * 2 <= listed.length),
    }));
}

function namesOf({ title, paths }: { title: string | null; paths: readonly string[] }): string[] {
  if (title === null) return [];
  return paths.length === 0 ? [title] : paths.map((path) => `${title} ${path}`);
}
