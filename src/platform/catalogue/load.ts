/** Reads the seed catalogue: works, the title list, and colloquial names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAliases } from '../../domain/catalogue/aliases';
import { checkLists } from '../../domain/catalogue/check-lists';
import { checkEntries } from '../../domain/catalogue/checks';
import { CatalogueError, expected } from '../../domain/catalogue/error';
import { type LocatedEntry, readSeedFile } from '../../domain/catalogue/seed-file';
import { settleWorks } from '../../domain/catalogue/settle-works';
import { readTitles } from '../../domain/catalogue/titles';
import { toWork } from '../../domain/catalogue/to-work';
import type { Catalogue } from '../../domain/catalogue/types';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { Finding, IsoDate } from '../../domain/model/terms';
import { readCompiled, seedHash } from './compiled';

/** `seeds` stands beside `src` and beside the built `dist`. */
export const SEEDS = resolve(__dirname, '../../../seeds');

/**
 * `dir` holds `sources/*.yaml`, and may hold `titles.tsv` and `aliases.yaml`.
 * @throws CatalogueError with everything that is wrong, not only the first fault.
 */
export function loadCatalogue(dir: string = SEEDS): Catalogue {
  if (dir !== SEEDS) return parseCatalogue(dir);
  const hash = seedHash(dir);
  if (known?.hash !== hash) known = { hash, catalogue: readCompiled(hash) ?? parseCatalogue(dir) };
  const { works, titles, aliases } = known.catalogue;
  return { works: [...works], titles: [...titles], aliases: [...aliases] };
}

/** The seeds as they were last read: a service reads them again with every change of its graph. */
let known: { hash: string; catalogue: Catalogue } | null = null;

/** From the files themselves, checked; about a second for the seeds. */
export function parseCatalogue(dir: string): Catalogue {
  const { entries, findings } = readEntries(dir);
  const titles = readOptional(dir, 'titles.tsv', readTitles);
  const aliases = readOptional(dir, 'aliases.yaml', readAliases);
  findings.push(...titles.findings, ...aliases.findings);
  if (findings.length === 0) findings.push(...checkLists(entries, titles.entries, aliases.entries));
  if (findings.length > 0) throw new CatalogueError(findings);
  return {
    works: settleWorks(worksOf(entries)),
    titles: titles.entries.map(({ entry }) => entry),
    aliases: aliases.entries.map(({ entry }) => entry),
  };
}

/** The works alone, whatever state the lists beside them are in: the title list is made from these. */
export function loadWorks(dir: string = SEEDS): CatalogueWork[] {
  const { entries, findings } = readEntries(dir);
  if (findings.length > 0) throw new CatalogueError(findings);
  return settleWorks(worksOf(entries));
}

/** A seed file is known up to the newest day it tells of, unless an entry says up to when it was checked. */
function worksOf(entries: readonly LocatedEntry[]): CatalogueWork[] {
  const newest = new Map<string, IsoDate>();
  for (const { file, entry } of entries) {
    for (const { promulgated } of entry.versions) {
      if (promulgated && promulgated > (newest.get(file) ?? '')) newest.set(file, promulgated);
    }
  }
  return entries.map(({ file, entry }) => ({
    ...toWork(entry),
    knownOn: entry.checked ?? newest.get(file) ?? null,
  }));
}

function readEntries(dir: string): { entries: LocatedEntry[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const entries: LocatedEntry[] = [];
  for (const file of seedFiles(dir)) {
    const read = readSeedFile(file, readFileSync(join(dir, file), 'utf8'));
    entries.push(...read.entries);
    findings.push(...read.findings);
  }
  // An entry of faulty shape is missing from the list: checks between entries would then report what is there.
  if (findings.length === 0) findings.push(...checkEntries(entries));
  return { entries, findings };
}

function seedFiles(dir: string): string[] {
  const sources = join(dir, 'sources');
  if (!existsSync(sources)) {
    const message = expected('a folder sources with YAML files', 'no such folder');
    throw new CatalogueError([
      {
        code: 'seed.missing',
        severity: 'error',
        file: sources,
        line: null,
        message,
        remedy: '请指定种子目录所在的文件夹',
      },
    ]);
  }
  return readdirSync(sources)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `sources/${name}`);
}

type Reader<T> = (file: string, text: string) => { entries: T[]; findings: Finding[] };

function readOptional<T>(dir: string, file: string, read: Reader<T>): { entries: T[]; findings: Finding[] } {
  const path = join(dir, file);
  return existsSync(path) ? read(file, readFileSync(path, 'utf8')) : { entries: [], findings: [] };
}
