/** A record of each import: what was read, and what became of each file. */
import { randomBytes } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR } from '../../domain/analyse';
import {
  countOutcomes,
  type FileResult,
  type ImportKind,
  type ImportSummary,
} from '../../domain/model/import';
import { batches, int, inWrite } from '../connection/write';
import { loadCypher } from '../statements/load';
import { awaitSearchIndex } from './search-index';

const ROWS = 2000;
/** Findings kept on the run itself, to be read at a glance; each file keeps all of its own. */
const MAX_FINDINGS = 100;

export interface ImportRun {
  id: string;
  kind: ImportKind;
  startedAt: Date;
}

/** Ids sort by time. */
export async function startRun(driver: Driver, kind: ImportKind): Promise<ImportRun> {
  const startedAt = new Date();
  const id = `import:${startedAt.toISOString()}-${randomBytes(4).toString('hex')}`;
  await inWrite(driver, (tx) =>
    tx.run(loadCypher('run-started'), { id, kind, startedAt: startedAt.toISOString() }),
  );
  return { id, kind, startedAt };
}

/** What the run loaded can be searched once it is finished. */
export async function finishRun(
  driver: Driver,
  run: ImportRun,
  results: FileResult[],
): Promise<ImportSummary> {
  const rows = results.map((result, index) => ({
    id: `${run.id}/${index + 1}`,
    properties: {
      file: result.file,
      hash: result.hash,
      outcome: result.outcome,
      findings: JSON.stringify(result.findings),
      loaded: result.loaded,
      madeBy: EXTRACTOR,
    },
  }));
  for (const batch of batches(rows, ROWS)) {
    await inWrite(driver, (tx) => tx.run(loadCypher('run-files'), { run: run.id, rows: batch }));
  }
  await awaitSearchIndex(driver);
  const counts = countOutcomes(results);
  const findings = results.flatMap((result) => result.findings).slice(0, MAX_FINDINGS);
  const finishedAt = new Date();
  await inWrite(driver, (tx) =>
    tx.run(loadCypher('run-finished'), {
      id: run.id,
      properties: {
        finishedAt: finishedAt.toISOString(),
        findings: JSON.stringify(findings),
        ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, int(count)])),
      },
    }),
  );
  return {
    run: run.id,
    kind: run.kind,
    files: results.length,
    ...counts,
    seconds: (finishedAt.getTime() - run.startedAt.getTime()) / 1000,
    results,
  };
}
