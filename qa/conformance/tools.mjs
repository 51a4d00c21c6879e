/**
 * What is asked with, or read with, and is too large to come with the project: relay-compiler (118 MB), the conformance
 * suite of MCP, and a Python with gql, ariadne-codegen, pandas and duckdb. `node qa/conformance/tools.mjs` puts them
 * into a folder of their own, `npm run conformance` does so first; the tests that want them are skipped without.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../scripts/bootstrap.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
/** As test/client/tools.ts has it. */
const FOLDER = process.env.YIJU_CONFORMANCE_TOOLS ?? path.join(ROOT, '.yiju', 'conformance');

/** What could not be installed is said, and left out; what is there and as it is wanted is left alone. */
export function installTools() {
  mkdirSync(FOLDER, { recursive: true });
  once('package-lock.json', () => {
    copyFileSync(path.join(HERE, 'package.json'), path.join(FOLDER, 'package.json'));
    return run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']);
  });
  once('requirements.txt', () => {
    const python = path.join(FOLDER, 'python');
    return (
      run('python3', ['-m', 'venv', python]) &&
      run(path.join(python, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '-r', 'requirements.txt'])
    );
  });
}

/** @param list its copy in the folder tells what is installed there. */
function once(list, install) {
  const wanted = readFileSync(path.join(HERE, list), 'utf8');
  const done = path.join(FOLDER, `${list}.installed`);
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  writeFileSync(path.join(FOLDER, list), wanted);
  if (install()) writeFileSync(done, wanted);
  else
    process.stderr.write(`未能安装 ${list} 所列，用到它们的测试将跳过 Not installed: what ${list} lists\n`);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: FOLDER, stdio: ['ignore', 2, 2] }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installTools();
