/** A folder of documents from somebody else may try to lead out of itself. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listInputs } from '../../src/app/imports/files';
import { MAX_FILE_BYTES, readInput } from '../../src/app/imports/read-input';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'yiju-test-paths-'));
  writeFileSync(join(top, 'outside.secret'), '外面');
});
afterEach(() => rmSync(top, { recursive: true }));

const folder = () => {
  const made = mkdtempSync(join(top, 'given-'));
  writeFileSync(join(made, 'a.txt'), '报告');
  return made;
};
const read = (path: string) =>
  listInputs([path], ['.txt']).map((file) => {
    const input = readInput(file);
    return [file.name, input.ok ? Buffer.from(input.bytes.subarray(0, 100)).toString() : input.finding.code];
  });

test('a link to another file is refused, and the rest is read', () => {
  const given = folder();
  symlinkSync(join(top, 'outside.secret'), join(given, 'b.txt'));
  expect(read(given)).toEqual([
    ['a.txt', '报告'],
    ['b.txt', 'file-outside'],
  ]);
});

test('a link to a folder whose name begins alike is refused', () => {
  const given = folder();
  mkdirSync(`${given}-too`);
  writeFileSync(join(`${given}-too`, 'c.txt'), '外面');
  symlinkSync(join(`${given}-too`, 'c.txt'), join(given, 'b.txt'));
  expect(read(given)).toEqual([
    ['a.txt', '报告'],
    ['b.txt', 'file-outside'],
  ]);
});

test('what a link to a folder outside leads to is refused', () => {
  const given = folder();
  symlinkSync(folder(), join(given, 'linked'));
  expect(read(given)).toEqual([
    ['a.txt', '报告'],
    ['linked/a.txt', 'file-outside'],
  ]);
});

test('a link that stays inside is read', () => {
  const given = folder();
  symlinkSync(join(given, 'a.txt'), join(given, 'b.txt'));
  expect(read(given)).toEqual([
    ['a.txt', '报告'],
    ['b.txt', '报告'],
  ]);
});

test('a folder that is itself a link is what its giver meant', () => {
  const given = folder();
  symlinkSync(given, join(top, 'link'));
  expect(read(join(top, 'link'))).toEqual([['a.txt', '报告']]);
});

test('a file that is given by name is read wherever it is', () => {
  expect(read(join(top, 'outside.secret'))).toEqual([['outside.secret', '外面']]);
});

test('a file too large to be a text is refused without being read', () => {
  const given = folder();
  writeFileSync(join(given, 'b.txt'), '');
  truncateSync(join(given, 'b.txt'), MAX_FILE_BYTES + 1);
  expect(read(given)).toEqual([
    ['a.txt', '报告'],
    ['b.txt', 'file-too-large'],
  ]);
});
