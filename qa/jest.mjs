/** Tests of the project, run by Jest and counted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';

/**
 * One after another, those of both projects.
 *
 * @param tests paths, or beginnings of paths.
 * @returns the exit code, null where Jest was killed, and its report.
 */
export function runJest(tests, options = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'yiju-qa-jest-'));
  const file = path.join(folder, 'jest.json');
  // Paths go first: --selectProjects takes every word behind it for a project's name.
  const args = [
    path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...tests,
    ...['--selectProjects', 'unit', 'integration', '--runInBand', '--json', '--outputFile', file, ...options],
  ];
  try {
    const { status } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { status, report: JSON.parse(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
