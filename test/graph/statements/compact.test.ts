import { compact } from '../../../src/graph/statements/compact';

describe('a statement as it is sent', () => {
  test.each([
    ['  MATCH (n)\n\n  RETURN n\n', 'MATCH (n) RETURN n'],
    ['// why\nMATCH (n) // this\nRETURN n', 'MATCH (n) RETURN n'],
    ['RETURN n{\n  .a, .b,\n  .id\n} AS node', 'RETURN n{.a,.b,.id} AS node'],
    ['ORDER BY n.a /*±*/, n.id /*±*/\nLIMIT 1', 'ORDER BY n.a,n.id LIMIT 1'],
    ['MATCH ()-[:R*0../*depth*/10]->()', 'MATCH ()-[:R*0.. 10]->()'],
    ["WHERE n.a = ' x  // y /* z */ ' AND n.b", "WHERE n.a = ' x  // y /* z */ ' AND n.b"],
    [`RETURN '\\'  ' + "\\"  " + n.\`a  b\``, `RETURN '\\'  ' + "\\"  " + n.\`a  b\``],
    ['WITH [ 1, 2 ] AS l RETURN l[ 0 ] , l', 'WITH [1,2] AS l RETURN l[0],l'],
  ])('of %j is %j', (cypher, expected) => {
    expect(compact(cypher)).toBe(expected);
    expect(compact(expected)).toBe(expected);
  });
});
