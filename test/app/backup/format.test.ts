import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  checkBackup,
  type Header,
  type NodeLine,
  type RelationshipLine,
  recordsOf,
  writeBackup,
} from '../../../src/app/backup/format';

const ROOT = join(__dirname, '..', '..', '..');
const HEADER: Header = {
  format: 'yiju-backup',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  migration: 2,
};
const NODES: NodeLine[] = ['a', 'b'].map((node) => ({
  node,
  labels: ['Region'],
  properties: { name: node },
  floats: [],
}));
const LINKS: RelationshipLine[] = [
  { from: 'a', type: 'WITHIN', to: 'b', properties: { score: 1 }, floats: ['score'] },
];

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yiju-backup-'));
  file = join(folder, 'x.gz');
  await writeBackup(file, HEADER, each(NODES), each(LINKS));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was written is read again, in order', async () => {
  const { header, footer } = await checkBackup(file);
  expect(header).toEqual(HEADER);
  expect(footer).toMatchObject({ nodes: 2, relationships: 1 });
  const records = [];
  for await (const { record } of recordsOf(file)) records.push(record);
  expect(records).toEqual([...NODES, ...LINKS]);
});

describe('a damaged file is refused', () => {
  const lines = () => gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const put = (changed: string[]) => writeFileSync(file, gzipSync(`${changed.join('\n')}\n`));

  test.each<[string, (before: string[]) => string[], RegExp]>([
    ['with a line gone', (all) => all.filter((_, i) => i !== 1), /checksum/u],
    [
      'with a value changed',
      (all) => all.map((line) => line.replace('"name":"a"', '"name":"c"')),
      /checksum/u,
    ],
    ['cut off between lines', (all) => all.slice(0, -1), /cut off/u],
    ['with more behind its end', (all) => [...all, all[1]!], /nothing after the last line/u],
    [
      'with a node behind a relationship',
      (all) => [all[0]!, all[3]!, all[1]!, all[4]!],
      /expected a relationship/u,
    ],
    ['with a line that is no JSON', (all) => [all[0]!, '{', ...all.slice(2)], /:2: expected a JSON object/u],
    [
      'with a line that is neither',
      (all) => [all[0]!, '{"a":1}', ...all.slice(2)],
      /expected a node or a relationship/u,
    ],
    ['of another kind', () => ['{"hello":1}'], /first line of a yiju-backup/u],
    [
      'of a later format',
      (all) => [all[0]!.replace('"version":1', '"version":9'), ...all.slice(1)],
      /format version 1, but got: 9/u,
    ],
    ['that is empty', () => [], /expected/u],
  ])('%s', async (_, change, message) => {
    put(change(lines()));
    await expect(checkBackup(file)).rejects.toThrow(message);
  });

  test('cut off in the middle of the gzip', async () => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 20));
    await expect(checkBackup(file)).rejects.toThrow(/gzipped backup|cut off/u);
  });

  test('that is no gzip at all', async () => {
    writeFileSync(file, 'plain text');
    await expect(checkBackup(file)).rejects.toThrow(/expected a gzipped backup/u);
  });

  test('that is not there', async () => {
    await expect(checkBackup(join(folder, 'none.gz'))).rejects.toThrow(/ENOENT/u);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('with any byte flipped (%i tenths in)', async (tenth) => {
    const bytes = readFileSync(file);
    // The header of gzip holds a time and a system that mean nothing.
    const at = 10 + Math.floor(((bytes.length - 10) * tenth) / 10);
    bytes[at] = bytes[at]! ^ 0x40;
    writeFileSync(file, bytes);
    await expect(checkBackup(file)).rejects.toThrow();
  });
});

test('a line that spans many chunks is read as it was written, characters of several bytes too', async () => {
  const long: NodeLine = {
    node: 'long',
    labels: ['Report'],
    properties: { text: '《 ​法》\n📜'.repeat(200_000) },
    floats: [],
  };
  await writeBackup(file, HEADER, each([long]), each([]));
  await checkBackup(file);
  for await (const { record } of recordsOf(file)) expect(record).toEqual(long);
});

test('a line without end is refused before it is held', () => {
  // Gzip may be put behind gzip: 600 MB of one line, in as many kilobytes.
  const member = gzipSync(Buffer.alloc(2 ** 20, 0x20));
  writeFileSync(file, Buffer.concat(Array<Buffer>(600).fill(member)));
  const script = `
    const { checkBackup } = require('./src/app/backup/format.ts');
    const tell = (message) => console.log(JSON.stringify({ message, mib: process.resourceUsage().maxRSS / 1024 }));
    checkBackup(process.argv[1]).then(() => tell('taken'), (error) => tell(error.message));
  `;
  const args = ['-r', './test/sources-hook.cjs', '-e', script, file];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const { message, mib } = JSON.parse(stdout) as { message: string; mib: number };
  expect(message).toMatch(/:1: expected lines of at most \d+ bytes/u);
  expect(mib).toBeLessThan(400);
});

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
