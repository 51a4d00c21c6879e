/**
 * `npm run measure:explorer [-- http://127.0.0.1:4000]`: what the explorer weighs, and, where a server and Chromium are
 * there, how long until it can be used. Fails when the first load passes its limit.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bootstrap, ROOT } from './bootstrap.mjs';

const LIMIT_KB = 200;
const VISITS = 5;
const FOLDER = path.join(ROOT, 'dist', 'explorer');
const address = process.argv[2] ?? 'http://127.0.0.1:4000';

await bootstrap();
const page = readFileSync(path.join(FOLDER, 'index.html'), 'utf8');
const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/gu)].map(([, file]) => file);
const later = readdirSync(path.join(FOLDER, 'assets'))
  .map((file) => `assets/${file}`)
  .filter((file) => !first.includes(file));
const total = [...first, 'index.html'].reduce((sum, file) => sum + gzipped(file), 0);
console.log(`首次载入 first load, gzip: ${kb(total)} kB（limit ${LIMIT_KB} kB）`);
for (const file of first) console.log(`  ${file} ${kb(gzipped(file))} kB`);
console.log('按需载入 on demand, gzip:');
for (const file of later) console.log(`  ${file} ${kb(gzipped(file))} kB`);
if (total > LIMIT_KB * 1000) {
  console.error(`首次载入过大：expected at most ${LIMIT_KB} kB, but got: ${kb(total)} kB`);
  process.exitCode = 1;
}
await timeToInteractive();

async function timeToInteractive() {
  const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((file) => file && existsSync(file));
  const isServed = await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!chromium || !isServed) {
    console.log(
      `未量可用时间 time to interactive not measured: expected Chromium and a server at ${address}`,
    );
    return;
  }
  const { chromium: driver } = await import('playwright-core');
  const browser = await driver.launch({
    executablePath: chromium,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const times = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(address, { waitUntil: 'commit' });
    await tab.locator('#search-text').waitFor();
    // Typing shows in the field only once the script listens.
    await tab.locator('#search-text').fill('条例');
    times.push(await tab.evaluate(() => performance.now()));
    await context.close();
  }
  await browser.close();
  const median = times.sort((a, b) => a - b)[Math.floor(VISITS / 2)];
  console.log(
    `可用时间 time to interactive, cold, median of ${VISITS}: ${Math.round(median)} ms（${address}）`,
  );
}

function gzipped(file) {
  return gzipSync(readFileSync(path.join(FOLDER, file))).length;
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}
