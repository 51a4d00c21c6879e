import { statement } from '../../../src/graph/read/statements';
import { freshGraph, query, testDriver } from '../support';

jest.setTimeout(60_000);
const driver = testDriver();

const ALIASES = ['示例“公开”条例', 'a "quoted" name', 'title:* OR 条例)', 'back\\slash', '示例 条例', '?'];

async function add(from: number, count: number): Promise<void> {
  await query(
    driver,
    `UNWIND range($from, $from + $count - 1) AS i
     CREATE (:LegalSource {id: 'source:示例' + i, title: '示例' + i, fullTitle: '中华人民共和国示例' + i,
       aliases: ['示例简称' + i, '别名' + i]})`,
    { from, count },
  );
}

async function named(keys: string[]): Promise<{ parent: string; value: string[] }[]> {
  return query(driver, statement('sources-named'), { keys });
}

async function hitsOf(keys: string[]): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${statement('sources-named')}`, { keys });
  const sum = (plan: { dbHits: number; children: unknown[] }): number =>
    plan.dbHits + (plan.children as (typeof plan)[]).reduce((total, child) => total + sum(child), 0);
  return sum(summary.profile as never);
}

describe('works by a name', () => {
  beforeAll(async () => {
    await freshGraph(driver);
    await add(0, 50);
    await query(
      driver,
      "CREATE (:LegalSource {id: 'source:怪', title: '怪', fullTitle: '怪', aliases: $aliases})",
      {
        aliases: ALIASES,
      },
    );
    await query(
      driver,
      "CREATE (:LegalSource {id: 'source:甲', title: '别名7', fullTitle: '别名7', aliases: ['示例8']})",
    );
  });
  afterAll(() => driver.close());

  test.each(ALIASES)('an alias is a whole name, whatever stands in it: %s', async (name) => {
    expect(await named([name])).toEqual([{ parent: name, value: ['source:怪'] }]);
  });

  test('a title comes before a full title, and that before an alias', async () => {
    expect(await named(['别名7', '示例8', '中华人民共和国示例9', '示例'])).toEqual([
      { parent: '别名7', value: ['source:甲', 'source:示例7'] },
      { parent: '示例8', value: ['source:示例8', 'source:甲'] },
      { parent: '中华人民共和国示例9', value: ['source:示例9'] },
    ]);
  });

  test('costs the same however many works there are', async () => {
    const keys = ['示例3', '示例简称4', '中华人民共和国示例5', '没有的名称'];
    await named(keys);
    const before = await hitsOf(keys);
    await add(1000, 2000);
    await query(driver, 'CALL db.awaitIndexes()');
    expect(before).toBeGreaterThan(0);
    expect(await hitsOf(keys)).toBeLessThanOrEqual(before);
  });
});
