/** The catalogue and the reports that come with the program. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR } from '../../domain/analyse';
import { inTurn } from '../../graph/commands/import-lock';
import { awaitSearchIndex } from '../../graph/commands/search-index';
import { writeCatalogue } from '../../graph/commands/seeds';
import { inWrite, readRows } from '../../graph/connection/write';
import { loadCypher } from '../../graph/statements/load';
import { loadCatalogue, SEEDS } from '../../platform/catalogue/load';
import { reresolveCitations } from '../reresolve';
import { settleReported } from './reported';
import { importReportsNow, WITHDRAWN } from './reports';
import { suggestSupportNow } from './suggest';

const SEED_SET = 'seeds';

export interface SeedsLoaded {
  /** false: these seeds are in the graph already. */
  changed: boolean;
  works: number;
  reports: number;
}

export function loadSeeds(driver: Driver, folder: string = SEEDS): Promise<SeedsLoaded> {
  return inTurn(driver, () => loadSeedsNow(driver, folder));
}

async function loadSeedsNow(driver: Driver, folder: string): Promise<SeedsLoaded> {
  const hash = seedHash(folder);
  const [known] = await readRows<{ hash: string }>(driver, loadCypher('seed-set'), { id: SEED_SET });
  if (known?.hash === hash) return { changed: false, works: 0, reports: 0 };

  const { works } = loadCatalogue(folder);
  await writeCatalogue(driver, works);
  const reports = join(folder, 'reports');
  const summary = existsSync(reports) ? await importReportsNow(driver, [reports]) : null;
  const refused = summary?.results.find(
    // What people withdrew stays so.
    ({ outcome, findings }) => outcome === 'REFUSED' && !findings.some(({ code }) => code === WITHDRAWN),
  );
  if (refused)
    throw new Error(`${refused.file}: ${refused.findings.map((finding) => finding.message).join('；')}`);
  // Reports that were there before the seeds changed.
  await reresolveCitations(driver, 'all');
  await settleReported(driver);
  await awaitSearchIndex(driver);
  const loaded = summary?.results.flatMap((result) => result.loaded ?? []) ?? [];
  // Only among the captions of cited works: quick, and the seeds hold no law text.
  await suggestSupportNow(driver, { reports: loaded, citedOnly: true });
  await inWrite(driver, (tx) =>
    tx.run(loadCypher('seed-set-loaded'), { id: SEED_SET, hash, loadedAt: new Date().toISOString() }),
  );
  return { changed: true, works: works.length, reports: summary?.files ?? 0 };
}

/** Of all seed files by name and content, and of the extractor that reads them. */
function seedHash(folder: string): string {
  const hash = createHash('sha256').update(EXTRACTOR);
  const files = (readdirSync(folder, { recursive: true }) as string[]).sort();
  for (const file of files) {
    const path = join(folder, file);
    if (statSync(path).isFile()) hash.update(file).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}
