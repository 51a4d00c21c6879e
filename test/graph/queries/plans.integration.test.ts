/** How Neo4j goes about the statements of the usual questions: by an index, from one thing to the next. */
import type { Plan } from 'neo4j-driver';
import { loadSeeds } from '../../../src/app/imports/seeds';
import { int } from '../../../src/graph/connection/write';
import { listStatement, statement, statementToDepth } from '../../../src/graph/statements/directives';
import { givenFilters } from '../../../src/graph/statements/given-filters';
import type { ListName } from '../../../src/graph/statements/lists';
import { freshGraph, testDriver } from '../support';

const driver = testDriver();
beforeAll(async () => {
  await freshGraph(driver);
  await loadSeeds(driver);
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
});
afterAll(() => driver.close());

/** Goes through all of something, whatever was asked for. */
const THROUGH_ALL = ['AllNodesScan', 'NodeByLabelScan', 'CartesianProduct', 'DirectedRelationshipTypeScan'];

async function operatorsOf(cypher: string, given: Record<string, unknown>): Promise<string[]> {
  const named = [...cypher.matchAll(/\$([A-Za-z]+)/gu)].map(([, name]) => [name!, null] as const);
  const parameters = { ...Object.fromEntries(named), ...given };
  const { summary } = await driver.executeQuery(`EXPLAIN ${givenFilters(cypher, parameters)}`, parameters);
  const all = ({ operatorType, children }: Plan): string[] => [
    operatorType.replace(/@.*$/u, ''),
    ...children.flatMap(all),
  ];
  return all(summary.plan as Plan);
}

const PAGE = { parents: [''], afterKey: 'a', afterId: 'b', limit: int(11) };

describe('a plan', () => {
  test.each([
    'items-by-id',
    'reports-by-id',
    'sources-by-id',
    'citations-by-id',
    'citations-of-items',
    'versions-of-sources',
    'articles-of-versions',
    'citations-over-time',
    'sources-named',
  ])('of %s goes through nothing that was not asked for', async (name) => {
    const operators = await operatorsOf(statement(name), { ids: ['a'], keys: [] });
    expect(operators.filter((each) => THROUGH_ALL.includes(each))).toEqual([]);
  });

  test('of a search begins at what the index found', async () => {
    const words = { terms: '"法治"', near: '"法治" OR "政府"', every: [[['法治']], [['政府']]] };
    const given = { ...PAGE, ...words, direct: [], within: [], sort: 'RELEVANCE', hits: int(1000) };
    const operators = await operatorsOf(listStatement('search', 'FORWARD'), { search: given });
    expect(operators.filter((each) => THROUGH_ALL.includes(each))).toEqual([]);
  });

  test.each(['works-above', 'works-below', 'bases-of-items'])('of %s goes no way twice', async (name) => {
    const operators = await operatorsOf(statementToDepth(name, 5), { ids: ['a'] });
    expect(operators.filter((each) => THROUGH_ALL.includes(each))).toEqual([]);
    expect(operators.some((each) => /Pruning/u.test(each))).toBe(true);
  });

  test.each<ListName>(['measures', 'reports', 'legal-sources', 'citations', 'issuing-bodies', 'regions'])(
    'of the list %s reads it in its order, from where the page begins until it is full',
    async (list) => {
      const operators = await operatorsOf(listStatement(list, 'FORWARD'), PAGE);
      expect(operators.filter((each) => THROUGH_ALL.includes(each))).toEqual([]);
      expect(operators.some((each) => /^Node(?:Unique)?IndexSeekByRange$/u.test(each))).toBe(true);
      expect(operators.filter((each) => ['Top', 'Union'].includes(each))).toEqual([]);
    },
  );

  test.each<ListName>([
    'items-of-reports',
    'citations-of-reports',
    'measures-of-sources',
    'citations-of-sources',
  ])('of the list %s begins at its parent', async (list) => {
    const operators = await operatorsOf(listStatement(list, 'FORWARD'), PAGE);
    expect(operators.filter((each) => THROUGH_ALL.includes(each))).toEqual([]);
  });

  test.each(['citations', 'measures', 'reports', 'sources', 'versions', 'provisions'])(
    'of the %s to export reads on from where the last batch ended, in order',
    async (name) => {
      const given = { after: 'a', report: null, limit: int(500) };
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement(`${name}-to-export`)}`, given);
      const all = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(all)];
      const operators = all(summary.plan as Plan).map((each) => each.replace(/@.*$/u, ''));
      expect(operators.some((each) => /^Node(?:Unique)?IndexSeekByRange$/u.test(each))).toBe(true);
      expect(operators.filter((each) => ['NodeByLabelScan', 'AllNodesScan', 'Top'].includes(each))).toEqual(
        [],
      );
    },
  );
});
