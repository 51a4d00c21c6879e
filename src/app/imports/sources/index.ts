/**
 * Law texts from a folder into the graph. The files are looked at together with those the graph holds, since a work's
 * versions may stand in several; what is in the graph already, from an earlier or an interrupted run, is not written
 * again.
 */
import { statSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR } from '../../../domain/analyse';
import { type FileResult, type ImportSummary, outcomeOf, refused } from '../../../domain/model/import';
import type { Finding, IsoDate } from '../../../domain/model/terms';
import type { WorkFacts } from '../../../domain/sources/works/file-facts';
import { setKnownOn } from '../../../graph/commands/held-sources';
import { inTurn } from '../../../graph/commands/import-lock';
import { finishRun, startRun } from '../../../graph/commands/import-run';
import { setSuggestionsDue } from '../../../graph/commands/suggestions';
import { readRows } from '../../../graph/connection/write';
import { loadCypher } from '../../../graph/statements/load';
import { PASSING_REFUSALS } from '../../reading';
import { type InputFile, listInputs } from '../files';
import { readInput } from '../read-input';
import { knownOnOf } from './known-on';
import type { PlannedVersion, PlannedWork } from './plan';
import { actNamed, actOf, SOURCE_EXTENSIONS, type SourceInput, SourceReader } from './reader';
import { APART, apartFinding } from './split-texts';
import { writePlan } from './write-plan';

export interface ImportSourcesOptions {
  /** Of a collection: its files are called by this and a stroke, and those it has no more are given up. */
  collection?: string;
  /** Writes what is held already once more. */
  force?: boolean;
  /** The day up to which the folder is known, YYYY-MM-DD; by default told by its name or the newest day in it. */
  knownOn?: IsoDate;
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

export function importSources(
  driver: Driver,
  dir: string,
  options: ImportSourcesOptions = {},
): Promise<ImportSummary> {
  return inTurn(driver, () => importSourcesNow(driver, dir, options));
}

/**
 * Gives up what was read from files that begin with the prefix. `others`: folders whose files may stand in their place,
 * and what the names of these begin with.
 */
export function giveUpFiles(
  driver: Driver,
  prefix: string,
  others: readonly { prefix: string; folder: string }[],
): Promise<void> {
  return inTurn(driver, async () => {
    await setSuggestionsDue(driver);
    const files = new Map<string, { input: InputFile; reader: SourceReader }>();
    for (const other of others) {
      const reader = new SourceReader(other.folder, other.prefix);
      for (const input of filesOfCollection(other.folder, other.prefix))
        files.set(input.name, { input, reader });
    }
    const found = (file: string) => files.get(file) ?? files.get(actNamed(file)?.file ?? '');
    await writePlan(driver, [], {
      has: (file) => found(file) !== undefined,
      source: (file) => {
        const { input, reader } = found(file)!;
        return reader.source(files.has(file) ? input : actOf(input, actNamed(file)!.act));
      },
      size: () => 0,
      done: () => {},
      isGone: (file) => file.startsWith(prefix),
      force: false,
      onProgress: () => {},
    });
  });
}

async function importSourcesNow(
  driver: Driver,
  dir: string,
  options: ImportSourcesOptions,
): Promise<ImportSummary> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`应为目录（expected a folder），but got: ${dir}`);
  }
  const prefix = options.collection === undefined ? '' : `${options.collection}/`;
  const inputs = prefix === '' ? listInputs([dir], SOURCE_EXTENSIONS) : filesOfCollection(dir, prefix);
  const run = await startRun(driver, 'sources');
  const results = options.force
    ? new Map<string, FileResult>()
    : unchangedFiles(inputs, await knownFiles(driver));
  const reader = new SourceReader(dir, prefix);
  const { facts, acts } = await readFacts(
    reader,
    inputs.filter((input) => !results.has(input.name)),
    results,
    options,
  );
  const names = new Set(inputs.map(({ name }) => name));
  const isGone = (file: string) => {
    if (prefix === '' || !file.startsWith(prefix) || names.has(file) || acts.has(file)) return false;
    // An act in a file that was not read again is still in it.
    const carrier = actNamed(file)?.file;
    return carrier === undefined || !names.has(carrier) || results.get(carrier)?.outcome !== 'UNCHANGED';
  };
  const gone =
    prefix === ''
      ? []
      : (await knownFiles(driver)).filter(({ file, outcome }) => outcome !== 'REFUSED' && isGone(file));
  if (facts.length > 0 || gone.length > 0) {
    await setSuggestionsDue(driver);
    const files = new Map(inputs.map((input) => [input.name, input]));
    const { works, written, apart } = await writePlan(driver, facts, {
      has: (file) => files.has(file) || files.has(actNamed(file)?.file ?? ''),
      source: (file) => reader.source(inputOf(files, file)),
      size: (file) => reader.size(file),
      done: (file) => reader.drop(file),
      isGone,
      force: options.force ?? false,
      onProgress: (done, total) => options.onProgress?.('write', done, total),
    });
    for (const each of apart) results.set(each.file, refused(each.file, each.hash, [apartFinding(each)]));
    const planned = facts.filter(({ file }) => !results.has(file));
    for (const result of resultsOf(planned, works, written)) results.set(result.file, result);
  }
  const all = [...inputs.map(({ name }) => name), ...acts].map((name) => results.get(name)!);
  const known = knownOnOf(
    dir,
    inputs.map(({ name }) => name),
    facts.map(({ promulgatedOn }) => promulgatedOn),
    options.knownOn,
  );
  if (known) {
    await setKnownOn(
      driver,
      all.flatMap(({ loaded }) => loaded ?? []),
      known,
    );
  }
  return finishRun(driver, run, all);
}

/** What a collection has of texts: not its own README, and nothing of what tools keep in it. */
export function filesOfCollection(dir: string, prefix: string): InputFile[] {
  return listInputs([dir], SOURCE_EXTENSIONS)
    .filter(({ name }) => !NO_TEXTS.test(name))
    .map((input) => ({ ...input, name: `${prefix}${input.name}` }));
}

const NO_TEXTS =
  /(?:^|\/)(?:[._][^/]*|node_modules|scripts?)\/|(?:^|\/)(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|requirements)[^/]*$/iu;

function inputOf(files: ReadonlyMap<string, InputFile>, file: string): SourceInput {
  const act = files.has(file) ? null : actNamed(file);
  const input = files.get(act?.file ?? file);
  if (input && act) return actOf(input, act.act);
  if (!input) throw new Error(`expected ${file} in the folder, but got: a plan with a file of another`);
  return input;
}

function knownFiles(driver: Driver): Promise<KnownFile[]> {
  return readRows<KnownFile>(driver, loadCypher('files-known'), { kind: 'sources', madeBy: EXTRACTOR });
}

/** What was loaded is unchanged; what was refused is refused for the same reasons. */
function unchangedFiles(
  inputs: readonly InputFile[],
  knownNow: readonly KnownFile[],
): Map<string, FileResult> {
  const known = new Map(knownNow.map((file) => [`${file.hash} ${file.file}`, file]));
  const names = new Set(knownNow.map((file) => file.file));
  const results = new Map<string, FileResult>();
  for (const input of inputs) {
    const read = names.has(input.name) ? readInput(input) : null;
    const was = read?.ok ? known.get(`${read.hash} ${input.name}`) : undefined;
    if (!was) continue;
    const { file, hash, loaded } = was;
    if (was.outcome !== 'REFUSED') {
      results.set(file, { file, hash, outcome: 'UNCHANGED', findings: [], loaded });
      continue;
    }
    const findings = JSON.parse(was.findings) as Finding[];
    // What stands beside the file may not be what stood there then.
    if (findings.some(({ code }) => code === APART || PASSING_REFUSALS.includes(code))) continue;
    results.set(file, refused(file, hash, findings));
  }
  return results;
}

async function readFacts(
  reader: SourceReader,
  inputs: readonly InputFile[],
  results: Map<string, FileResult>,
  { onProgress }: ImportSourcesOptions,
): Promise<{ facts: WorkFacts[]; acts: Set<string> }> {
  const facts: WorkFacts[] = [];
  /** Names of the acts that stand behind the first in their files. */
  const acts = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    const read = await reader.read(input);
    onProgress?.('read', index + 1, inputs.length);
    if (read.ok) {
      facts.push(read.facts, ...read.more.map((act) => act.facts));
      for (const act of read.more) acts.add(act.input.name);
    } else results.set(input.name, refused(input.name, read.hash, [read.finding]));
  }
  return { facts, acts };
}

function resultsOf(
  facts: readonly WorkFacts[],
  plan: readonly PlannedWork[],
  written: ReadonlySet<string>,
): FileResult[] {
  const versions = new Map(
    plan.flatMap((work) =>
      work.versions.flatMap((version) => version.files.map((file) => [file, version] as const)),
    ),
  );
  return facts.map(({ file, hash, findings }) => {
    const version = versions.get(file);
    if (!version) throw new Error(`expected a version of ${file} in the plan, but got: none`);
    const loaded = version.id;
    if (!written.has(loaded)) return { file, hash, outcome: 'UNCHANGED', findings: [], loaded };
    const all = [...findings, ...sharedText(file, version)];
    return { file, hash, outcome: outcomeOf(all), findings: all, loaded };
  });
}

/** Two files that hold one version, and are not its parts: the first stands for both. */
function sharedText(file: string, { files, hash, hashes }: PlannedVersion): Finding[] {
  const [first] = files;
  if (file === first || !hashes.includes(hash!)) return [];
  return [
    {
      code: 'source-twice',
      severity: 'warning',
      file,
      line: null,
      message: `与 ${first} 是同一文件的同一版本，正文以后者为准`,
      remedy: '请核对两个文件；如不是同一版本，请补全公布日期',
    },
  ];
}
