import { existsSync, rmSync, utimesSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitCode, Project } from './support';

const BOOTSTRAP = 'scripts/bootstrap.mjs';
const SERVER = 'tsc tsconfig.build.json';
const CATALOGUE = 'compile catalogue';
const EMBED = 'vite embed/vite.config.mjs';
const EXPLORER = 'vite explorer/vite.config.mjs';
const CLIENT = 'tsc client/tsconfig.json';
const ALL = [SERVER, CATALOGUE, CLIENT, EMBED, EXPLORER];
let project: Project;

beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

describe('bootstrap', () => {
  it('builds the first time and not again while nothing changes', () => {
    expect(project.run(BOOTSTRAP).status).toBe(0);
    const again = project.run(BOOTSTRAP);
    expect(again.status).toBe(0);
    expect(again.stderr).toBe('');
    expect(project.toolRuns()).toEqual(ALL);
  });

  it.each<[string, () => void, string[]]>([
    ['a source changed', () => project.write('src/cli/main.ts', '// changed'), [SERVER]],
    ['a source was added', () => project.write('src/cli/other.ts', ''), [SERVER]],
    ['a source of the embed changed', () => project.write('embed/index.ts', '// changed'), [EMBED]],
    ['a source of the explorer changed', () => project.write('explorer/main.tsx', '// changed'), [EXPLORER]],
    ['the compiler settings changed', () => project.write('tsconfig.json', '{ }'), [SERVER, CLIENT]],
    ['a seed changed', () => project.write('seeds/aliases.yaml', '# changed'), [CATALOGUE]],
    ['dist was deleted', () => rmSync(project.at('dist'), { recursive: true }), ALL],
    ['only the embed was deleted', () => rmSync(project.at('dist/embed.js')), [EMBED]],
  ])('builds again what was made from it when %s', (_, change, again) => {
    project.run(BOOTSTRAP);
    change();
    project.run(BOOTSTRAP);
    expect(project.toolRuns()).toEqual([...ALL, ...again]);
  });

  it('leaves nothing in dist of a source that went away', () => {
    project.write('src/cli/old.ts', '');
    project.run(BOOTSTRAP);
    expect(existsSync(project.at('dist/cli/old.js'))).toBe(true);
    rmSync(project.at('src/cli/old.ts'));
    project.run(BOOTSTRAP);
    expect(existsSync(project.at('dist/cli/old.js'))).toBe(false);
  });

  it('fails with what the compiler said, and builds once the source is mended', () => {
    project.write('broken', '');
    const failed = project.run(BOOTSTRAP);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('src/a.ts(1,1): error');
    rmSync(project.at('broken'));
    expect(project.run(BOOTSTRAP).status).toBe(0);
  });

  it('keeps standard output clean', () => {
    expect(project.run(BOOTSTRAP).stdout).toBe('');
  });

  it('builds once when two start at the same time', async () => {
    const both = [project.start(BOOTSTRAP), project.start(BOOTSTRAP)];
    expect(await Promise.all(both.map(exitCode))).toEqual([0, 0]);
    expect(project.toolRuns()).toEqual(ALL);
  });

  it.each([
    ['a process that died', '4194305'],
    ['nobody, as the process died before it wrote its number', ''],
  ])('takes over a lock held by %s', (_, holder) => {
    project.write('.yiju/bootstrap.lock', holder);
    utimesSync(project.at('.yiju/bootstrap.lock'), 0, 0);
    expect(project.run(BOOTSTRAP).status).toBe(0);
    expect(project.toolRuns()).toEqual(ALL);
  });

  it('when told to stop ends the compiler too, and the next start recovers', async () => {
    project.write('slow', '');
    const child = project.start(BOOTSTRAP);
    while (project.toolRuns().length === 0) await sleep(20);
    child.kill('SIGTERM');
    expect(await exitCode(child)).toBe(128 + 15);
    rmSync(project.at('slow'));
    expect(project.run(BOOTSTRAP).status).toBe(0);
  });
});

describe('the yiju command', () => {
  it.each([
    ['bin/yiju.mjs', ['cite', '0', '--json'], ['cite', '0', '--json']],
    ['scripts/run.mjs', ['schema'], ['schema']],
    ['scripts/start.mjs', [], ['up']],
  ])('%s hands arguments and standard input to the program', (script, given, received) => {
    expect(project.run(script, given, ' 文本').stdout).toBe(`${JSON.stringify(received)} 文本`);
  });

  it('exits as the program does', () => {
    expect(project.run('bin/yiju.mjs', ['cite', '3']).status).toBe(3);
  });

  it('does not run the program of an older build when the build fails', () => {
    project.run(BOOTSTRAP);
    project.write('src/cli/main.ts', '// changed');
    project.write('broken', '');
    expect(project.run('bin/yiju.mjs', ['cite'])).toMatchObject({ status: 1, stdout: '' });
  });
});
