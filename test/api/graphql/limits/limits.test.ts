import { parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { estimateCost, MAX_COST } from '../../../../src/api/graphql/limits/limits';
import { schema } from '../../../../src/api/graphql/schema';

function cost(query: string, variables = {}): number {
  return getComplexity({ schema: schema(), query: parse(query), variables, estimators: [estimateCost] });
}

describe('the cost of a query', () => {
  it('grows with the size of the pages asked for', () => {
    const query = 'query Q($n: Int) { reports(first: $n) { nodes { title } } }';
    expect(cost(query, { n: 100 })).toBeGreaterThan(9 * cost(query, { n: 10 }));
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
});
