/** GraphiQL in a real browser: it comes up under its policy, asks nobody but this server, and gets an answer. */
import type { Browser } from 'playwright-core';
import { type WebServer, webServer } from '../api/http/support';
import { describeInBrowser, launchBrowser, PATIENCE_MS } from './support';

describeInBrowser('GraphiQL', () => {
  let server: WebServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await webServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('shows ten examples and runs one', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const elsewhere: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.origin) && !/^(?:data|blob):/u.test(url)) elsewhere.push(url);
    });
    page.on('console', (message) => {
      if (/Content Security Policy/u.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${server.origin}/graphql`);
    const tabs = page.locator('.graphiql-tab');
    await tabs.first().waitFor();
    expect(await tabs.count()).toBe(10);
    const answered = page.waitForResponse(
      (response) => /CheckDraft/u.test(response.request().postData() ?? response.url()),
      { timeout: PATIENCE_MS },
    );
    await page.locator('.graphiql-execute-button').click();
    expect((await answered).status()).toBe(200);
    await page.locator('.result-window', { hasText: 'findings' }).waitFor();
    expect({ elsewhere, refused }).toEqual({ elsewhere: [], refused: [] });
  });
});
