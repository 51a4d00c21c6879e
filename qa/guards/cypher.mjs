/** Words of a caller are values, never a part of a statement or of a search. */
const INJECTION = ['test/attack/injection.integration.test.ts'];

export const CYPHER = [
  {
    name: 'parameters-of-reads',
    says: '读取的语句以参数取值 Values of reading statements are parameters',
    file: 'src/graph/connection/read.ts',
    find: 'const asked = [compact(givenFilters(cypher, parameters)), integers(parameters)] as const;',
    put: `const put = (text: string, [name, value]: [string, unknown]) =>
      typeof value === 'string' ? text.replaceAll('$' + name, () => "'" + value + "'") : text;
    const written = Object.entries(parameters).reduce(put, compact(givenFilters(cypher, parameters)));
    const asked = [written, integers(parameters)] as const;`,
    tests: INJECTION,
    fails: '^GraphQL Query',
  },
  {
    name: 'parameters-of-writes',
    says: '写入的事务以参数取值 Values within writing transactions are parameters',
    file: 'src/graph/connection/write.ts',
    find: 'const { records } = await tx.run(cypher, parameters);',
    put: `const put = (text: string, [name, value]: [string, unknown]) =>
        text.replaceAll('$' + name, () => "['" + [value].flat().join("','") + "']");
      const { records } = await tx.run(Object.entries(parameters).reduce(put, cypher), {});`,
    tests: INJECTION,
    fails: '^GraphQL Mutation',
  },
  {
    name: 'parameters-of-exports',
    says: '导出的语句以参数取值 Values of exporting statements are parameters',
    file: 'src/api/rest/export.ts',
    find: "await graph.read(statement('reports-by-id'), { ids: [report] });",
    put: `await graph.read(statement('reports-by-id').replace('$ids', () => "['" + report + "']"), {});`,
    tests: INJECTION,
    fails: 'REST an export’s report',
  },
  {
    name: 'tokens-of-our-form',
    says: '令牌须合写法 A token is of its form',
    file: 'src/platform/access/tokens.ts',
    find: '/^yiju_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/u',
    put: '/^yiju_(.+?)_(.+)$/su',
    tests: ['test/platform/access/tokens.test.ts'],
    fails: 'is of the id',
  },
  {
    name: 'statements-are-files',
    says: '语句全是文件，代码中没有 Statements are files, none in the code',
    file: 'src/graph/commands/access-tokens.ts',
    find: "const cypher = loadCypher('access-token');",
    put: "const cypher = `MATCH (t:AccessToken {id: '` + id + `'}) RETURN t AS token`;",
    tests: ['test/graph/cypher.test.ts'],
    fails: 'no statement stands in the sources',
  },
  {
    name: 'words-of-search-quoted',
    says: '检索词加引号，其中的引号转义 Words of a search are quoted and escaped',
    file: 'src/graph/statements/lists.ts',
    find: `word.replace(/["\\\\]/gu, '\\\\$&')`,
    put: 'word',
    tests: INJECTION,
    fails: '^GraphQL .*text\\)',
  },
  {
    name: 'reads-cannot-write',
    says: '读取的会话不能写 A reading session cannot write',
    file: 'src/graph/connection/read.ts',
    find: 'defaultAccessMode: neo4j.session.READ,',
    put: 'defaultAccessMode: neo4j.session.WRITE,',
    tests: ['test/api/graphql/cancelled.integration.test.ts'],
    fails: 'cannot write',
  },
  {
    name: 'cursors-checked',
    says: '游标的各部分须合其类型 The parts of a cursor are of their types',
    file: 'src/api/graphql/paging/cursor.ts',
    find: 'return wellFormed ? [version, list, key, id] : null;',
    put: 'return [version, list, key, id];',
    tests: ['test/api/graphql/paging/cursor.test.ts'],
    fails: 'is refused, and the argument is named',
  },
  {
    name: 'cursors-of-their-list',
    says: '别处的游标不收 A cursor of another list is refused',
    file: 'src/api/graphql/paging/cursor.ts',
    find: 'if (from !== list) {',
    put: 'if (false) {',
    tests: ['test/api/graphql/paging/cursor.test.ts'],
    fails: 'of another list is refused',
  },
];
