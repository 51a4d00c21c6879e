/** A small project with the real scripts and stand-ins for the tools they run. */
import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

/** Stands for tsc: `dist` repeats its arguments and standard input, and exits with the number it is given. */
const TSC = `
const fs = require('node:fs');
fs.appendFileSync('tools.log', 'tsc ' + process.argv.at(-1) + '\\n');
if (fs.existsSync('slow')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
if (fs.existsSync('broken')) { console.log('src/a.ts(1,1): error'); process.exit(2); }
if (process.argv.at(-1) === 'client/tsconfig.json') {
  fs.mkdirSync('dist/client', { recursive: true });
  fs.writeFileSync('dist/client/index.js', '');
  process.exit(0);
}
fs.mkdirSync('dist/cli', { recursive: true });
fs.mkdirSync('dist/platform/catalogue', { recursive: true });
fs.copyFileSync('compile-catalogue.cjs', 'dist/platform/catalogue/compile.js');
for (const name of fs.readdirSync('src/cli')) fs.writeFileSync('dist/cli/' + name.replace('.ts', '.js'), '');
fs.writeFileSync('dist/cli/main.js', \`
exports.main = async (argv) => {
  process.stdout.write(JSON.stringify(argv.slice(2)) + require('node:fs').readFileSync(0, 'utf8'));
  process.exitCode = Number(argv[3] ?? 0);
};\`);
`;

/** Stands for the built program that makes dist/catalogue.json. */
const COMPILE = `
const fs = require('node:fs');
fs.appendFileSync('tools.log', 'compile catalogue\\n');
fs.writeFileSync('dist/catalogue.json', '{}');
`;

/** Stands for Vite. */
const VITE = `
const fs = require('node:fs');
fs.appendFileSync('tools.log', 'vite ' + process.argv.at(-1) + '\\n');
fs.mkdirSync('dist/explorer', { recursive: true });
fs.writeFileSync(process.argv.at(-1).startsWith('embed') ? 'dist/embed.js' : 'dist/explorer/index.html', '');
`;

/** Stands for Jest: its counts are in jest-unit.json and jest-integration.json. */
const JEST = `
const fs = require('node:fs');
const args = process.argv.slice(2);
fs.appendFileSync('tools.log', 'jest ' + args.filter((each) => !each.startsWith('--outputFile')).join(' ') + '\\n');
const counts = 'jest-' + args[args.indexOf('--selectProjects') + 1] + '.json';
if (!fs.existsSync(counts)) process.exit(1);
const text = fs.readFileSync(counts, 'utf8');
fs.writeFileSync(args.find((each) => each.startsWith('--outputFile=')).slice(13), text);
process.exit(/Failed\\w*":[1-9]|Error\\w*":[1-9]/.test(text) ? 1 : 0);
`;

export class Project {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'yiju-scripts-'));

  constructor() {
    for (const part of ['scripts', 'bin']) cpSync(path.join(ROOT, part), this.at(part), { recursive: true });
    const packages = { 'node_modules/typescript': { version: '5.0.0' } };
    this.write('package.json', '{"type": "commonjs"}');
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
    this.write('node_modules/.package-lock.json', JSON.stringify({ packages }));
    this.write('tsconfig.json', '{}');
    this.write('tsconfig.build.json', '{}');
    this.write('src/cli/main.ts', '');
    this.write('src/domain/text/numerals.ts', '');
    this.write('seeds/aliases.yaml', '');
    for (const part of ['domain/catalogue', 'domain/model', 'platform/catalogue'])
      this.write(`src/${part}/a.ts`, '');
    this.write('client/index.ts', '');
    this.write('embed/index.ts', '');
    this.write('explorer/main.tsx', '');
    this.write('src/domain/citations/format.ts', '');
    this.write('src/domain/citations/format-path.ts', '');
    this.write('src/app/imports/report-kinds.ts', '');
    this.write('src/domain/model/days.ts', '');
    this.write('src/domain/sources/compare/diff.ts', '');
    this.write('src/domain/research/clean-up.ts', '');
    this.write('src/domain/research/clean-up-table.ts', '');
    this.write('src/domain/text/formula.ts', '');
    this.write('src/domain/text/names/report.ts', '');
    this.write('schema/operations/embed.graphql', '');
    this.write('node_modules/vite/bin/vite.js', VITE);
    this.write('node_modules/typescript/bin/tsc', TSC);
    this.write('compile-catalogue.cjs', COMPILE);
    this.write('node_modules/jest/bin/jest.js', JEST);
    this.write('node_modules/@graphql-codegen/cli/esm/bin.js', 'process.exit(0);');
    this.write('node_modules/@biomejs/biome/bin/biome', 'process.exit(0);');
    this.write('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'process.exit(0);');
  }

  at(...parts: string[]): string {
    return path.join(this.directory, ...parts);
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), text);
  }

  run(
    script: string,
    args: string[] = [],
    input = '',
    env: NodeJS.ProcessEnv = {},
  ): SpawnSyncReturns<string> {
    const options = {
      cwd: this.directory,
      input,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    } as const;
    return spawnSync(process.execPath, [this.at(script), ...args], options);
  }

  start(script: string): ChildProcess {
    return spawn(process.execPath, [this.at(script)], { cwd: this.directory, stdio: 'ignore' });
  }

  /** What the stand-ins were called with. */
  toolRuns(): string[] {
    try {
      return readFileSync(this.at('tools.log'), 'utf8').trimEnd().split('\n');
    } catch {
      return [];
    }
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

export function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
