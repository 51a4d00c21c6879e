/** Sentences of reports with articles judged for them: shape, offsets, and a third kept for one final run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const candidate = z.strictObject({
  title: z.string().min(1),
  version: z.iso.date(),
  article: z.string().regex(/^art-[1-9]\d*(-[1-9]\d*)?$/u),
  judgement: z.enum(['right', 'related', 'wrong']),
});
const sentence = z
  .strictObject({
    file: z.string().startsWith('reports/real/'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    set: z.enum(['tune', 'final']),
    expect: z.enum(['articles', 'none']),
    /** Why nothing should be suggested. */
    why: z.enum(['heading', 'study', 'background', 'shortcoming', 'table', 'chrome']).optional(),
    candidates: z.array(candidate),
  })
  .refine(({ start, end }) => start < end, 'an empty span')
  .refine(({ expect, why, candidates }) =>
    expect === 'none'
      ? why !== undefined && candidates.length === 0
      : why === undefined && candidates.length > 0,
  );
const sentences = z
  .array(sentence)
  .parse(JSON.parse(readFileSync(join(__dirname, 'suggestion-pairs.json'), 'utf8')));

it('are at least 300 pairs on 120 measures, with sentences that want none', () => {
  const measures = sentences.filter(({ expect }) => expect === 'articles');
  expect(measures.length).toBeGreaterThanOrEqual(120);
  expect(measures.flatMap(({ candidates }) => candidates).length).toBeGreaterThanOrEqual(300);
  expect(sentences.length - measures.length).toBeGreaterThanOrEqual(30);
});

it('are in order and do not overlap within a report', () => {
  for (const [index, { file, start }] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before?.file === file) expect(start).toBeGreaterThanOrEqual(before.end);
  }
});

it('judge an article once for a sentence', () => {
  for (const { candidates } of sentences) {
    const keys = candidates.map(({ title, article }) => `${title} ${article}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it('keep whole reports, about a third, for one final run', () => {
  const reports = new Map(sentences.map(({ file, set }) => [file, set]));
  for (const { file, set } of sentences) expect([file, set]).toEqual([file, reports.get(file)]);
  const share = sentences.filter(({ set }) => set === 'final').length / sentences.length;
  expect(share).toBeGreaterThan(0.28);
  expect(share).toBeLessThan(0.42);
});
