import { type GraphQLObjectType, parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { estimateCostIn, MAX_COST } from '../../../../src/api/graphql/limits/limits';
import { COST_OF_MS, costAfterwards, FREE_MS, WEIGHED } from '../../../../src/api/graphql/limits/weights';
import { schema } from '../../../../src/api/graphql/schema';

function cost(query: string, variables = {}): number {
  const document = parse(query);
  return getComplexity({
    schema: schema(),
    query: document,
    variables,
    estimators: [estimateCostIn(document)],
  });
}

describe('the cost of a query', () => {
  it('grows with the size of the pages asked for', () => {
    const query = 'query Q($n: Int) { reports(first: $n) { nodes { title } } }';
    expect(cost(query, { n: 100 })).toBeGreaterThan(9 * cost(query, { n: 10 }));
  });

  it('counts what is counted once, whatever the size of the page, in fragments too', () => {
    const page = (counts: string) =>
      `query Q { measures(first: 100) { nodes { id } ...C } } fragment C on MeasureConnection { __typename ${counts} }`;
    const [plain, counted, faceted] = ['', 'totalCount', 'totalCount facets { years { year } }'].map((each) =>
      cost(page(each)),
    );
    expect(counted! - plain!).toBeLessThan(500);
    expect(faceted! - plain!).toBeGreaterThan(1_000);
    expect(faceted! - plain!).toBeLessThan(3_000);
  });

  it('counts a page that names no size as one of the default size', () => {
    expect(cost('{ reports { nodes { title } } }')).toBe(cost('{ reports(first: 20) { nodes { title } } }'));
  });

  it('multiplies pages inside pages', () => {
    const inner = (n: number) =>
      `{ reports(first: 10) { nodes { measures(first: ${n}) { nodes { text } } } } }`;
    expect(cost(inner(50))).toBeGreaterThan(4 * cost(inner(10)));
  });

  it('lets the whole schema be read once, not over and over', () => {
    const times = (n: number) =>
      cost(`{ ${Array.from({ length: n }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`);
    expect(times(1)).toBeLessThan(MAX_COST / 10);
    expect(times(30)).toBeGreaterThan(MAX_COST);
  });

  it('weighs what goes through the graph', () => {
    const many = (field: string) =>
      cost(`{ ${Array.from({ length: 99 }, (_, i) => `a${i}: ${field}`).join(' ')} }`);
    // Twelve of these were 14,000 of a minute's 1,000,000, and kept everybody else from an answer.
    expect(many('reviewQueue(first: 1) { totalCount }')).toBeGreaterThan(50_000);
    expect(many('articleCoverage(source: "x") { __typename }')).toBeGreaterThan(50_000);
    expect(many('reports(first: 1) { totalCount }')).toBeGreaterThan(
      10 * many('reports(first: 1) { nodes { id } }'),
    );
  });

  it.each([
    ['search(text: "x", first: 1) { totalCount }', 400],
    ['search(text: "x", first: 1) { facets { kinds { count } } }', 1_000],
    ['outdatedCitations(first: 1) { totalCount }', 800],
    ['path(from: "a", to: "b") { __typename }', 1_000],
    ['compareYears(body: "x", from: 2020, to: 2021) { __typename }', 500],
    ['reviewQueue(first: 1) { nodes { id } }', 500],
  ])('weighs %s as what it is', (field, least) => {
    expect(cost(`{ ${field} }`)).toBeGreaterThanOrEqual(least);
  });

  it('weighs fields that are there', () => {
    for (const name of WEIGHED) {
      const [type, field] = name.split('.') as [string, string];
      expect([name, Object.keys((schema().getType(type) as GraphQLObjectType).getFields())]).toEqual([
        name,
        expect.arrayContaining([field]),
      ]);
    }
  });
});

test.each([
  [0, 0, 0],
  [FREE_MS, 0, 0],
  [FREE_MS + 100, 0, 100 * COST_OF_MS],
  [FREE_MS + 100, 500, 100 * COST_OF_MS - 500],
  [FREE_MS + 100, 100_000, 0],
])('%d ms of the database, with %d charged before, cost %d more', (ms, charged, more) => {
  expect(costAfterwards(ms, charged)).toBe(more);
});
