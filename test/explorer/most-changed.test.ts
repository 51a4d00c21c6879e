import { mostChanged } from '../../explorer/views/years/most-changed';

const point = (title: string, before: number, after: number) => ({ title, before, after });

describe('the sources drawn of two years', () => {
  it('begin with those that changed most, then those cited most', () => {
    const points = [point('甲', 1, 1), point('乙', 4, 4), point('丙', 0, 3), point('丁', 5, 4)];
    expect(mostChanged(points).map(({ title }) => title)).toEqual(['丙', '丁', '乙', '甲']);
  });

  it('are no more than can be read', () => {
    expect(mostChanged(Array.from({ length: 40 }, (_, n) => point(String(n), 0, n)))).toHaveLength(15);
  });
});
