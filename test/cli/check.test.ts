/** The command as scripts call it: exit codes, the files and folders it writes, what reviewers have accepted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { registerCheck } from '../../src/cli/check';
import { docxOf } from '../domain/sources/fixtures';
import { temporaryFolders } from '../graph/folders';

const folderWith = temporaryFolders();

async function run(...words: string[]) {
  const said = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += text;
    return true;
  });
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += text;
    return true;
  });
  process.exitCode = 0;
  try {
    const program = new Command();
    registerCheck(program);
    await program.parseAsync(['node', 'yiju', 'check', '--no-database', ...words]);
    return { ...said, code: process.exitCode };
  } finally {
    process.exitCode = 0;
    out.mockRestore();
    err.mockRestore();
  }
}

/** Of form alone, so that no catalogue is needed to tell. */
const WARNED = '按照国发[2022]15号。';

describe('yiju check', () => {
  test.each<[severity: string, text: string, code: number]>([
    ['error', WARNED, 0],
    ['warning', WARNED, 1],
    ['warning', '没有引用。', 0],
    ['never', WARNED, 0],
  ])('--fail-on %s on %s ends with %i', async (severity, text, code) => {
    const folder = folderWith({ '稿.txt': text });
    expect((await run(join(folder, '稿.txt'), '--fail-on', severity)).code).toBe(code);
  });

  test.each<[string, string[], RegExp]>([
    ['a file that is not there', ['/不存在.txt'], /不存在/u],
    ['a day that is none', ['稿.txt', '--as-of', '2022-02-30'], /--as-of：应为 YYYY-MM-DD/u],
    [
      'an unknown format',
      ['稿.txt', '--format', 'exe'],
      /--format：应为 text、json、html、docx、xlsx、csv、sarif 之一/u,
    ],
    ['an unknown code', ['稿.txt', '--silence', 'NONE'], /--silence/u],
  ])('%s ends with 2 and says why', async (_, words, says) => {
    const folder = folderWith({ '稿.txt': '无' });
    const given = words.map((word) => (word === '稿.txt' ? join(folder, word) : word));
    expect(await run(...given)).toMatchObject({ code: 2, err: expect.stringMatching(says) });
  });

  test('writes one draft to the file named, byte for byte', async () => {
    const folder = folderWith({ '稿.docx': await docxOf([WARNED]) });
    for (const format of ['docx', 'xlsx']) {
      const out = join(folder, `核稿.${format}`);
      await run(join(folder, '稿.docx'), '--format', format, '--out', out);
      expect(readFileSync(out).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'));
    }
  });

  test('writes several drafts to a folder, each under its own name', async () => {
    const folder = folderWith({ 'a/稿.txt': WARNED, 'b/稿.txt': '无', 'c/年报.md': '无' });
    const out = join(folder, 'out');
    const drafts = ['a/稿.txt', 'b/稿.txt', 'c/年报.md'].map((name) => join(folder, name));
    await run(...drafts, '--format', 'html', '--out', out);
    expect(readdirSync(out).sort()).toEqual(['年报-核稿.html', '稿-核稿-2.html', '稿-核稿.html']);
    expect(readFileSync(join(out, '稿-核稿.html'), 'utf8')).toContain('国发[2022]15号');
    expect(readFileSync(join(out, '稿-核稿-2.html'), 'utf8')).not.toContain('国发[2022]15号');
  });

  test('leaves out what a reviewer has accepted in the file beside the draft', async () => {
    const accepted = '# 原件如此\nNUMBER_FORM 国发[2022] 15号\n';
    const folder = folderWith({ '稿.txt': WARNED, '稿.txt.yiju-accepted': accepted });
    const { out, code } = await run(join(folder, '稿.txt'), '--fail-on', 'warning');
    expect(code).toBe(0);
    expect(out).toContain('已略去 1');
  });

  test('writes nothing but what it was asked to', async () => {
    const folder = folderWith({ '稿.txt': WARNED });
    await run(join(folder, '稿.txt'), '--format', 'json');
    expect(readdirSync(folder)).toEqual(['稿.txt']);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
