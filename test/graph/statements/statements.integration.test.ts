import { compact } from '../../../src/graph/statements/compact';
import { deriveList, statement } from '../../../src/graph/statements/directives';
import { cypherNames, loadCypher } from '../../../src/graph/statements/load';
import { freshGraph, testDriver } from '../support';

const driver = testDriver();
/** What changes the graph, or stands for a part of a statement, is run by the tests of its command. */
const WRITING = /^(?!\s*\/\/).*\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/mu;
const names = cypherNames().filter((name) => !WRITING.test(loadCypher(name)));

/** Neo4j plans a statement only when its parameters are given; their values do not matter to EXPLAIN. */
function parametersOf(cypher: string): Record<string, unknown> {
  const named = [...cypher.matchAll(/\$([A-Za-z]+)/gu)].map(([, name]) => name!);
  const lists = new Set(['ids', 'keys', 'parents']);
  return Object.fromEntries(
    named.map((name) => [
      name,
      lists.has(name) ? [] : name === 'text' || name === 'terms' ? '"法治"' : name === 'limit' ? 1 : null,
    ]),
  );
}

/** A label, a relationship type or a property that an empty graph has not seen. */
const NOT_YET_THERE = new Set(['01N50', '01N51', '01N52']);

async function explain(cypher: string): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parametersOf(cypher));
  return summary.gqlStatusObjects
    .filter(({ gqlStatus }) => gqlStatus.startsWith('01') && !NOT_YET_THERE.has(gqlStatus))
    .map(({ statusDescription }) => statusDescription);
}

describe('statements that read', () => {
  beforeAll(() => freshGraph(driver));
  afterAll(() => driver.close());

  test.each(names)('%s is Cypher that Neo4j takes, without warnings', async (name) => {
    expect(await explain(statement(name))).toEqual([]);
    expect(await explain(compact(statement(name)))).toEqual([]);
  });

  const lists = names.filter((name) => statement(name).includes('// page'));
  test.each(lists)('%s can be read backwards and counted', async (name) => {
    for (const reading of ['BACKWARD', 'COUNT'] as const) {
      expect(await explain(deriveList(statement(name), reading, false))).toEqual([]);
    }
  });

  const faceted = lists.filter((name) => statement(name).includes('// facets: '));
  test.each(faceted)('%s can be counted by what its facets are', async (name) => {
    expect(await explain(deriveList(statement(name), 'FACETS', false))).toEqual([]);
  });

  const searched = lists.filter((name) => statement(name).includes('// text: '));
  test.each(searched)('%s can be filtered by text', async (name) => {
    for (const reading of ['FORWARD', 'BACKWARD', 'COUNT'] as const) {
      expect(await explain(deriveList(statement(name), reading, true))).toEqual([]);
    }
  });
});
