/** `compareReports`, `compareYears` and `figures`. What the real reports cite and state was checked by hand. */
import { testDriver } from '../../../graph/support';
import { servedOn } from '../../support';
import { describeReal, loadResearchGraph } from './support';

jest.setTimeout(300_000);
const driver = testDriver();
const server = servedOn(driver, loadResearchGraph);

interface Source {
  title: string;
  before: { text: string }[];
  after: { text: string }[];
}
interface Change {
  counts: string;
  status: string;
  absolute: number;
  percent: number | null;
  exact: boolean;
  before: { text: string };
  after: { text: string };
}
interface Comparison {
  before: { year: number }[];
  after: { year: number }[];
  added: Source[];
  dropped: Source[];
  kept: Source[];
  figures: Change[];
  unmatchedFigures: { figure: { text: string; sentence: string }; side: string; reason: string }[];
}
const SOURCE = 'title before { text } after { text }';
const COMPARISON = `before { year } after { year }
  added { ${SOURCE} } dropped { ${SOURCE} } kept { ${SOURCE} }
  figures { counts status manner unit absolute percent exact reasons before { text } after { text } }
  unmatchedFigures { side reason figure { text sentence } }`;

async function compareYears(body: string, from: number, to: number): Promise<Comparison> {
  const { data, errors } = await server.ask<{ compareYears: Comparison }>(
    `query Q($body: String!, $from: Int!, $to: Int!) { compareYears(body: $body, from: $from, to: $to) { ${COMPARISON} } }`,
    { body, from, to },
  );
  expect(errors).toBeUndefined();
  return data.compareYears;
}
const titles = (sources: Source[]) => sources.map(({ title }) => title).sort();
const change = ({ figures }: Comparison, counts: string, status: string) =>
  figures.find((each) => each.counts === counts && each.status === status);

describe('two years of a small body', () => {
  let found: Comparison;
  beforeAll(async () => {
    found = await compareYears('清源市科学技术局', 2020, 2021);
  });

  test('differ by what they cite, with the citations', () => {
    expect(titles(found.added)).toEqual(['合同法', '民法典', '行政处罚法']);
    expect(titles(found.dropped)).toEqual(['宪法', '政府信息公开条例']);
    expect(found.kept).toEqual([
      {
        title: '优化营商环境条例',
        before: [{ text: '《优化营商环境条例》' }, { text: '《优化营商环境条例》' }],
        after: [{ text: '《优化营商环境条例》' }],
      },
    ]);
  });

  test('have their figures matched with the change', () => {
    expect(found.figures).toEqual([
      expect.objectContaining({ counts: '企业', absolute: 20, percent: 25, exact: true }),
      expect.objectContaining({ counts: '建议', absolute: -2, percent: -20, exact: true }),
    ]);
  });

  test('say of each other figure why it stands alone, with its sentence', () => {
    expect(found.unmatchedFigures).toEqual([
      {
        side: 'BEFORE',
        reason: 'NO_COUNTERPART',
        figure: { text: '120条', sentence: expect.stringContaining('公开政务信息120条。') },
      },
      { side: 'AFTER', reason: 'NO_COUNTERPART', figure: { text: '5件', sentence: expect.any(String) } },
    ]);
  });
});

describe('what cannot be compared', () => {
  const report = 'report:清源市科学技术局/2020/法治政府建设情况的报告';

  test.each([
    ['a report that is not there', `compareReports(a: "${report}", b: "report:没有")`],
    ['a body without reports', 'compareYears(body: "没有这样的局", from: 2020, to: 2021)'],
  ])('is null: %s', async (_, field) => {
    expect((await server.ask(`{ found: ${field} { added { title } } }`)).data).toEqual({ found: null });
  });

  test.each([
    ['b', `compareReports(a: "${report}", b: "${report}")`],
    ['to', 'compareYears(body: "清源市科学技术局", from: 2020, to: 2020)'],
    ['to', 'compareYears(body: "清源市科学技术局", from: 2020, to: 2019)'],
    ['from', 'compareYears(body: "清源市科学技术局", from: 2019, to: 2020)'],
  ])('is refused, naming %s: %s', async (argument, field) => {
    const { errors } = await server.ask(`{ ${field} { added { title } } }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/expected .*but got: /u),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    ]);
  });
});

describe('statements for a comparison', () => {
  test('are as many for long reports as for short ones', async () => {
    const query = `query Q($body: String!) { compareYears(body: $body, from: 2020, to: 2021) { ${COMPARISON} } }`;
    expect(await server.statementsOf(query, { body: '清源市科学技术局' })).toBeLessThanOrEqual(12);
  });

  test('leave the figures out when they are not asked for', async () => {
    const ask = (fields: string) =>
      server.statementsOf(`{ compareYears(body: "清源市科学技术局", from: 2020, to: 2021) { ${fields} } }`);
    expect(await ask('added { citationsAfter }')).toBe(3);
    expect(await ask('added { citationsAfter } figures { counts }')).toBe(5);
  });
});

interface Series {
  counts: string;
  unit: string | null;
  status: string;
  body: { name: string };
  points: { year: number; value: number; figure: { text: string; item: { text: string } } }[];
}

async function figures(variables: Record<string, unknown>): Promise<Series[]> {
  const { data, errors } = await server.ask<{ figures: Series[] }>(
    `query Q($counts: String!, $body: String, $unit: String, $statuses: [ItemStatus!], $years: YearRange) {
      figures(counts: $counts, body: $body, unit: $unit, statuses: $statuses, years: $years) {
        counts unit status manner body { name } points { year value exact bound sentence figure { text item { text } } }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data.figures;
}

describe('figures as series', () => {
  test('keep each body to itself, and give the measure of each point', async () => {
    const found = await figures({ counts: '企业', unit: '家', years: { from: 2020, to: 2021 } });
    expect(
      found.map(({ body, points }) => [body.name, points.map(({ year, value }) => [year, value])]),
    ).toEqual([
      [
        '清源市科学技术局',
        [
          [2020, 80],
          [2021, 100],
        ],
      ],
      ['明河县司法局', [[2021, 30]]],
    ]);
    expect(found[0]!.points[0]!.figure.item.text).toContain('帮助80家企业');
  });

  test('of what nobody counts are none', async () => {
    expect(await figures({ counts: '没有这样的东西' })).toEqual([]);
  });

  test('need words to look for', async () => {
    const { errors } = await server.ask('{ figures(counts: "人") { counts } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'counts' });
  });
});

describeReal('the nine real reports', () => {
  test('2016 → 2017: newly cited, dropped and kept', async () => {
    const found = await compareYears('国务院', 2016, 2017);
    expect(titles(found.added)).toEqual(
      [
        '中国教育现代化2030',
        '外商投资产业指导目录',
        '巴黎协定',
        '生态文明建设目标评价考核办法',
        '自然资源统一确权登记办法',
      ].sort(),
    );
    expect(titles(found.dropped)).toEqual(expect.arrayContaining(['环境保护法', '京津冀协同发展规划纲要']));
    expect(titles(found.kept)).toEqual(
      expect.arrayContaining(['宪法', '中央八项规定', '中国制造2025', '土壤污染防治行动计划']),
    );
  });

  test('2016 → 2017: figures of the same thing with their change', async () => {
    const found = await compareYears('国务院', 2016, 2017);
    expect(change(found, '就业', 'DONE')).toMatchObject({
      before: { text: '1312万人' },
      after: { text: '1314万人' },
      absolute: 20_000,
      percent: 0.15,
      exact: true,
    });
    expect(change(found, '中央预算内投资', 'PLANNED')).toMatchObject({
      absolute: 7_600_000_000,
      percent: 1.52,
    });
    // 2016 tells of one year and of five in one part: 1442万人 and 1亿多.
    expect(change(found, '农村贫困人口', 'DONE')).toBeUndefined();
  });

  test('2017 → 2018: what was done in five years is not set against one', async () => {
    const found = await compareYears('国务院', 2017, 2018);
    expect(found.figures.filter(({ status }) => status === 'DONE')).toEqual([]);
    expect(change(found, '中央预算内投资', 'PLANNED')).toMatchObject({
      before: { text: '5076亿元' },
      after: { text: '5376亿元' },
    });
  });

  test('reports of different bodies can be compared too', async () => {
    const a = 'report:国务院/2022/政府工作报告';
    const b = 'report:重庆市沙坪坝区科学技术局/2022/法治政府建设情况的报告';
    const { data } = await server.ask<{ compareReports: Comparison }>(
      `{ compareReports(a: "${a}", b: "${b}") { kept { title before { text } after { text } } dropped { title before { text } after { text } } } }`,
    );
    expect(titles(data.compareReports.kept)).toEqual(['法治政府建设实施纲要（2021—2025年）']);
    expect(titles(data.compareReports.dropped)).toEqual(['中央八项规定', '区域全面经济伙伴关系协定']);
  });

  test('central budget investment rises every year from 2015 to 2022', async () => {
    const [longest] = await figures({ counts: '中央预算内投资', body: '国务院', statuses: ['PLANNED'] });
    expect(longest!.points.map(({ year, figure }) => [year, figure.text])).toEqual([
      [2015, '4776亿元'],
      [2016, '5000亿元'],
      [2017, '5076亿元'],
      [2018, '5376亿元'],
      [2019, '5776亿元'],
      [2020, '6000亿元'],
      [2021, '6100亿元'],
      [2022, '6400亿元'],
    ]);
  });
});
