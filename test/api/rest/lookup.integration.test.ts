/** The look-up as frontends meet it: POST /v1/citations, and citationLookup in GraphQL. */
import { CITATION_COST } from '../../../src/api/http/budget';
import { lookupService } from '../../../src/api/http/lookup-service';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import type { LookupLimits } from '../../../src/app/lookup/limits';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { fewWorks, loadFewSeeds } from '../../graph/seeds';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;
const knowledge = new KnowledgeCache(() => readKnowledge(driver));

const limited = (limits: Partial<LookupLimits>) =>
  testServer(driver, { lookup: lookupService(knowledge, limits) });

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: looked into by each test
  body: any;
}

async function post(body: unknown, to: TestServer = server, query = ''): Promise<Reply> {
  const raw = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(to.url.replace('/graphql', `/v1/citations${query}`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: raw,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const ON = '2022-12-31';
const TEXT = '😀落实《优化营商环境条例》第十条第（二）项，依据《子虚乌有管理办法》。';

describe('POST /v1/citations?include=', () => {
  const asked = { text: TEXT, asOf: ON };
  const of = async (query: string, body: unknown = asked) => (await post(body, server, query)).body;

  test('carries the days of the version, and of no version none', async () => {
    const { citations } = await of('?include=dates');
    expect(citations[0].dates).toMatchObject({
      version: citations[0].resolution.version,
      promulgatedOn: '2019-10-22',
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
    });
    expect(citations[1]).toMatchObject({ outcome: 'NOT_HELD', dates: null });
    expect(citations[0]).not.toHaveProperty('provisions');
  });

  test('carries the words of the provisions, and says by null that they are not held', async () => {
    const { citations: without } = await of('?include=text,dates');
    expect(without[0].provisions).toEqual([{ path: 'art-10/sub-2', label: null, text: null }]);
    expect(without[1].provisions).toEqual([]);
    const id = `${without[0].resolution.version.replace('version:', 'provision:')}/art-10/sub-2`;
    // Invented words.
    await query(
      driver,
      `MATCH (v:SourceVersion {id: $version})
       CREATE (:Provision {id: $id, versionId: v.id, sourceId: v.sourceId, kind: 'SUBPARAGRAPH', path: 'art-10/sub-2',
         order: 1, label: '（二）', number: 2, text: '（二）某项要求。', depth: 1})`,
      { version: without[0].resolution.version, id },
    );
    const { citations: unheld } = await of('?include=text');
    const told = 'MATCH (v:SourceVersion {id: $version}) SET v.textHeld = $held';
    const version = without[0].resolution.version;
    await query(driver, told, { version, held: true });
    const { results } = await of('?include=text', { texts: ['无', TEXT], asOf: ON });
    await query(driver, told, { version, held: false });
    await query(driver, 'MATCH (p:Provision {id: $id}) DETACH DELETE p', { id });
    expect(unheld[0].provisions).toEqual([{ path: 'art-10/sub-2', label: '（二）', text: null }]);
    expect(results[0].citations).toEqual([]);
    expect(results[1].citations[0].provisions).toEqual([
      { path: 'art-10/sub-2', label: '（二）', text: '某项要求。' },
    ]);
  });

  test('carries nothing else unasked', async () => {
    const [first] = (await of('')).citations;
    expect(first).not.toHaveProperty('dates');
    expect(first).not.toHaveProperty('provisions');
  });

  test('refuses what it cannot carry, by name', async () => {
    const { status, body } = await post(asked, server, '?include=words');
    expect([status, body.error.argument]).toEqual([400, 'include']);
    expect(body.error.message).toContain('dates');
  });
});

describe('POST /v1/citations', () => {
  test('one text gives its citations in order, ready to annotate', async () => {
    const { status, body } = await post({ text: TEXT, asOf: ON });
    expect(status).toBe(200);
    expect(body.citations).toMatchObject([
      {
        outcome: 'RESOLVED',
        title: '优化营商环境条例',
        resolution: { source: expect.stringMatching(/^source:/u), status: 'IN_FORCE', asOf: ON },
        pinpoint: { provisions: [{ path: 'art-10/sub-2' }] },
        strings: { full: '《优化营商环境条例》第十条第（二）项' },
      },
      { outcome: 'NOT_HELD' },
    ]);
    for (const { text, start, end, codePointStart, codePointEnd } of body.citations) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect([...TEXT].slice(codePointStart, codePointEnd).join('')).toBe(text);
    }
  });

  test('several texts give a list for each, in order', async () => {
    const { status, body } = await post({ texts: ['《宪法》', '无', TEXT], asOf: ON });
    expect(status).toBe(200);
    expect(body.results.map(({ citations }: { citations: unknown[] }) => citations.length)).toEqual([
      1, 0, 2,
    ]);
  });

  test('the issuer’s place lets 我市 mean its own', async () => {
    const text = '落实我市《优化营商环境条例》。';
    const source = async (issuerHint?: string) => {
      const { body } = await post({ text, asOf: ON, issuerHint });
      const [{ resolution }] = body.citations;
      return resolution.source;
    };
    const national = await source();
    const local = await source('重庆市/沙坪坝区');
    expect(national).not.toBe(local);
    expect(local).toContain('重庆市');
  });

  test.each([
    ['nothing', {}, 'text'],
    ['both', { text: '', texts: [] }, 'text'],
    ['a number', { text: 7 }, 'text'],
    ['null', { text: null }, 'text'],
    ['texts that is one', { texts: '《宪法》' }, 'texts'],
    ['texts with a number', { texts: ['《宪法》', 1] }, 'texts'],
    ['a day that is none', { text: '《宪法》', asOf: '2022-02-30' }, 'asOf'],
    ['a day as a number', { text: '《宪法》', asOf: 2022 }, 'asOf'],
    ['a hint as a list', { text: '《宪法》', issuerHint: ['重庆市'] }, 'issuerHint'],
    ['a list', ['《宪法》'], 'body'],
    ['malformed JSON', '{"text": ', 'body'],
  ])('%s is refused with 400, naming the argument', async (_, given, argument) => {
    const { status, body } = await post(given);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      ...{ code: expect.any(String), argument },
      message: expect.stringMatching(/\p{Script=Han}/u),
      messageEn: expect.stringMatching(/^[^\p{Script=Han}]*[a-z]/u),
    });
  });

  test('another type of content is told what is expected', async () => {
    const response = await fetch(server.url.replace('/graphql', '/v1/citations'), {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '《宪法》',
    });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain('application/json');
  });

  test('GET is answered 405 with what is allowed', async () => {
    const response = await fetch(server.url.replace('/graphql', '/v1/citations'));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

describe('limits', () => {
  test('a text too long is refused with 413, saying the limit and what came', async () => {
    const small = await limited({ charactersPerRequest: 10 });
    const { status, body } = await post({ text: '法'.repeat(11) }, small);
    expect(status).toBe(413);
    expect(body.error.messageEn).toMatch(/10.*but got: 11/u);
    expect((await post({ text: '法'.repeat(10) }, small)).status).toBe(200);
    // A body that is past reading at all is told the same way.
    expect((await post({ text: '法'.repeat(20_000) }, small)).status).toBe(413);
    await small.close();
  });

  test('the longest text allowed may be escaped', async () => {
    const text = '法'.repeat(200_000);
    const escaped = `{"asOf": "${ON}", "text": "${'\\u6cd5'.repeat(200_000)}"}`;
    expect((await post(escaped)).status).toBe(200);
    expect((await post({ text: `${text}法`, asOf: ON })).status).toBe(413);
  });

  test('citations past the cap keep their span', async () => {
    const capped = await limited({ citationsPerRequest: 1 });
    const { body } = await post({ text: '《宪法》《民法典》', asOf: ON }, capped);
    expect(body.citations).toMatchObject([
      { outcome: 'RESOLVED' },
      { outcome: 'OVER_LIMIT', start: 4, end: 9, resolution: null },
    ]);
    await capped.close();
  });

  test('too many citations in a minute: 429 with Retry-After, over REST and GraphQL alike', async () => {
    const slow = await testServer(driver, { settings: { costPerMinute: 2 * CITATION_COST } });
    const limitsUrl = slow.url.replace('/graphql', '/v1/citations/limits');
    expect(await (await fetch(limitsUrl)).json()).toMatchObject({ citationsPerMinute: 2, remaining: 1 });
    expect((await post({ text: '《宪法》《民法典》', asOf: ON }, slow)).status).toBe(200);

    const { status, headers, body } = await post({ text: '《宪法》' }, slow);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(body.error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });

    const asked = await fetch(slow.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ citationLookup(text: "《宪法》") { citations { text } } }' }),
    });
    expect(asked.status).toBe(429);
    expect(asked.headers.get('retry-after')).toMatch(/^\d+$/u);
    const { errors } = (await asked.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    });
    expect((await slow.ask('{ citationLookupLimits { remaining citationsPerMinute } }')).data).toEqual({
      citationLookupLimits: { remaining: 0, citationsPerMinute: 2 },
    });
    await slow.close();
  });
});

describe('citationLookup in GraphQL', () => {
  const LOOK_UP = `query Q($text: String, $texts: [String!], $asked: [LookupQuestion!], $asOf: LocalDate, $issuerHint: String) {
    citationLookup(text: $text, texts: $texts, asked: $asked, asOf: $asOf, issuerHint: $issuerHint) {
      citations {
        text start end outcome status asOf
        source { title } version { effectiveFrom } provisions { path } supersededBy { title }
        candidates { score source { title } } strings { full }
      }
    }
  }`;

  test('leads on to the source and the version', async () => {
    const { data, errors } = await server.ask<{ citationLookup: { citations: object[] }[] }>(LOOK_UP, {
      text: TEXT,
      asOf: ON,
    });
    expect(errors).toBeUndefined();
    expect(data.citationLookup).toMatchObject([
      {
        citations: [
          {
            outcome: 'RESOLVED',
            status: 'IN_FORCE',
            asOf: ON,
            source: { title: '优化营商环境条例' },
            version: { effectiveFrom: '2020-01-01' },
          },
          { outcome: 'NOT_HELD', source: null, version: null },
        ],
      },
    ]);
  });

  test('says the same as REST', async () => {
    const { data } = await server.ask<{ citationLookup: { citations: Record<string, unknown>[] }[] }>(
      LOOK_UP,
      { texts: [TEXT, '《民法典》第一条'], asOf: ON },
    );
    const { body } = await post({ texts: [TEXT, '《民法典》第一条'], asOf: ON });
    const pick = ({ text, start, end, outcome, strings }: Record<string, unknown>) => ({
      text,
      start,
      end,
      outcome,
      full: (strings as { full: string } | null)?.full,
    });
    expect(data.citationLookup.map(({ citations }) => citations.map(pick))).toEqual(
      body.results.map(({ citations }: { citations: Record<string, unknown>[] }) => citations.map(pick)),
    );
  });

  test('reads each of several texts as of its own day and place', async () => {
    const asked = [
      { text: '《政府信息公开条例》', asOf: '2018-01-01' },
      { text: '《政府信息公开条例》', asOf: ON },
      { text: '落实我市《优化营商环境条例》。', asOf: ON, issuerHint: '重庆市/沙坪坝区' },
    ];
    const { data, errors } = await server.ask<{ citationLookup: { citations: Record<string, unknown>[] }[] }>(
      'query Q($asked: [LookupQuestion!]) { citationLookup(asked: $asked) { citations { asOf source { id } version { id } } } }',
      { asked },
    );
    expect(errors).toBeUndefined();
    const [then, now, local] = data.citationLookup.map(({ citations }) => citations[0]!);
    expect(then).toMatchObject({ asOf: '2018-01-01' });
    expect(now).toMatchObject({ asOf: ON });
    expect(then!.version).not.toEqual(now!.version);
    expect(local).toMatchObject({ source: { id: expect.stringContaining('重庆市') } });
  });

  test('asks Neo4j the same number of times for one citation as for many', async () => {
    const one = await server.statementsOf(LOOK_UP, { text: '《宪法》', asOf: ON });
    const many = await server.statementsOf(LOOK_UP, { text: '《宪法》《民法典》《行政处罚法》', asOf: ON });
    expect(many).toBe(one);
  });

  describe('what the catalogue tells of works and versions', () => {
    const KNOWN = `source { __typename id title fullTitle aliases level kind documentNumber note held }
      version { __typename id promulgatedOn effectiveFrom effectiveTo endedBy documentNumber note status(on: "2022-12-31") }`;
    const asking = (more: string) =>
      `query Q($text: String!, $asOf: LocalDate) { citationLookup(text: $text, asOf: $asOf) { citations { ${KNOWN} ${more} } } }`;
    const works = fewWorks();
    const named = { text: works.map(({ title }) => `《${title}》`).join(''), asOf: ON };
    interface Told {
      citationLookup: { citations: { source: object; version: object; provisions?: unknown }[] }[];
    }

    test('is not asked of the graph', async () => {
      expect(await server.statementsOf(asking(''), { text: '《宪法》《优化营商环境条例》', asOf: ON })).toBe(
        0,
      );
    });

    test('is what the graph tells', async () => {
      // What stands only in the graph is asked for too, so that all comes from there.
      const FROM_GRAPH = 'source { regions { name } } version { textHeld }';
      const told = await server.ask<Told>(asking(''), named);
      const read = await server.ask<Told>(asking(FROM_GRAPH), named);
      const without = read.data.citationLookup.map(({ citations }) => ({
        citations: citations.map(({ source, version }) => ({
          source: source && { ...source, regions: undefined },
          version: version && { ...version, textHeld: undefined },
        })),
      }));
      expect(told.errors).toBeUndefined();
      expect(told.data.citationLookup).toEqual(without);
      const resolved = told.data.citationLookup[0]!.citations.filter(({ version }) => version);
      expect(resolved.length).toBeGreaterThan(50);
    });
  });

  test.each([
    ['neither text nor texts', {}, 'text'],
    ['both', { text: '法', texts: ['法'] }, 'text'],
    ['asked beside text', { text: '法', asked: [] }, 'text'],
    ['a text too long', { text: '法'.repeat(200_001) }, 'text'],
  ])('%s is refused, naming the argument', async (_, variables, argument) => {
    const { errors } = await server.ask(LOOK_UP, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
