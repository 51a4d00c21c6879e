/** Reports imported on the explorer's page: dropped or chosen, refused with reasons, and read at once. */
import path from 'node:path';
import neo4j from 'neo4j-driver';
import type { Page } from 'playwright-core';
import { testServer } from '../api/support';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { REPORTS } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

describeInBrowser('the import page', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => freshGraph(driver));
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });
  afterEach(() => freshGraph(driver));

  const upload = (name: string) => page.locator('.upload', { hasText: name });
  const chosen = (...files: string[]) => page.locator('input[type=file]').setInputFiles(files);

  it('takes a folder that is dropped, tells of each file, and leads to the report', async () => {
    const folder = folderWith({
      '示例局-2022.txt': REPORTS[2022]!,
      '坏.txt': Buffer.from('题目\n第二行\u0000'),
      '备注.pptx': 'not a report',
    });
    await site.visit('/import');
    await site.signIn();
    await site.drop('.drop', [folder]);
    await upload('示例局-2022.txt').getByText('已载入').waitFor();
    await upload('坏.txt').getByText('拒收').waitFor();
    expect(await upload('坏.txt').locator('.warning').textContent()).toMatch(
      /^第 2 行.*请另存为 UTF-8 文本$/u,
    );
    expect(await page.locator('.upload').count()).toBe(2);
    await page.getByText('共 2 份：载入 1，未变 0，拒收 1，未完 0。').waitFor();
    expect(await site.serious()).toEqual([]);
    await screenshot(page, 'explorer-import-done');

    await upload('示例局-2022.txt').getByRole('link', { name: '阅读报告' }).click();
    await page.locator('a.citation', { hasText: '示例管理条例' }).first().waitFor();
    // The browser notes each answer that is not 2xx; the page itself complains of nothing.
    expect(site.complaints.filter((line) => !line.includes('422'))).toEqual([]);
  });

  it('takes files that are chosen, tells of another kind, and changes nothing the second time', async () => {
    const folder = folderWith({ '示例局-2021.txt': REPORTS[2021]!, '备注.pptx': 'not a report' });
    const report = path.join(folder, '示例局-2021.txt');
    await site.visit('/import');
    await site.signIn();
    await chosen(report, path.join(folder, '备注.pptx'));
    await upload('示例局-2021.txt').getByText('已载入').waitFor();
    await upload('备注.pptx').getByText('请另存为 .docx 或文本文件后再传').waitFor();
    await chosen(report);
    await page.getByText('库中已有，未变').waitFor();
    await page.getByText('共 3 份：载入 1，未变 1，拒收 1，未完 0。').waitFor();
  });

  it('can be used by keys alone', async () => {
    // From the start: told of it only with the key, a browser that is slow opens a window of its own first.
    page.on('filechooser', () => {});
    await site.visit('/import');
    await site.signIn();
    await page.locator('input[type=file]').focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles(path.join(folderWith({ '示例局-2021.txt': REPORTS[2021]! }), '示例局-2021.txt'));
    await upload('示例局-2021.txt').getByText('已载入').waitFor();
    await upload('示例局-2021.txt').getByRole('link').press('Enter');
    await page.waitForURL(/\/report\//u);
  });

  it('waits for a token, says when one will not do, and goes on with one that does', async () => {
    const file = path.join(folderWith({ '示例局-2021.txt': REPORTS[2021]! }), '示例局-2021.txt');
    await site.visit('/import');
    await chosen(file);
    await upload('示例局-2021.txt').getByText('等待令牌').waitFor();
    await page.getByLabel('令牌').fill('something else');
    await page.getByRole('button', { name: '使用' }).click();
    await upload('示例局-2021.txt').getByText('没有权限').waitFor();
    await page.getByRole('button', { name: '忘掉令牌' }).click();
    await site.signIn();
    await upload('示例局-2021.txt').getByText('已载入').waitFor();
  });

  it('tells what is too large without a broken connection', async () => {
    const file = path.join(folderWith({ '大.txt': Buffer.alloc(33 * 1024 * 1024, 'a') }), '大.txt');
    await site.visit('/import');
    await site.signIn();
    await chosen(file);
    await upload('大.txt').getByText('应为不超过 32 MB 的文件').waitFor();
  });

  it('keeps what could not be sent, and sends it when the server is back', async () => {
    const files = folderWith({ '甲.txt': REPORTS[2021]!, '乙.txt': REPORTS[2022]! });
    await site.visit('/import');
    await site.signIn();
    await page.route('**/v1/import/reports*', (route) => route.abort('connectionrefused'));
    await chosen(path.join(files, '甲.txt'), path.join(files, '乙.txt'));
    await upload('甲.txt').getByText('连不上服务').waitFor();
    await upload('甲.txt').getByText('服务可能已停止，或网络中断').waitFor();
    await upload('乙.txt').getByText('等待').waitFor();
    await page.unroute('**/v1/import/reports*');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('共 2 份：载入 2，未变 0，拒收 0，未完 0。').waitFor();
  });

  it('says in words that the database is away, and sends the file when it is back', async () => {
    const gone = neo4j.driver('bolt://127.0.0.1:1', undefined, { maxTransactionRetryTime: 0 });
    const away = await testServer(gone);
    try {
      await site.visit('/import');
      await site.signIn();
      await page.route('**/v1/import/reports*', (route) =>
        route.continue({
          url: new URL(`/v1/import/reports${new URL(route.request().url()).search}`, away.url).href,
        }),
      );
      await chosen(path.join(folderWith({ '甲.txt': REPORTS[2021]! }), '甲.txt'));
      await upload('甲.txt').getByText('连不上服务').waitFor();
      await upload('甲.txt').getByText('图数据库暂不可用，请稍后再试').waitFor();
      expect(await site.serious()).toEqual([]);
      await page.unroute('**/v1/import/reports*');
      await page.getByRole('button', { name: '重试' }).click();
      await upload('甲.txt').getByText('已载入').waitFor();
    } finally {
      await away.close();
      await gone.close();
    }
  });
});
