/** RELIABILITY.md as it comes of results that were kept, and of none. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'yiju-reliability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MACHINE = { cpu: 'a | b', cores: 2, memoryGiB: 8, node: 'v20.0.0', loadAverage: 0.5 };

function node(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The rows of the page, by the command in them. */
function rowsOf(results: string): string[] {
  const out = join(folder, 'RELIABILITY.md');
  node('qa/report/run.mjs', '--results', results, '--out', out);
  return readFileSync(out, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`npm '));
}

describe('RELIABILITY.md', () => {
  test('says of each line that was not run that it was not', () => {
    const rows = rowsOf(join(folder, 'none'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toContain('| 未运行 not run |');
  });

  test('shows a result with its command, figure, day, commit and machine', () => {
    const kept = {
      command: 'npm run test:faults -- importers-at-once --points 40',
      at: '2026-01-02T03:04:05Z',
      commit: 'abc123',
      machine: MACHINE,
      figures: { rounds: 2, equal: 2, nodes: 560 },
    };
    writeFileSync(join(folder, 'faults-importers-at-once.json'), JSON.stringify(kept));
    const row = rowsOf(folder).find((each) => each.includes('--points 40'));
    expect(row).toContain('| 2/2 次与先后导入相同（560 个节点） | 2026-01-02 | abc123 | a \\| b，2 核');
  });

  test('shows why a scenario was skipped', () => {
    const kept = {
      command: 'npm run x',
      at: '2026-01-02',
      commit: null,
      machine: MACHINE,
      figures: { skipped: '不能挂载' },
    };
    writeFileSync(join(folder, 'faults-disk-full.json'), JSON.stringify(kept));
    expect(rowsOf(folder).find((each) => each.includes('`npm run x`'))).toContain(
      '| 略过 skipped：不能挂载 |',
    );
  });
});

test('a result is kept with when, on which commit and on what machine', () => {
  const script = `import('./bench/result.mjs').then(({ record }) => record('one', { command: 'c', figures: { n: 1 } }, process.argv[1]))`;
  node('-e', script, folder);
  const kept = JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8')) as { commit: string | null };
  // Outside of a repository there is none.
  expect(kept.commit ?? 'abcdef0').toMatch(/^[0-9a-f]{7,40}\+?$/u);
  expect(kept).toMatchObject({
    command: 'c',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    machine: expect.objectContaining({ cores: expect.any(Number), node: process.version }),
    figures: { n: 1 },
  });
});
