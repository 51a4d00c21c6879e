/** The address the service gives of itself, and the names it answers to. */
import { request as httpRequest } from 'node:http';
import { checkPlace, isLoopback, OwnAddress } from '../../../src/api/http/hosts';
import type { ReadGraph } from '../../../src/graph/connection/read';
import { type WebServer, webServer } from './support';

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** With headers of any value, which fetch would not send. */
function ask(server: WebServer, path: string, headers: Record<string, string>): Promise<Reply> {
  const url = new URL(encodeURI(path), server.origin);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { headers, setHost: headers.host === undefined }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

const PUBLIC = 'https://yiju.example';

describe('an address in an answer', () => {
  test.each([
    ['without a public address, that listened on', '', (server: WebServer) => `${server.origin}/`],
    ['with one, that', PUBLIC, () => `${PUBLIC}/`],
  ])('is, %s: never of what a request says', async (_, publicUrl, base) => {
    const server = await webServer({ settings: { publicUrl } });
    for (const headers of [
      { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' },
      { forwarded: 'host=evil.test;proto=https' },
      { host: 'localhost:1' },
    ] as Record<string, string>[]) {
      const { body } = await ask(server, '/s/没有的办法', { ...headers, accept: 'text/html' });
      expect(body).toContain(`<link rel="canonical" href="${base(server)}">`);
      expect(body).not.toMatch(/evil|localhost:1\b/u);
    }
    await server.close();
  });

  test('is known once the service listens', () => {
    const own = new OwnAddress('');
    expect(() => own.base).toThrow(/expected to listen/u);
    own.listening('::1', 4000);
    expect(own.base).toBe('http://[::1]:4000/');
    expect(own.owns(new URL('http://localhost:4000/s/x'))).toBe(true);
    expect(own.owns(new URL('http://localhost:4001/s/x'))).toBe(false);
    expect(own.owns(new URL('http://evil.test:4000/s/x'))).toBe(false);
    expect(new OwnAddress(PUBLIC).owns(new URL('http://localhost:4000/s/x'))).toBe(false);
  });
});

describe('on this machine alone', () => {
  let server: WebServer;
  let published: WebServer;
  beforeAll(async () => {
    server = await webServer();
    published = await webServer({ settings: { publicUrl: PUBLIC } });
  });
  afterAll(() => Promise.all([server.close(), published.close()]));

  test.each(['localhost', 'localhost:4000', 'LOCALHOST', '127.0.0.1:80', '[::1]:4000', 'localhost.'])(
    'Host %s is answered',
    async (host) => {
      expect((await ask(server, '/healthz', { host })).status).toBe(200);
    },
  );

  test.each([
    'evil.test',
    'evil.test:4000',
    'localhost.evil.test',
    '127.0.0.1.evil.test',
    'evil.test@localhost',
    'localhost/evil.test',
    '169.254.169.254',
    'yiju.example',
    '',
  ])('a foreign Host is refused on every address (DNS rebinding): %j', async (host) => {
    for (const path of ['/', '/graphql', '/v1/citations/limits', '/healthz', '/metrics']) {
      const { status, body } = await ask(server, path, { host });
      expect([path, status]).toEqual([path, 421]);
      expect(body).toContain('UNKNOWN_HOST');
    }
  });

  test('the public name is answered too where one is set, and no other', async () => {
    const status = async (host: string) => (await ask(published, '/healthz', { host })).status;
    expect(await status('yiju.example')).toBe(200);
    expect(await status('127.0.0.1')).toBe(200);
    expect(await status('evil.test')).toBe(421);
  });
});

describe('a start', () => {
  test.each([
    [{ host: '0.0.0.0', publicUrl: '', trustProxy: false }],
    [{ host: '::', publicUrl: '', trustProxy: false }],
    [{ host: '192.0.2.7', publicUrl: '', trustProxy: false }],
    [{ host: '127.0.0.1', publicUrl: '', trustProxy: 1 }],
    [{ host: '127.0.0.1', publicUrl: '', trustProxy: ['loopback'] }],
  ])('beyond this machine without a public address is refused with the remedy: %j', (place) => {
    expect(() => checkPlace(place)).toThrow(/YIJU_PUBLIC_URL=https:\/\/\S+/u);
    expect(() => checkPlace(place)).toThrow(
      expect.objectContaining({
        messageEn: expect.stringContaining('set it, for example as YIJU_PUBLIC_URL='),
      }),
    );
  });

  test.each([
    [{ host: '0.0.0.0', publicUrl: PUBLIC, trustProxy: false }],
    [{ host: '127.0.0.1', publicUrl: '', trustProxy: false }],
    [{ host: 'localhost', publicUrl: '', trustProxy: false }],
    [{ host: '127.0.0.1', publicUrl: PUBLIC, trustProxy: 2 }],
  ])('is let be: %j', (place) => {
    expect(() => checkPlace(place)).not.toThrow();
  });

  test('is refused by the server itself, before it listens', async () => {
    await expect(webServer({ host: '0.0.0.0' })).rejects.toThrow(/YIJU_PUBLIC_URL/u);
  });

  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['[::1]', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['127.evil.test', false],
    ['::', false],
  ])('whether %s is this machine alone: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('what caches are told', () => {
  test('HSTS is sent only where it is set', async () => {
    const plain = await webServer();
    expect((await plain.get('/healthz')).headers.get('strict-transport-security')).toBeNull();
    await plain.close();
    const set = await webServer({ settings: { publicUrl: PUBLIC, hstsSeconds: 3600 } });
    expect((await set.get('/healthz')).headers.get('strict-transport-security')).toBe('max-age=3600');
    await set.close();
  });

  test.each(['/s/x', '/oembed?url=x', '/v1/citations/limits', '/schema.graphql', '/graphql/ops'])(
    '%s varies by who asks',
    async (path) => {
      const server = await webServer();
      expect((await server.get(path)).headers.get('vary')).toMatch(/Authorization/u);
      await server.close();
    },
  );

  test('the standing of one client is kept for nobody', async () => {
    const server = await webServer();
    expect((await server.get('/v1/citations/limits')).headers.get('cache-control')).toBe('private, no-store');
    await server.close();
  });

  test('an answer given again carries nothing of who asked first', async () => {
    const graph: ReadGraph = { read: async () => [], version: async () => 'one' };
    const corsOrigins = ['https://a.example', 'https://b.example'];
    const server = await webServer({ graph, settings: { responseCacheMb: 1, corsOrigins } });
    const query = { query: '{ legalSource(title: "没有") { id } }' };
    const origins: (string | null)[] = [];
    for (const origin of corsOrigins) {
      const response = await server.post(query, { origin });
      origins.push(response.headers.get('access-control-allow-origin'));
      expect(response.headers.get('vary')).toMatch(/Origin/u);
    }
    expect(origins).toEqual(corsOrigins);
    await server.close();
  });
});
