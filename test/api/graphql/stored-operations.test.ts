/** Operations kept with the server, and what caches may keep of answers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as explorer from '../../../explorer/generated/operations';
import { EXPLORER_OPERATIONS, OPERATIONS } from '../../../src/api/graphql/stored-operations';
import { PROJECT_ROOT } from '../../../src/platform/neo4j/paths';
import { codeOf, emptyGraph, linkOf, type WebServer, webServer } from '../http/support';

interface Manifest {
  format: string;
  operations: { id: string; name: string; type: string; body: string }[];
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const PREFLIGHT = { 'apollo-require-preflight': '1' };

let server: WebServer;
let trusting: WebServer;
let manifest: Manifest;
beforeAll(async () => {
  server = await webServer();
  trusting = await webServer({ settings: { operations: 'trusted' } });
  manifest = (await (await server.get('/graphql/ops')).json()) as Manifest;
});
afterAll(async () => {
  await server.close();
  await trusting.close();
});

const search = () => manifest.operations.find(({ name }) => name === 'Search')!;

describe('operations kept with the server', () => {
  test('are listed with their hashes', () => {
    expect(manifest.format).toBe('apollo-persisted-query-manifest');
    expect(manifest.operations.length).toBeGreaterThanOrEqual(7);
    for (const { id, body, type } of manifest.operations) {
      expect([id, type]).toEqual([hashOf(body), 'query']);
    }
  });

  test('are answered by name, with variables in the link', async () => {
    const response = await server.get(
      `/graphql/ops/Search?variables=${encodeURIComponent('{"text":"营商环境"}')}`,
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { search: { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } },
    });
  });

  test('are answered by hash, unregistered', async () => {
    for (const to of [server, trusting]) {
      const response = await to.post({ extensions: persisted(search().id), variables: { text: '营商环境' } });
      expect(await response.json()).toMatchObject({ data: { search: { edges: [] } } });
    }
  });
});

describe('any operation', () => {
  const query = '{ a: __typename }';

  test('is registered by its hash, and then answered by it', async () => {
    const extensions = persisted(hashOf(query));
    expect(await codeOf(await server.post({ extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await server.post({ query, extensions })).status).toBe(200);
    expect(await (await server.post({ extensions })).json()).toMatchObject({ data: { a: 'Query' } });
  });

  test('is not registered under another’s hash', async () => {
    const response = await server.post({ query, extensions: persisted(search().id) });
    expect(response.status).toBe(400);
  });

  test('is limited when registered as at any time', async () => {
    const bomb = `{ ${'a: __typename '.repeat(200)} }`;
    expect((await server.post({ query: bomb, extensions: persisted(hashOf(bomb)) })).status).toBe(400);
  });

  test.each([
    ['by POST', () => trusting.post({ query })],
    ['by GET', () => trusting.get(linkOf(query), PREFLIGHT)],
    ['with a hash', () => trusting.post({ query, extensions: persisted(hashOf(query)) })],
    ['of introspection', () => trusting.post({ query: '{ __schema { queryType { name } } }' })],
    ['that cannot be read', () => trusting.post({ query: '{ ' })],
  ])('%s is refused when only those kept are trusted', async (_, ask) => {
    const response = await ask();
    expect([response.status, await codeOf(response)]).toEqual([403, 'OPERATION_NOT_TRUSTED']);
  });

  test('one kept is trusted however it is laid out', async () => {
    const query = `# 检索\n${search().body.replaceAll('\n', '\n\n')}`;
    const response = await trusting.post({ query, variables: { text: '营商环境' } });
    expect(response.status).toBe(200);
  });

  test('its hash is not found where only those kept are trusted', async () => {
    const response = await trusting.post({ extensions: persisted(hashOf(query)) });
    expect(await codeOf(response)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('what our own pages ask', () => {
  const documents = Object.entries(explorer)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, document]) => [name, String(document)] as const);

  test('is known', () => {
    expect(documents.map(([name]) => name)).toEqual(
      expect.arrayContaining(['SearchDocument', 'ReviewQueueDocument', 'ConfirmLinkDocument']),
    );
  });

  test.each(documents)('%s is trusted', async (_, query) => {
    const response = await trusting.post({ query });
    expect(response.status).not.toBe(403);
  });

  test('the embed’s is trusted, with its comments', async () => {
    const query = readFileSync(join(OPERATIONS, 'embed.graphql'), 'utf8');
    const response = await trusting.post({ query, variables: { asked: [{ text: '《宪法》' }] } });
    expect(await response.json()).toMatchObject({ data: { citationLookup: [{ citations: [{ end: 4 }] }] } });
  });

  test('with another fragment is another document', async () => {
    const query = String(explorer.SearchDocument).replace('held', 'held fullTitle');
    expect((await trusting.post({ query })).status).toBe(403);
  });

  test('is not offered by name: decisions are among it', () => {
    expect(manifest.operations.map(({ name }) => name)).not.toContain('ConfirmLink');
  });

  test.each([OPERATIONS, EXPLORER_OPERATIONS].map((folder) => relative(PROJECT_ROOT, folder)))(
    'the image has %s, where no sources are',
    (folder) => {
      const image = readFileSync(join(PROJECT_ROOT, 'Dockerfile'), 'utf8')
        .split(/^FROM /mu)
        .at(-1)!;
      const copied = [...image.matchAll(/^COPY (?!--from)(\S+) \1$/gmu)].map(([, path]) => path!);
      expect(copied.some((path) => `${folder}/`.startsWith(`${path}/`))).toBe(true);
    },
  );
});

describe('caches', () => {
  const link = `/graphql/ops/Search?variables=${encodeURIComponent('{"text":"营商环境"}')}`;

  test('may keep an answer to GET, and ask again by its tag', async () => {
    const first = await server.get(link);
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const vary = (first.headers.get('vary') ?? '').toLowerCase();
    expect(vary).toContain('accept');
    expect(vary).toContain('authorization');
    const etag = first.headers.get('etag')!;
    // Told outright, or fetch says no-cache of itself when a tag is given.
    const again = await server.get(link, { 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await again.text()).toBe('');
  });

  test('are given another tag when the answer is another', async () => {
    const tagOf = async (path: string) => (await server.get(path, PREFLIGHT)).headers.get('etag');
    expect(await tagOf(linkOf('{ a: __typename }'))).not.toBe(await tagOf(linkOf('{ b: __typename }')));
    expect(await tagOf(linkOf('{ a: __typename }'))).toBe(await tagOf(linkOf('{  a : __typename }')));
  });

  test.each<[string, () => Promise<Response>]>([
    ['an answer to POST', () => server.post({ query: '{ __typename }' })],
    ['an answer to one with a token', () => server.get(link, { authorization: 'Bearer x' })],
    ['an answer to one with a cookie', () => server.get(link, { cookie: 'a=b' })],
    [
      'an answer that is the client’s own',
      () => server.get(linkOf('{ citationLookupLimits { client } }'), PREFLIGHT),
    ],
    [
      'an answer that is the client’s own, in a fragment',
      () =>
        server.get(linkOf('{ ...F } fragment F on Query { x: citationLookupLimits { client } }'), PREFLIGHT),
    ],
    ['an error', () => server.get(linkOf('{ measures(first: -1) { totalCount } }'), PREFLIGHT)],
    ['a refusal', () => server.get(linkOf('{ nothing }'), PREFLIGHT)],
  ])('may not keep %s', async (_, ask) => {
    expect((await ask()).headers.get('cache-control')).toMatch(/no-store/u);
  });

  test('may keep nothing when so configured', async () => {
    const unkept = await webServer({ graph: emptyGraph, settings: { cacheSeconds: 0 } });
    expect((await unkept.get(link)).headers.get('cache-control')).toMatch(/no-store/u);
    await unkept.close();
  });
});
