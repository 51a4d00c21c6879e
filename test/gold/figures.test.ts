/** Figures of real reports with the thing counted: shape, order, and a value that fits its unit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const figure = z.strictObject({
  file: z.string().startsWith('reports/real/'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  value: z.number().nonnegative(),
  unit: z.string().min(1),
  counted: z.string().min(1),
  countedAlso: z.array(z.string().min(1)),
});
const figures = z.array(figure).parse(JSON.parse(readFileSync(join(__dirname, 'figures.json'), 'utf8')));

it('are at least 60, from ten reports', () => {
  expect(figures.length).toBeGreaterThanOrEqual(60);
  expect(new Set(figures.map(({ file }) => file)).size).toBeGreaterThanOrEqual(10);
});

it('are in order and do not overlap within a report', () => {
  for (const [index, { file, start, end }] of figures.entries()) {
    expect(start).toBeLessThan(end);
    const before = figures[index - 1];
    if (before?.file === file) expect(start).toBeGreaterThanOrEqual(before.end);
  }
});

it('span no more than the number and its unit', () => {
  for (const { start, end, value, unit } of figures) {
    expect(end - start).toBeLessThanOrEqual(String(value).length + unit.length + 1);
    expect(end - start).toBeGreaterThan(unit.length);
  }
});

/** The same of pages kept beside the project, whose words are not here. */
describe.each(['figures-fresh.json', 'figures-fresh-2.json'])('figures of public pages, %s', (name) => {
  const fresh = z
    .array(
      figure
        .omit({ value: true, unit: true })
        .extend({ file: z.string().startsWith('figures/'), address: z.string().regex(/^https?:\/\//u) }),
    )
    .parse(JSON.parse(readFileSync(join(__dirname, name), 'utf8')));

  it('are at least 60, in order', () => {
    expect(fresh.length).toBeGreaterThanOrEqual(60);
    for (const [index, { file, start, end }] of fresh.entries()) {
      expect(start).toBeLessThan(end);
      const before = fresh[index - 1];
      if (before?.file === file) expect(start).toBeGreaterThanOrEqual(before.end);
    }
  });
});
