/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The elements in a real browser: on a page of another origin, under a strict policy, with the server there and away. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { type TestServer, testServer } from '../api/support';
import { HOSTILE, loadExample } from '../embed/fixture';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { CHROMIUM, describeInBrowser, launchBrowser, PATIENCE_MS, screenshot } from './support';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Another site: one page, whose body each test gives. */
class HostSite {
  body = '';
  private server: Server | null = null;

  constructor(private readonly policy: () => string) {}

  async start(): Promise<string> {
    this.server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', this.policy());
      response.end(`<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>别处的网页</title>
        <link rel="icon" href="data:,"></head><body><main><h1>别处的网页</h1>${this.body}</main></body></html>`);
    });
    await new Promise<void>((resolve) => this.server!.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

describeInBrowser('embedded citations', () => {
  const driver = CHROMIUM ? testDriver() : null!;
  const folderWith = temporaryFolders();
  let server: TestServer;
  let yiju: string;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let requests: string[];
  let complaints: string[];
  // Nothing inline, nothing evaluated, no markup from strings: as strict as a page can be.
  const site = new HostSite(
    () =>
      `default-src 'none'; script-src ${yiju}; connect-src ${yiju}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
  );

  beforeAll(async () => {
    await loadExample(driver, folderWith);
    origin = await site.start();
    server = await testServer(driver, { settings: { corsOrigins: [origin] } });
    yiju = new URL(server.url).origin;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site.stop();
    await server?.close();
    await driver.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    page.setDefaultTimeout(PATIENCE_MS);
    requests = [];
    complaints = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') requests.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(() => page.close());

  const script = () => `<script async src="${yiju}/embed.js"></script>`;
  const open = async (body: string) => {
    site.body = body;
    await page.goto(origin);
  };
  /** Asked from outside: the policy of the page lets nobody evaluate within it. */
  const until = async (holds: (argument: number) => unknown, argument = 0) => {
    const patience = Date.now() + PATIENCE_MS;
    let isSo = await page.evaluate(holds, argument);
    while (!isSo && Date.now() < patience) {
      await page.waitForTimeout(50);
      isSo = await page.evaluate(holds, argument);
    }
    // What the page complained of may say why not.
    expect({ isSo: Boolean(isSo), what: `${holds}`, complaints }).toMatchObject({ isSo: true });
  };
  /** Until every element has its answer. */
  const answered = (count = 1) =>
    until(
      (least) =>
        [...document.querySelectorAll('yiju-citation')].filter((each) =>
          each.shadowRoot?.querySelector('[part=card]')?.hasChildNodes(),
        ).length >= least,
      count,
    );
  const marksIn = (selector: string) =>
    page.$$eval(`${selector} yiju-citation`, (all) => all.map((each) => each.textContent));
  const card = () => page.locator('[part=card]:visible');

  const CITATION = '<yiju-citation source="示例公开条例" article="2" on="2022-12-31"></yiju-citation>';

  test('a citation is a link with a card, by pointer and by keyboard', async () => {
    await open(`<p>按照${CITATION}办理。</p><p><a href="#next">下一处</a></p>${script()}`);
    await answered();
    const link = page.locator('yiju-citation [part=link]');
    expect(await link.textContent()).toBe('《示例公开条例》第二条');
    expect(await link.getAttribute('href')).toBe(
      `${yiju}/s/${encodeURIComponent('示例公开条例')}/art-2?on=2022-12-31`,
    );
    expect(await card().count()).toBe(0);

    await link.hover();
    await card().waitFor();
    const words = await card().textContent();
    expect(words).toContain('示例机关应当在二十日内答复。');
    expect(words).toMatch(/有效.*按 2022-12-31，自 2020-05-01 起施行的版本/u);
    await screenshot(page, 'embed-card');
    // The pointer may move onto it.
    await card().hover();
    await page.waitForTimeout(400);
    expect(await card().count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await card().count()).toBe(0);

    await page.mouse.move(700, 500);
    await page.keyboard.press('Tab');
    await card().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(
      '查看全文与依据',
    );
    await page.keyboard.press('Escape');
    expect(await card().count()).toBe(0);
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part')),
    ).toBe('link');
    expect(complaints).toEqual([]);
  });

  test('to a reader who comes before the answer, the card is shown with it, and to one who has left it is not', async () => {
    let answer = () => {};
    const answering = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(`${yiju}/graphql`, async (route) => {
      await answering;
      await route.continue();
    });
    await open(`<p>${CITATION}</p><p>${CITATION}</p>${script()}`);
    const links = page.locator('yiju-citation [part=link]');
    await links.first().hover();
    await page.waitForTimeout(400);
    await links.last().hover();
    await page.waitForTimeout(400);
    answer();
    await card().waitFor();
    await answered(2);
    expect(await card().count()).toBe(1);
    expect(await card().textContent()).toContain('示例机关应当在二十日内答复。');
    const isShown = await page.$$eval('yiju-citation', (all) =>
      all.map((each) => !each.shadowRoot!.querySelector<HTMLElement>('[part=card]')!.hidden),
    );
    expect(isShown).toEqual([false, true]);
    await page.unroute(`${yiju}/graphql`);
  });

  test('the card speaks the language of the page, and is dark where the page is', async () => {
    await open(`<div lang="en">${CITATION}</div>${script()}`);
    await answered();
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    await page.locator('[part=link]').hover();
    await card().waitFor();
    expect(await card().textContent()).toMatch(/In force.*version in force from 2020-05-01/su);
    const background = await card().evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(background).toBe('rgb(35, 34, 31)');
    await screenshot(page, 'embed-card-dark');
  });

  test('a text keeps its words; its citations become links, across inline elements and lines', async () => {
    await open(`<yiju-text as-of="2022-12-31"><p>贯彻《示例<b>公开</b>
      条例》第二条，<em>清理</em>收费。</p><p>不引用《子虚乌有条例》。</p><p>见<a href="#x">《示例公开条例》</a>。</p></yiju-text>${script()}`);
    const before = await page.$eval('yiju-text', (each) => each.textContent);
    await answered();
    expect(await page.$eval('yiju-text', (each) => each.textContent)).toBe(before);
    expect((await marksIn('yiju-text')).map((each) => each?.trim())).toEqual([
      '《示例',
      '公开',
      '条例》第二条',
    ]);
    expect(await page.$eval('yiju-text b', (each) => each.textContent)).toBe('公开');
    // One stop for the keyboard, however many pieces.
    expect(
      await page.$$eval('yiju-text yiju-citation', (all) =>
        all.map((each) => each.shadowRoot?.querySelector('a')?.tabIndex),
      ),
    ).toEqual([0, -1, -1]);
    expect(complaints).toEqual([]);
  });

  test('a page of many elements asks once, and twice the script or a moved element changes nothing', async () => {
    const texts = Array.from(
      { length: 20 },
      (_, n) => `<yiju-text>第${n}段：《示例公开条例》第二条。</yiju-text>`,
    );
    await open(`${script()}${CITATION.repeat(10)}${texts.join('')}${script()}`);
    await answered(30);
    expect(requests).toEqual([`${yiju}/graphql`]);
    await page.evaluate(() => {
      const text = document.querySelector('yiju-text')!;
      document.querySelector('main')!.append(text);
    });
    await page.waitForTimeout(200);
    expect(requests).toHaveLength(1);
    expect(await page.$$eval('yiju-text:last-of-type yiju-citation', (all) => all.length)).toBe(1);
  });

  test('elements made later, and attributes changed, are rendered anew', async () => {
    await open(`${CITATION}${script()}`);
    await answered();
    await page.evaluate(() => document.querySelector('yiju-citation')!.setAttribute('on', '2015-01-01'));
    await until(() =>
      document.querySelector('yiju-citation')?.shadowRoot?.textContent?.includes('在十日内答复'),
    );
    await page.evaluate(() => {
      const later = document.createElement('yiju-text');
      later.textContent = '依照《示例公开条例》第三条。';
      document.querySelector('main')!.append(later);
    });
    await answered(2);
    expect(await marksIn('yiju-text')).toEqual(['《示例公开条例》第三条']);
    await page.evaluate(() => document.querySelector('yiju-text')!.setAttribute('as-of', '2015-01-01'));
    await until(() =>
      document
        .querySelector('yiju-text yiju-citation')
        ?.shadowRoot?.textContent?.includes('该版本没有第三条'),
    );
    expect(requests).toHaveLength(4);
  });

  test('words that would be markup stay words: from the page’s attributes and from the server', async () => {
    const quoted = HOSTILE.replaceAll('"', '&quot;');
    await open(
      `<yiju-citation source="${quoted}" article="${quoted}"></yiju-citation>
       <yiju-citation source="示例公开条例" article="2" on="2015-01-01"></yiju-citation>
       <yiju-text>&lt;img src=x onerror=window.hacked=1&gt;《示例公开条例》第二条</yiju-text>${script()}`,
    );
    await answered(2);
    expect(await page.locator('yiju-citation img, yiju-text img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(
      await page.$eval(
        'yiju-citation[on]',
        (each) => each.shadowRoot?.querySelector('blockquote')?.textContent,
      ),
    ).toContain('<img src=x onerror=');
    expect(complaints).toEqual([]);
  });

  test('what is not held leads nowhere', async () => {
    await open(`<yiju-citation source="子虚乌有条例" article="1"></yiju-citation>${script()}`);
    await until(
      () =>
        document.querySelector('yiju-citation')?.shadowRoot?.querySelector('a')?.hasAttribute('href') ===
        false,
    );
    expect(await page.locator('[part=link]').textContent()).toBe('《子虚乌有条例》第一条');
  });

  test('how a citation stands is seen and said in words: in force, gone, not there, not held', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await open(`${CITATION}
      <yiju-citation source="示例公开条例" article="99" on="2022-12-31"></yiju-citation>
      <yiju-citation source="示例公开条例" article="2之一" on="2022-12-31"></yiju-citation>
      <yiju-citation source="子虚乌有条例"></yiju-citation>
      <yiju-citation source="，。"></yiju-citation>
      <yiju-citation lang="en" source="子虚乌有条例" article="1"></yiju-citation>${script()}`);
    await until(() =>
      [...document.querySelectorAll('yiju-citation')].every((each) => each.hasAttribute('state')),
    );
    const shown = await page.$$eval('yiju-citation', (all) =>
      all.map((each) => [
        each.getAttribute('state'),
        each.shadowRoot?.querySelector('[part~=link]')?.textContent,
        each.shadowRoot?.querySelector('[part~=mark]')?.textContent,
      ]),
    );
    expect(shown).toEqual([
      ['valid', '《示例公开条例》第二条', ''],
      ['nonexistent', '《示例公开条例》第九十九条', '无此条'],
      ['nonexistent', '《示例公开条例》第二条之一', '无此条'],
      ['unknown', '《子虚乌有条例》', '未收录'],
      ['unknown', '《，。》', expect.stringMatching(/^(?:未收录|未能识别)$/u)],
      ['unknown', '《子虚乌有条例》第一条', 'not held'],
    ]);
    expect(warnings.filter((line) => line.includes('子虚乌有条例'))).toHaveLength(2);
    await screenshot(page, 'embed-states');
    expect(complaints).toEqual([]);
  });

  test('with the server away, a citation is a plain link and a text is as it was', async () => {
    let attempts = 0;
    await page.route(`${yiju}/graphql`, (route) => {
      attempts += 1;
      return route.abort('connectionrefused');
    });
    await open(`${CITATION}<yiju-text><p>《示例公开条例》第二条</p></yiju-text>${script()}`);
    await until(() => document.querySelector('yiju-citation')?.shadowRoot);
    const before = await page.$eval('yiju-text', (each) => each.innerHTML);
    // The second attempt comes after two seconds, and no third.
    for (const patience = Date.now() + PATIENCE_MS; attempts < 2 && Date.now() < patience; ) {
      await page.waitForTimeout(50);
    }
    await page.waitForTimeout(3000);
    expect(attempts).toBe(2);
    expect(await page.locator('yiju-citation [part=link]').getAttribute('href')).toContain('/s/');
    expect(await page.$eval('yiju-text', (each) => each.innerHTML)).toBe(before);
    await page.locator('[part=link]').hover();
    await page.waitForTimeout(300);
    expect(await card().count()).toBe(0);
  });

  test('with the server stopped mid-way, what is shown stays; once it is back, what comes later is answered', async () => {
    const mortal = await testServer(driver, { settings: { corsOrigins: [origin] } });
    const lasting = yiju;
    yiju = new URL(mortal.url).origin;
    const append = (article: number) =>
      page.evaluate((number) => {
        const later = document.createElement('yiju-citation');
        later.setAttribute('source', '示例公开条例');
        later.setAttribute('article', String(number));
        later.setAttribute('on', '2022-12-31');
        document.querySelector('main')!.append(later);
      }, article);
    let again: TestServer | null = null;
    try {
      await open(`${CITATION}${script()}`);
      await answered();
      await mortal.close();
      await append(3);
      await until(() => document.querySelectorAll('yiju-citation')[1]?.shadowRoot?.querySelector('a[href]'));
      expect(await page.locator('yiju-citation [part=link]').allTextContents()).toEqual([
        '《示例公开条例》第二条',
        '《示例公开条例》第三条',
      ]);
      await page.locator('yiju-citation [part=link]').first().hover();
      await card().waitFor();
      again = await testServer(driver, { settings: { corsOrigins: [origin] }, port: mortal.port });
      await append(2);
      await answered(2);
    } finally {
      yiju = lasting;
      await again?.close();
    }
  });

  test('axe finds nothing serious, with a card open too', async () => {
    await open(`<p>按照${CITATION}</p><yiju-text><p>《示例公开条例》第三条</p></yiju-text>${script()}`);
    await answered(2);
    await page.locator('yiju-citation [part=link]').first().focus();
    await card().waitFor();
    // By the debugger: the policy of the page concerns the page’s own scripts.
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; help: string }[] }> };
      };
      return (await axe.run()).violations.map(({ id, impact, help }) => `${impact} ${id}: ${help}`);
    });
    expect(violations).toEqual([]);
  });
});
