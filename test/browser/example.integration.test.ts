/// <reference lib="dom" />
/** The example page as it is given out, on its own origin, with the server at the address that it names. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { writeCatalogue } from '../../src/graph/commands/seeds';
import { type TestServer, testServer } from '../api/support';
import { fewWorks } from '../graph/seeds';
import { freshGraph, testDriver } from '../graph/support';
import { CHROMIUM, describeInBrowser, launchBrowser, PATIENCE_MS, screenshot } from './support';

const SERVE = path.join(__dirname, '..', '..', 'examples', 'serve.mjs');
/** Where the page looks for the server. */
const NAMED = 'http://127.0.0.1:4000';

describeInBrowser('the example page', () => {
  const driver = CHROMIUM ? testDriver() : null!;
  let example: ChildProcess;
  let origin: string;
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    await freshGraph(driver);
    await writeCatalogue(driver, fewWorks());
    example = spawn(process.execPath, [SERVE, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(example.stdout!, 'data');
    origin = /^http:\/\/127\.0\.0\.1:\d+/u.exec(String(line))![0];
    server = await testServer(driver, { settings: { corsOrigins: [origin] } });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    example?.kill();
    await browser?.close();
    await server?.close();
    await driver.close();
  });

  test('shows its citations as links with cards, under its own strict policy', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    page.setDefaultTimeout(PATIENCE_MS);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    // Port 4000 may be another's: what the page asks there is asked of the server of this test.
    await page.route(`${NAMED}/**`, async (route) => {
      const url = route.request().url().replace(NAMED, new URL(server.url).origin);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(origin);
    await page.locator('yiju-text yiju-citation').nth(2).waitFor();
    expect(await page.locator('yiju-text yiju-citation').allTextContents()).toEqual([
      '《优化营商环境条例》',
      '《重庆市重大行政决策程序规定》',
      '《公平竞争审查制度实施细则》',
    ]);
    const link = page.locator('yiju-citation[article="10"] [part=link]');
    expect(await link.getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:4000\/s\/.+on=2022-12-31$/u);
    await link.hover();
    const card = page.locator('[part=card]:visible');
    await card.waitFor();
    expect(await card.textContent()).toContain('优化营商环境条例');
    await screenshot(page, 'embed-example');
    await page.keyboard.press('Escape');
    await page.locator('p[lang=en] yiju-citation [part=link]').hover();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/In force/u);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
