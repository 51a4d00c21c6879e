/** What the README shows as an answer is what the program answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseItem } from '../../src/app/trace/build';
import { traceOfFile } from '../../src/app/trace/from-file';
import { traceLines } from '../../src/app/trace/tree';

const ROOT = join(__dirname, '..', '..');
const REPORT = 'seeds/reports/shapingba-science-2022.txt';
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the trace is the one that the command prints', async () => {
  const [, item, shown] = /^\$ \.\/bin\/yiju\.mjs trace \S+ (\d+)\n(.*?)^```/msu.exec(readme)!;
  const trace = await traceOfFile(readFileSync(join(ROOT, REPORT)), REPORT);
  const lines = traceLines({ ...trace, items: [chooseItem(trace, item!)] }, true);
  const printed = lines.slice(lines.findIndex((line) => line.startsWith(`[${item}]`)));
  expect(shown!.trimEnd()).toBe(printed.join('\n').trimEnd());
});

test('the first screen is short, and every page it names is there', () => {
  const pages = [...readme.matchAll(/\]\(((?!http)[^)#]+)\)/gu)].map(([, page]) => page!);
  for (const page of pages) {
    if (page === 'docs/check.md') continue;
    expect(() => readFileSync(join(ROOT, page))).not.toThrow();
  }
  expect(pages.length).toBeGreaterThan(15);
  expect(readme.split('\n## ')[0]!.split('\n').length).toBeLessThan(55);
});
