/** Every argument, parameter, cursor and header that takes text is given what breaks out of careless code. */

import { parseToken } from '../../src/platform/access/tokens';
import { type TestServer, testServer } from '../api/support';
import { tokenFor } from '../app/review/support';
import { loadFewSeeds } from '../graph/seeds';
import { freshGraph, query, testDriver } from '../graph/support';
import { INSIDES, payloads } from './payloads';
import { askingWith, type Place, placesOfText } from './places';
import { setTrap, type Trap } from './trap';
import { hashOfGraph } from './whole-graph';

const driver = testDriver();
let server: TestServer;
let trap: Trap;
let token: string;
let before: string;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  token = await tokenFor(driver, '攻击者', 'editor');
  server = await testServer(driver);
  trap = await setTrap();
  before = await hashOfGraph(driver);
});
afterAll(async () => {
  await Promise.all([server.close(), trap.close()]);
  await driver.close();
});
afterEach(() => {
  expect(trap.heard).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const texts = () => payloads(trap.url);
/** A third of them, another third for the next: every kind of code meets all of them. */
const some = (place: number) => texts().filter((_, i) => i % 3 === place % 3);
const at = (path: string) => new URL(server.url).origin + path;

/** Half a pair of surrogates cannot be written there. */
const inAddress = (text: string) => text.replace(/\p{Surrogate}/gu, '');

/** Answered or refused, and nothing told of what is inside. */
async function expectHarmless(response: Response, what: string): Promise<string> {
  const text = await response.text();
  // 501 is what oEmbed says of a format that is not there.
  expect(`${what}: ${response.status}`).not.toMatch(/: 5(?!01)\d\d$/u);
  expect(text).not.toMatch(INSIDES);
  expect(text).not.toContain(parseToken(token)!.secret);
  expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|GRAPH_UNAVAILABLE/u);
  return text;
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(at(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('GraphQL', () => {
  const places = placesOfText();

  test('there are arguments to try, of queries, of fields and of mutations', () => {
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Query.search(text)',
        'Query.legalSource(title)',
        'Query.measures(filter.body)',
        'Query.reviewQueue(after)',
        'Mutation.rejectLink(input.reason)',
        'Mutation.decideLinks(decisions.target.provisions)',
      ]),
    );
  });

  test.each(places.map((place, i) => [place.name, place, i] as const))(
    '%s',
    async (name, place: Place, i) => {
      // Each by itself: what is refused of one would be the answer for all.
      const tries = some(i).map(async (text) =>
        expectHarmless(await post('/graphql', askingWith(place, text)), `${name} ${text}`),
      );
      await Promise.all(tries);
    },
  );

  test('cursors made up from the inside', async () => {
    const made = some(0).flatMap((text) =>
      [
        [1, 'measures', text, text],
        [1, text, '', ''],
        [text, 'measures', '', ''],
        [1, 'measures', 1e300, ''],
        { __proto__: text, length: 4 },
      ].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
    );
    for (const after of made) {
      const query = 'query Q($after: String) { measures(first: 1, after: $after) { nodes { id } } }';
      await expectHarmless(await post('/graphql', { query, variables: { after } }), after);
    }
  });

  test('names of operations, and variables that would reach into objects', async () => {
    for (const text of texts()) {
      await expectHarmless(
        await post('/graphql', { query: 'query Q { __typename }', operationName: text }),
        text,
      );
      const body = `{"query": "query Q($f: MeasureFilter) { measures(first: 1, filter: $f) { nodes { id } } }",
        "variables": {"f": {"__proto__": {"body": ${JSON.stringify(text)}}}, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}},
        "extensions": {"__proto__": {"polluted": 1}}, "__proto__": {"polluted": 1}}`;
      await expectHarmless(await post('/graphql', body), `variables ${text}`);
    }
  });
});

describe('REST', () => {
  test.each(['text', 'asOf', 'issuerHint', 'ownTitle', 'texts'])('the look-up’s %s', async (argument) => {
    for (const text of texts()) {
      const body = { text: '《宪法》', [argument]: argument === 'texts' ? [text] : text };
      if (argument === 'texts') Reflect.deleteProperty(body, 'text');
      await expectHarmless(await post('/v1/citations', body), `${argument} ${text}`);
    }
  });

  test('a body that would reach into objects', async () => {
    await expectHarmless(
      await post(
        '/v1/citations',
        '{"text": "《宪法》", "__proto__": {"asOf": "x", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
      ),
      'body',
    );
  });

  const PATHS: [string, (text: string) => string][] = [
    ['an export’s file', (text) => `/v1/export/${text}`],
    ['an export’s format', (text) => `/v1/export/sources.${text}`],
    ['an export’s report', (text) => `/v1/export/citations.csv?report=${text}`],
    ['an export’s mark', (text) => `/v1/export/sources.csv?bom=${text}&report=report:x`],
    ['the name of a stored operation', (text) => `/graphql/ops/${text}`],
    ['variables of a stored operation', (text) => `/graphql/ops/Search?variables=${text}`],
    [
      'the text a stored operation searches for',
      (text) => `/graphql/ops/Search?variables=%7B%22text%22%3A%22${text}%22%7D`,
    ],
    ['a query in the address', (text) => `/graphql?query=${text}`],
    [
      'variables in the address',
      (text) => `/graphql?query=%7B__typename%7D&variables=${text}&extensions=${text}`,
    ],
    ['a source’s page', (text) => `/s/${text}`],
    ['an article’s page', (text) => `/s/${encodeURIComponent('宪法')}/${text}`],
    ['a page’s day', (text) => `/s/${encodeURIComponent('宪法')}/1?on=${text}`],
    ['a report’s page', (text) => `/r/${text}/${text}/${text}`],
    ['a page of a part of a report', (text) => `/r/x/2022/y/${text}`],
    ['oEmbed’s url', (text) => `/oembed?url=${text}`],
    [
      'oEmbed’s format and sizes',
      (text) => `/oembed?url=x&format=${text}&maxwidth=${text}&maxheight=${text}`,
    ],
    ['a file of the explorer', (text) => `/assets/${text}`],
    ['an address of the explorer', (text) => `/source/${text}`],
    ['an address that is not there', (text) => `/${text}`],
  ];
  test.each(PATHS)('%s', async (what, path) => {
    for (const text of texts()) {
      for (const written of new Set([encodeURIComponent(inAddress(text)), encodeURI(inAddress(text))])) {
        const response = await fetch(at(path(written)), {
          headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' },
        });
        // Node's own answer, before there is a request.
        if (response.status === 431) continue;
        const type = response.headers.get('content-type') ?? '';
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(response.headers.get('set-cookie')).toBeNull();
        const answer = await expectHarmless(response, `${what} ${text}`);
        if (type.includes('html'))
          expect(answer).not.toMatch(/<script>alert|<img|<svg\/onload|href="javascript:/u);
      }
    }
  });
});

test('headers', async () => {
  const NAMES = [
    ...['accept', 'accept-encoding', 'accept-language', 'authorization', 'content-type', 'cookie', 'from'],
    ...['if-none-match', 'origin', 'range', 'referer', 'user-agent', 'x-forwarded-for', 'x-forwarded-host'],
    ...[
      'x-forwarded-proto',
      'x-request-id',
      'x-apollo-operation-name',
      'apollo-require-preflight',
      'traceparent',
    ],
  ];
  for (const [i, name] of NAMES.entries()) {
    for (const text of some(i).filter((each) => /^[\x20-\x7e]*$/u.test(each))) {
      const response = await post('/graphql', { query: '{ __typename }' }, { [name]: text });
      await expectHarmless(response, `${name} ${text}`);
      const page = await fetch(at('/s/x'), { headers: { [name]: text } });
      const html = await expectHarmless(page, `${name} ${text}`);
      expect(html).not.toMatch(/<script>alert|<img/u);
    }
  }
});

test('and nothing of it changed the graph but for the drafts that an editor keeps', async () => {
  const drafts = await query<{ state: string }>(
    driver,
    'MATCH (u:UnpublishedReport) WITH u, u.state AS state DETACH DELETE u RETURN DISTINCT state',
  );
  expect(drafts).toEqual([{ state: 'DRAFT' }]);
  await query(driver, "MATCH (a:ReportAct {act: 'DRAFTED'}) DETACH DELETE a");
  expect(await hashOfGraph(driver)).toBe(before);
});

test('the log has no token in it, and no line of its own that a caller wrote', () => {
  const lines = server.logged.join('\n');
  expect(lines).not.toContain(parseToken(token)!.secret);
  for (const line of server.logged) expect(() => JSON.parse(line)).not.toThrow();
});
