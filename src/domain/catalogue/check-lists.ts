/** What must hold between the works and the two lists beside them. */
import type { Finding } from '../model/terms';
import { titleKey } from '../text/titles';
import type { LocatedAlias } from './aliases';
import { expected } from './error';
import type { LocatedEntry } from './seed-file';
import type { LocatedTitle } from './titles';

export function checkLists(
  works: readonly LocatedEntry[],
  titles: readonly LocatedTitle[],
  aliases: readonly LocatedAlias[],
): Finding[] {
  const byTitle = new Map(works.map((work) => [titleKey(work.entry.title), work.entry]));
  const names = new Map(
    works.flatMap(({ entry }) =>
      [entry.title, ...entry.aliases].map((name) => [titleKey(name), entry.title] as const),
    ),
  );
  const listed = new Map(titles.map(({ entry }) => [titleKey(entry.title), entry.title]));
  const found: Finding[] = [];
  const say = (at: { file: string; line: number | null }, message: string, remedy: string) =>
    found.push({ code: 'seed.lists', severity: 'error', file: at.file, line: at.line, message, remedy });

  for (const row of titles) {
    const work = row.entry.region.length === 0 ? byTitle.get(titleKey(row.entry.title)) : undefined;
    if (work && work.region.length === 0 && work.level !== row.entry.level) {
      say(row, expected(`the level of ${work.title}, ${work.level}`, row.entry.level), '两处的 level 须一致');
    }
  }
  for (const located of aliases) {
    const { alias, titles: targets } = located.entry;
    const owner = names.get(titleKey(alias)) ?? listed.get(titleKey(alias));
    if (owner)
      say(located, expected('a name that no work has yet', `${alias}, a name of ${owner}`), '请删去此项');
    for (const target of targets) {
      const key = titleKey(target);
      if (byTitle.has(key) || listed.has(key)) continue;
      say(
        located,
        expected('titles of works in the catalogue or title list', target),
        '请改正名称，或先列出该文件',
      );
    }
  }
  return found;
}
