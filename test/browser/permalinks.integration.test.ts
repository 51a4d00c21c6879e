/// <reference lib="dom" />
/** The pages under permalinks in a browser: their buttons, what these copy, and that nothing else runs there. */
import type { Page } from 'playwright-core';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

const REPORT = '/r/示例市示例局/2022/法治政府建设情况的报告';
const ARTICLE = '/s/示例管理条例/art-3?on=2022-12-31';
const WORK = '/s/示例管理条例?on=2015-01-01';

describeInBrowser('the pages under permalinks', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => loadWorld(driver, folderWith));
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  const item = async () => {
    const { data } = await site.server.ask<{ report: { measures: { nodes: { id: string }[] } } }>(
      'query Q($id: ID!) { report(id: $id) { measures(cited: true, first: 1) { nodes { id } } } }',
      { id: REPORT.replace('/r/', 'report:') },
    );
    return `/r/${data.report.measures.nodes[0]!.id.slice('item:'.length)}`;
  };
  const addressOf = (path: string) => decodeURI(new URL(path, site.server.url).href);
  const copied = async () => {
    await page.getByRole('button', { name: '复制 Copy' }).click();
    await page.getByRole('status').getByText('已复制').waitFor();
    return String(await page.evaluate(() => navigator.clipboard.readText()));
  };

  it('the words of an article are copied with how it is cited and its address', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit(ARTICLE);
    expect(await copied()).toBe(
      [
        '第三条　示例机关应当公开目录，并在二十日内答复。',
        '《示例管理条例》（国务院令第902号，2020年3月1日公布）第三条',
        addressOf(ARTICLE),
      ].join('\n'),
    );
    await screenshot(page, 'permalink-article');
    expect(site.complaints).toEqual([]);
  });

  it('of a work, how it stands; of a report, its rules as a table; of a measure, its words', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit(WORK);
    expect(await copied()).toMatch(
      /^.*示例管理条例\n有效（按 2015-01-01）　2010-05-01 起施行.*\n《示例管理条例》（国务院令第901号，2010年3月1日公布）\nhttp.*on=2015-01-01$/u,
    );
    await screenshot(page, 'permalink-work');
    await site.visit(REPORT);
    const lines = (await copied()).split('\n');
    const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
    expect(rows[0]).toEqual(['举措', '所依据的规定', '条款', '当时', '现在', '谁确认']);
    expect(rows).toHaveLength(1 + (await page.locator('tbody tr').count()));
    expect(rows.every((cells) => cells.length === 6)).toBe(true);
    // Once: of a report neither number nor day are known.
    expect(await page.locator('.cite li').count()).toBe(3);
    expect(lines.at(-2)).toContain('示例市示例局关于2022年法治政府建设情况的报告');
    expect(lines.at(-1)).toBe(addressOf(REPORT));
    await screenshot(page, 'permalink-report');
    await site.visit(await item());
    expect(await copied()).toMatch(
      /^贯彻落实《示例管理办法》第二条，公开目录20件。\n《示例市示例局关于2022年.*报告》\nhttp/u,
    );
    expect(site.complaints).toEqual([]);
  });

  it('each is printed by its button, without buttons on the paper', async () => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    for (const path of [WORK, ARTICLE, REPORT, await item()]) {
      await site.visit(path);
      await page.getByRole('button', { name: '打印 Print' }).click();
      await page.locator('[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button:visible, footer:visible').count()).toBe(0);
      expect(await page.locator('.cite:visible').count()).toBe(1);
      // As wide as A4 within its margins: a table that scrolls would lose its columns on paper.
      await page.setViewportSize({ width: 640, height: 900 });
      const cutOff = await page.evaluate(
        () =>
          [document.documentElement, ...document.querySelectorAll('.wide')].filter(
            (each) => each.scrollWidth > each.clientWidth,
          ).length,
      );
      expect(cutOff).toBe(0);
      if (path === REPORT) await screenshot(page, 'permalink-report-print');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ media: 'screen' });
    }
  });

  it('where the clipboard is refused, that is said, and the words are selected to be copied by key', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await site.visit(ARTICLE);
    await page.getByRole('button', { name: '复制 Copy' }).click();
    await page.getByRole('status').getByText('未能复制').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('并在二十日内答复。');
    expect(await site.violations()).toEqual([]);
  });

  it('without a script, or of nothing, there is no button that does nothing', async () => {
    const plain = await page.context().browser()!.newPage({ javaScriptEnabled: false });
    await plain.goto(new URL(ARTICLE, site.server.url).href);
    expect(await plain.locator('blockquote').textContent()).toContain('并在二十日内答复。');
    expect(await plain.locator('button').count()).toBe(0);
    expect(await plain.getByRole('link', { name: '下载 DOCX' }).count()).toBe(1);
    await plain.close();
    for (const path of ['/s/没有这部', '/s/示例管理条例/99', '/s/示例管理条例?on=abc']) {
      await site.visit(path);
      expect(await page.locator('button').count()).toBe(0);
    }
  });

  it('were words to become markup, they would run nothing beside the buttons', async () => {
    const hostile = [
      '<script>window.pwned=1</script>',
      '<img src=x onerror="window.pwned=1">',
      '<script src="/embed.js"></script>',
      '<script type=module>window.pwned=1</script>',
      '<a id=link href="javascript:window.pwned=1">甲</a>',
    ].join('');
    await page.route('**/s/**', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</blockquote>', `${hostile}</blockquote>`);
      await route.fulfill({ response, body });
    });
    await site.visit(ARTICLE);
    await page.getByRole('button', { name: '复制 Copy' }).waitFor();
    await page.locator('#link').click();
    expect(await page.locator('blockquote script').count()).toBe(3);
    expect(
      await page.evaluate(() => ['pwned' in window, Boolean(customElements.get('yiju-citation'))]),
    ).toEqual([false, false]);
  });
});
