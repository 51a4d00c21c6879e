import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { depthOf, estimateCost } from '../../src/api/limits';
import { schema } from '../../src/api/schema';

function depth(query: string): number {
  const { definitions } = parse(query);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [each] : []));
  return depthOf(
    operation as OperationDefinitionNode,
    new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  );
}

function cost(query: string, variables = {}): number {
  return getComplexity({ schema: schema(), query: parse(query), variables, estimators: [estimateCost] });
}

describe('the depth of a query', () => {
  it.each([
    ['counts fields inside one another', '{ a { b { c } } d }', 3],
    ['takes the deepest of aliases', '{ x: a y: a { b } }', 2],
    ['sees through fragments', '{ a { ...F } } fragment F on T { b { c } }', 3],
    ['sees through inline fragments', '{ a { ... on T { b { c } } } }', 3],
    ['leaves introspection out', '{ __schema { types { fields { type { name } } } } }', 0],
  ])('%s', (_, query, expected) => {
    expect(depth(query)).toBe(expected);
  });

  it('is found quickly where each fragment spreads the next one twice', () => {
    const count = 60;
    const fragments = Array.from(
      { length: count },
      (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`,
    );
    expect(depth(`{ ...F0 } ${fragments.join(' ')} fragment F${count} on T { c }`)).toBe(count + 1);
  });
});

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
});
