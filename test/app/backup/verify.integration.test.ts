/** Each invariant is broken by hand, found, and named by what broke it. */
import { verify } from '../../../src/app/backup/verify';
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
});
afterAll(async () => {
  await freshGraph(driver);
  await driver.close();
});

test('a graph as imported breaks none', async () => {
  const checks = await verify(driver);
  expect(checks.filter(({ breaks }) => breaks.length > 0)).toEqual([]);
  const looked = Object.fromEntries(checks.map(({ name, seen }) => [name, seen]));
  for (const name of [
    'versions-in-force-together',
    'citations-astray',
    'texts-of-reports',
    'links-unresolved',
  ]) {
    expect(looked[name]).toBeGreaterThan(10);
  }
});

test('a graph on which people decided breaks none', async () => {
  await query(
    driver,
    "CREATE (l:Link {id: 'link:decided', revision: 1})-[:HAS_DECISION]->(:Decision {revision: 1, actor: 'token:a'})",
  );
  const checks = await verify(driver);
  await query(driver, "MATCH (l:Link {id: 'link:decided'})-[:HAS_DECISION]->(d) DETACH DELETE l, d");
  expect(checks.filter(({ breaks }) => breaks.length > 0)).toEqual([]);
});

describe('a break is found and named', () => {
  test.each<[check: string, breaking: string, mending: string]>([
    [
      'things-without-id',
      'MATCH (b:IssuingBody) WITH b LIMIT 1 SET b.was = b.id REMOVE b.id RETURN elementId(b) AS id',
      'MATCH (b:IssuingBody) WHERE b.was IS NOT NULL SET b.id = b.was REMOVE b.was',
    ],
    [
      'migrations-unfinished',
      "MATCH (m:Migration {number: 1}) SET m.was = m.appliedAt REMOVE m.appliedAt RETURN '1' AS id",
      'MATCH (m:Migration {number: 1}) SET m.appliedAt = m.was REMOVE m.was',
    ],
    [
      'restorations-unfinished',
      "CREATE (r:Restoration {id: 'restoration'}) RETURN r.id AS id",
      'MATCH (r:Restoration) DELETE r',
    ],
    [
      'unpublished-reports-astray',
      "MATCH (r:Report) WITH r LIMIT 1 CREATE (u:UnpublishedReport {id: r.id, state: 'WITHDRAWN', text: ''}) RETURN u.id AS id",
      'MATCH (u:UnpublishedReport) DELETE u',
    ],
    [
      'versions-in-force-together',
      `MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion) WHERE v.effectiveFrom IS NOT NULL AND v.effectiveTo IS NULL
       WITH s, v LIMIT 1
       CREATE (s)-[:HAS_VERSION]->(:SourceVersion {id: v.id + '-zz', sourceId: s.id, effectiveFrom: v.effectiveFrom, servedFrom: v.servedFrom})
       RETURN v.id AS id`,
      "MATCH (v:SourceVersion) WHERE v.id ENDS WITH '-zz' DETACH DELETE v",
    ],
    [
      'versions-ending-early',
      `MATCH (v:SourceVersion) WHERE v.effectiveFrom IS NOT NULL AND v.effectiveTo IS NULL WITH v LIMIT 1
       SET v.effectiveTo = '1900-01-01', v.was = true RETURN v.id AS id`,
      'MATCH (v:SourceVersion {was: true}) REMOVE v.effectiveTo, v.was',
    ],
    [
      'versions-undated',
      `MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion) WHERE v.promulgatedOn IS NOT NULL WITH s, v LIMIT 1
       FOREACH (n IN [1, 2] | CREATE (s)-[:HAS_VERSION]->(:SourceVersion {id: v.id + '-u' + n, sourceId: s.id}))
       RETURN s.id AS id`,
      "MATCH (v:SourceVersion) WHERE v.id ENDS WITH '-u1' OR v.id ENDS WITH '-u2' DETACH DELETE v",
    ],
    [
      'versions-astray',
      "MATCH (v:SourceVersion) WITH v LIMIT 1 SET v.was = v.sourceId, v.sourceId = 'source:x' RETURN v.id AS id",
      'MATCH (v:SourceVersion) WHERE v.was IS NOT NULL SET v.sourceId = v.was REMOVE v.was',
    ],
    [
      'provisions-astray',
      "CREATE (p:Provision {id: 'x/tiao-1', versionId: 'x', sourceId: 'x', kind: 'ARTICLE', lineageId: 'l'}) RETURN p.id AS id",
      "MATCH (p:Provision {id: 'x/tiao-1'}) DELETE p",
    ],
    [
      'lineages-doubled',
      `MATCH (v:SourceVersion)-[:HAS_PROVISION]->(p:Provision {kind: 'ARTICLE'}) WITH v, p LIMIT 1
       CREATE (v)-[:HAS_PROVISION]->(q:Provision {id: p.id + '-zz', versionId: v.id, sourceId: p.sourceId, kind: 'ARTICLE', lineageId: p.lineageId})
       RETURN p.id AS id`,
      "MATCH (p:Provision) WHERE p.id ENDS WITH '-zz' DETACH DELETE p",
    ],
    [
      'citations-astray',
      "CREATE (c:Citation {id: 'citation:x', reportId: 'report:x', outcome: 'NOT_HELD'}) RETURN c.id AS id",
      "MATCH (c:Citation {id: 'citation:x'}) DELETE c",
    ],
    [
      'links-unresolved',
      "MATCH (c:Citation {outcome: 'NOT_LEGAL_SOURCE'}) WITH c LIMIT 1 SET c.outcome = 'RESOLVED', c.was = true RETURN c.id AS id",
      "MATCH (c:Citation {was: true}) SET c.outcome = 'NOT_LEGAL_SOURCE' REMOVE c.was",
    ],
    [
      'links-across',
      `MATCH (c:Citation)-[:RESOLVES_TO]->(s:LegalSource) MATCH (v:SourceVersion) WHERE v.sourceId <> s.id
       WITH c, v LIMIT 1 CREATE (c)-[:RESOLVES_TO_VERSION {was: true}]->(v) RETURN c.id AS id`,
      'MATCH ()-[r:RESOLVES_TO_VERSION {was: true}]->() DELETE r',
    ],
    [
      'links-waiting-astray',
      "MATCH (c:Citation {outcome: 'RESOLVED', relation: 'ACCORDS_WITH'}) WITH c LIMIT 1 REMOVE c:Waiting_ACCORDS_WITH SET c.was = true RETURN c.id AS id",
      'MATCH (c:Citation {was: true}) SET c:Waiting_ACCORDS_WITH REMOVE c.was',
    ],
    [
      'relations-to-self',
      'MATCH (s:LegalSource) WITH s LIMIT 1 CREATE (s)-[:BASED_ON {was: true}]->(s) RETURN s.id AS id',
      'MATCH ()-[r:BASED_ON {was: true}]->() DELETE r',
    ],
    [
      'texts-of-reports',
      'MATCH (c:Citation) WITH c LIMIT 1 SET c.start = c.start + 1 RETURN c.id AS id',
      'MATCH (c:Citation) WITH c LIMIT 1 SET c.start = c.start - 1',
    ],
  ])('%s', async (name, breaking, mending) => {
    const [broken] = await query<{ id: string }>(driver, breaking);
    const found = (await verify(driver)).find((check) => check.name === name)!;
    await query(driver, mending);
    expect(found.breaks.map(({ id }) => id)).toContain(broken!.id);
    expect(found.breaks[0]!.detail).not.toBe('');
  });
});
