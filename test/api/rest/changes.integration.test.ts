/** The radar and the clean-up at every door: GraphQL, REST and assistants give one answer, and refuse the same things. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { parse } from 'csv-parse/sync';
import { unlimited } from '../../../src/api/http/budget';
import { lookupService } from '../../../src/api/http/lookup-service';
import { CLEAN_UP, RADAR } from '../../../src/api/mcp/documents';
import { mcpServer } from '../../../src/api/mcp/server';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { readGraph } from '../../../src/graph/connection/read';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { lawText } from '../../app/imports/laws';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, testDriver } from '../../graph/support';
import { call } from '../mcp/support';
import { servedOn } from '../support';

const driver = testDriver();
const folderWith = temporaryFolders();
const BODY = '重庆市沙坪坝区人民政府';
const LAW = '示例集市条例';
const AIM = '为了管理集市，制定本条例。';
const SCALES = '公平秤放在集市入口处，由管理人每月校准一次并公布结果。';

const server = servedOn(driver, async () => {
  await freshGraph(driver);
  const law = (history: string[], scales: string) =>
    lawText({ title: LAW, history, articles: [AIM, scales] });
  await importSources(
    driver,
    folderWith({
      [`行政法规/${LAW}(2010-01-01).md`]: law(
        ['2010年1月1日 国务院令第8001号公布', '自2010年1月1日起施行'],
        SCALES,
      ),
      [`行政法规/${LAW}(2020-01-01).md`]: law(
        ['2010年1月1日 国务院令第8001号公布 2020年1月1日 国务院令第8003号修订', '自2020年1月1日起施行'],
        SCALES.replace('每月', '每周'),
      ),
      [`规范性文件/${BODY}关于集市公平秤的规定(2015-03-01).md`]: lawText({
        title: `${BODY}关于集市公平秤的规定`,
        history: ['沙府发〔2015〕3号', `2015年3月1日 ${BODY}公布`, '自2015年3月1日起施行'],
        articles: [`根据《${LAW}》，制定本规定。`, `依照《${LAW}》第二条，公平秤由街道校准。`],
      }),
    }),
  );
  await importReports(driver, [
    folderWith({
      '清单.csv': ['甲市权责清单（2018年）', '序号,事项名称,设定依据', `1,公平秤校准,《${LAW}》第二条`].join(
        '\n',
      ),
    }),
  ]);
});
let client: Client;
beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver)), {});
  const services = async () => ({ graph: readGraph(driver), lookup });
  await mcpServer({ services, budget: unlimited('test'), log: () => undefined }).connect(ours);
  client = new Client({ name: 'test', version: '1' });
  await client.connect(theirs);
});
afterAll(() => client.close());

async function rest(path: string, asked: Record<string, string>) {
  const address = new URL(`${path}?${new URLSearchParams(asked)}`, server.url);
  const response = await fetch(address);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
}
const SINCE = '2019-01-01';

describe('radar', () => {
  it('gives what GraphQL gives, over REST and to assistants', async () => {
    const { data } = await server.ask<{ radar: { total: number; entries: object[] } }>(RADAR, {
      since: SINCE,
      first: 100,
    });
    expect(data.radar.entries).toMatchObject([
      { fate: 'CHANGED', title: LAW, on: '2020-01-01', resting: { kind: 'ITEM', name: '公平秤校准' } },
      { fate: 'CHANGED', resting: { kind: 'RULE', name: `《${BODY}关于集市公平秤的规定》第二条` } },
    ]);
    const { status, body } = await rest('/v1/radar', { since: SINCE });
    expect([status, body.total]).toEqual([200, 2]);
    expect(body).toMatchObject(data.radar);
    const told = await call(client, 'radar', { since: SINCE });
    expect(told.data).toEqual(data.radar);
    expect(told.text).toContain(`《${LAW}》第二条 修改（2020-01-01）：事项 公平秤校准`);
    expect(told.text).toContain('现文：公平秤放在集市入口处，由管理人每周校准');
  });

  it('says how many lower rules there are, and tells no known change from no effect', async () => {
    const { body } = await rest('/v1/radar', { since: SINCE, first: '1' });
    expect([body.works, body.total, body.entries.length]).toEqual([1, 2, 1]);
    expect([body.lowerRulesTotal, body.lowerRules.length, body.more]).toEqual([1, 1, false]);
    const told = await call(client, 'radar', { since: SINCE, limit: 1 });
    expect(told.text).toContain('受影响 2 处，列出 1 处；未改的下位规定 1 部，列出 1 部');
    expect((await call(client, 'radar', { since: '2030-01-01' })).text).toContain('没有所知的修改或终止');
  });

  it('takes works by title, id or number', async () => {
    for (const sources of [LAW, `source:${LAW}`, '国务院令第8001号'])
      expect((await rest('/v1/radar', { since: SINCE, sources })).body.total).toBe(2);
    const other = `${BODY}关于集市公平秤的规定`;
    expect((await rest('/v1/radar', { since: SINCE, sources: other })).body.total).toBe(0);
  });

  it('is a table and a feed', async () => {
    const csv = await rest('/v1/radar', { since: SINCE, format: 'csv' });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = parse(csv.text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ 变动, 受影响的 }) => [变动, 受影响的])).toEqual([
      ['修改', '公平秤校准'],
      ['修改', `《${BODY}关于集市公平秤的规定》第二条`],
      ['上位法已修改', `《${BODY}关于集市公平秤的规定》`],
    ]);
    const atom = await rest('/v1/radar', { since: SINCE, format: 'atom' });
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(atom.text.match(/<entry>/gu)).toHaveLength(3);
  });

  const NO_WORK = '没有“示例集市条列”这个文件，是否指 《示例集市条例》？';
  it.each([
    ['a work that is none', { since: SINCE, sources: '示例集市条列' }, 'sources', NO_WORK],
    [
      'a period that ends before it begins',
      { since: SINCE, until: '2018-01-01' },
      'until',
      '应不早于 since（2019-01-01），但得到：2018-01-01',
    ],
  ])('refuses %s at every door', async (_, asked, argument, message) => {
    const { status, body } = await rest('/v1/radar', asked);
    expect([status, body.error.argument, body.error.message]).toEqual([
      400,
      argument,
      `参数 ${argument}：${message}`,
    ]);
    const sources = 'sources' in asked ? [asked.sources] : undefined;
    const { errors } = await server.ask(RADAR, { ...asked, sources, first: 1 });
    expect(errors?.[0]).toMatchObject({
      message: `参数 ${argument}：${message}`,
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
    const told = await call(client, 'radar', { ...asked, sources });
    expect(told.isError).toBe(true);
    expect(told.text).toContain(message);
  });

  it('wants a day, and refuses what it does not know', async () => {
    expect((await rest('/v1/radar', {})).body.error.argument).toBe('since');
    const { body } = await rest('/v1/radar', { since: SINCE, source: LAW });
    expect(body.error).toMatchObject({ argument: 'source', didYouMean: 'sources' });
  });
});

describe('clean-up', () => {
  it('gives what GraphQL gives, over REST and to assistants', async () => {
    const asked = { body: BODY, asOf: '2024-06-30' };
    const { data } = await server.ask<{ cleanUp: { entries: object[] } }>(CLEAN_UP, {
      ...{ body: BODY, on: asked.asOf, first: 100 },
    });
    expect(data.cleanUp.entries).toMatchObject([{ proposal: 'AMEND', toCheck: true }]);
    const { body } = await rest('/v1/cleanup', asked);
    expect(body).toMatchObject({ ...asked, on: asked.asOf, ...data.cleanUp });
    const told = await call(client, 'clean_up', asked);
    expect(told.data).toEqual(data.cleanUp);
    expect(told.text).toContain(`修改（须核对） 《${BODY}关于集市公平秤的规定》（沙府发〔2015〕3号）`);
    const csv = await rest('/v1/cleanup', { ...asked, format: 'csv' });
    expect(csv.text).toMatch(/^序号,文件名称/u);
  });

  it('takes the day under its former name too, and not under both', async () => {
    const former = { body: BODY, on: '2016-01-01' };
    const { body } = await rest('/v1/cleanup', former);
    expect(body).toMatchObject({ asOf: '2016-01-01', entries: [{ proposal: 'KEEP' }] });
    expect((await call(client, 'clean_up', former)).data.entries).toMatchObject([{ proposal: 'KEEP' }]);
    const both = { ...former, asOf: '2016-01-01' };
    const refused = await rest('/v1/cleanup', both);
    expect([refused.status, refused.body.error.argument]).toEqual([400, 'on']);
    const told = await call(client, 'clean_up', both);
    expect([told.isError, told.data.error.argument]).toEqual([true, 'on']);
  });

  it('refuses a body that is none, with the one that was meant', async () => {
    const { status, body } = await rest('/v1/cleanup', { body: '沙坪坝区人民政俯' });
    expect([status, body.error.argument]).toEqual([400, 'body']);
    expect(body.error.message).toContain(`，是否指 ${BODY}？`);
    expect((await call(client, 'clean_up', { body: '没有这样的局' })).text).toContain(
      '没有“没有这样的局”这个机关',
    );
  });
});

describe('filters by body', () => {
  it.each([
    'measures(filter: { body: "没有这样的局" }) { totalCount }',
    'legalSources(filter: { body: "没有这样的局" }) { totalCount }',
    'gaps(body: "没有这样的局") { citations }',
    'search(text: "公平秤", body: "没有这样的局") { totalCount }',
    'outdatedCitations(body: "没有这样的局") { totalCount }',
    'figures(counts: "就业", body: "没有这样的局") { unit }',
  ])('%s: no body is called so, rather than an empty list', async (field) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('没有“没有这样的局”这个机关'),
      extensions: { code: 'BAD_USER_INPUT', argument: expect.stringMatching(/^(filter\.)?body$/u) },
    });
  });
});
