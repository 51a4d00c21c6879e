import { type CitedRow, compareSources } from '../../../src/domain/research/source-sets';

const cited = (id: string, source: string | null, title: string | null = null): CitedRow => ({
  id,
  source,
  title,
});

describe('two sides', () => {
  it('differ by what is newly cited, dropped and kept, each with its citations', () => {
    const before = [cited('1', '宪法'), cited('2', '立法法'), cited('3', '宪法')];
    const after = [cited('4', '宪法'), cited('5', '民法典')];
    expect(compareSources(before, after)).toMatchObject({
      added: [{ source: '民法典', before: [], after: ['5'] }],
      dropped: [{ source: '立法法', before: ['2'], after: [] }],
      kept: [{ source: '宪法', before: ['1', '3'], after: ['4'] }],
    });
  });

  it('share a work that is not held when its title is the same', () => {
    const { kept, added } = compareSources([cited('1', null, '基本法')], [cited('2', null, '基本法')]);
    expect(kept).toMatchObject([{ source: null, title: '基本法' }]);
    expect(added).toEqual([]);
  });

  it('never share what has neither link nor title; that is counted', () => {
    const found = compareSources([cited('1', null)], [cited('2', null), cited('3', null)]);
    expect(found).toMatchObject({ added: [], dropped: [], kept: [], unidentified: { before: 1, after: 2 } });
  });
});
