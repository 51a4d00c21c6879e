import { statement } from '../../../src/graph/statements/directives';
import { freshGraph, query, testDriver } from '../support';

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

const keysOf = (names: string[]) => names.map((name) => ({ id: null, name, places: [] }));

async function named(names: string[]): Promise<[name: string, id: string][]> {
  const parameters = { keys: keysOf(names) };
  const rows = await query<{ name: string; node: { id: string } }>(
    driver,
    statement('sources-named'),
    parameters,
  );
  return rows.map(({ name, node }) => [name, node.id]);
}

async function hitsOf(names: string[]): Promise<number> {
  const parameters = { keys: keysOf(names) };
  const { summary } = await driver.executeQuery(`PROFILE ${statement('sources-named')}`, parameters);
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
    expect(await named([name])).toEqual([[name, 'source:怪']]);
  });

  test('a title comes before a full title, and that before an alias', async () => {
    expect(await named(['别名7', '示例8', '中华人民共和国示例9', '示例'])).toEqual([
      ['别名7', 'source:甲'],
      ['示例8', 'source:示例8'],
      ['中华人民共和国示例9', 'source:示例9'],
    ]);
  });

  test('of namesakes that of the widest region comes first, then the first by id', async () => {
    const ids = ['source:同名~丁', 'source:同名~乙', 'source:同名~丙'];
    await query(
      driver,
      `UNWIND $ids AS id CREATE (s:LegalSource {id: id, title: '同名', fullTitle: '同名', aliases: []})
       WITH s WHERE s.id = $ids[0] CREATE (s)-[:APPLIES_IN]->(:Region {id: 'region:丁'})`,
      { ids },
    );
    expect(await named(['同名'])).toEqual([['同名', ids[2]]]);
  });

  test('an id is no name, nor a name an id', async () => {
    const keys = [
      { id: 'source:怪', name: null, places: [] },
      { id: '怪', name: null, places: [] },
      { id: null, name: 'source:怪', places: [] },
    ];
    const rows = await query<{ id: string }>(driver, statement('sources-named'), { keys });
    expect(rows.map(({ id }) => id)).toEqual(['source:怪']);
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
