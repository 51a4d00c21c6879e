import { exportHash } from '../../../src/app/backup/graph-hash';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
afterAll(async () => {
  await freshGraph(driver);
  await driver.close();
});

async function hashOf(...statements: string[]): Promise<string> {
  await freshGraph(driver);
  for (const statement of statements) await query(driver, statement);
  return (await exportHash(driver)).hash;
}

const REPORT = "MERGE (r:Report {id: 'report:甲'}) SET r.year = 2022, r.score = 0.5";
const ITEM = "MERGE (i:ReportItem {id: 'item:甲'}) SET i:Measure, i.text = '渔港'";
const LINK = "MATCH (r:Report {id: 'report:甲'}), (i:ReportItem) MERGE (r)-[h:HAS_ITEM]->(i) SET h.order = 1";
let base: string;
beforeAll(async () => {
  base = await hashOf(REPORT, ITEM, LINK);
});

describe('the hash of the graph', () => {
  test.each<[string, string[]]>([
    ['things written in another order', [ITEM, REPORT, LINK]],
    [
      'labels given in another order',
      [REPORT, "CREATE (i:Measure {id: 'item:甲', text: '渔港'}) SET i:ReportItem", LINK],
    ],
    ['the time of an import', [REPORT, ITEM, LINK, "MATCH (r:Report) SET r.importedAt = '2026-01-01'"]],
    [
      'records of imports',
      [REPORT, ITEM, LINK, "CREATE (:ImportRun {id: 'a'})-[:READ]->(:ImportFile {id: 'b'})"],
    ],
    ['what was done with reports', [REPORT, ITEM, LINK, "CREATE (:ReportAct {id: 'a'})"]],
    ['tokens', [REPORT, ITEM, LINK, "CREATE (:AccessToken {id: 'a'})"]],
  ])('does not change with %s', async (_, statements) => {
    expect(await hashOf(...statements)).toBe(base);
  });

  test.each<[string, string]>([
    ['a property', "MATCH (r:Report) SET r.title = '报告'"],
    ['a float in place of an integer', 'MATCH (r:Report) SET r.year = 2022.0'],
    ['a label', 'MATCH (i:Measure) REMOVE i:Measure'],
    ['a property of a relationship', 'MATCH ()-[h:HAS_ITEM]->() SET h.order = 2'],
    [
      'a relationship that is there twice',
      'MATCH (r:Report), (i:Measure) CREATE (r)-[:HAS_ITEM {order: 1}]->(i)',
    ],
    ['a draft', "CREATE (:UnpublishedReport {id: 'draft:a', state: 'DRAFT', text: '草稿'})"],
    ['a node without an id', "CREATE (:Decision {actor: '王'})"],
  ])('changes with %s', async (_, statement) => {
    expect(await hashOf(REPORT, ITEM, LINK, statement)).not.toBe(base);
  });
});
