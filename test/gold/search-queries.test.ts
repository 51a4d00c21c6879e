/** Queries of our own words with their right answers: shape, kinds, and a half kept from tuning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const KINDS = [
  'title',
  'alias',
  'article',
  'number',
  'phrase',
  'question',
  'misspelling',
  'traditional',
  'mixture',
] as const;
const answer = z.strictObject({
  title: z.string().min(1),
  /** Promulgation of the version asked for; absent: the newest held. */
  version: z.iso.date().optional(),
  /** Absent: the work itself. */
  path: z
    .string()
    .regex(/^art-[1-9]\d*(-[1-9]\d*)?$/u)
    .optional(),
});
const query = z.strictObject({
  query: z.string().min(1).max(40),
  kind: z.enum(KINDS),
  set: z.enum(['tune', 'kept']),
  answers: z.array(answer).min(1),
});
const queries = z
  .array(query)
  .parse(JSON.parse(readFileSync(join(__dirname, 'search-queries.json'), 'utf8')));

it('are at least 120, each once', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map((labelled) => labelled.query)).size).toBe(queries.length);
});

it.each(KINDS)('of kind %s are half kept from tuning', (kind) => {
  const ofKind = queries.filter((labelled) => labelled.kind === kind);
  const kept = ofKind.filter(({ set }) => set === 'kept').length;
  expect(ofKind.length).toBeGreaterThanOrEqual(10);
  expect(Math.abs(ofKind.length - 2 * kept)).toBeLessThanOrEqual(1);
});

it('name an article where one is typed, and none where only a work is', () => {
  for (const { kind, answers, query: typed } of queries) {
    const paths = answers.map(({ path }) => path !== undefined);
    const wanted = { title: false, alias: false, article: true, number: false, phrase: true, question: true }[
      kind as string
    ];
    if (wanted !== undefined) expect([typed, ...paths]).toEqual([typed, ...paths.map(() => wanted)]);
  }
});
