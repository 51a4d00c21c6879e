/** What editors do: decide one by one or by groups, from a report or by a link sent to them; store a draft, delete a report. */
import type { Page } from 'playwright-core';
import { importReports } from '../../src/app/imports/reports';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld, REPORTS } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

const REPORT = '/report/示例市示例局/2022/法治政府建设情况的报告';
const ID = 'report:示例市示例局/2022/法治政府建设情况的报告';
/** One article that is not there. */
const FAULTY = [
  '示例市整改局关于2022年法治政府建设情况的报告',
  '2022年，整改局推进法治政府建设，有关情况报告如下。',
  '一、主要举措和成效',
  '（一）推进目录公开',
  '按照《示例管理条例》第九条公开目录3件。',
].join('\n');

describeInBrowser('what editors do', () => {
  const driver = testDriver();
  const site = explorerSite(driver, async () => {
    await loadWorld(driver, folderWith);
    await importReports(driver, [`${folderWith({ '整改局-2022.txt': FAULTY })}/整改局-2022.txt`]);
  });
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  it('the desk lists by what is pointed to, of one report or of all, and a group is decided and taken back at once', async () => {
    await site.visit('/review');
    await site.signIn('甲编辑');
    await page.locator('.queue li').first().waitFor();
    await page.getByLabel('报告').selectOption({ value: ID });
    await page.waitForURL(/report=/u);
    const group = page.locator('.queue > section', { hasText: '示例管理条例' }).first();
    await group.getByRole('button', { name: '确认本组 2 条' }).click();
    await page.getByText('已决定 2 条中的 2 条。').waitFor();
    await page.locator('.queue .link-CONFIRMED').nth(1).waitFor();
    await screenshot(page, 'explorer-desk-group');
    // By whom, and after a reload.
    await page.getByRole('link', { name: '我已决定' }).click();
    await page.getByText('已决定 2 条。').waitFor();
    await page.reload();
    await page.getByText('已决定 2 条。').waitFor();
    expect(new URL(page.url()).searchParams.get('report')).toBe(ID);
    await page.locator('.queue .link-CONFIRMED').nth(1).waitFor();
    expect(await site.violations()).toEqual([]);
    await page.getByRole('button', { name: '忘掉令牌' }).click();
    await site.signIn('乙编辑');
    await page.getByRole('link', { name: '我已决定' }).click();
    await page.getByText('您还没有作过决定').waitFor();
    await page.getByRole('link', { name: '全部', exact: true }).click();
    await page.locator('.queue .link-CONFIRMED').nth(1).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('a rejection of a group bears a reason that is picked, and is taken back', async () => {
    await site.visit('/review');
    await site.signIn('丙编辑');
    const group = page.locator('.queue > section', { hasText: '示例管理办法' }).first();
    await group.getByRole('button', { name: /^驳回本组/u }).click();
    await page.getByRole('button', { name: '所指版本有误' }).click();
    await page.getByRole('button', { name: '驳回', exact: true }).click();
    await page.locator('.queue .link-REJECTED').nth(1).waitFor();
    await page.getByRole('button', { name: '撤销这一批' }).click();
    await page.locator('.queue .link-REJECTED').first().waitFor({ state: 'detached' });
  });

  it('says that deciding needs a login, where a key is pressed without', async () => {
    await site.visit('/review');
    await page.locator('.queue li').first().waitFor();
    await page.keyboard.press('y');
    await page.getByText('登录后才能决定。').waitFor();
    await site.signIn('己编辑');
    await page.locator('.acts button').first().waitFor();
    await page.keyboard.press('u');
    await page.getByText('还没有决定，无可撤销。').waitFor();
  });

  it('whoever is asked for a review comes to the very link', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit(REPORT);
    await page.locator('a.citation', { hasText: '第三条' }).click();
    await page.getByRole('button', { name: '请人复核' }).first().click();
    await page.getByText('已复制').waitFor();
    const message = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(message).toMatch(/^请复核：示例市示例局关于2022年法治政府建设情况的报告所写“.*第三条”/u);
    await page.goto(/http\S+$/u.exec(message)![0]);
    await page.locator('.desk-link .quoted', { hasText: '第三条' }).waitFor();
    expect(await page.locator('.queue li').count()).toBe(1);
  });

  it('a report tells its problems, each leading to its place', async () => {
    await site.visit('/report/示例市整改局/2022/法治政府建设情况的报告');
    await page.getByRole('link', { name: '问题' }).click();
    const finding = page.locator('.finding', { hasText: '第九条' });
    await finding.waitFor();
    await page.getByText('按 2022-12-31 的效力核对这份报告的全文').waitFor();
    await finding.getByRole('button').click();
    await page.waitForURL(/citation=/u);
    await page.locator('a.citation[aria-current]', { hasText: '第九条' }).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('a measure tells the rules it cites with their chain first, then what is inferred', async () => {
    await site.visit(REPORT);
    await page
      .locator('.leaf', { hasText: '公开目录20件' })
      .getByRole('link', { name: '这项举措的依据' })
      .click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: '所引规定及其上位依据' }).waitFor();
    await panel.getByRole('link', { name: '示例管理办法' }).first().waitFor();
    await panel.locator('.chain .source-name', { hasText: '示例管理条例' }).waitFor();
    await panel.getByText('推断条文尚未计算').waitFor();
    expect(await site.violations()).toEqual([]);
  });

  it('a draft is stored by an editor alone, and deleted again', async () => {
    const text = REPORTS[2022]!.replaceAll('示例局', '存入局');
    const file = { name: '存入局-2022.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await site.visit('/check');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.check-summary').waitFor();
    expect(await page.getByRole('button', { name: '存入报告库' }).count()).toBe(0);
    await site.visit('/review');
    await site.signIn('丁编辑');
    await site.visit('/check');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: '存入报告库' }).click();
    await page.locator('.upload').getByText('已载入').waitFor();
    await page.getByRole('button', { name: /^删除/u }).click();
    await page.getByRole('button', { name: '确定删除' }).click();
    await page.getByText('已删除；人工决定留存 0 条。').waitFor();
    const { data } = await site.server.ask<{ reports: { nodes: { id: string }[] } }>(
      '{ reports(first: 100) { nodes { id } } }',
    );
    expect(data.reports.nodes.filter(({ id }) => id.includes('存入局'))).toEqual([]);
    expect(site.complaints).toEqual([]);
  });

  it('a report that is held is deleted on the import page, and not by one press alone', async () => {
    await site.visit('/import');
    await site.signIn('戊编辑');
    await page.getByText('库中已有的报告').click();
    const line = page.locator('details li', { hasText: '整改局' });
    await line.getByRole('button', { name: /^删除/u }).click();
    await line.getByRole('button', { name: '不删' }).click();
    await line.getByRole('button', { name: /^删除/u }).click();
    expect(await site.violations()).toEqual([]);
    await line.getByRole('button', { name: '确定删除' }).click();
    await page.getByText('已删除；人工决定留存 0 条。').waitFor();
    await page.reload();
    await page.getByText('库中已有的报告').click();
    await page.locator('details li').first().waitFor();
    expect(await page.locator('details li', { hasText: '整改局' }).count()).toBe(0);
  });
});
