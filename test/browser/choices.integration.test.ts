/// <reference lib="dom" />
/** What readers and editors choose on the explorer's pages, and what they take away. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { testServer } from '../api/support';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

describeInBrowser('choices in the explorer', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => loadWorld(driver, folderWith));
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  const numberOf = async (choice: string) =>
    Number(await page.locator('.check', { hasText: choice }).locator('[aria-hidden]').textContent());
  const found = async () =>
    Number(/\d+/u.exec((await page.locator('.results .count').textContent()) ?? '')?.[0]);

  it('a search is narrowed by what each condition would give, and the address keeps it', async () => {
    await site.visit('/?q=公开目录');
    await page.locator('.facet-years button').first().waitFor();
    const [measures, articles] = [await numberOf('举措'), await numberOf('条文')];
    expect(measures + articles + (await numberOf('文件'))).toBe(await found());
    await screenshot(page, 'explorer-facets');

    await page.getByRole('checkbox', { name: '举措' }).check();
    await page.waitForURL(/kind=MEASURE/u);
    await page.getByText(`共 ${measures} 项`, { exact: true }).waitFor();
    // What was not chosen still tells what it would give.
    expect(await numberOf('条文')).toBe(articles);

    const year = page.locator('.facet-years button', { hasText: '2021' });
    const ofYear = Number(await year.locator('[aria-hidden]').textContent());
    expect(ofYear).toBeLessThan(measures);
    await year.click();
    await page.waitForURL(/from=2021&to=2021/u);
    await page.getByText(`共 ${ofYear} 项`, { exact: true }).waitFor();
    await page.reload();
    await page.locator('.facet-years button[aria-pressed=true]', { hasText: '2021' }).click();
    await page.getByText(`共 ${measures} 项`, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.has('from')).toBe(false);

    await page.getByRole('checkbox', { name: '举措' }).uncheck();
    await page.getByRole('checkbox', { name: '部门规章' }).check();
    await page.waitForURL(/level=DEPARTMENTAL_RULE/u);
    await page.locator('.hit-kind-Measure').first().waitFor({ state: 'detached' });
    expect(await found()).toBe(await numberOf('部门规章'));
    expect(site.complaints).toEqual([]);
  });

  it.each([
    ['the years', '/years?source=source:示例管理办法', /\/years\?source=source%3A%E7%A4%BA/u],
    ['the graph', '/graph?of=source:示例管理办法', /\/graph\?of=source%3A%E7%A4%BA/u],
  ])('%s can be seen of any source that a search finds, by keys alone', async (_, from, to) => {
    await site.visit(from);
    await page.getByLabel('另找').fill('示例管理条例');
    await page.locator('.targets button', { hasText: '示例管理条例' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(to);
    expect(new URL(page.url()).search).toContain(encodeURIComponent('示例管理条例'));
    await page.getByText('示例管理条例').nth(1).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('two years of one body are drawn beside each other, the numbers below', async () => {
    await site.visit('/years?source=source:示例管理办法');
    const chart = page.locator('.chart').nth(1);
    await chart.locator('svg circle').first().waitFor();
    expect(await chart.locator('figcaption').textContent()).toBe('○ 2021● 2022');
    const rows = await page.locator('table').last().locator('tbody tr').allTextContents();
    expect(rows).toContain('新引示例管理条例02');
    expect(await chart.locator('svg circle').count()).toBe(2 * rows.length);
    expect(site.complaints).toEqual([]);
  });

  it('an editor corrects a link to what is really meant, and takes it back', async () => {
    await site.visit('/review');
    await site.signIn();
    await page.locator('.queue button', { hasText: '《示例管理办法》第二条' }).first().click();
    await page.getByRole('button', { name: '更正' }).waitFor();
    await page.keyboard.press('c');
    const field = page.getByLabel('应指');
    await page.locator('.targets button').first().waitFor();
    expect(await field.inputValue()).toBe('示例管理办法');
    await field.fill('示例管理条例');
    await page.locator('.targets button', { hasText: /^《示例管理条例》行政法规/u }).click();
    await page.locator('.queue .link-CORRECTED').waitFor();
    await page.locator('.queue button', { has: page.locator('.link-CORRECTED') }).click();
    expect(await page.locator('.desk-link .source-name').first().textContent()).toBe('示例管理条例');
    await screenshot(page, 'explorer-corrected');
    await page.keyboard.press('u');
    await page.locator('.queue .link-CORRECTED').waitFor({ state: 'detached' });
    expect(await page.locator('.desk-link .source-name').first().textContent()).toBe('示例管理办法');
    expect(site.complaints).toEqual([]);
  });

  it('the graph is taken away as a picture, in either form', async () => {
    await site.visit('/graph?of=source:示例管理条例');
    await page.locator('.entries li', { hasText: '示例管理办法' }).waitFor();
    const taken = async (form: string) => {
      const button = page.getByRole('button', { name: form });
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(file.suggestedFilename()).toBe(`yiju.${form.toLowerCase()}`);
      return readFileSync(await file.path());
    };
    const png = await taken('PNG');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    // Its width and height.
    expect(Math.min(png.readUInt32BE(16), png.readUInt32BE(20))).toBeGreaterThan(100);
    const svg = (await taken('SVG')).toString('utf8');
    const shown = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text').length,
      svg,
    );
    expect(shown).toBe(await page.locator('.entries li').count());
    expect(site.complaints).toEqual([]);
  });

  it('a search says that the server is away, and goes on when it is back', async () => {
    const mortal = await testServer(driver);
    await page.goto(new URL('/?q=公开目录', mortal.url).href);
    await page.locator('.hit').first().waitFor();
    await mortal.close();
    await page.getByRole('checkbox', { name: '条文' }).check();
    await page.getByText('连不上服务').waitFor();
    const again = await testServer(driver, { port: mortal.port });
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.hit-kind-Provision').first().waitFor();
    await again.close();
  });
});
