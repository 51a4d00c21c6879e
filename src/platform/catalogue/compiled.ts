/**
 * The seed catalogue as JSON, made when the program is built: YAML of a thousand works takes a second to read, which
 * every command would pay. It is used only while the seed files are, byte for byte, those it was made from.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../domain/catalogue/types';

const FILE = 'catalogue.json';

/** Beside the built program; the sources, which tests run, have none. */
const DIST = join(__dirname, '..', '..');

interface Compiled {
  /** Of the seed files. */
  hash: string;
  catalogue: Catalogue;
}

/** `wanted`: hash of the seed files; null where none was made, or for other files. */
export function readCompiled(wanted: string): Catalogue | null {
  const file = join(DIST, FILE);
  if (!existsSync(file)) return null;
  const { hash, catalogue } = JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  return hash === wanted ? catalogue : null;
}

export function writeCompiled(seeds: string, catalogue: Catalogue, dir: string = DIST): void {
  const compiled: Compiled = { hash: seedHash(seeds), catalogue };
  writeFileSync(join(dir, FILE), JSON.stringify(compiled));
}

/** Of the seed files, their names and bytes. */
export function seedHash(seeds: string): string {
  const hash = createHash('sha256');
  const sources = readdirSync(join(seeds, 'sources')).sort();
  for (const file of [...sources.map((name) => join('sources', name)), 'titles.tsv', 'aliases.yaml']) {
    const path = join(seeds, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}
