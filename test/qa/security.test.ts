/** What SECURITY.md and `npm run test:attack` call tests are tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const FILES = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file}`);
const namedIn = (file: string, pattern: RegExp) =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(pattern)].map(([, named]) => named!);

test.each([
  ...new Set([
    ...namedIn('SECURITY.md', /`(test\/[\w/-]+)`/gu),
    ...namedIn('qa/attacks.mjs', /'(test\/[\w/-]+)'/gu),
  ]),
])('%s', (named) => {
  expect(
    FILES.filter((file) => file === named || file.startsWith(`${named}.`) || file.startsWith(`${named}/`)),
  ).not.toEqual([]);
});
