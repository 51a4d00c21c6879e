/** The explorer as a visitor meets it: a server on a loaded graph, and a new tab for each test that notes complaints. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Driver } from 'neo4j-driver';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { EXPLORER } from '../../src/api/pages/explorer';
import { keepToken } from '../../src/graph/commands/access-tokens';
import { mintToken } from '../../src/platform/access/tokens';
import { type TestServer, testServer } from '../api/support';
import { launchBrowser, PATIENCE_MS } from './support';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export class ExplorerSite {
  server!: TestServer;
  page!: Page;
  /** What the page wrote into the console as errors, or threw. */
  complaints: string[] = [];
  private browser!: Browser;
  private context!: BrowserContext;

  constructor(private readonly driver: Driver) {}

  async up(): Promise<void> {
    if (!existsSync(path.join(EXPLORER, 'index.html'))) {
      throw new Error(`expected the built explorer in ${EXPLORER}, but got: nothing; run npm run build`);
    }
    this.server = await testServer(this.driver);
    this.browser = await launchBrowser();
  }

  async down(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  async newTab(): Promise<void> {
    this.complaints = [];
    this.context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    this.context.setDefaultTimeout(PATIENCE_MS);
    this.page = await this.context.newPage();
    this.page.on('console', (line) => {
      if (line.type() === 'error') this.complaints.push(line.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  closeTab(): Promise<void> {
    return this.context.close();
  }

  /** Goes there and waits until what it shows is there. */
  async visit(to: string): Promise<void> {
    await this.page.goto(new URL(to, this.server.url).href);
    await this.page.locator('main h1').first().waitFor();
    await this.settled();
  }

  /** That axe finds nothing in the page there, in either language and theme, and that it is no wider than a phone. */
  async expectAccessible(to: string): Promise<void> {
    for (const language of ['zh', 'en']) {
      await this.page.addInitScript(`localStorage.setItem('yiju.language', '${language}')`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await this.visit(to);
        expect(await this.violations()).toEqual([]);
      }
    }
    await this.expectAsWideAsPhone();
  }

  async expectAsWideAsPhone(): Promise<void> {
    await this.page.setViewportSize({ width: 360, height: 740 });
    expect(await this.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  }

  async settled(): Promise<void> {
    await this.page.locator('.loading').first().waitFor({ state: 'detached' });
  }

  /** An editor's token, entered on the page that is open. Gives it. */
  async signIn(name = '示例编辑'): Promise<string> {
    const { token, stored } = mintToken({ name, role: 'editor' });
    await keepToken(this.driver, stored);
    await this.page.getByLabel('令牌').fill(token);
    await this.page.getByRole('button', { name: '使用' }).click();
    await this.page.getByText('本标签页持有令牌。').waitFor();
    return token;
  }

  /** Files dropped as from the desktop: the browser itself hands the paths over. */
  async drop(onto: string, paths: string[]): Promise<void> {
    const { x, y, width, height } = (await this.page.locator(onto).boundingBox())!;
    const session = await this.page.context().newCDPSession(this.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: x + width / 2,
        y: y + height / 2,
        data: { items: [], files: paths, dragOperationsMask: 1 },
      });
    }
  }

  /** What axe calls serious or critical, each with where it is. */
  serious(): Promise<string[]> {
    return this.violations(['serious', 'critical']);
  }

  /** What axe finds in the colours alone: for a page that it has gone through in others. */
  violationsOfColour(): Promise<string[]> {
    return this.violations(undefined, { runOnly: ['color-contrast', 'link-in-text-block'] });
  }

  /** What axe finds at all, or of those impacts. */
  async violations(impacts?: string[], options: RunOptions = {}): Promise<string[]> {
    // As a test's tool, outside the page's own policy; once for each document.
    await this.page.evaluate(`typeof axe === 'undefined' && (() => { ${AXE}; })()`);
    const results = (await this.page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
    return results.violations
      .filter(({ impact }) => !impacts || impacts.includes(impact ?? ''))
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
      );
  }
}

/** Up for the tests around it, on a graph that `load` makes first. */
export function explorerSite(driver: Driver, load: () => Promise<unknown>): ExplorerSite {
  const site = new ExplorerSite(driver);
  beforeAll(async () => {
    await load();
    await site.up();
  });
  afterAll(async () => {
    await site.down();
    await driver.close();
  });
  beforeEach(() => site.newTab());
  afterEach(() => site.closeTab());
  return site;
}
