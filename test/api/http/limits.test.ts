/** What a query may ask for, as an attacker tries it. */
import { codeOf, type WebServer, webServer } from './support';

let server: WebServer;
beforeAll(async () => {
  server = await webServer();
});
afterAll(() => server.close());

const times = (count: number, field: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => field(i)).join(' ');

test('twenty look-ups by alias are answered', async () => {
  const query = `query Q($text: String!) {
    ${times(20, (i) => `a${i}: citationLookup(text: $text, asOf: "2022-12-31") { citations { text outcome strings { full } } }`)}
    ${times(20, (i) => `b${i}: legalSource(id: "source:优化营商环境条例") { id title statusAt(date: "2022-12-31") }`)}
    ${times(20, (i) => `c${i}: provision(source: "优化营商环境条例", number: "第${i + 1}条", on: "2022-12-31") { __typename }`)}
  }`;
  const response = await server.post({ query, variables: { text: '落实《优化营商环境条例》。' } });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(Object.keys(data)).toHaveLength(60);
  expect(data.a19).toMatchObject([{ citations: [{ text: '《优化营商环境条例》' }] }]);
});

const spreadTwice = (count: number, more = '') =>
  `{ ...F0 } ${times(count, (i) => `fragment F${i} on Query { ...F${i + 1} ${more} ...F${i + 1} }`)}
  fragment F${count} on Query { __typename }`;

test.each([
  ['a thousand aliases', `{ ${times(1000, (i) => `a${i}: __typename`)} }`, 'QUERY_TOO_MANY_ALIASES'],
  [
    'aliases in fragments that spread each other',
    `{ ...A ...A ...A ...A } fragment A on Query { ${times(30, (i) => `a${i}: __typename`)} }`,
    'QUERY_TOO_MANY_ALIASES',
  ],
  ['a bomb of fragments', spreadTwice(60), 'QUERY_TOO_LARGE'],
  ['a thousand directives', `{ __typename ${'@skip(if: false) '.repeat(600)} }`, 'QUERY_TOO_MANY_DIRECTIVES'],
  ['fields one in another', `{ ${'node { '.repeat(20)} id ${'}'.repeat(20)} }`, 'QUERY_TOO_DEEP'],
  [
    'fields one in another until the stack ends',
    `{ ${'a{'.repeat(1600)} a ${'}'.repeat(1600)} }`,
    'QUERY_TOO_DEEP',
  ],
  ['a document too long', `{ ${'a '.repeat(6000)} }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'lists one in another until the stack ends',
    `{ nodes(ids: ${'['.repeat(2400)}${']'.repeat(2400)}) { id } }`,
    'QUERY_TOO_DEEP',
  ],
  [
    'the whole schema thirty times',
    `{ ${times(30, (i) => `a${i}: __schema { types { name } }`)} }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'pages in pages',
    `{ measures(first: 100) { nodes { report { measures(first: 100) { nodes { report { measures(first: 100) { nodes { id } } } } } } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  ['a page too large', '{ measures(first: 101) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a page too large, from the end', '{ measures(last: 101) { nodes { id } } }', 'BAD_USER_INPUT'],
  [
    'a page too large under what is not found',
    '{ report(id: "report:x") { measures(first: 5000) { nodes { id } } } }',
    'BAD_USER_INPUT',
  ],
])('%s is refused', async (_, query, code) => {
  const response = await server.post({ query });
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe(code);
});

test('a query too costly is told which field it is, and where that stands', async () => {
  const query =
    '{ regions { nodes { id } } reports(first: 100) { nodes { measures(first: 100) { nodes { report { measures(first: 100) { nodes { id } } } } } } } }';
  const { errors } = await (await server.post({ query })).json();
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions).toMatchObject({
    code: 'QUERY_TOO_COSTLY',
    field: 'reports.nodes.measures.nodes.report.measures',
    fieldCost: expect.any(Number),
    messageEn: expect.stringContaining('most is for reports.nodes.measures'),
  });
  expect(errors[0].message).toContain('最费的是 reports.nodes.measures');
  expect(query.slice(errors[0].locations[0].column - 1)).toMatch(/^measures\(first: 100\) \{ nodes \{ id/u);
});

test('an answer tells its cost, a repeated one too', async () => {
  const query = '{ reports(first: 3) { nodes { id } } }';
  for (const _ of [1, 2]) {
    const { data, extensions } = await (await server.post({ query })).json();
    expect(data).toBeDefined();
    expect(extensions).toEqual({ cost: { charged: 7, max: 100_000 } });
  }
});

test.each([
  ['a list', '($of: [ID!]!) { nodes(ids: $of) { id } }', Array(1001).fill('x'), 'ids'],
  [
    'a list in an input object',
    '($of: MeasureFilter) { measures(filter: $of) { totalCount } }',
    { statuses: Array(1001).fill('DONE') },
    'filter.statuses',
  ],
  ['a string', '($of: String!) { search(text: $of) { edges { score } } }', '法'.repeat(2001), 'text'],
  [
    'a string in an input object',
    '($of: MeasureFilter) { measures(filter: $of) { totalCount } }',
    { body: '法'.repeat(2001) },
    'filter.body',
  ],
])('%s that is too long in the variables is refused, naming the argument', async (_, query, of, argument) => {
  const response = await server.post({ query: `query Q${query}`, variables: { of } });
  const { errors } = (await response.json()) as { errors?: { extensions: object; message: string }[] };
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  // By its size, before anything is looked for by it.
  expect(errors?.[0]?.message).toContain('expected at most');
  expect(errors?.[0]?.message.length).toBeLessThan(200);
});

test('introspection that goes round in circles is refused', async () => {
  const query = `{ __schema { types ${'{ fields { type '.repeat(4)} { name } ${'} }'.repeat(4)} } }`;
  const response = await server.post({ query });
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('with introspection off, a mistake suggests no name of the schema', async () => {
  const closed = await webServer({ settings: { introspection: false } });
  const told = async (to: WebServer) => (await to.post({ query: '{ reportz { nodes { id } } }' })).text();
  expect(await told(server)).toContain('Did you mean');
  expect(await told(closed)).not.toMatch(/Did you mean|\breports?\b/u);
  await closed.close();
});

test('several operations in one request are refused', async () => {
  const response = await server.post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('BAD_REQUEST');
});

test('a document that was refused once is refused again', async () => {
  const query = spreadTwice(40);
  for (const _ of [1, 2]) expect((await server.post({ query })).status).toBe(400);
});

test('limits can be set', async () => {
  const strict = await webServer({ settings: { maxCost: 3 } });
  expect(await codeOf(await strict.post({ query: '{ reports { nodes { id title } } }' }))).toBe(
    'QUERY_TOO_COSTLY',
  );
  await strict.close();
});

test('half of a surrogate pair is refused, as it could be written in no address and found in no text', async () => {
  const response = await server.post({
    query: 'query Q($of: ID) { exportUrl(format: CSV, report: $of) }',
    variables: { of: 'report:\ud800' },
  });
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('BAD_USER_INPUT');
});
