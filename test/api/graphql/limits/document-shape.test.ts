import { parse } from 'graphql';
import { SHAPE_LIMITS, shapeOf, shapeRefusal } from '../../../../src/api/graphql/limits/document-shape';

describe('the shape of a document', () => {
  it.each([
    ['counts fields inside one another', '{ a { b { c } } d }', { depth: 3, fields: 4 }],
    ['takes the deepest of aliases', '{ x: a y: a { b } }', { depth: 2, fields: 3, aliases: 2 }],
    ['sees through fragments', '{ a { ...F } } fragment F on T { b { c } }', { depth: 3, fields: 3 }],
    ['counts a fragment as often as it is spread', '{ ...F ...F } fragment F on T { x: a }', { aliases: 2 }],
    ['sees through inline fragments', '{ a { ... on T { b { c } } } }', { depth: 3 }],
    ['counts directives wherever they stand', 'query @a { b @c { ... @d { e @f @g } } }', { directives: 5 }],
    ['leaves introspection out of the depth', '{ __schema { types { fields { name } } } }', { depth: 0 }],
    ['takes the largest of several operations', 'query A { a } query B { a { b } }', { depth: 2, fields: 2 }],
    ['is that of what is there when a fragment is missing', '{ a { ...None } }', { depth: 1, fields: 1 }],
    [
      'ends where fragments spread each other in a circle',
      '{ ...F } fragment F on T { a ...F }',
      { fields: 1 },
    ],
  ])('%s', (_, query, expected) => {
    expect(shapeOf(parse(query))).toMatchObject(expected);
  });

  it('is found quickly where each fragment spreads the next one twice', () => {
    const count = 60;
    const fragments = Array.from(
      { length: count },
      (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`,
    );
    const { depth, fields } = shapeOf(
      parse(`{ ...F0 } ${fragments.join(' ')} fragment F${count} on T { c }`),
    );
    expect(depth).toBe(count + 1);
    expect(fields).toBeGreaterThan(2 ** count);
  });
});

describe('a document is refused', () => {
  const shape = { depth: 1, fields: 1, aliases: 0, directives: 0 };

  it.each([
    ['QUERY_TOO_DEEP', { depth: 17 }],
    ['QUERY_TOO_LARGE', { fields: 3001 }],
    ['QUERY_TOO_MANY_ALIASES', { aliases: 101 }],
    ['QUERY_TOO_MANY_DIRECTIVES', { directives: 101 }],
  ])('as %s when %j', (code, more) => {
    const refusal = shapeRefusal({ ...shape, ...more }, SHAPE_LIMITS);
    expect(refusal?.extensions.code).toBe(code);
    expect(refusal?.extensions.messageEn).toMatch(/expected at most \d+, but got: \d+/u);
  });

  it('only past its limits', () => {
    expect(shapeRefusal({ depth: 16, fields: 3000, aliases: 100, directives: 100 }, SHAPE_LIMITS)).toBeNull();
  });
});
