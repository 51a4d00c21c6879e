import { addressOf, reportPermalink, sourcePermalink } from '../../../src/api/pages/addresses';

const BASE = 'https://yiju.test/';
const read = (address: string) => addressOf(new URL(address, BASE));

test.each([
  ['a work', { source: 'source:某办法', path: null, on: null }, { segments: ['某办法'], on: null }],
  [
    'a paragraph on a day',
    { source: 'source:某办法~某市', path: 'art-2/par-1', on: '2022-12-31' },
    { segments: ['某办法~某市', 'art-2', 'par-1'], on: '2022-12-31' },
  ],
  [
    'a name with signs of addresses',
    { source: 'source:a?b&c%/d', path: null, on: null },
    { segments: ['a?b&c%/d'], on: null },
  ],
])('the permalink of %s reads back', (_, place, expected) => {
  expect(read(sourcePermalink(BASE, place))).toEqual({ root: 's', ...expected });
});

test('so does that of a report’s item', () => {
  expect(read(reportPermalink(BASE, 'item:某局/2022/年度报告/12-30'))).toEqual({
    root: 'r',
    segments: ['某局', '2022', '年度报告', '12-30'],
    on: null,
  });
});

test.each(['/s', '/x/某办法', '/s/某办法?on=2022-02-30', '/s/某办法?on=soon', '/s/%E0%A4%A', '/'])(
  '%s points at nothing',
  (address) => expect(read(address)).toBeNull(),
);
