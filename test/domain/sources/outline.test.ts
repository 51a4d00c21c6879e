import { Outline, outlineOf } from '../../../src/domain/sources/outline';

const PATHS = [
  'preamble',
  'ch-1',
  'art-1',
  'art-2',
  'art-2/sub-1',
  'art-2/sub-2',
  'art-3',
  'art-3/par-1',
  'art-3/par-2',
  'art-3/par-2/sub-1',
  'art-3/par-2/sub-2',
  'art-3-1',
  'art-3-2',
  'ch-2/sec-1',
  'part-3/ch-16',
  'part-3/subpart-1/ch-17',
  'part-4/ch-18',
  'part-5/ch-18',
  'art-5',
  'art-5/par-1',
  'art-5/par-1/sub-1',
  'art-5/par-2',
  'art-5/par-2/sub-1',
  'art-5/par-2/sub-1/item-1',
  'annex-1',
  'annex-1/art-1',
  'annex-1/art-2',
];
const outline = new Outline(outlineOf(PATHS));

it('is short, and tells all paths again', () => {
  expect(outlineOf(PATHS).length).toBeLessThan(130);
  for (const path of PATHS) expect([path, outline.has(path)]).toEqual([path, true]);
  expect(outline.has('art-4')).toBe(false);
});

it.each([
  ['ch-16', 'part-3/ch-16'],
  ['ch-17', 'part-3/subpart-1/ch-17'],
  ['ch-18', null],
  ['sec-1', 'ch-2/sec-1'],
  ['ch-99', null],
  ['art-1', 'art-1'],
  ['art-1/par-1', 'art-1'],
  ['art-1/par-2', null],
  ['art-1/sub-1', null],
  ['art-2/par-1/sub-2', 'art-2/sub-2'],
  ['art-2/sub-3', null],
  ['art-2/par-2/sub-1', null],
  ['art-3/sub-2', 'art-3/par-2/sub-2'],
  ['art-3/sub-3', null],
  ['art-3/par-3', null],
  ['art-3/par-1/sub-1', null],
  // 第五条第（一）项: of which of its two 款 is not said.
  ['art-5/sub-1', 'art-5/sub-1'],
  ['art-5/par-2/sub-1/item-1', 'art-5/par-2/sub-1/item-1'],
  ['art-3-1', 'art-3-1'],
  ['art-3-3', null],
  ['art-2-1', null],
  ['art-4', null],
  ['art-0', null],
  ['art-6', null],
  ['annex-1/art-2', 'annex-1/art-2'],
  ['annex-1/art-3', null],
  ['annex-2', null],
])('%s comes to %s', (path, expected) => {
  expect(outline.settle(path)).toBe(expected);
});

it('leaves out what nothing can point at', () => {
  const divided = new Outline(
    outlineOf(['part-样例编', 'part-样例编/ch-1', 'art-1', 'art-1-dup-2', 'art-2']),
  );
  expect(divided.has('art-2')).toBe(true);
  expect(divided.settle('art-1')).toBe('art-1');
});

it('of a text without provisions has none', () => {
  expect(new Outline(outlineOf([])).settle('art-1')).toBeNull();
});
