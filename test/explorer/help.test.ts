/** The page of terms: each of its words is linked from where it is used, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HELP } from '../../explorer/language/help';

const EXPLORER = path.join(__dirname, '../../explorer');

test('each term is linked from where it is used', () => {
  const sources = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('generated') && !file.endsWith('help.ts'))
    .map((file) => readFileSync(path.join(EXPLORER, file), 'utf8'))
    .join('\n');
  const linked = [...new Set([...sources.matchAll(/\bterm-[a-z-]+(?=['"])/gu)].map(([id]) => id))];
  expect(linked.sort()).toEqual(HELP.flatMap(({ terms }) => terms.map(({ id }) => id as string)).sort());
});
