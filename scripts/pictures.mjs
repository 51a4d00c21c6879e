/**
 * The pictures of the documentation, from those that the browser tests take of invented laws and reports:
 *
 *   npx jest test/browser && node scripts/pictures.mjs
 *
 * Encoded as WebP by the browser of the tests, so that each is small.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A picture of the tests, and what it is called in the documentation. */
const PICTURES = [
  ['explorer-search-light', 'explorer-first'],
  ['explorer-check', 'explorer-check'],
  ['explorer-report-light', 'explorer-report'],
  ['explorer-source-light', 'explorer-law'],
  ['explorer-comparison-dark', 'explorer-comparison'],
];
const QUALITY = 0.8;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [taken, name] of PICTURES) {
  const file = path.join(ROOT, 'screenshots', `${taken}.png`);
  if (!existsSync(file)) {
    console.error(
      `没有 ${file}：先运行浏览器测试 expected this picture, but got: none; run the browser tests first`,
    );
    process.exitCode = 1;
    continue;
  }
  const webp = await page.evaluate(
    async ([address, quality]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [`data:image/png;base64,${readFileSync(file).toString('base64')}`, QUALITY],
  );
  const made = path.join(ROOT, 'docs', 'images', `${name}.webp`);
  writeFileSync(made, Buffer.from(webp));
  console.log(`${path.relative(ROOT, made)}　${Math.round(webp.length / 1024)} kB`);
}
await browser.close();
