/** What must hold between entries, and within one beyond its shape. Each check reports all it finds. */
import { sourceIdOf } from '../model/ids';
import type { Finding, HierarchyLevel } from '../model/terms';
import { normaliseTitle, titleKey } from '../text/titles';
import { checkNumbers } from './check-numbers';
import { expected } from './error';
import type { LocatedEntry, Path } from './seed-file';
import { entryId, RELATION_KEYS } from './to-work';

const NATIONAL: readonly HierarchyLevel[] = [
  'CONSTITUTION',
  'LAW',
  'ADMIN_REGULATION',
  'SUPERVISORY_REGULATION',
  'DEPARTMENTAL_RULE',
  'JUDICIAL_INTERPRETATION',
  'MILITARY_REGULATION',
];
const LOCAL: readonly HierarchyLevel[] = ['LOCAL_REGULATION', 'LOCAL_GOVERNMENT_RULE'];

export function checkEntries(entries: readonly LocatedEntry[]): Finding[] {
  return [
    ...entries.flatMap(checkTitle),
    ...entries.flatMap(checkRegion),
    ...entries.flatMap(checkVersions),
    ...entries.flatMap(checkCaptions),
    ...checkNumbers(entries),
    ...checkNames(entries),
    ...checkRelations(entries),
    ...checkCycles(entries),
  ];
}

function checkTitle(located: LocatedEntry): Finding[] {
  const { title } = located.entry;
  const normal = normaliseTitle(title).title;
  if (normal === title) return [];
  return [
    finding(
      located,
      ['title'],
      'seed.title',
      expected(`a normalised title, ${normal}`, title),
      '全称写在 fullTitle',
    ),
  ];
}

function checkRegion(located: LocatedEntry): Finding[] {
  const { level, region } = located.entry;
  if (LOCAL.includes(level) && region.length === 0) {
    const message = expected(`a region, because the level is ${level}`, region);
    return [finding(located, ['level'], 'seed.region', message, '请写 region，如 [重庆市]')];
  }
  if (NATIONAL.includes(level) && region.length > 0) {
    const message = expected(`no region, because the level is ${level}`, region);
    return [finding(located, ['region'], 'seed.region', message, '请删去 region 或改正 level')];
  }
  return [];
}

function checkVersions(located: LocatedEntry): Finding[] {
  const found: Finding[] = [];
  const { versions } = located.entry;
  const say = (path: Path, message: string, remedy: string) =>
    found.push(finding(located, ['versions', ...path], 'seed.dates', message, remedy));
  const undated = versions.flatMap(({ promulgated }, index) => (promulgated ? [] : [index]));
  if (undated.length > 1) {
    const message = expected('at most one version without a day of promulgation', undated.length);
    say([undated[1]!, 'promulgated'], message, '其余各版写在 note 里，查到公布日再单列');
  }
  versions.forEach((version, index) => {
    const { promulgated, effective, ended } = version;
    if (promulgated && effective && effective < promulgated) {
      say([index, 'effective'], expected(`a day on or after ${promulgated}`, effective), '施行不早于公布');
    }
    if (ended?.on && effective && ended.on <= effective) {
      say([index, 'ended'], expected(`an end after ${effective}`, ended.on), '终止日须晚于施行日');
    }
    const next = versions[index + 1];
    if (!next) return;
    if (promulgated && next.promulgated && next.promulgated <= promulgated) {
      say(
        [index + 1, 'promulgated'],
        expected(`a day after ${promulgated}`, next.promulgated),
        '版本按公布日由旧到新排列',
      );
    }
    const from = ended?.on ?? effective;
    if (from && next.effective && (ended?.on ? next.effective < from : next.effective <= from)) {
      const message = expected(`a version that starts after the one before, from ${from} on`, next.effective);
      say([index + 1, 'effective'], message, '两个版本的有效期不得重叠');
    }
  });
  return found;
}

function checkCaptions(located: LocatedEntry): Finding[] {
  const dates = located.entry.versions.map(({ promulgated }) => promulgated);
  const seen = new Set<string>();
  return located.entry.captions.flatMap(({ version }, index) => {
    const path: Path = ['captions', index, 'version'];
    if (!dates.includes(version)) {
      const message = expected(`a promulgation date of a version, ${dates.join(' or ')}`, version);
      return [finding(located, path, 'seed.captions', message, '条旨须属于所列版本之一')];
    }
    if (seen.has(version)) {
      const message = expected('one list of captions for a version', `${version} twice`);
      return [finding(located, path, 'seed.captions', message, '请合并为一处')];
    }
    seen.add(version);
    return [];
  });
}

/** A name must lead to one work. Namesakes say so, and are told apart by their issuer. */
function checkNames(entries: readonly LocatedEntry[]): Finding[] {
  const found: Finding[] = [];
  const ids = new Map<string, LocatedEntry>();
  const owners = new Map<string, LocatedEntry>();
  for (const located of entries) {
    const id = entryId(located.entry);
    const other = ids.get(id);
    if (other) {
      const message = expected('a work listed once', `${located.entry.title}, also at ${place(other)}`);
      found.push(
        finding(located, ['title'], 'seed.duplicate', message, '请合并，或以 namesake 区分同名文件'),
      );
      continue;
    }
    ids.set(id, located);
    if (!located.entry.namesake) owners.set(titleKey(located.entry.title), located);
  }
  for (const located of ids.values()) {
    const own = new Set([titleKey(located.entry.title)]);
    located.entry.aliases.forEach((alias, index) => {
      const key = titleKey(alias);
      const owner = owners.get(key);
      if (own.has(key) || (owner && owner !== located)) {
        const whose =
          owner && owner !== located
            ? `a name of ${owner.entry.title} at ${place(owner)}`
            : 'a repeated name';
        const message = expected('an alias of this work alone', `${alias}, ${whose}`);
        found.push(
          finding(
            located,
            ['aliases', index],
            'seed.alias',
            message,
            '请删去；有歧义的简称写入 aliases.yaml',
          ),
        );
      }
      own.add(key);
      if (!owner) owners.set(key, located);
    });
  }
  return found;
}

function checkRelations(entries: readonly LocatedEntry[]): Finding[] {
  const byId = new Map(entries.map(({ entry }) => [entryId(entry), entry]));
  return entries.flatMap((located) =>
    relationsOf(located).flatMap(({ key, index, target, named, evidence }) => {
      const path: Path = [key, index, 'title'];
      const other = byId.get(target);
      if (!other) {
        const message = expected(`${key} to name a work of the catalogue`, named);
        return [
          finding(located, path, 'seed.target', message, '请先在 seeds/sources 中列出该文件，或改正其名称'),
        ];
      }
      if (target === entryId(located.entry)) {
        return [
          finding(located, path, 'seed.target', expected(`${key} to name another work`, named), '请删去'),
        ];
      }
      // Else the replaced work would still be in force, and a citation of it would not be found superseded. One that
      // is replaced in fact, without a known end, has the evidence for it.
      const ends = key === 'repeals' || (key === 'replaces' && !evidence);
      if (ends && !other.versions.at(-1)?.ended) {
        const message = expected(`an end of ${named}, because this work ${key} it`, other.versions.at(-1));
        return [
          finding(located, path, 'seed.target', message, '请在其末一版本写 ended；日期不明时写 on: null'),
        ];
      }
      return [];
    }),
  );
}

/** A work cannot rest on itself by way of others. */
function checkCycles(entries: readonly LocatedEntry[]): Finding[] {
  const byId = new Map(entries.map((located) => [entryId(located.entry), located]));
  const done = new Set<string>();
  const found: Finding[] = [];
  const visit = (id: string, trail: string[]): void => {
    const located = byId.get(id);
    if (!located || done.has(id)) return;
    for (const { key, index, target } of relationsOf(located)) {
      if (key !== 'basedOn' || target === id) continue;
      const at = [...trail, id].indexOf(target);
      if (at < 0) {
        visit(target, [...trail, id]);
        continue;
      }
      const loop = [...trail, id].slice(at).concat(target);
      const message = expected('a chain of legal bases that ends', loop.map(titleOf).join(' → '));
      found.push(finding(located, [key, index], 'seed.cycle', message, '请删去不成立的依据关系'));
    }
    done.add(id);
  };
  const titleOf = (id: string) => byId.get(id)?.entry.title ?? id;
  for (const id of byId.keys()) visit(id, []);
  return found;
}

function relationsOf({ entry }: LocatedEntry) {
  return (Object.keys(RELATION_KEYS) as (keyof typeof RELATION_KEYS)[]).flatMap((key) =>
    entry[key].map(({ title, evidence }, index) => ({
      key,
      index,
      named: title,
      target: sourceIdOf(title),
      evidence,
    })),
  );
}

function place({ file, lineOf }: LocatedEntry): string {
  return `${file}:${lineOf([])}`;
}

function finding(located: LocatedEntry, path: Path, code: string, message: string, remedy: string): Finding {
  return { code, severity: 'error', file: located.file, line: located.lineOf(path), message, remedy };
}
