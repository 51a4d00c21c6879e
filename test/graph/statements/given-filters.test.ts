import { givenFilters, withoutMissing } from '../../../src/graph/statements/given-filters';

describe('a filter that is not given', () => {
  test.each([
    ['MATCH (n) WHERE ($a IS NULL OR n.a = $a)', ['a'], 'MATCH (n) WHERE true'],
    ['MATCH (n) WHERE ($a IS NULL OR n.a = $a)', [], 'MATCH (n) WHERE (n.a = $a)'],
    ['WHERE ($a IS NULL OR f(n.a) > $a) AND n.b', ['a'], 'WHERE true AND n.b'],
    ['WHERE ($a IS NULL AND $b IS NULL OR x)', ['a', 'b'], 'WHERE true'],
    ['WHERE ($a IS NULL AND $b IS NULL OR (x AND y))', ['a'], 'WHERE ((x AND y))'],
    ['WHERE ($a IS NULL AND $b IS NULL OR x AND ($a IS NULL OR y))', ['a'], 'WHERE (x AND true)'],
    ['WHERE ($a IS NULL OR x AND ($b IS NULL OR y)) AND ($b IS NULL OR z)', ['a'], 'WHERE true AND (z)'],
    ['WHERE (v.to IS NULL OR v.to > $day)', ['day'], 'WHERE (v.to IS NULL OR v.to > $day)'],
    ['WHERE $a IS NULL OR x', ['a'], 'WHERE $a IS NULL OR x'],
  ])('of %s, without %j, is left out of the text', (cypher, missing, expected) => {
    expect(withoutMissing(cypher, new Set(missing))).toBe(expected);
  });

  test('is one whose parameter is null or undefined, not one that is false, 0 or empty', () => {
    const parameters = { a: null, b: undefined, c: false, d: 0, e: '' };
    const cypher = 'abcde'.replaceAll(/./gu, (name) => `($${name} IS NULL OR ${name}) `);
    expect(givenFilters(cypher, parameters)).toBe('true true (c) (d) (e) ');
  });

  test('leaves a parenthesis unclosed in no text that Neo4j would take', () => {
    expect(() => withoutMissing('WHERE ($a IS NULL OR (x)', new Set('a'))).toThrow(
      'expected a closing parenthesis',
    );
  });
});
