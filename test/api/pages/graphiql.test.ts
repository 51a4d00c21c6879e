/** GraphiQL: for browsers alone, from this server alone, with examples that are answered. */
import { parse, validate } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { estimateCostIn, MAX_COST } from '../../../src/api/graphql/limits/limits';
import { schema } from '../../../src/api/graphql/schema';
import { EXAMPLES } from '../../../src/api/pages/graphiql-examples';
import { type WebServer, webServer } from '../http/support';

let server: WebServer;
beforeAll(async () => {
  server = await webServer();
});
afterAll(() => server.close());

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

test('a browser gets the page, and all that it loads is here', async () => {
  const response = await server.get('/graphql', BROWSER);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(response.headers.get('vary')).toMatch(/Accept/u);
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  const page = await response.text();
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address!);
  expect(addresses.filter((each) => !each.startsWith('/graphiql/'))).toEqual(['data:,']);
  for (const address of addresses.filter((each) => each.startsWith('/'))) {
    const file = await server.get(address);
    expect([address, file.status, file.headers.get('content-encoding')]).toEqual([address, 200, 'gzip']);
    expect((await file.text()).length).toBeGreaterThan(100);
  }
});

test.each([
  ['editor.worker.js', 200],
  ['json.worker.js', 200],
  ['graphql.worker.js', 200],
  ['constructor', 404],
  ['..%2Fpackage.json', 404],
])('/graphiql/%s is answered %i', async (file, status) => {
  expect((await server.get(`/graphiql/${file}`)).status).toBe(status);
});

test('programs get no page, nor does a link with a query', async () => {
  const asked = `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;
  expect(await (await server.get(asked, BROWSER)).json()).toMatchObject({ data: { __typename: 'Query' } });
  for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
    expect((await server.get('/graphql', { accept })).headers.get('content-type')).toMatch(/json/u);
  }
});

test('where only kept operations are answered there is none', async () => {
  const trusted = await webServer({ settings: { operations: 'trusted' } });
  expect((await trusted.get('/graphql', BROWSER)).headers.get('content-type')).not.toMatch(/html/u);
  await trusted.close();
});

test('there are ten examples', () => expect(EXAMPLES).toHaveLength(10));

test.each(EXAMPLES.map((each) => [/query (\w+)/u.exec(each.query)![1]!, each] as const))(
  '%s is valid, affordable, said in both languages, and answered',
  async (_, { query }) => {
    const document = parse(query);
    expect(validate(schema(), document)).toEqual([]);
    const cost = getComplexity({
      schema: schema(),
      query: document,
      variables: {},
      estimators: [estimateCostIn(document)],
    });
    expect(cost).toBeLessThan(MAX_COST / 2);
    expect(query).toMatch(/^# \p{Script=Han}.*\n# [A-Z]/u);
    const response = await server.post({ query });
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    // Nothing is held here: that there is no such work is the right answer.
    expect(errors.filter(({ extensions: { code } }) => code !== 'BAD_USER_INPUT')).toEqual([]);
  },
);
