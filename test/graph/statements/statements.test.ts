import { deriveList } from '../../../src/graph/statements/directives';
import { phrases } from '../../../src/graph/statements/lists';

const LIST = `// text: CALL search($text) YIELD m
MATCH (m)
WHERE m.x = $x
// page
RETURN m AS value
ORDER BY m.key /*±*/, m.id /*±*/
LIMIT $limit
// count: RETURN count(m) AS value`;

describe('a list statement', () => {
  it.each([
    [
      'FORWARD',
      false,
      'MATCH (m)|WHERE m.x = $x|RETURN m AS value|ORDER BY m.key /*±*/, m.id /*±*/|LIMIT $limit',
    ],
    [
      'BACKWARD',
      false,
      'MATCH (m)|WHERE m.x = $x|RETURN m AS value|ORDER BY m.key DESC, m.id DESC|LIMIT $limit',
    ],
    ['COUNT', false, 'MATCH (m)|WHERE m.x = $x|RETURN count(m) AS value'],
    ['COUNT', true, 'CALL search($text) YIELD m|WHERE m.x = $x|RETURN count(m) AS value'],
  ] as const)('read %s (by text: %s) is derived from one file', (reading, byText, expected) => {
    expect(deriveList(LIST, reading, byText).split('\n').join('|')).toBe(expected);
  });
});

describe('a text filter', () => {
  it.each([
    ['科技创新', '"科技创新"'],
    ['  放管服  改革 ', '"放管服" AND "改革"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['x*) OR (y', '"x*)" AND "OR" AND "(y"'],
  ])('%s is quoted, so that nothing in it is query syntax', (text, expected) => {
    expect(phrases(text)).toBe(expected);
  });
});
