/** Facets of every list: what they count is what the list itself holds under the same filter. */
import { testDriver } from '../../graph/support';
import { servedOn } from '../support';
import { loadResearchGraph } from './research/support';

const driver = testDriver();
const server = servedOn(driver, loadResearchGraph);

interface Facets {
  years: { year: number; count: number }[];
  bodies: { body: { name: string }; count: number }[];
  levels: { level: string; count: number }[];
  relations: { relation: string; count: number }[];
}
const FACETS =
  'facets { years { year count } bodies(first: 100) { body { name } count } levels { level count } relations { relation count } }';

async function ask<D>(text: string): Promise<D> {
  const { data, errors } = await server.ask<D>(text);
  expect(errors).toBeUndefined();
  return data;
}

/** Each value counted once for each entry that has it. */
function tally(entries: (string | number)[][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const values of entries) for (const value of new Set(values)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function countsOf({ years, bodies, levels, relations }: Facets) {
  return {
    years: Object.fromEntries(years.map(({ year, count }) => [year, count])),
    bodies: Object.fromEntries(bodies.map(({ body, count }) => [body.name, count])),
    levels: Object.fromEntries(levels.map(({ level, count }) => [level, count])),
    relations: Object.fromEntries(relations.map(({ relation, count }) => [relation, count])),
  };
}

/** What is planned is of the year planned. */
const yearOf = ({ judgedOn }: { judgedOn: string | null }, { report }: { report: { year: number } }) =>
  judgedOn ? Number(judgedOn.slice(0, 4)) : report.year;

interface Cited {
  relation: string;
  resolution: { source?: { level: string } };
}
const CITED = 'relation resolution { ... on ResolvedCitation { source { level } } }';
const levelsOf = (citations: Cited[]) =>
  citations.flatMap(({ resolution }) => (resolution.source ? [resolution.source.level] : []));

test('measures under a filter are counted as they are listed', async () => {
  interface Measure {
    judgedOn: string | null;
    report: { year: number; issuingBody: { name: string } };
    citations: Cited[];
  }
  const { measures } = await ask<{ measures: { facets: Facets; totalCount: number; nodes: Measure[] } }>(
    `{ measures(first: 100, filter: { levels: [ADMIN_REGULATION, LAW, CONSTITUTION] }) {
      totalCount ${FACETS} nodes { judgedOn report { year issuingBody { name } } citations { ${CITED} } } } }`,
  );
  expect(measures.nodes).toHaveLength(measures.totalCount);
  expect(measures.totalCount).toBeGreaterThan(5);
  expect(countsOf(measures.facets)).toEqual({
    years: tally(measures.nodes.map((node) => [yearOf(node, node)])),
    bodies: tally(measures.nodes.map(({ report }) => [report.issuingBody.name])),
    levels: tally(measures.nodes.map(({ citations }) => levelsOf(citations))),
    relations: tally(measures.nodes.map(({ citations }) => citations.map(({ relation }) => relation))),
  });
});

test('citations are counted as they are listed', async () => {
  type Node = Cited & {
    item: { judgedOn: string | null };
    report: { year: number; issuingBody: { name: string } };
  };
  const { citations } = await ask<{ citations: { facets: Facets; totalCount: number; nodes: Node[] } }>(
    `{ citations(first: 100, relations: [ACCORDS_WITH, ISSUES]) {
      totalCount ${FACETS} nodes { ${CITED} item { judgedOn } report { year issuingBody { name } } } } }`,
  );
  expect(citations.nodes).toHaveLength(citations.totalCount);
  expect(countsOf(citations.facets)).toEqual({
    years: tally(citations.nodes.map((node) => [yearOf(node.item, node)])),
    bodies: tally(citations.nodes.map(({ report }) => [report.issuingBody.name])),
    levels: tally(citations.nodes.map((node) => levelsOf([node]))),
    relations: tally(citations.nodes.map(({ relation }) => [relation])),
  });
});

test('legal sources are counted by promulgation, issuer and level', async () => {
  interface Source {
    level: string;
    issuingBodies: { name: string }[];
    versions: { promulgatedOn: string | null }[];
  }
  interface Page {
    facets: Facets;
    totalCount: number;
    nodes: Source[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const page = async (after: string | null) => {
    const { legalSources } = await ask<{ legalSources: Page }>(
      `{ legalSources(first: 100, after: ${JSON.stringify(after)}, filter: { levels: [ADMIN_REGULATION, DEPARTMENTAL_RULE] }) {
        totalCount pageInfo { hasNextPage endCursor } ${FACETS} nodes { level issuingBodies { name } versions { promulgatedOn } } } }`,
    );
    return legalSources;
  };
  const first = await page(null);
  const nodes = [...first.nodes];
  for (let last = first; last.pageInfo.hasNextPage; ) {
    last = await page(last.pageInfo.endCursor);
    nodes.push(...last.nodes);
  }
  expect(nodes).toHaveLength(first.totalCount);
  const { relations: _, ...counts } = countsOf(first.facets);
  expect(counts).toEqual({
    years: tally(
      nodes.map(({ versions }) =>
        versions.flatMap(({ promulgatedOn }) => (promulgatedOn ? [Number(promulgatedOn.slice(0, 4))] : [])),
      ),
    ),
    bodies: tally(nodes.map(({ issuingBodies }) => issuingBodies.map(({ name }) => name))),
    levels: tally(nodes.map(({ level }) => [level])),
  });
});

test('reports are counted once for each level that they cite', async () => {
  const { reports } = await ask<{ reports: { facets: Facets } }>(
    `{ reports(filter: { body: "清源市科学技术局" }) { ${FACETS} } }`,
  );
  expect(countsOf(reports.facets)).toMatchObject({
    years: { 2020: 1, 2021: 1 },
    bodies: { 清源市科学技术局: 2 },
    levels: { CONSTITUTION: 1, ADMIN_REGULATION: 2, LAW: 1 },
  });
});

test('what a search finds is counted too', async () => {
  const { search } = await ask<{ search: { facets: Facets; totalCount: number } }>(
    `{ search(text: "优化营商环境", years: { from: 2020, to: 2021 }, kinds: [MEASURE]) { totalCount ${FACETS} } }`,
  );
  const years = search.facets.years.map(({ count }) => count);
  expect(years.reduce((sum, count) => sum + count, 0)).toBe(search.totalCount);
  expect(search.facets.levels).toEqual([]);
});

test('what a search finds is counted by kind, as a search for that kind alone counts it', async () => {
  const found = (kind: string) => `${kind}: search(text: "优化营商环境", kinds: [${kind}]) { totalCount }`;
  const { search, ...apart } = await ask<
    Record<string, { totalCount: number }> & {
      search: { totalCount: number; facets: { kinds: { kind: string; count: number }[] } };
    }
  >(
    `{ search(text: "优化营商环境") { totalCount facets { kinds { kind count } } }
      ${['PROVISION', 'LEGAL_SOURCE', 'MEASURE'].map(found).join(' ')} }`,
  );
  const counts = Object.fromEntries(search.facets.kinds.map(({ kind, count }) => [kind, count]));
  const expected = Object.entries(apart).filter(([, { totalCount }]) => totalCount > 0);
  expect(expected.length).toBeGreaterThan(1);
  expect(counts).toEqual(Object.fromEntries(expected.map(([kind, { totalCount }]) => [kind, totalCount])));
});

test('links to review are counted by what people judge them by', async () => {
  interface Node {
    kind: string;
    state: string;
    relation: string;
    report: { year: number; issuingBody: { name: string } };
    reading: { rule: string; source: { level: string } | null };
  }
  interface LinkFacets extends Facets {
    kinds: { kind: string; count: number }[];
    states: { state: string; count: number }[];
    rules: { rule: string; count: number }[];
  }
  const { reviewQueue } = await ask<{
    reviewQueue: { facets: LinkFacets; totalCount: number; nodes: Node[] };
  }>(
    `{ reviewQueue(first: 100, relations: [ACCORDS_WITH]) {
      totalCount ${FACETS.replace('{', '{ kinds { kind count } states { state count } rules { rule count }')}
      nodes { kind state relation report { year issuingBody { name } } reading { rule source { level } } } } }`,
  );
  const { facets, nodes, totalCount } = reviewQueue;
  expect(nodes).toHaveLength(totalCount);
  expect(totalCount).toBeGreaterThan(5);
  expect(countsOf(facets)).toEqual({
    years: tally(nodes.map(({ report }) => [report.year])),
    bodies: tally(nodes.map(({ report }) => [report.issuingBody.name])),
    levels: tally(nodes.map(({ reading }) => (reading.source ? [reading.source.level] : []))),
    relations: tally(nodes.map(({ relation }) => [relation])),
  });
  expect(facets.kinds).toEqual([{ kind: 'CITATION', count: totalCount }]);
  expect(facets.states).toEqual([{ state: 'PROPOSED', count: totalCount }]);
  expect(Object.fromEntries(facets.rules.map(({ rule, count }) => [rule, count]))).toEqual(
    tally(nodes.map(({ reading }) => [reading.rule])),
  );
});

test('bodies are counted by the years they report on', async () => {
  type Node = { name: string; reports: { nodes: { year: number }[] } };
  const { issuingBodies } = await ask<{
    issuingBodies: { facets: Facets; totalCount: number; nodes: Node[] };
  }>(
    `{ issuingBodies(first: 100) { totalCount ${FACETS} nodes { name reports(first: 20) { nodes { year } } } } }`,
  );
  expect(issuingBodies.nodes).toHaveLength(issuingBodies.totalCount);
  expect(countsOf(issuingBodies.facets)).toMatchObject({
    years: tally(issuingBodies.nodes.map(({ reports }) => reports.nodes.map(({ year }) => year))),
    bodies: tally(issuingBodies.nodes.map(({ name }) => [name])),
  });
});

test('regions are counted by the bodies seated there', async () => {
  const { regions } = await ask<{ regions: { facets: Facets; totalCount: number } }>(
    `{ regions { totalCount ${FACETS} } }`,
  );
  expect(countsOf(regions.facets).bodies).toMatchObject({ 重庆市沙坪坝区科学技术局: 1 });
});

describe('lists under many parents', () => {
  test('are counted each on its own, in one statement', async () => {
    const query = (fields: string) =>
      `{ reports(first: 20) { nodes { title citations(first: 1) { ${fields} } } } }`;
    const { reports } = await ask<{
      reports: { nodes: { citations: { totalCount: number; facets: Facets } }[] };
    }>(query(`totalCount ${FACETS}`));
    for (const { citations } of reports.nodes) {
      const relations = citations.facets.relations.map(({ count }) => count);
      expect(relations.reduce((sum, count) => sum + count, 0)).toBe(citations.totalCount);
    }
    const without = await server.statementsOf(query('pageInfo { hasNextPage }'));
    expect(await server.statementsOf(query('facets { years { year } }'))).toBe(without + 1);
  });
});

test.each([
  ['measures', 'measures(first: 1)'],
  ['reports', 'reports(first: 1)'],
  ['legalSources', 'legalSources(first: 1)'],
  ['citations', 'citations(first: 1)'],
  ['search', 'search(text: "营商环境", first: 1)'],
  ['outdatedCitations', 'outdatedCitations(first: 1)'],
  ['reviewQueue', 'reviewQueue(first: 1)'],
  ['decidedLinks', 'decidedLinks(first: 1)'],
  ['issuingBodies', 'issuingBodies(first: 1)'],
  ['regions', 'regions(first: 1)'],
])('the facets of %s take one statement, and none when they are not asked for', async (_, list) => {
  const without = await server.statementsOf(`{ ${list} { pageInfo { hasNextPage } } }`);
  const all = `{ ${list} { pageInfo { hasNextPage } facets { years { count } levels { count } relations { count } } } }`;
  expect(await server.statementsOf(all)).toBe(without + 1);
});
