/** How much of the graph the costlier lists read, in Neo4j's own count: with what they are about, not with all there is. */
import { listStatement, type Reading, statement } from '../../../../src/graph/statements/directives';
import { query, testDriver } from '../../../graph/support';
import { loadResearchGraph, workReports } from './support';

jest.setTimeout(300_000);
const driver = testDriver();
let figures = 0;
let citations = 0;

beforeAll(async () => {
  await loadResearchGraph(driver);
  await query(driver, 'CALL db.awaitIndexes(60)');
  figures = await countOf('Figure');
  citations = await countOf('Citation');
});
afterAll(() => driver.close());

async function countOf(label: string): Promise<number> {
  const [row] = await query<{ count: number }>(driver, `MATCH (n:${label}) RETURN count(n) AS count`);
  return row!.count;
}

interface Profile {
  dbHits?: number;
  children?: Profile[];
}
const hitsIn = ({ dbHits = 0, children = [] }: Profile): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);

async function hitsOf(cypher: string, parameters: Record<string, unknown>): Promise<number> {
  const profiled = `PROFILE ${cypher.replaceAll('$limit', '21')}`;
  const { summary } = await driver.executeQuery(profiled, parameters);
  return hitsIn(summary.profile as Profile);
}

const FIGURES = { unit: null, yearFrom: null, yearTo: null, statuses: null, body: null };
const FIRST_PAGE = { afterKey: '', afterId: '', beforeKey: null, beforeId: null };
const OUTDATED = {
  ...FIRST_PAGE,
  yearFrom: null,
  yearTo: null,
  body: null,
  relations: null,
  asOf: '2026-01-01',
};
const QUEUE = { ...FIRST_PAGE, afterKey: -Number.MAX_VALUE, report: null, kinds: null, relations: null };

(workReports.length > 0 ? test : test.skip)(
  'series of figures read those that count the thing, not every figure',
  async () => {
    expect(await hitsOf(statement('figures-counting'), { ...FIGURES, counts: '就业' })).toBeLessThan(figures);
  },
);

test.each<[string, Reading, object, number]>([
  ['citations-outdated', 'FORWARD', OUTDATED, 120],
  ['citations-outdated', 'COUNT', OUTDATED, 120],
  ['review-queue', 'FORWARD', QUEUE, 40],
  ['review-queue', 'COUNT', QUEUE, 40],
  ['review-queue', 'FACETS', QUEUE, 80],
])('%s, %s: so many hits for each citation and no more', async (list, reading, parameters, most) => {
  expect(await hitsOf(listStatement(list, reading), { ...parameters })).toBeLessThan(citations * most);
});
