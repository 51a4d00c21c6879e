/**
 * What was measured, kept so that the documents can be written from it again: one file of a folder of results for each
 * command, with when, on which commit and on what machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';

/** Of performance. */
export const RESULTS = path.join(ROOT, 'bench', 'results');

/** Of faults, fuzzing, attacks, guards and soaking. */
export const QA_RESULTS = path.join(ROOT, 'qa', 'results');

/** `command`: as a reader would type it. Gives the file. A second record of the same name takes the place of the first. */
export function record(name, { command, figures }, folder = RESULTS) {
  const kept = { command, at: new Date().toISOString(), commit: commit(), machine: machine(), figures };
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  // Whole or not at all: a run that is broken off must not leave half a result.
  writeFileSync(`${file}.part`, `${JSON.stringify(kept, null, 2)}\n`);
  renameSync(`${file}.part`, file);
  return file;
}

export function machine() {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    loadAverage: os.loadavg()[0],
  };
}

let known;

/** Of what is measured, found out once; with `+` where files differ from it; null outside of a repository. */
export function commit() {
  known ??= { commit: currentCommit() };
  return known.commit;
}

function currentCommit() {
  const at = git('rev-parse', '--short=12', 'HEAD');
  if (at === null) return null;
  return git('status', '--porcelain', '--untracked-files=no', '--', ':!bench/results', ':!qa/results')
    ? `${at}+`
    : at;
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
