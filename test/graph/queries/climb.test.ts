import { climb } from '../../../src/graph/queries/climb';
import type { RelationRow } from '../../../src/graph/rows';

function relation(from: string, kind: RelationRow['kind'], to: string): RelationRow {
  const unknown = { evidence: null, start: null, end: null, provisionId: null, rule: null };
  return { from, kind, to, ...unknown, madeBy: null, confidence: null };
}

/** 规定 → 条例 → 法律 → 宪法, 规定 → 法律, and the constitution and the law name each other. */
const RELATIONS = [
  relation('规定', 'BASED_ON', '条例'),
  relation('规定', 'IMPLEMENTS', '条例'),
  relation('规定', 'BASED_ON', '法律'),
  relation('规定', 'REPEALS', '旧规定'),
  relation('条例', 'BASED_ON', '法律'),
  relation('法律', 'BASED_ON', '宪法'),
  relation('宪法', 'BASED_ON', '法律'),
];

function setUp(side: 'from' | 'to') {
  const asked: string[][] = [];
  const relationsOf = async (ids: readonly string[]) => {
    asked.push([...ids]);
    return ids.map((id) => RELATIONS.filter((each) => each[side] === id));
  };
  return { asked, relationsOf };
}

describe('climbing', () => {
  test('gives each work once, on its shortest way, with all relations to what it hangs on', async () => {
    const { relationsOf } = setUp('from');
    const steps = (await climb(relationsOf, ['规定'], 5, 'UP'))[0]!.steps;
    expect(steps).toEqual([
      expect.objectContaining({ source: '条例', depth: 1, parent: null, goesOn: true }),
      expect.objectContaining({ source: '法律', depth: 1, parent: null, goesOn: true }),
      expect.objectContaining({ source: '宪法', depth: 2, parent: 1, goesOn: true }),
    ]);
    expect(steps[0]).toHaveProperty('relations.length', 2);
  });

  test('ends on works that cite each other', async () => {
    const { relationsOf } = setUp('from');
    const steps = (await climb(relationsOf, ['宪法'], 10, 'UP'))[0]!.steps;
    expect(steps).toHaveLength(1);
  });

  test('asks once a level for all roots together', async () => {
    const { asked, relationsOf } = setUp('from');
    await climb(relationsOf, ['规定', '条例', '规定'], 2, 'UP');
    expect(asked).toEqual([['规定', '条例'], ['法律']]);
  });

  test('does not know what lies beyond the depth asked for', async () => {
    const { relationsOf } = setUp('from');
    const [found] = await climb(relationsOf, ['条例'], 1, 'UP');
    expect(found).toMatchObject({ goesOn: true, steps: [{ source: '法律', goesOn: null }] });
  });

  test('at depth 0 only tells whether anything lies above', async () => {
    const { relationsOf } = setUp('from');
    expect(await climb(relationsOf, ['条例', '旧规定'], 0, 'UP')).toEqual([
      { goesOn: true, steps: [] },
      { goesOn: false, steps: [] },
    ]);
  });

  test('goes down the same relations', async () => {
    const { relationsOf } = setUp('to');
    const steps = (await climb(relationsOf, ['法律'], 2, 'DOWN'))[0]!.steps;
    expect(steps.map(({ source }) => source)).toEqual(['规定', '条例', '宪法']);
  });
});
