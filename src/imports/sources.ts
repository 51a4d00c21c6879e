/**
 * Law texts from a folder into the graph. The files are looked at together, since a work's versions may stand in
 * several; what is in the graph already, from an earlier or an interrupted run, is not written again.
 */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { loadCypher } from '../graph/cypher';
import { readRows } from '../graph/session';
import { finishRun, startRun } from '../graph/write/import-run';
import type { Finding } from '../model/terms';
import { EXTRACTOR } from '../pipeline';
import type { SourceHeader } from '../sources';
import { type InputFile, listInputs } from './files';
import { type FileResult, type ImportSummary, outcomeOf, refusal, refused } from './outcome';
import type { PlannedWork } from './plan';
import { planWorks } from './plan-works';
import { readInput } from './read-input';
import { SOURCE_EXTENSIONS, SourceReader } from './source-reader';
import { writePlan } from './write-plan';

export interface ImportSourcesOptions {
  /** Writes what is held already once more. */
  force?: boolean;
  /** Files read, then provisions written. */
  onProgress?: (stage: 'read' | 'write', done: number, total: number) => void;
}

/** A file as an earlier run left it. */
interface KnownFile {
  file: string;
  hash: string;
  outcome: FileResult['outcome'];
  /** JSON text. */
  findings: string;
  loaded: string | null;
}

export async function importSources(
  driver: Driver,
  dir: string,
  options: ImportSourcesOptions = {},
): Promise<ImportSummary> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`应为目录（expected a folder），but got: ${dir}`);
  }
  const inputs = listInputs([dir], SOURCE_EXTENSIONS);
  const run = await startRun(driver, 'sources');
  const results = options.force
    ? new Map<string, FileResult>()
    : unchangedFiles(inputs, await knownFiles(driver));
  const reader = new SourceReader(basename(dir));
  const headers = readHeaders(
    reader,
    inputs.filter((input) => !results.has(input.name)),
    results,
    options,
  );
  if (headers.length > 0) {
    // Versions of their works may stand in files that did not change, and what was refused may be so no more.
    const read = new Set(headers.map((header) => header.file));
    headers.push(
      ...readHeaders(
        reader,
        inputs.filter((input) => !read.has(input.name)),
        results,
        options,
      ),
    );
    const plan = planWorks(headers);
    const files = new Map(inputs.map((input) => [input.name, input]));
    const written = await writePlan(driver, plan, {
      source: (file) => reader.source(files.get(file)!),
      size: (file) => reader.size(file),
      done: (file) => reader.drop(file),
      force: options.force ?? false,
      onProgress: (done, total) => options.onProgress?.('write', done, total),
    });
    for (const result of resultsOf(headers, plan, written)) results.set(result.file, result);
  }
  return finishRun(
    driver,
    run,
    inputs.map((input) => results.get(input.name)!),
  );
}

function knownFiles(driver: Driver): Promise<KnownFile[]> {
  return readRows<KnownFile>(driver, loadCypher('write/files-known'), { kind: 'sources', madeBy: EXTRACTOR });
}

/** What was loaded is unchanged; what was refused is refused for the same reasons. */
function unchangedFiles(
  inputs: readonly InputFile[],
  knownNow: readonly KnownFile[],
): Map<string, FileResult> {
  const known = new Map(knownNow.map((file) => [file.file, file]));
  const results = new Map<string, FileResult>();
  for (const input of inputs) {
    const was = known.get(input.name);
    const read = was && readInput(input);
    if (!was || !read?.ok || read.hash !== was.hash) continue;
    const { file, hash, loaded } = was;
    results.set(
      file,
      was.outcome === 'REFUSED'
        ? refused(file, hash, JSON.parse(was.findings) as Finding[])
        : { file, hash, outcome: 'UNCHANGED', findings: [], loaded },
    );
  }
  return results;
}

function readHeaders(
  reader: SourceReader,
  inputs: readonly InputFile[],
  results: Map<string, FileResult>,
  { onProgress }: ImportSourcesOptions,
): SourceHeader[] {
  return inputs.flatMap((input, index) => {
    const read = reader.read(input);
    onProgress?.('read', index + 1, inputs.length);
    if (read.ok) return [read.header];
    results.set(input.name, refused(input.name, read.hash, [read.finding]));
    return [];
  });
}

function resultsOf(
  headers: readonly SourceHeader[],
  plan: readonly PlannedWork[],
  written: ReadonlySet<string>,
): FileResult[] {
  const versions = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const work of plan) {
    for (const { id, file } of work.versions) if (file !== null) versions.set(file, id);
    for (const { file, of } of work.duplicates) duplicates.set(file, of);
  }
  return headers.map(({ file, hash, findings }) => {
    const first = duplicates.get(file);
    if (first !== undefined) return refused(file, hash, [twice(file, first)]);
    const loaded = versions.get(file);
    if (loaded === undefined) throw new Error(`expected a version of ${file} in the plan, but got: none`);
    if (!written.has(loaded)) return { file, hash, outcome: 'UNCHANGED', findings: [], loaded };
    return { file, hash, outcome: outcomeOf(findings), findings, loaded };
  });
}

function twice(file: string, first: string): Finding {
  const message = `与 ${first} 是同一文件的同一版本，已载入后者`;
  return refusal(file, message, '请核对两个文件，只保留一个，或补全公布日期', { code: 'source-twice' });
}
