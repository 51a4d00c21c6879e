/** The best found, from the index itself: as many looks as it takes, and the same answer as going through everything. */

import { readGraph } from '../../../src/graph/connection/read';
import { bestFound, type Found } from '../../../src/graph/statements/best-found';
import { listStatement } from '../../../src/graph/statements/directives';
import { phrases } from '../../../src/graph/statements/lists';
import { freshGraph, query, testDriver } from '../support';

const driver = testDriver();
const graph = readGraph(driver);

/** Twelve provisions of distinct lengths, so that each scores otherwise; forty that are alike; one of another kind. */
const FIXTURE = `
CREATE (:SourceVersion {id: 'version:例@2020-01-01'})
WITH 1 AS one
UNWIND range(10, 61) AS i
CREATE (:Provision {id: 'provision:例@2020-01-01/art-' + i, path: 'art-' + i, kind: 'ARTICLE', versionId: 'version:例@2020-01-01', sourceId: 'source:例',
  text: '数据' + reduce(more = '', _ IN range(1, CASE WHEN i < 22 THEN i ELSE 40 END) | more + '甲乙')})
WITH DISTINCT one
CREATE (:LegalSource {id: 'source:例', title: '数据例', fullTitle: '数据例', level: 'LAW', sortKey: '例'})
  -[:ISSUED_BY]->(:IssuingBody {id: 'body:例', sortKey: '例'})
CREATE (p:Report:ReportItem {id: 'item:例/0'})<-[:PART_OF]-(:ReportItem:Measure {id: 'item:例/1', year: 2020, text: '数据'})`;

const NONE = {
  ...{ near: null, every: null, sort: 'RELEVANCE', units: null, source: null, body: null, region: null },
  ...{
    kinds: null,
    yearFrom: null,
    yearTo: null,
    promulgatedFrom: null,
    promulgatedTo: null,
    levels: null,
    cited: null,
    inForceOn: null,
  },
};
const FROM_THE_START = { afterKey: -Number.MAX_VALUE, afterId: '', beforeKey: null, beforeId: null };

function lookFor(word: string, limit: number, filter: object = {}) {
  const asked: (number | null)[] = [];
  const given = {
    terms: phrases(word),
    direct: [],
    within: [],
    ...NONE,
    ...FROM_THE_START,
    ...filter,
    limit,
  };
  const read = async (hits: number | null) => {
    asked.push(hits);
    const rows = await graph.read(listStatement('search', 'FORWARD'), { search: { ...given, hits } });
    expect(rows).toHaveLength(1);
    return rows[0] as unknown as Found;
  };
  return { asked, read, page: (first: number) => bestFound(limit, read, first) };
}

beforeAll(async () => {
  await freshGraph(driver);
  await query(driver, FIXTURE);
  await query(driver, 'CALL db.awaitIndexes(60)');
});
afterAll(() => driver.close());

describe('a page of the best found', () => {
  test.each([
    ['that the first look fills', 5, 10, {}, [10]],
    ['that ends where many score alike, which takes a look at all of them', 20, 30, {}, [30, 300]],
    ['of which the filter leaves nothing among the best', 5, 10, { kinds: ['REPORT'] }, [10, 100]],
    ['of everything there is', 100, 10, {}, [10, 100]],
  ])('%s, is as among all hits', async (_, limit, first, filter, asked) => {
    const look = lookFor('数据', limit, filter);
    const { value } = await look.read(null);
    look.asked.length = 0;
    expect(await look.page(first)).toEqual(value);
    expect(look.asked).toEqual(asked);
  });

  test('tells how far the hits reach, though none of them is on it', async () => {
    const found = await lookFor('数据', 5, { kinds: [] }).read(30);
    expect(found).toEqual({ value: [], hits: 30, least: expect.any(Number) });
    expect(await lookFor('没有', 5).read(30)).toEqual({ value: [], hits: 0, least: null });
  });

  test('has what was found whole, of each kind', async () => {
    const { value } = await lookFor('数据', 100).read(1000);
    expect(value).toHaveLength(54);
    const node = (id: string) => value.find((each) => each.id === id)?.node;
    expect(node('source:例')).toMatchObject({ title: '数据例', bodyIds: ['body:例'], regionIds: [] });
    expect(node('item:例/1')).toMatchObject({ text: '数据', parentId: 'item:例/0' });
    expect(node('provision:例@2020-01-01/art-10')).toMatchObject({ sourceId: 'source:例', parentId: null });
  });
});
