/** The labels themselves, without the pages they are of: shape, order, windows, and no text of a report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRESH_FILES, GOLD_DIRECTORY, parseGold } from '../../src/app/eval/gold';

const batches = FRESH_FILES.map(
  (file) => [file, parseGold(readFileSync(join(GOLD_DIRECTORY, file), 'utf8'), file)] as const,
);
const documents = batches.flatMap(([, each]) => each);

it.each(batches)('%s labels at least 150 mentions, each in its window', (_, each) => {
  const scored = each.flatMap(({ mentions }) => mentions.filter(({ optional }) => !optional));
  expect(scored.length).toBeGreaterThanOrEqual(150);
});

it.each(documents.map((document) => [document.file, document] as const))(
  '%s names its page',
  (_, document) => {
    expect(document.base).toBe('fresh');
    expect(document.address).toMatch(/^https?:\/\//u);
    expect(Object.keys(document)).toEqual(expect.arrayContaining(['body', 'year']));
  },
);

it('is of pages that are none of the others', () => {
  const hashes = documents.map(({ sha256 }) => sha256);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(new Set(documents.map(({ address }) => address)).size).toBe(hashes.length);
});
