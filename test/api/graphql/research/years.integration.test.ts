/** Which year a unit of a report is of: that reported on, looked back on or planned. Made-up reports. */
import { testDriver } from '../../../graph/support';
import { servedOn } from '../../support';
import { questionsTo } from './questions';
import { importTexts, loadOnce } from './support';

const REPORTS = {
  'a.txt': `清源市科学技术局
2023年法治政府建设年度报告

一、2023年工作情况
（一）复议
贯彻落实《行政复议法》，办理复议案件12件。
（二）信访
落实《信访条例》，接待来访40批。

二、2024年工作计划
（一）学习贯彻新修订的《行政复议法》，计划办理复议案件20件。
`,
  'b.txt': `政府工作报告

——2018年1月20日在明河县第九届人民代表大会第三次会议上

明河县县长  某某

各位代表：

一、2017年工作回顾

过去一年，落实《行政复议法》，办理复议案件7件。

二、2018年工作安排

今年要落实《行政复议法》，办理复议案件9件。
`,
};

const driver = testDriver();
const server = servedOn(driver, (to) => loadOnce(to, 'years', () => importTexts(to, REPORTS)));
const { ask, timeline, figures, outdated, coCited } = questionsTo(server);

const of = (year: number) => ({ from: year, to: year });
const SOURCE = '行政复议法';
const ONE: [year: number, words: string][] = [
  [2017, '办理复议案件7件'],
  [2018, '办理复议案件9件'],
  [2023, '办理复议案件12件'],
  [2024, '计划办理复议案件20件'],
];

test.each(ONE)('measures of %i: %s', async (year, words) => {
  const { measures, legalSource } = await ask<{
    measures: { nodes: { text: string }[]; facets: { years: { year: number }[] } };
    legalSource: { supportedMeasures: { nodes: { text: string }[] } };
  }>(
    `query Q($years: YearRange, $source: ID!, $title: String!) {
      measures(filter: { years: $years, source: $source }) { nodes { text } facets { years { year } } }
      legalSource(title: $title) { supportedMeasures(years: $years) { nodes { text } } }
    }`,
    { years: of(year), source: SOURCE, title: SOURCE },
  );
  expect(measures.nodes.map(({ text }) => text)).toEqual([expect.stringContaining(words)]);
  expect(measures.facets.years.map((each) => each.year)).toEqual([year]);
  expect(legalSource.supportedMeasures.nodes).toEqual(measures.nodes);
});

test('timeline', async () => {
  const { whole } = await timeline({ source: SOURCE });
  expect(whole.years).toEqual(ONE.map(([year]) => ({ year, citations: 1 })));
});

test('figures as a series, and of one year', async () => {
  const points = (await figures({ counts: '复议案件' })).flatMap((series) =>
    series.points.map(({ year, value }) => [year, value]),
  );
  expect(points.sort()).toEqual([
    [2017, 7],
    [2018, 9],
    [2023, 12],
    [2024, 20],
  ]);
  const [only] = await figures({ counts: '复议案件', years: of(2024) });
  expect(only!.points.map(({ year, value }) => [year, value])).toEqual([[2024, 20]]);
});

test('outdated citations', async () => {
  // 信访条例 ended on 2022-05-01: out of date in the report on 2023. The revision of 2023-09-01 is planned for 2024.
  const found = async (year: number) =>
    (await outdated({ years: of(year) })).nodes.map(({ source, asOf }) => [source.title, asOf]);
  expect(await found(2023)).toEqual([['信访条例', '2023-12-31']]);
  for (const year of [2017, 2018, 2024]) expect(await found(year)).toEqual([]);
});

test('works cited together', async () => {
  const found = async (year: number) => (await coCited({ source: SOURCE, years: of(year) })).length;
  expect(await found(2023)).toBeGreaterThan(0);
  expect(await found(2016)).toBe(0);
});

test('each by the law of its own year', async () => {
  const { citations } = await ask<{
    citations: {
      nodes: {
        asOf: string;
        resolution: { source?: { title: string }; version?: { promulgatedOn: string } | null };
      }[];
    };
  }>(
    `{ citations(first: 100) { nodes {
      asOf resolution { ... on ResolvedCitation { source { title } version { promulgatedOn } } }
    } } }`,
  );
  const read = citations.nodes.filter(({ resolution }) => resolution.source?.title === SOURCE);
  expect(read.map(({ asOf, resolution }) => [asOf, resolution.version?.promulgatedOn]).sort()).toEqual(
    expect.arrayContaining([
      ['2017-12-31', '2009-08-27'],
      ['2018-01-20', '2017-09-01'],
      ['2023-12-31', '2017-09-01'],
      ['2024-01-01', '2023-09-01'],
    ]),
  );
});
