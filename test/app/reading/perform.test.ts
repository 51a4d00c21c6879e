/** What no report has is refused before anything of it is written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Performer } from '../../../src/app/reading/perform';

jest.setTimeout(120_000);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiju-perform-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['characters', '法'.repeat(1_000_001), '字符'],
  ['citations', '《法》'.repeat(10_001), '处引用'],
  ['items', '一、甲\n'.repeat(30_001), '项内容'],
  ['sentences', '甲！'.repeat(50_001), '句'],
  ['figures', '办理1件，'.repeat(30_001), '个数字'],
])('more %s than any report has', async (_, text, unit) => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, `示例市示例局2022年法治政府建设情况的报告\n\n一、工作\n${text}`);
  await expect(
    new Performer().perform({ kind: 'analyse', path, file: 'a.txt', works: [] }),
  ).rejects.toMatchObject({ code: 'report-too-long', reason: expect.stringContaining(unit) });
});
