/** An admin lets people in on the page; who is told of the server's command line, and who is not. */
import type { Page } from 'playwright-core';
import { keepToken } from '../../src/graph/commands/access-tokens';
import { mintToken } from '../../src/platform/access/tokens';
import { temporaryFolders } from '../graph/folders';
import { query, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

describeInBrowser('tokens made on the page', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => loadWorld(driver, folderWith));
  let page: Page;
  beforeEach(async () => {
    page = site.page;
    await query(driver, 'MATCH (t:AccessToken) DETACH DELETE t');
  });

  const useToken = async (token: string) => {
    await page.getByLabel('令牌', { exact: true }).fill(token);
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByText('本标签页持有令牌。').waitFor();
  };
  const signInAs = async (role: 'admin' | 'editor' | 'reader', name: string) => {
    const { token, stored } = mintToken({ name, role });
    await keepToken(driver, stored);
    await useToken(token);
  };

  it('only whom nobody can give a token is told of the command line', async () => {
    await site.visit('/review');
    await page.getByText('yiju token create --name admin --role admin').waitFor();
    const { stored } = mintToken({ name: '管理者', role: 'admin' });
    await keepToken(driver, stored);
    await site.visit('/review');
    await page.getByText('令牌由管理者在“工作台 · 令牌”一页创建').waitFor();
    expect(await page.getByText('yiju token create').count()).toBe(0);
  });

  it('an admin makes a token, which lets its bearer in until it is revoked', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit('/review');
    await signInAs('admin', '管理者');
    await page.getByText('管理者，管理者（另可管理令牌）').waitFor();
    await page.getByRole('link', { name: '令牌' }).click();
    await page.getByLabel('何人或何程序').fill('王法务');
    await page.getByLabel('有效').selectOption('30d');
    await page.getByRole('button', { name: '创建' }).click();
    const shown = page.locator('[data-token]');
    await shown.waitFor();
    const token = String(await shown.textContent());
    await page.getByRole('button', { name: '复制令牌' }).click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(token);
    const row = page.locator('.basis tbody tr', { hasText: '王法务' });
    expect(await row.locator('td').nth(1).textContent()).toBe('编辑（复核、导入）');
    expect(await row.locator('.status').textContent()).toBe('有效');
    expect(await site.violations()).toEqual([]);
    await screenshot(page, 'explorer-tokens');
    // Once: neither after a reload, nor in what the page keeps.
    await page.reload();
    await row.waitFor();
    expect(await page.content()).not.toContain(token);
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(token);

    const other = await page.context().browser()!.newContext();
    const desk = await other.newPage();
    await desk.goto(new URL('/review', site.server.url).href);
    await desk.getByLabel('令牌', { exact: true }).fill(token);
    await desk.getByRole('button', { name: '使用' }).click();
    await desk.getByText('王法务，编辑（复核、导入）').waitFor();
    await desk.locator('.acts').getByRole('button', { name: '确认' }).waitFor();

    await row.getByRole('button', { name: /^撤销/u }).click();
    await row.getByRole('button', { name: '确定撤销' }).click();
    await row.locator('.status', { hasText: '已撤销' }).waitFor();
    await desk.reload();
    await desk.getByText('没有权限').first().waitFor();
    await other.close();
    expect(site.complaints).toEqual([]);
  });

  it('a name that is none is refused in words, and no token is made', async () => {
    await site.visit('/tokens');
    await signInAs('admin', '管理者');
    await page.getByLabel('何人或何程序').fill('规则:甲');
    await page.getByRole('button', { name: '创建' }).click();
    await page.getByText(/^名称应为 1 至 64 个/u).waitFor();
    expect(await page.locator('[data-token]').count()).toBe(0);
    expect(await page.locator('.basis tbody tr').count()).toBe(1);
  });

  it.each(['editor', 'reader'] as const)('a token of the role %s manages none', async (role) => {
    await site.visit('/tokens');
    await page.getByText('登录后才能管理令牌。').waitFor();
    await signInAs(role, '旁人');
    await page.getByText('令牌由管理者管理').waitFor();
    expect(await page.getByRole('button', { name: '创建' }).count()).toBe(0);
    expect(site.complaints).toEqual([]);
  });

  it('axe finds nothing in the page, signed in or not, nor is it wider than a phone', async () => {
    await site.expectAccessible('/tokens');
    await page.setViewportSize({ width: 1280, height: 900 });
    const { token, stored } = mintToken({ name: '管理者', role: 'admin' });
    await keepToken(driver, stored);
    await page.addInitScript(`sessionStorage.setItem('yiju.token', '${token}')`);
    await site.expectAccessible('/tokens');
    await screenshot(page, 'explorer-tokens-360');
  });
});
