/** The explorer in a real browser, against the real server and database. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type TestServer, testServer } from '../api/support';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

const REPORT = '/report/示例市示例局/2022/法治政府建设情况的报告';
const VIEWS: [string, string][] = [
  ['search', '/'],
  ['results', '/?q=公开目录'],
  ['reports', '/reports'],
  ['report', REPORT],
  ['source', '/source/示例管理条例?on=2022-12-31&at=art-3'],
  ['comparison', '/compare/示例管理条例?from=2010-03-01&to=2020-03-01'],
  ['years', '/years?source=source:示例管理条例'],
  ['graph', '/graph?of=source:示例管理条例'],
  ['review', '/review'],
  ['import', '/import'],
  ['missing', '/source/没有这部'],
];

describeInBrowser('the explorer', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => loadWorld(driver, folderWith));
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  it('leads from a search to a report, its citation, the article, and the chain above', async () => {
    await site.visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type('公开目录');
    await page.locator('.hit').first().waitFor();
    await page.getByRole('checkbox', { name: '举措' }).check();
    await page.waitForURL(/kind=MEASURE/u);
    await site.settled();
    await page.getByLabel('检索举措、文件与条文').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/report\//u);
    await page.locator('a.citation', { hasText: '示例管理办法' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('依照《示例管理条例》第三条公开目录的，应当同时报送。').waitFor();
    expect(await panel.locator('.chain .source-name').allTextContents()).toEqual(['示例管理条例']);
    await screenshot(page, 'explorer-report');
    await panel.locator('.chain .source-name').click();
    await page.waitForURL(/\/source\//u);
    await page.locator('.article').nth(3).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it.each(['/', '/reports'])(
    'keeps every letter typed straight after the slash key, from %s',
    async (from) => {
      // As on a machine too busy to paint.
      await page.addInitScript(
        'window.requestAnimationFrame = (callback) => setTimeout(() => callback(performance.now()), 400)',
      );
      await site.visit(from);
      await page.evaluate(`(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
    })()`);
      await page.keyboard.type('公开目录');
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === '公开目录');
      await page.locator('.hit').first().waitFor();
    },
  );

  it('shows the report as written, whole', async () => {
    await site.visit(REPORT);
    const shown = await page.evaluate(`(() => {
      const copy = document.querySelector('.as-written').cloneNode(true);
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent;
    })()`);
    const { data } = await site.server.ask<{ reports: { nodes: { text: string }[] } }>(
      '{ reports(last: 1) { nodes { text } } }',
    );
    expect(shown).toBe(data.reports.nodes[0]?.text);
  });

  it('marks each measure behind its last word, not on a line of its own', async () => {
    await site.visit(REPORT);
    const apart = await page.evaluate(`[...document.querySelectorAll('.leaf-MEASURE')].map((leaf) => {
      const words = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT, (node) =>
        node.data.trim() && !node.parentElement.closest('.measure-choose')
          ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
      const last = words.lastChild();
      const range = document.createRange();
      range.setStart(last, last.data.trimEnd().length - 1);
      range.setEnd(last, last.data.trimEnd().length);
      const word = range.getBoundingClientRect();
      const mark = leaf.querySelector('.measure-choose').getBoundingClientRect();
      return mark.top < word.bottom && mark.bottom > word.top;
    })`);
    expect(apart).toEqual(Array.from({ length: await page.locator('.measure-choose').count() }, () => true));
    expect(await page.locator('.measure-choose').count()).toBeGreaterThan(2);
  });

  it('says in words how each citation stands, and keeps the chosen one in the address', async () => {
    await site.visit(REPORT);
    const citations = await page.locator('a.citation').all();
    const titles = await Promise.all(citations.map((citation) => citation.getAttribute('title')));
    expect(titles).toEqual(['贯彻落实 · 已归结', '依照 · 已归结', '学习 · 未收录', '贯彻落实 · 已归结']);
    await page.locator('a.citation').nth(2).click();
    await page.getByText('写法完整，但这部文件未收录。').waitFor();
    const chosen = page.url();
    await page.goto('about:blank');
    await page.goto(chosen);
    await page.getByText('写法完整，但这部文件未收录。').waitFor();
    expect(await page.locator('a.citation[aria-current]').count()).toBe(1);
  });

  it('lists what else rests on the rule by year', async () => {
    await site.visit(REPORT);
    await page.locator('a.citation').first().click();
    const year = page.locator('.panel details.year');
    await year.waitFor();
    expect(await year.locator('summary').textContent()).toContain('2021');
    await year.locator('summary').click();
    await year.getByRole('link').click();
    await page.waitForURL(/2021/u);
    await page.locator('.leaf-chosen').waitFor();
  });

  it('walks through the citations by keys', async () => {
    await site.visit(REPORT);
    // With none chosen, the first.
    await page.keyboard.press('j');
    await page.locator('.quoted', { hasText: '示例管理办法' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.quoted', { hasText: '示例管理条例' }).waitFor();
    await page.keyboard.press('k');
    await page.locator('.quoted', { hasText: '示例管理办法' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('选一处引用').waitFor();
  });

  it('shows the version in force on the chosen day, and never another in its place', async () => {
    await site.visit('/source/示例管理条例?on=2015-01-01');
    await page.getByText('示例机关应当公开目录，并在十日内答复。').waitFor();
    await page.getByLabel('于此日').fill('2022-01-01');
    await page.getByText('示例机关应当公开目录，并在二十日内答复。').waitFor();
    await page.getByLabel('于此日').fill('2001-01-01');
    await page.getByText('2001-01-01 有效的版本不详').waitFor();
    expect(await page.locator('.article').count()).toBe(0);
  });

  it('tells of an article its history and the measures that rest on it', async () => {
    await site.visit('/source/示例管理条例?on=2022-12-31&at=art-3');
    const panel = page.getByRole('complementary');
    await panel.getByText('严格按照《示例管理条例》第三条答复申请').waitFor();
    expect(await panel.locator('ol.entries summary').allInnerTexts()).toEqual([
      expect.stringContaining('第二条'),
      expect.stringContaining('第三条'),
    ]);
  });

  it('sets two versions side by side', async () => {
    await site.visit('/compare/示例管理条例?from=2010-03-01&to=2020-03-01');
    await page.locator('ins').first().waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(['二', '三']);
    expect(await page.locator('del').allTextContents()).toEqual(['二']);
    expect(await page.locator('.compare-added').textContent()).toContain('便民原则');
    await screenshot(page, 'explorer-comparison');
  });

  it('lets an editor decide by keys, and undo', async () => {
    await site.visit('/review');
    expect(await page.getByRole('button', { name: '确认' }).count()).toBe(0);
    const token = await site.signIn();
    await page.locator('.acts').getByRole('button', { name: '确认' }).waitFor();
    const quote = await page.locator('.quoted').textContent();
    await page.keyboard.press('y');
    await page.locator('.queue .link-CONFIRMED').waitFor();
    expect(await stateOfLinks(token)).toContain('CONFIRMED');
    await page.keyboard.press('u');
    await page.locator('.entries', { hasText: '示例编辑' }).waitFor();
    expect(await page.locator('.quoted').textContent()).toBe(quote);
    expect(await stateOfLinks(token)).not.toContain('CONFIRMED');
    await page.keyboard.press('x');
    await page.getByLabel('理由').fill('所指有误');
    await page.keyboard.press('Enter');
    await page.locator('.queue .link-REJECTED').waitFor();
    await screenshot(page, 'explorer-review-desk');
    // The other tests count this link.
    await page.keyboard.press('u');
    await page.locator('.queue .link-REJECTED').waitFor({ state: 'detached' });
    expect(site.complaints).toEqual([]);
  });

  it.each([
    ['x', '理由'],
    ['c', '应指'],
  ])('takes what is typed straight after %s for words, and decides nothing by it', async (key, label) => {
    // As on a machine too busy to paint.
    await page.addInitScript(
      'window.requestAnimationFrame = (callback) => setTimeout(() => callback(performance.now()), 2000)',
    );
    await site.visit('/review');
    const token = await site.signIn();
    await page.locator('.acts').getByRole('button', { name: '驳回' }).waitFor();
    await page.keyboard.press(key);
    await page.keyboard.type('yjk');
    expect(await page.getByLabel(label).inputValue()).toMatch(/yjk$/u);
    expect(await stateOfLinks(token)).not.toContain('CONFIRMED');
  });

  it('lets an editor correct what words do with a source by keys, shows what they did before, and undoes it', async () => {
    await site.visit('/review');
    const token = await site.signIn();
    await page.getByRole('button', { name: '改关系' }).waitFor();
    const before = await page.locator('.desk-link .tag').first().textContent();
    await page.keyboard.press('r');
    const field = page.getByLabel('关系');
    await page.locator('select:focus').waitFor();
    // Nothing is sent while nothing is changed.
    await page.keyboard.press('Enter');
    await field.selectOption('AMENDS');
    await page.keyboard.press('Enter');
    await page.locator('.queue .link-CORRECTED').waitFor();
    expect(await stateOfLinks(token)).toContain('CORRECTED');
    await page.keyboard.press('k');
    await page.locator('.entries', { hasText: `${before} → 修改` }).waitFor();
    expect(await site.serious()).toEqual([]);
    await page.keyboard.press('u');
    await page.locator('.queue .link-CORRECTED').waitFor({ state: 'detached' });
    await page.locator('.entries', { hasText: `修改 → ${before}` }).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('draws a source through the years, and gives the numbers away', async () => {
    await site.visit('/years?source=source:示例管理办法');
    await page.locator('.chart svg rect').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).first().click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe(
      '\ufeff年度,关系,引用,source\r\n2021,贯彻落实,1,source:示例管理办法\r\n2022,贯彻落实,1,source:示例管理办法\r\n',
    );
    expect(site.complaints).toEqual([]);
  });

  it('opens the graph around a source, hides relations, and exports it', async () => {
    await site.visit('/graph?of=source:示例管理条例');
    await page.locator('.entries li', { hasText: '示例管理办法' }).waitFor();
    await page.getByRole('checkbox', { name: '依照' }).uncheck();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('>示例管理办法</text>');
    expect(site.complaints).toEqual([]);
  });

  it('refuses a token that is none, in words', async () => {
    await site.visit('/review');
    await page.getByLabel('令牌').fill('something else');
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByText('没有权限').waitFor();
  });

  async function stateOfLinks(token: string): Promise<string[]> {
    const { data, errors } = await site.server.ask<{ decidedLinks: { nodes: { state: string }[] } }>(
      '{ decidedLinks(first: 50) { nodes { state } } }',
      {},
      token,
    );
    expect(errors).toBeUndefined();
    return data.decidedLinks.nodes.map(({ state }) => state);
  }

  it('speaks English when asked, and remembers it', async () => {
    await site.visit('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Reports' }).click();
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says that the server is away, keeps what is shown, and goes on when it is back', async () => {
    const mortal = await testServer(driver);
    await page.goto(new URL(REPORT, mortal.url).href);
    await page.locator('a.citation').first().waitFor();
    await mortal.close();
    await page.locator('a.citation').first().click();
    await page.getByText('连不上服务').first().waitFor();
    expect(await page.locator('a.citation').count()).toBe(4);
    await screenshot(page, 'explorer-away');
    const again = await testServer(driver, { port: mortal.port });
    await page.getByRole('button', { name: '重试' }).first().click();
    await page.getByText('应当同时报送').first().waitFor();
    await again.close();
  });

  it.each(VIEWS)('axe finds nothing serious in %s, light or dark', async (name, to) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await site.visit(to);
      const serious = await site.serious();
      expect(serious).toEqual([]);
      await screenshot(page, `explorer-${name}-${colorScheme}`);
    }
  });
});

describe('what the explorer is served with', () => {
  const driver = testDriver();
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(driver);
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
  });
  const get = (to: string, accept = 'text/html') => fetch(new URL(to, server.url), { headers: { accept } });

  it.each([
    ['/', 200],
    ['/report/某局/2022/某报告', 200],
    ['/source/某条例', 200],
    ['/nothing', 404],
    ['/reportage', 404],
  ])('answers %s with the page and %d', async (to, status) => {
    const response = await get(to);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<div id="app">');
  });

  it('lets no script of others in, nor any written into the page', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-inline');
    expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|https?:\/\//u);
  });

  it('lets the page be asked for again and its hashed files be kept', async () => {
    const response = await get('/');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const script = /src="(\/assets\/[^"]+\.js)"/u.exec(await response.text())?.[1] ?? '';
    const asset = await get(script, '*/*');
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/none.js', '/nothing'])(
    'tells a program that %s is not there, without a page',
    async (to) => {
      const response = await get(to, 'application/json');
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('application/json');
    },
  );
});
