import { relationsBetween } from '../../../src/domain/research/path';

describe('a path follows', () => {
  test.each([
    ['item:a', 'source:b', 'HAS_ITEM', false],
    ['item:a', 'report:b', 'HAS_ITEM', true],
    ['source:a', 'source:b', 'ISSUED_BY', false],
    ['source:a', 'body:b', 'ISSUED_BY', true],
    ['item:a', 'source:b', 'BASED_ON', true],
    ['item:a', 'provision:b', 'SUGGESTS', false],
  ] as const)('from %s to %s, %s: %s', (from, to, relation, expected) => {
    expect(relationsBetween(from, to).includes(relation)).toBe(expected);
  });
});
