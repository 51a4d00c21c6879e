/** Suggestions shown on reports kept from tuning, each judged: what was right at first sight, and what confidence says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const confidence = z.number().min(0.5).max(1).nullable();
const shown = z
  .array(
    z.strictObject({
      file: z.string().startsWith('reports/real/'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      start: z.int().nonnegative(),
      end: z.int().positive(),
      title: z.string().min(1),
      version: z.iso.date(),
      article: z.string().regex(/^art-[1-9]\d*(-[1-9]\d*)?$/u),
      /** As shown when these reports were first looked at; null: not among the hundred drawn. */
      first: confidence,
      /** As shown since; null: no longer shown. */
      now: confidence,
      judgement: z.enum(['right', 'related', 'wrong']),
    }),
  )
  .parse(JSON.parse(readFileSync(join(__dirname, 'suggestion-shown.json'), 'utf8')));

type Shown = (typeof shown)[number];
const share = (some: readonly Shown[], judgement: Shown['judgement']) =>
  some.filter((each) => each.judgement === judgement).length / some.length;

it('were at first sight at least 55 % right and at most 15 % wrong, of a hundred drawn', () => {
  const first = shown.filter((each) => each.first !== null);
  expect(first).toHaveLength(100);
  expect([share(first, 'right'), share(first, 'related'), share(first, 'wrong')]).toEqual([0.68, 0.26, 0.06]);
});

it('are of reports kept from tuning', () => {
  const pairs: { file: string; set: string }[] = JSON.parse(
    readFileSync(join(__dirname, 'suggestion-pairs.json'), 'utf8'),
  );
  const kept = new Set(pairs.filter(({ set }) => set === 'final').map(({ file }) => file));
  for (const { file } of shown) expect([...kept]).toContain(file);
});

it('are right as often as their confidence says, within ten points, where there are twenty or more', () => {
  const now = shown.filter((each) => each.now !== null);
  const bins = new Map<number, Shown[]>();
  for (const each of now) bins.set(each.now!, [...(bins.get(each.now!) ?? []), each]);
  const large = [...bins].filter(([, some]) => some.length >= 20);
  expect(large.length).toBeGreaterThan(0);
  for (const [said, some] of large) expect(Math.abs(share(some, 'right') - said)).toBeLessThanOrEqual(0.1);
});
