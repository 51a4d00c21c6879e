/** For loaders whose keys may need several statements. */

/** Keys that one statement can answer go together; the answers come back in the order of the keys. */
export async function inGroups<K, V>(
  keys: readonly K[],
  groupOf: (key: K) => string,
  read: (group: K[]) => Promise<V[]>,
): Promise<V[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const name = groupOf(key);
    groups.set(name, [...(groups.get(name) ?? []), i]);
  });
  const out = new Array<V>(keys.length);
  await Promise.all(
    [...groups.values()].map(async (places) => {
      const values = await read(places.map((i) => keys[i]!));
      places.forEach((place, i) => {
        out[place] = values[i]!;
      });
    }),
  );
  return out;
}
