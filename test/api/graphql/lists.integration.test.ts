/** Lists over HTTP: pages in both directions, filters, and arguments that are refused. */
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { cursor: string; node: { id: string } }[];
}
const PAGE =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
const ARGS = '$first: Int, $after: String, $last: Int, $before: String';
const GIVEN = 'first: $first, after: $after, last: $last, before: $before';

/** Each list: its query, and where in the answer the connection is. */
const LISTS: [string, string, (data: never) => Connection][] = [
  ['measures', `measures(${GIVEN}) { ${PAGE} }`, ({ measures }: { measures: Connection }) => measures],
  ['legalSources', `legalSources(${GIVEN}) { ${PAGE} }`, (d: { legalSources: Connection }) => d.legalSources],
  [
    'issuingBodies',
    `issuingBodies(${GIVEN}) { ${PAGE} }`,
    (d: { issuingBodies: Connection }) => d.issuingBodies,
  ],
  ['regions', `regions(${GIVEN}) { ${PAGE} }`, (d: { regions: Connection }) => d.regions],
  ['citations', `citations(${GIVEN}) { ${PAGE} }`, (d: { citations: Connection }) => d.citations],
  [
    'Report.citations',
    `reports(first: 1) { nodes { list: citations(${GIVEN}) { ${PAGE} } } }`,
    (d: { reports: { nodes: { list: Connection }[] } }) => d.reports.nodes[0]!.list,
  ],
  [
    'Report.items',
    `reports(first: 1) { nodes { list: items(${GIVEN}) { ${PAGE} } } }`,
    (d: { reports: { nodes: { list: Connection }[] } }) => d.reports.nodes[0]!.list,
  ],
  [
    'IssuingBody.legalSources',
    `node(id: "body:国务院") { ... on IssuingBody { list: legalSources(${GIVEN}) { ${PAGE} } } }`,
    (d: { node: { list: Connection } }) => d.node.list,
  ],
];

async function page(field: string, at: (data: never) => Connection, variables: Record<string, unknown>) {
  const { data, errors } = await server.ask<never>(`query Q(${ARGS}) { ${field} }`, variables);
  expect(errors).toBeUndefined();
  return at(data);
}

const ids = ({ edges }: Connection) => edges.map(({ node }) => node.id);

describe.each(LISTS)('the list %s', (_, field, at) => {
  test('read forwards page by page gives each entry once, and as many as it counts', async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (;;) {
      const here: Connection = await page(field, at, { first: 7, after });
      found.push(...ids(here));
      after = here.pageInfo.endCursor;
      if (!here.pageInfo.hasNextPage) {
        expect(found).toHaveLength(here.totalCount);
        break;
      }
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(0);
  });

  test('read backwards gives the same in the same order', async () => {
    const whole = ids(await page(field, at, { first: 100 }));
    const found: string[] = [];
    const last = await page(field, at, { last: 7, before: null });
    let here = last;
    found.unshift(...ids(here));
    while (here.pageInfo.hasPreviousPage) {
      here = await page(field, at, { last: 7, before: here.pageInfo.startCursor });
      found.unshift(...ids(here));
    }
    expect(found.slice(0, whole.length)).toEqual(whole);
    expect(found).toHaveLength(last.totalCount);
  });
});

test('what is written between two pages neither repeats nor skips an entry', async () => {
  const list = (d: never) => (d as { issuingBodies: Connection }).issuingBodies;
  const field = `issuingBodies(${GIVEN}) { ${PAGE} }`;
  const before = await page(field, list, { first: 100 });
  const first = await page(field, list, { first: 2 });
  await query(driver, "CREATE (:IssuingBody {id: 'body:!', name: '!', sortKey: '!'})");
  const rest = await page(field, list, { first: 100, after: first.pageInfo.endCursor });
  expect([...ids(first), ...ids(rest)].slice(0, 100)).toEqual(ids(before));
  await query(driver, "MATCH (b:IssuingBody {id: 'body:!'}) DELETE b");
});

describe('filters', () => {
  const countOf = async (list: string, type: string, filter: object): Promise<number> => {
    const { data, errors } = await server.ask<Record<string, { totalCount: number; nodes: object[] }>>(
      `query Q($filter: ${type}) { ${list}(filter: $filter, first: 100) { totalCount nodes { id } } }`,
      { filter },
    );
    expect(errors).toBeUndefined();
    const found = data[list]!;
    expect(found.nodes).toHaveLength(Math.min(found.totalCount, 100));
    return found.totalCount;
  };

  test.each([
    ['years', { years: { from: 2022, to: 2022 } }, { years: { from: 2024 } }],
    ['body', { body: '重庆市沙坪坝区科学技术局' }, { body: '国务院' }],
    ['region, which holds what lies within', { region: '重庆市' }, { region: '四川省' }],
    ['status', { statuses: ['PLANNED'] }, { statuses: [] }],
    [
      'relation',
      { relations: ['REMEDIES_BREACH_OF'] },
      { relations: ['REMEDIES_BREACH_OF'], years: { to: 2021 } },
    ],
    ['level', { levels: ['ADMIN_REGULATION'] }, { levels: ['TREATY'] }],
    ['source', { source: 'source:优化营商环境条例' }, { source: '优化营商环境条例', years: { to: 2021 } }],
    ['text', { text: '营商环境 科信贷' }, { text: '营商环境 没有这样的话' }],
    ['text that looks like query syntax', { text: '“放管服”改革' }, { text: 'title:* OR 改革)' }],
  ])('measures by %s', async (_, some, none) => {
    const all = await countOf('measures', 'MeasureFilter', {});
    const found = await countOf('measures', 'MeasureFilter', some);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(all);
    expect(await countOf('measures', 'MeasureFilter', none)).toBe(0);
  });

  test('measures by a source that is not there: an error that suggests', async () => {
    const { errors } = await server.ask(
      '{ measures(first: 1, filter: {source: "优化营商环境条列"}) { totalCount } }',
    );
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.source' } });
    expect(errors![0]!.message).toContain('优化营商环境条例');
  });

  test.each([
    ['years', { years: { from: 2022 } }, { years: { to: 2021 } }],
    ['body', { body: 'body:重庆市沙坪坝区科学技术局' }, { body: 'body:国务院' }],
    ['region', { region: 'region:重庆市/沙坪坝区' }, { region: 'region:青海省' }],
    ['text of its measures', { text: '科信贷' }, { text: '没有这样的话' }],
  ])('reports by %s', async (_, some, none) => {
    expect(await countOf('reports', 'ReportFilter', some)).toBe(1);
    expect(await countOf('reports', 'ReportFilter', none)).toBe(0);
  });

  test.each(['沙坪坝区', '沙坪坝', '重庆市/沙坪坝区', '重庆市沙坪坝区', '重庆沙坪坝', '重庆/沙坪坝', '重庆'])(
    'the region as %s',
    async (region) => {
      expect(await countOf('reports', 'ReportFilter', { region })).toBe(1);
    },
  );

  test.each([
    ['reports', 'ReportFilter', '重庆市/沙坪区', '重庆市/沙坪坝区'],
    ['measures', 'MeasureFilter', '三门侠市', '河南省/三门峡市'],
    ['legalSources', 'LegalSourceFilter', '长安区', '陕西省/西安市/长安区'],
  ])(
    '%s of a region that none is named by: an error that suggests',
    async (list, type, region, suggested) => {
      const { errors } = await server.ask(
        `query Q($filter: ${type}) { ${list}(filter: $filter, first: 1) { totalCount } }`,
        { filter: { region } },
      );
      expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.region' } });
      expect(errors![0]!.message).toContain(suggested);
    },
  );

  test.each([
    ['level', { levels: ['CONSTITUTION'] }, { levels: ['MILITARY_REGULATION'] }],
    ['body', { body: '国务院' }, { body: '国务院', levels: ['CONSTITUTION'] }],
    ['region', { region: '重庆市' }, { region: '青海省/西宁市/湟源县' }],
    ['joint issuer', { body: '财政部' }, { body: '财政部', levels: ['CONSTITUTION'] }],
    ['years of promulgation', { years: { from: 2019, to: 2019 } }, { years: { to: 1800 } }],
    ['day in force', { inForceOn: '2022-12-31' }, { inForceOn: '1900-01-01' }],
    ['relation it is cited in', { relations: ['IMPLEMENTS'] }, { relations: [] }],
    ['text of its title', { text: '营商环境' }, { text: '没有这样的名称' }],
  ])('legal sources by %s', async (_, some, none) => {
    expect(await countOf('legalSources', 'LegalSourceFilter', some)).toBeGreaterThan(0);
    expect(await countOf('legalSources', 'LegalSourceFilter', none)).toBe(0);
  });
});

describe('arguments that are refused', () => {
  test.each([
    ['first', '{ measures(first: 101) { nodes { id } } }'],
    ['last', '{ measures(last: -1) { nodes { id } } }'],
    ['last', '{ measures(first: 1, last: 1) { nodes { id } } }'],
    ['after', '{ measures(after: "第一页") { nodes { id } } }'],
    ['filter.years', '{ measures(filter: { years: { from: 2023, to: 2022 } }) { nodes { id } } }'],
    ['filter.text', '{ measures(filter: { text: "法" }) { nodes { id } } }'],
    ['depth', '{ legalSource(title: "宪法") { derived(depth: 11) { depth } } }'],
    ['id', '{ node(id: "4:abc:1") { id } }'],
    ['ids', `{ nodes(ids: [${'"source:a",'.repeat(101)}]) { id } }`],
    ['id', '{ report(id: "x") { id } }'],
    ['id', '{ measure(id: "report:x") { id } }'],
    ['id', '{ legalSource(id: "x") { id } }'],
    ['id', '{ sourceVersion(id: "x") { id } }'],
    ['id', '{ provision(id: "x") { __typename } }'],
    ['id', '{ link(id: "x") { id } }'],
    ['id', '{ legalSource { title } }'],
    ['title', '{ legalSource(id: "source:宪法", title: "宪法") { title } }'],
    ['number', '{ provision(source: "宪法", number: "第几条") { __typename } }'],
    ['source', '{ provision(number: "第一条") { __typename } }'],
    ['to', '{ legalSource(title: "宪法") { versionsDuring(from: "2022-01-01", to: "2022-01-01") { id } } }'],
  ])('are named: %s of %s', async (argument, text) => {
    const { errors } = await server.ask(text);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/expected .*but got: /u),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    ]);
  });

  test('a cursor of another list is one of them', async () => {
    const { data } = await server.ask<{ regions: Connection }>(`{ regions(first: 1) { ${PAGE} } }`);
    const { errors } = await server.ask(
      'query Q($after: String) { measures(after: $after) { nodes { id } } }',
      {
        after: data.regions.pageInfo.endCursor,
      },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test('a date that is none is bad input too', async () => {
    const { errors } = await server.ask(
      'query Q($on: LocalDate!) { legalSource(title: "宪法") { statusAt(date: $on) } }',
      { on: '2022-02-30' },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is not there', () => {
  test.each([
    ['node', '{ found: node(id: "source:没有") { id } }'],
    ['report', '{ found: report(id: "report:没有") { id } }'],
    ['measure', '{ found: measure(id: "item:没有") { id } }'],
    ['legalSource', '{ found: legalSource(id: "source:没有") { id } }'],
    ['sourceVersion', '{ found: sourceVersion(id: "version:没有@2020-01-01") { id } }'],
    ['provision', '{ found: provision(id: "provision:没有") { __typename } }'],
  ])('is null: %s', async (_, text) => {
    expect((await server.ask(text)).data).toEqual({ found: null });
  });

  test.each([
    ['source', '{ timeline(source: "行政处罚发") { whole { citations } } }'],
    ['source', '{ coCited(source: "行政处罚发") { reports } }'],
    ['source', '{ articleCoverage(source: "行政处罚发") { cited } }'],
    ['source', '{ coverage(source: "行政处罚发") { reports } }'],
    ['title', '{ legalSource(title: "行政处罚发") { id } }'],
    ['filter.source', '{ measures(filter: { source: "行政处罚发" }) { totalCount } }'],
  ])('is refused with what may be meant: %s of %s', async (argument, text) => {
    const { errors } = await server.ask(text);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('是否指 《行政处罚法》'),
        extensions: {
          ...{ code: 'BAD_USER_INPUT', argument },
          messageEn: expect.stringContaining('did you mean 行政处罚法'),
        },
      },
    ]);
  });

  test.each([
    ['source', '{ timeline(source: "source:没有") { whole { citations } } }'],
    ['source', '{ coCited(source: "没有〔2020〕1号") { reports } }'],
    ['documentNumber', '{ legalSource(documentNumber: "没有〔2020〕1号") { id } }'],
    ['a', '{ compareReports(a: "report:没有", b: "report:也没有") { unidentified } }'],
    ['a', '{ compareVersions(a: "version:没有", b: "version:也没有") { unchanged } }'],
    ['body', '{ compareYears(body: "没有这样的局", from: 2020, to: 2021) { unidentified } }'],
    ['from', '{ path(from: "report:没有", to: "source:宪法") { length } }'],
    ['to', '{ path(from: "source:宪法", to: "report:没有") { length } }'],
    ['report', '{ citations(report: "report:没有") { totalCount } }'],
    ['report', '{ reviewQueue(report: "report:没有") { totalCount } }'],
    ['report', '{ decidedLinks(report: "report:没有") { totalCount } }'],
    ['report', '{ reviewAgreement(report: "report:没有") { added } }'],
    ['filter.report', '{ measures(filter: { report: "report:没有" }) { totalCount } }'],
    ['filter.body', '{ reports(filter: { body: "没有这样的局" }) { totalCount } }'],
    ['region', '{ issuingBodies(region: "没有这样的市") { totalCount } }'],
  ])('is refused, not answered with nothing: %s of %s', async (argument, text) => {
    const { errors } = await server.ask(text);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test('leaves a gap among nodes', async () => {
    const { data } = await server.ask('{ nodes(ids: ["source:没有", "source:宪法"]) { id } }');
    expect(data).toEqual({ nodes: [null, { id: 'source:宪法' }] });
  });

  test('one wrong id among nodes is null with an error at its place', async () => {
    const { data, errors } = await server.ask('{ nodes(ids: ["x", "source:宪法"]) { id } }');
    expect(data).toEqual({ nodes: [null, { id: 'source:宪法' }] });
    expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('every unit of a report has its kind, headings too', async () => {
  const asked = 'query Q { reports(first: 1) { nodes { items(first: 100) { nodes { kind } } } } }';
  const { data, errors } = await server.ask<{
    reports: { nodes: { items: { nodes: { kind: string }[] } }[] };
  }>(asked);
  expect(errors).toBeUndefined();
  const kinds = data.reports.nodes[0]!.items.nodes.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['TITLE', 'SECTION', 'HEADING', 'MEASURE']));
});
