/** The seeds that the seed report and the tests' reports cite: quick to load, and no other when the catalogue grows. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { loadSeeds, type SeedsLoaded } from '../../src/app/imports/seeds';
import type { CatalogueWork } from '../../src/domain/model/catalogue';
import { loadWorks, SEEDS } from '../../src/platform/catalogue/load';

const PARTS = [
  'reports',
  'titles.tsv',
  'aliases.yaml',
  'sources/admin-regulations.yaml',
  'sources/chongqing.yaml',
  'sources/constitution-and-laws.yaml',
  'sources/departmental.yaml',
  'sources/district.yaml',
  'sources/laws-ended.yaml',
  'sources/party.yaml',
  'sources/plans-and-treaties.yaml',
];

export async function loadFewSeeds(driver: Driver): Promise<SeedsLoaded> {
  const folder = fewSeeds();
  try {
    return await loadSeeds(driver, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function fewWorks(): CatalogueWork[] {
  const folder = fewSeeds();
  try {
    return loadWorks(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fewSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-few-seeds-'));
  for (const part of PARTS) cpSync(join(SEEDS, part), join(folder, part), { recursive: true });
  return folder;
}
