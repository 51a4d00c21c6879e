/** The number of Cypher statements follows the depth of a query, not how many nodes it returns. */
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

describe('statements sent to Neo4j', () => {
  // Two places of a query that ask the same loader share a statement only when they come to it at the same moment,
  // so the number is bounded by the query's places that load, not fixed.
  test.each([
    [
      'measures with citations and what these came to',
      15,
      `query Q($first: Int) { measures(first: $first) { nodes {
        text report { title issuingBody { name region { name } } } figures { value }
        citations { text resolution { ... on ResolvedCitation { source { title issuingBodies { name } } version { id } } } }
      } } }`,
    ],
    [
      'measures with their chains of bases',
      11,
      `query Q($first: Int) { measures(first: $first) { nodes {
        legalBasis(depth: 2) { source { title } version { id } relations { kind to { title } } }
      } } }`,
    ],
    [
      'sources with versions, relations and a page of measures each',
      15,
      `query Q($first: Int) { legalSources(first: $first) { nodes {
        versions { id status(on: "2022-12-31") } relations { kind to { title } } issuingBodies { name }
        basis(depth: 2) { source { title } } supportedMeasures(first: 3) { totalCount nodes { text } }
      } } }`,
    ],
    [
      'versions with tables of contents and text',
      10,
      `query Q($first: Int) { legalSources(first: $first) { nodes {
        versionAt(date: "2022-12-31") { tableOfContents { label caption text parts { label } parent { label } } }
      } } }`,
    ],
    [
      'what a search finds',
      1,
      'query Q($first: Int) { search(text: "行政", first: $first) { edges { snippet } } }',
    ],
  ])('for %s are at most %i, whatever the page', async (_, most, query) => {
    for (const first of [1, 50, 100]) {
      expect(await server.statementsOf(query, { first })).toBeLessThanOrEqual(most);
    }
  });

  test.each([
    [
      'a measure with what it rests on',
      1,
      `{ measure(id: "ID") { text legalBasis(depth: 2) { citation { text } source { title } version { id } } } }`,
    ],
    [
      'the same by way of a fragment',
      1,
      `{ measure(id: "ID") { ...M } } fragment M on Measure { ... on Measure { legalBasis { source { title } } } }`,
    ],
    ['a measure alone', 1, '{ measure(id: "ID") { text } }'],
    [
      'a measure with chains of two depths',
      2,
      '{ measure(id: "ID") { a: legalBasis(depth: 1) { depth } b: legalBasis(depth: 3) { depth } } }',
    ],
    [
      'a work with those above it',
      1,
      '{ legalSource(id: "source:优化营商环境条例") { title basis(depth: 6) { source { title } } } }',
    ],
    [
      'a work with the measures it supports and their reports',
      1,
      '{ legalSource(id: "source:优化营商环境条例") { title supportedMeasures(first: 20) { nodes { text report { title year } } } } }',
    ],
    [
      'the works and versions that a text names, of which the catalogue knows all that is asked,',
      0,
      '{ citationLookup(text: "依《优化营商环境条例》《政府信息公开条例》") { citations { source { title } version { id } } } }',
    ],
    [
      'the works and versions that a text names, and what only the graph knows of them,',
      1,
      '{ citationLookup(text: "依《优化营商环境条例》《政府信息公开条例》") { citations { source { title } version { textHeld } } } }',
    ],
    [
      'a report with its measures and what they rest on',
      2,
      '{ report(id: "REPORT") { measures(first: 100) { nodes { text legalBasis(depth: 2) { source { title } version { id } } } } } }',
    ],
  ])('for %s are %i', async (_, count, query) => {
    const { data } = await server.ask<{ measures: { nodes: { id: string; report: { id: string } }[] } }>(
      '{ measures(first: 1) { nodes { id report { id } } } }',
    );
    const { id, report } = data.measures.nodes[0]!;
    const asked = query.replace('"ID"', JSON.stringify(id)).replace('"REPORT"', JSON.stringify(report.id));
    expect(await server.statementsOf(asked)).toBe(count);
  });

  test('for several nodes by id are as many as for one', async () => {
    const ask = (count: number) =>
      server.statementsOf(`{ nodes(ids: ${JSON.stringify(IDS.slice(0, count))}) { id } }`);
    expect(await ask(IDS.length)).toBe(await ask(1));
  });

  test('for a work by its title are one', async () => {
    expect(await server.statementsOf('{ legalSource(title: "宪法") { fullTitle } }')).toBe(1);
  });

  test('do not count unless totalCount is asked for', async () => {
    const without = await server.statementsOf('{ measures(first: 1) { nodes { id } } }');
    const withCount = await server.statementsOf('{ measures(first: 1) { totalCount nodes { id } } }');
    expect(withCount).toBe(without + 1);
  });

  test('are one for the parts of a query that ask the same', async () => {
    const once = await server.statementsOf('{ a: measures(first: 2) { nodes { id } } }');
    const twice = '{ a: measures(first: 2) { nodes { id } } b: measures(first: 2) { nodes { id } } }';
    expect(await server.statementsOf(twice)).toBe(once);
  });
});

const IDS = ['优化营商环境条例', '政府信息公开条例', '宪法'].map((title) => `source:${title}`);
