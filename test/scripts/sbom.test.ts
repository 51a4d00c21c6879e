/** `npm run sbom` on this project, as it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const { dependencies, buildDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const RUN_WITH = Object.keys(dependencies).filter((name) => !buildDependencies.includes(name));
let folder: string;
let made: ReturnType<typeof spawnSync>;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'yiju-test-sbom-'));
  made = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'sbom.mjs'), folder], { encoding: 'utf8' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every package has a licence that allows its use', () => {
  expect(made.stderr).toBe('');
  expect(made.status).toBe(0);
});

test('the bill of materials has every package the service depends on, and none that only builds it', () => {
  const bill = JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8'));
  expect(bill.bomFormat).toBe('CycloneDX');
  const names = bill.components.map(({ group, name }: { group?: string; name: string }) =>
    group ? `${group}/${name}` : name,
  );
  expect(names).toEqual(expect.arrayContaining(RUN_WITH));
  expect(names).not.toContain('jest');
  expect(names).not.toContain('vite');
});

test('the list of licences names each package with its version', () => {
  const [heading, ...lines] = readFileSync(path.join(folder, 'licences.tsv'), 'utf8').trimEnd().split('\n');
  expect(heading).toBe('package\tversion\tlicence');
  for (const name of RUN_WITH) {
    expect(lines.some((line) => line.startsWith(`${name}\t${dependencies[name]}\t`))).toBe(true);
  }
});
