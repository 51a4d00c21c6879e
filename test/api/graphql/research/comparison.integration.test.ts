/** `compareReports`, `compareYears` and `figures`. */
import { testDriver } from '../../../graph/support';
import { servedOn } from '../../support';
import { COMPARISON, type Comparison, questionsTo, titles } from './questions';
import { loadResearchGraph } from './support';

const driver = testDriver();
const server = servedOn(driver, loadResearchGraph);
const { compareYears, figures } = questionsTo(server);

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
    ['b', `compareReports(a: "${report}", b: "report:没有")`],
    ['body', 'compareYears(body: "清源市科学技术", from: 2020, to: 2021)'],
  ])('is refused in both languages, naming %s: %s', async (argument, field) => {
    const { errors } = await server.ask(`{ ${field} { added { title } } }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument, messageEn: expect.any(String) } },
    ]);
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
