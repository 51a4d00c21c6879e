import { parsePinpoint } from '../../../src/domain/citations';

const CASES: [text: string, paths: string[]][] = [
  ['第二十七条', ['art-27']],
  ['第27条', ['art-27']],
  ['第二十七条第二款第（三）项', ['art-27/par-2/sub-3']],
  ['第十条第（二）项', ['art-10/sub-2']],
  ['第十条之一', ['art-10-1']],
  ['第十条第一款、第三款第（二）项', ['art-10/par-1', 'art-10/par-3/sub-2']],
  ['第十条至第十二条', ['art-10', 'art-11', 'art-12']],
  ['第三、四、五条', ['art-3', 'art-4', 'art-5']],
  ['第三条第（一）至第（三）项', ['art-3/sub-1', 'art-3/sub-2', 'art-3/sub-3']],
  ['第三条第（一）至（三）项、第五项', ['art-3/sub-1', 'art-3/sub-2', 'art-3/sub-3', 'art-3/sub-5']],
  ['第三条第（一）项和（三）项', ['art-3/sub-1', 'art-3/sub-3']],
  ['第三条第一、二款', ['art-3/par-1', 'art-3/par-2']],
  ['第三至五条', ['art-3', 'art-4', 'art-5']],
  ['第一百二十条之一、之二', ['art-120-1', 'art-120-2']],
  ['第三条第（一）项至第（三）项', ['art-3/sub-1', 'art-3/sub-2', 'art-3/sub-3']],
  ['第一条和第三条以及第五条', ['art-1', 'art-3', 'art-5']],
  ['第一百零三条第二项第1目', ['art-103/sub-2/item-1']],
];

describe('pinpoints', () => {
  it.each(CASES)('%s', (text, paths) => {
    const parsed = parsePinpoint(text, 0)!;
    expect(parsed.provisions.map(({ path }) => path)).toEqual(paths);
    expect(parsed.end).toBe(text.length);
  });

  it.each(['第二', '二十条', '（三）项', '第条', '第甲条'])('%s names no provision', (text) => {
    expect(parsePinpoint(text, 0)).toBeNull();
  });

  it('keeps a range that is a slip of the pen as its two ends', () => {
    expect(parsePinpoint('第一条至第九千条', 0)!.provisions.map(({ path }) => path)).toEqual([
      'art-1',
      'art-9000',
    ]);
  });
});
