import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { sweepUploads, uploadImporter, uploadName } from '../../../src/app/imports/uploads';
import { waitFor } from '../../../src/platform/neo4j/processes';

describe('the name of an upload', () => {
  it.each([
    ['报告.docx', '报告.docx'],
    ['../../../etc/报告.txt', '报告.txt'],
    ['C:\\文件\\报告.txt', '报告.txt'],
    [' 报告\u0000\u202e.txt\n', '报告.txt'],
    ['e\u0301tat.txt', 'état.txt'],
  ])('of %j is %j', (given, name) => {
    expect(uploadName(given)).toBe(name);
  });

  it.each([
    ['nothing', undefined],
    ['several', ['a.txt', 'b.txt']],
    ['a folder', 'reports/'],
    ['blanks', ' \u200b '],
    ['more than 200 characters', `${'长'.repeat(200)}.txt`],
  ])('cannot be %s', (_, given) => {
    expect(uploadName(given)).toBeNull();
  });
});

test('uploads that a crash left are removed, and none that is under way, nor what is no upload', async () => {
  const under = mkdtempSync(join(tmpdir(), 'yiju-uploads-'));
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const made = [
    `yiju-upload-${ended}-a`,
    'yiju-upload-abc',
    `yiju-upload-${process.pid}-b`,
    `yiju-upload-${process.ppid}-c`,
    'other',
  ];
  try {
    for (const name of made) {
      mkdirSync(join(under, name));
      writeFileSync(join(under, name, 'report'), 'x');
    }
    writeFileSync(join(under, 'yiju-upload-file'), 'x');
    expect(await sweepUploads(under)).toBe(2);
    expect(readdirSync(under).sort()).toEqual([...made.slice(2), 'yiju-upload-file'].sort());
    expect(await sweepUploads(join(under, 'nowhere'))).toBe(0);
  } finally {
    rmSync(under, { recursive: true });
  }
});

test('a start sweeps them', async () => {
  const under = mkdtempSync(join(tmpdir(), 'yiju-uploads-'));
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(join(under, `yiju-upload-${ended}-a`));
  uploadImporter({} as Driver, under);
  expect(await waitFor(() => readdirSync(under).length === 0, 30_000)).toBe(true);
  rmSync(under, { recursive: true });
});
