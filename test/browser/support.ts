/**
 * A real browser for tests: CHROMIUM_PATH, or where distributions put it. Where there is none, the tests that need
 * it are skipped and say so.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const CANDIDATES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Ignored by git; made to be looked at. */
const SCREENSHOTS = path.join(__dirname, '..', '..', 'screenshots');

/** For whatever a page is waited for: a busy machine paints late. */
export const PATIENCE_MS = 120_000;

export const CHROMIUM = CANDIDATES.find((file) => file && existsSync(file)) ?? null;

if (!CHROMIUM) {
  process.stderr.write(
    '跳过浏览器测试 Browser tests skipped: expected Chromium at /usr/bin/chromium or CHROMIUM_PATH, but got: none；apt-get install chromium\n',
  );
}

/** `describe`, or its skipping where there is no browser. */
export const describeInBrowser = CHROMIUM ? describe : describe.skip;

export function launchBrowser(): Promise<Browser> {
  if (!CHROMIUM) throw new Error('expected Chromium, but got: none; use describeInBrowser');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
