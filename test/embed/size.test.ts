/** The script as built: `npm test` builds it before. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EMBED_SCRIPT } from '../../src/api/pages/script';

const LIMIT = 15_000;
const script = readFileSync(EMBED_SCRIPT);

test('is under 15 kB compressed', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(LIMIT);
});

test('holds nothing that a strict policy of the page forbids', () => {
  expect(script.toString('utf8')).not.toMatch(
    /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\.cssText|setAttribute\(["'`](?:style|on)/u,
  );
});
