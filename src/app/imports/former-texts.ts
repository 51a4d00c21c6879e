/** The texts a report had before others took their place, and bringing one back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { GivenReport } from '../../domain/model/report';
import {
  dropFormerText,
  type FormerText,
  formerText,
  formerTextsOf,
  type Replaced,
} from '../../graph/commands/former-texts';
import { inTurn } from '../../graph/commands/import-lock';
import { writeReport } from '../../graph/commands/report';
import { readGraph } from '../../graph/connection/read';
import { inWrite } from '../../graph/connection/write';
import { readCatalogue } from '../../graph/queries/catalogue';
import { analyseFile } from '../reading';
import { settleReported } from './reported';

export type { FormerText };

/** What a text holds, or held, in words. */
export function contentsOf({ measures, citations, decisions }: Replaced): string {
  return `${measures} 项举措、${citations} 处引用、${decisions} 项决定`;
}

/** The newest first; also of a report that was deleted. */
export function listFormerTexts(driver: Driver, report: string): Promise<FormerText[]> {
  return formerTextsOf(readGraph(driver), report);
}

export type Restored =
  | { report: string; restored: FormerText }
  | { report: null; code: 'NOT_FOUND' | 'TEXT_NOT_KEPT' | 'REPORT_WITHDRAWN' };

/**
 * The text takes the place of the one held, which is kept in its turn. It is read anew, with the body, the region, the
 * year and the day it had; decisions go with the words they stand on.
 * @param by the person who does it; null for the command line.
 */
export function restoreReport(driver: Driver, id: string, by: string | null): Promise<Restored> {
  return inTurn(driver, async (): Promise<Restored> => {
    const former = await formerText(readGraph(driver), id);
    if (!former) return { report: null, code: 'NOT_FOUND' };
    if (former.text === null) return { report: null, code: 'TEXT_NOT_KEPT' };
    const analysed = await analyseText(driver, former.facts, former.text);
    const { reportId: report, hash, kind = null, address = null, given = null } = former;
    const origin = { file: former.file ?? former.title, hash, kind, address, given };
    const written = await writeReport(driver, analysed, origin, {
      ...{ force: true, of: report, by, act: 'RESTORED' },
    });
    if (written.withdrawn) return { report: null, code: 'REPORT_WITHDRAWN' };
    await inWrite(driver, (tx) => dropFormerText(tx, id));
    await settleReported(driver);
    return { report, restored: former };
  });
}

/** Like a file: with the limits of one. */
export async function analyseText(driver: Driver, facts: GivenReport, text: string) {
  const works = await readCatalogue(driver);
  return withTextFile(text, (path) => analyseFile(path, 'report.txt', works, facts));
}

/** Puts a text into a file for as long as `work` takes. */
export async function withTextFile<T>(text: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yiju-former-'));
  try {
    const path = join(folder, 'report.txt');
    await writeFile(path, text);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
