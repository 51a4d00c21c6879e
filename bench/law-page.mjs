/**
 * `npm run bench:law-page`: how long the explorer takes to show a law as long as the longest (1,260 articles), beside a
 * short one on the same machine; in how many rounds its text comes, and how much of the page jumps meanwhile. Made-up
 * laws, a database and a server of its own. `-- --visits 7`. Never part of the tests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';
import { writeLaws } from './laws.mjs';
import { machine, record } from './result.mjs';

const PORT = '4141';
const LIMIT_MS = 120_000;
/** By the name that writeLaws gives. */
const LAWS = {
  long: { title: '示例1号管理条例', articles: 1260 },
  short: { title: '示例2号管理条例', articles: 20 },
};

const { values: options } = parseArgs({ options: { visits: { type: 'string', default: '7' } } });
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (file) => file && existsSync(file),
);
if (!executablePath)
  throw new Error('expected Chromium at /usr/bin/chromium or CHROMIUM_PATH, but got: none');

await bootstrap();
const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../dist/platform/neo4j');
const { migrate } = require('../dist/graph/migrate');
const { importSources } = require('../dist/app/imports/sources');
const { chromium } = await import('playwright-core');

const home = mkdtempSync(path.join(os.tmpdir(), 'yiju-bench-law-page-'));
const neo4j = await ensureNeo4j({ home });
try {
  await load();
  const figures = await served(() => measured());
  record('law-page', { command: 'npm run bench:law-page', figures });
  const { cpu, cores, loadAverage } = machine();
  console.log(`${cpu}，${cores} 核 cores，负载 load ${loadAverage.toFixed(1)}`);
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
}

async function load() {
  const driver = await createDriver(neo4j);
  try {
    await migrate(driver);
    const folder = path.join(home, 'laws');
    for (const [at, { articles }] of Object.values(LAWS).entries()) {
      writeLaws(path.join(folder, '行政法规'), { laws: 1, articles, after: at });
    }
    const { refused } = await importSources(driver, folder, {});
    if (refused > 0) throw new Error(`expected both laws to be loaded, but got: ${refused} refused`);
  } finally {
    await driver.close();
  }
}

/** While a server answers. */
async function served(use) {
  const { uri, user, password } = neo4j;
  const env = {
    ...process.env,
    ...{ NEO4J_URI: uri, NEO4J_USER: user ?? '', NEO4J_PASSWORD: password ?? '' },
    ...{ YIJU_HOME: home, YIJU_PORT: PORT, YIJU_LAWS: 'off' },
  };
  const server = spawn(process.execPath, [path.join(ROOT, 'dist/cli/main.js'), 'serve'], {
    ...{ cwd: ROOT, env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(server, 'exit');
  try {
    for (const begun = Date.now(); !(await answers()); await new Promise((go) => setTimeout(go, 100))) {
      if (server.exitCode !== null || Date.now() - begun > LIMIT_MS)
        throw new Error(`expected a server, but got:\n${said.slice(-2000)}`);
    }
    return await use();
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

async function answers() {
  return fetch(`http://127.0.0.1:${PORT}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function measured() {
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const visits = { long: [], short: [] };
    // One after the other, so that what else the machine does falls on both; the first of each is not counted.
    for (let visit = 0; visit <= Number(options.visits); visit++) {
      for (const [name, law] of Object.entries(LAWS)) {
        const found = await visitTo(browser, law);
        if (visit > 0) visits[name].push(found);
      }
    }
    const of = (name) => ({
      articles: LAWS[name].articles,
      /** From the first question about the law until its last article stands there. */
      textMs: median(visits[name].map(({ textMs }) => textMs)),
      /** From an empty browser. */
      pageMs: median(visits[name].map(({ pageMs }) => pageMs)),
      requests: Math.max(...visits[name].map(({ requests }) => requests)),
      rounds: Math.max(...visits[name].map(({ rounds }) => rounds)),
      layoutShift: Math.max(...visits[name].map(({ layoutShift }) => layoutShift)),
    });
    return { visits: Number(options.visits), long: of('long'), short: of('short') };
  } finally {
    await browser.close();
  }
}

async function visitTo(browser, { title, articles }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript((count) => {
      window.layoutShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      const seen = new MutationObserver(() => {
        if (document.querySelectorAll('.article').length < count) return;
        seen.disconnect();
        // Once it is laid out and painted.
        requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
      });
      seen.observe(document, { childList: true, subtree: true });
    }, articles);
    await page.goto(`http://127.0.0.1:${PORT}/source/${encodeURIComponent(title)}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.shownAt);
    await page.waitForLoadState('networkidle');
    const { shownAt, layoutShift, asked } = await page.evaluate(() => ({
      shownAt: window.shownAt,
      layoutShift: window.layoutShift,
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname === '/graphql')
        .map(({ startTime, responseEnd }) => ({ startTime, responseEnd })),
    }));
    const before = asked
      .filter(({ startTime }) => startTime < shownAt)
      .sort((a, b) => a.startTime - b.startTime);
    return {
      pageMs: shownAt,
      textMs: shownAt - before[0].startTime,
      layoutShift,
      requests: before.length,
      rounds: roundsOf(before),
    };
  } finally {
    await context.close();
  }
}

/** What is asked before the answers that came first are known makes one round. */
function roundsOf(asked) {
  let rounds = 0;
  let end = -1;
  for (const { startTime, responseEnd } of asked) {
    if (startTime >= end) {
      rounds++;
      end = responseEnd;
    } else end = Math.min(end, responseEnd);
  }
  return rounds;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
