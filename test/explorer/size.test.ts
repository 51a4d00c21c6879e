/** What a first visit loads, as built: `npm test` builds it before. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXPLORER } from '../../src/api/pages/explorer';

/** Bytes, compressed; also scripts/measure-explorer.mjs. */
const LIMIT = 200_000;

test('the first load is at most 200 kB compressed', () => {
  const page = readFileSync(path.join(EXPLORER, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/gu)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(1);
  const contents = ['index.html', ...files].map((file) => readFileSync(path.join(EXPLORER, file)));
  const total = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
