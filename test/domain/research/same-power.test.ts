import { groupByBases, type ListedBases } from '../../../src/domain/research/same-power';

const listed = (item: string, ...bases: [title: string, ...paths: string[]][]): ListedBases => ({
  ...{ item, report: `report:${item}`, reportTitle: item, body: null, region: null },
  bases: bases.map(([title, ...paths]) => ({ title, paths })),
});

it('groups who rests a power on the same, and tells who differs in what', () => {
  const groups = groupByBases([
    listed('甲', ['甲法', 'art-3'], ['乙条例']),
    listed('乙', ['乙条例'], ['甲法', 'art-3']),
    listed('丙', ['甲法', 'art-4'], ['乙条例']),
  ]);
  expect(groups.map(({ items, lacks, adds }) => [items.map(({ item }) => item), lacks, adds])).toEqual([
    [['甲', '乙'], [], []],
    [['丙'], ['甲法 art-3'], ['甲法 art-4']],
  ]);
});

it('has no group of nothing, and one of those without any basis', () => {
  expect(groupByBases([])).toEqual([]);
  expect(groupByBases([listed('甲')])).toMatchObject([{ bases: [], lacks: [], adds: [] }]);
});
