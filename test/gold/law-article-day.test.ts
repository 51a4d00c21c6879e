/** Random (law, article, day) triples with what should be answered: shape, and days that fit the outcome. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const OUTCOMES = ['answered', 'no-article', 'unknown', 'not-yet'] as const;
const triple = z.strictObject({
  title: z.string().min(1),
  article: z.string().regex(/^art-[1-9]\d*(-[1-9]\d*)?$/u),
  day: z.iso.date(),
  outcome: z.enum(OUTCOMES),
  /** Promulgation of the version in force that day, where it is held. */
  version: z.iso.date().optional(),
  /** Its first day in force, where the headers or the text tell. */
  start: z.iso.date().optional(),
  /** Right as well. */
  accept: z.array(z.enum([...OUTCOMES, 'ended'])).optional(),
});
const triples = z
  .array(triple)
  .parse(JSON.parse(readFileSync(join(__dirname, 'law-article-day.json'), 'utf8')));

it('are 300 with every outcome', () => {
  expect(triples).toHaveLength(300);
  for (const wanted of OUTCOMES) {
    expect(triples.filter(({ outcome }) => outcome === wanted).length).toBeGreaterThanOrEqual(5);
  }
});

it('name a version exactly where one is in force, promulgated and begun by that day', () => {
  for (const { day, outcome, version, start } of triples) {
    expect(version !== undefined).toBe(outcome === 'answered' || outcome === 'no-article');
    if (version) expect(version <= day).toBe(true);
    if (start) expect(start <= day).toBe(true);
  }
});
