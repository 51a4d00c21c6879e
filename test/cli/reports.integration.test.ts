/** `yiju reports`, the door of who runs the server: each state of a report, and what is told of it afterwards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { saveDraft } from '../../src/app/imports/report-states';
import { registerReports } from '../../src/cli/reports';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, query, testDriver } from '../graph/support';

const driver = testDriver();
const folderWith = temporaryFolders();
const TEXT = (count: number) =>
  `示例市科技局关于2022年法治政府建设情况的报告\n现将有关情况报告如下。\n一、主要举措\n落实《示例文书条例》第二条，公开信息${count}条。\n`;
const REPORT = 'report:示例市科技局/2022/法治政府建设情况的报告';

let printed: string;
beforeEach(async () => {
  await freshGraph(driver);
  printed = '';
  const keep = (chunk: unknown): boolean => {
    printed += String(chunk);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});
afterAll(async () => {
  await freshGraph(driver);
  await driver.close();
});

/** What it printed. */
async function reports(...args: string[]): Promise<string> {
  printed = '';
  const program = new Command('yiju').exitOverride();
  registerReports(program);
  await program.parseAsync(['reports', ...args], { from: 'user' });
  return printed;
}

async function draft(count: number): Promise<string> {
  const path = join(folderWith({}), '报告.txt');
  writeFileSync(path, TEXT(count));
  const { loaded } = await saveDraft(driver, { path, name: '报告.txt' }, '王编辑');
  return loaded!;
}

const held = () => query<{ id: string }>(driver, 'MATCH (r:Report) RETURN r.id AS id');

test('a draft is listed, published, withdrawn, published again and deleted, and its history says so', async () => {
  const id = await draft(12);
  expect(await reports('list')).toBe('尚无报告 No reports\n');
  expect(await reports('list', '--state', 'draft')).toContain(id);

  expect(await reports('publish', id, '--no-suggest')).toContain(`已发布  ${REPORT}`);
  expect(await held()).toEqual([{ id: REPORT }]);

  expect(await reports('withdraw', REPORT, '--reason', '数字有误')).toContain(`已撤回`);
  expect(await held()).toEqual([]);
  expect(await reports('list', '--state', 'withdrawn')).toContain('数字有误');

  await reports('publish', REPORT, '--no-suggest');
  expect(await held()).toEqual([{ id: REPORT }]);

  expect(await reports('delete', REPORT)).toContain(`已删除 示例市科技局`);
  expect(await held()).toEqual([]);
  await expect(reports('delete', REPORT)).rejects.toThrow(/expected the id of a report, but got: report:/u);

  const { acts } = JSON.parse(await reports('history', REPORT, '--json')) as { acts: { act: string }[] };
  expect(acts.map(({ act }) => act)).toEqual(['DELETED', 'PUBLISHED', 'WITHDRAWN', 'PUBLISHED']);
});

test('a draft of another text takes its place only when told to, and the former one is brought back', async () => {
  await reports('publish', await draft(12), '--no-suggest');
  const second = await draft(13);
  expect(await reports('publish', second, '--no-suggest')).toContain('没有发布');
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;

  expect(await reports('publish', second, '--replace', '--no-suggest')).toContain('已发布');
  const { formerTexts } = JSON.parse(await reports('history', REPORT, '--json')) as {
    formerTexts: { id: string }[];
  };
  expect(await reports('restore', formerTexts[0]!.id)).toContain('已恢复');
  expect(await query(driver, 'MATCH (r:Report) RETURN r.text CONTAINS "12条" AS former')).toEqual([
    { former: true },
  ]);
  await expect(reports('restore', 'former:无@0')).rejects.toThrow(/expected the id of a former text/u);
});
