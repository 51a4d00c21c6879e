/** Collections of reports: a folder or a git repository, with or without a list of what each file is. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { ImportSummary } from '../../domain/model/import';
import { fetchGit } from '../../platform/texts/git';
import { lawsDirectory } from '../../platform/texts/paths';
import { listInputs } from './files';
import { folderName, kindOfSource } from './laws';
import { readManifest } from './manifest';
import { REPORT_EXTENSIONS } from './report-kinds';
import { type ImportReportsOptions, importReports } from './reports';

export interface AddReportsOptions extends ImportReportsOptions {
  /** Where repositories are kept; for tests. */
  cache?: string;
}

/**
 * Loads all reports of a collection. With a list only the files it names are reports.
 * @throws ManifestError where the list has mistakes; Error where there is no such collection.
 */
export async function addReports(
  driver: Driver,
  source: string,
  { cache = join(lawsDirectory(), '..', 'reports'), ...options }: AddReportsOptions = {},
): Promise<ImportSummary> {
  const folder = kindOfSource(source) === 'GIT' ? join(cache, folderName('GIT', source)) : source;
  if (folder !== source) await fetchGit(source, folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`应为目录或 git 地址（expected a folder or a git address），but got: ${source}`);
  }
  const manifest = readManifest(folder);
  const inputs = listInputs([folder], REPORT_EXTENSIONS)
    .filter(({ name }) => (manifest ? manifest.has(name) : !NO_REPORTS.test(name)))
    .map((input) => ({ ...input, given: manifest?.get(input.name) }));
  return importReports(driver, inputs, options);
}

const NO_REPORTS = /(?:^|\/)(?:[._][^/]*\/|(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING)[^/]*$)/iu;
