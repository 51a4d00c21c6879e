/** The number of links to review comes from what the database counts as it is written to, however many there are. */
import type { ProfiledPlan } from 'neo4j-driver';
import { RELATIONS } from '../../../src/domain/model/terms';
import { settleWaiting } from '../../../src/graph/commands/decisions';
import { readGraph } from '../../../src/graph/connection/read';
import { inWrite } from '../../../src/graph/connection/write';
import { migrate } from '../../../src/graph/migrate';
import { givenFilters } from '../../../src/graph/statements/given-filters';
import { type ListQuery, listParameters, listText, readList } from '../../../src/graph/statements/lists';
import { loadCypher } from '../../../src/graph/statements/load';
import { freshGraph, query, testDriver } from '../support';

const driver = testDriver();
const REPORTS = 4;
const OUTCOMES = [
  'RESOLVED',
  'SUPERSEDED',
  'PROVISION_NOT_FOUND',
  'AMBIGUOUS',
  'NOT_HELD',
  'NOT_LEGAL_SOURCE',
];
/** The first report has as many links whatever the size of the graph. */
const OF_FIRST = 60;

beforeEach(() => freshGraph(driver));
afterAll(async () => {
  await freshGraph(driver);
  await driver.close();
});

/** As many citations and suggestions, of all relations and outcomes; of each, one in fifty decided by a person. */
async function graphOf(links: number): Promise<void> {
  const rows = Array.from({ length: links }, (_, at) => ({
    report: `report:${at < OF_FIRST ? 0 : 1 + (at % (REPORTS - 1))}`,
    number: String(at),
    relation: RELATIONS[at % RELATIONS.length],
    outcome: OUTCOMES[at % OUTCOMES.length],
    state: at % 50 === 0 ? 'CONFIRMED' : null,
  }));
  await query(
    driver,
    `CREATE (p:Provision {id: 'provision:一', sourceId: 'source:一'}), (s:LegalSource {id: 'source:一'})
     WITH p, s
     UNWIND $rows AS row
     CREATE (m:ReportItem:Measure {id: 'item:' + row.number, reportId: row.report})
     CREATE (m)-[:HAS_CITATION]->(c:Citation {id: 'citation:' + row.number, reportId: row.report, relation: row.relation,
       outcome: row.outcome, confidence: 0.8, title: '渔港条例', rule: 'title', state: row.state})
     CREATE (c)-[:RESOLVES_TO]->(s)
     CREATE (m)-[:SUGGESTS {score: 0.5, state: row.state}]->(p)`,
    { rows },
  );
  await inWrite(driver, (tx) =>
    settleWaiting(
      tx,
      rows.map(({ number }) => `citation:${number}`),
    ),
  );
  await query(driver, 'CALL db.awaitIndexes(300)');
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

/** What one reading costs the database. */
async function hits(asked: ListQuery): Promise<number> {
  const parameters = listParameters(asked);
  const text = givenFilters(listText(asked), parameters);
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
  return hitsOf(summary.profile as ProfiledPlan);
}

const FILTERS: [said: string, filter: ListQuery['filter']][] = [
  ['nothing', {}],
  ['citations', { kinds: ['CITATION'] }],
  ['suggestions', { kinds: ['SUGGESTION'] }],
  ['both kinds', { kinds: ['CITATION', 'SUGGESTION'] }],
  ['no kind', { kinds: [] }],
  ['a relation', { relations: ['BASIS'] }],
  ['a relation named twice', { relations: ['BASIS', 'BASIS'] }],
  ['relations', { relations: ['IMPLEMENTS', 'ACCORDS_WITH', 'MENTIONS'] }],
  ['relations of suggestions, which have none', { kinds: ['SUGGESTION'], relations: ['BASIS'] }],
  ['a report', { report: 'report:0' }],
  ['a report and a relation', { report: 'report:0', relations: ['BASIS'] }],
  ['a report and a kind', { report: 'report:0', kinds: ['SUGGESTION'] }],
  ['a report that is not there', { report: 'report:none' }],
];
const counted = (filter: ListQuery['filter']): ListQuery => ({ list: 'review-queue', filter, page: null });
const listed = (filter: ListQuery['filter']): ListQuery => ({
  ...counted(filter),
  page: { direction: 'FORWARD', limit: 10_000, after: null, before: null },
});

test('filtered in every way it is the number of what is listed', async () => {
  await graphOf(600);
  const graph = readGraph(driver);
  for (const [said, filter] of FILTERS) {
    const [count] = await readList(graph, counted(filter));
    expect([said, count]).toEqual([said, (await readList(graph, listed(filter))).length]);
  }
});

test('costs the database as much for many links as for few', async () => {
  const costs: Record<string, number[]> = {};
  for (const links of [600, 3000]) {
    await freshGraph(driver);
    await graphOf(links);
    for (const [said, filter] of FILTERS) {
      const before = costs[said] ?? [];
      costs[said] = [...before, await hits(counted(filter))];
    }
  }
  for (const [said, [few, many]] of Object.entries(costs)) {
    // Suggestions that people decided on are counted one by one: 12 and 60 of them.
    expect([said, many! - few! <= 60, few! < 1000]).toEqual([said, true, true]);
  }
});

test('every relation has its label', () => {
  for (const name of ['citations-waiting', 'review-queue-counted']) {
    const labels = loadCypher(name).match(/:Waiting_\w+/gu)!;
    expect(labels.map((label) => label.slice(':Waiting_'.length)).sort()).toEqual([...RELATIONS].sort());
  }
});

test('a graph of the schema before it is counted alike once it is brought up', async () => {
  await graphOf(300);
  const graph = readGraph(driver);
  const count = async () => (await readList(graph, counted({})))[0];
  const before = await count();
  await query(
    driver,
    `MATCH (c:Citation) REMOVE c${RELATIONS.map((relation) => `:Waiting_${relation}`).join('')}`,
  );
  expect(await count()).toBeLessThan(Number(before));
  await query(driver, "MATCH (m:Migration {name: 'links-that-wait'}) DELETE m");
  await migrate(driver);
  expect(await count()).toBe(before);
});
