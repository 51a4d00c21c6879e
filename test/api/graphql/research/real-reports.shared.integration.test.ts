/**
 * Timelines, comparisons and outdated citations of the nine real reports: the seed report and the eight in ../shared.
 * What they cite and state was checked by hand.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importReports } from '../../../../src/app/imports/reports';
import { testDriver } from '../../../graph/support';
import { describeShared, SHARED } from '../../../shared';
import { servedOn } from '../../support';
import { type Comparison, type Outdated, questionsTo, type Timeline, titles } from './questions';
import { loadOnce } from './support';

const COUNCIL = 'reports/state-council-work-report-2022.txt';

describeShared('the nine real reports', COUNCIL, () => {
  const driver = testDriver();
  const server = servedOn(driver, () => loadOnce(driver, 'real', () => importReports(driver, workReports())));
  const { timeline, compareYears, figures, outdated, coCited } = questionsTo(server);
  const told = ({ source, status, since }: Outdated) => `${source.title} ${status} ${since}`;
  const change = ({ figures: all }: Comparison, counts: string, status: string) =>
    all.find((each) => each.counts === counts && each.status === status);
  const ofStateCouncil = ({ groups }: Timeline) =>
    groups.flatMap(({ year, bodies }) =>
      bodies.filter(({ body }) => body.name === '国务院').map(({ citations }) => [year, citations]),
    );

  test('the Constitution is cited each year from 2015 to 2019 and in 2021, never in 2020 and 2022', async () => {
    const found = await timeline({ source: '宪法', groupBy: 'YEAR' });
    expect(ofStateCouncil(found)).toEqual([
      [2015, 2],
      [2016, 2],
      // Given in 2018, it looks back on 2017.
      [2017, 3],
      [2018, 2],
      [2019, 2],
      [2021, 1],
    ]);
    expect(found.firstCitation).toEqual({ report: { year: 2015 } });
    expect(found.lastCitation).toEqual({ report: { year: 2021 } });
  });

  test('the Eight-point Decision is cited every year', async () => {
    const { whole } = await timeline({ source: '中央八项规定', groupBy: 'YEAR' });
    // The report of 2015 looks back on 2014.
    expect(whole.years.map(({ year }) => year)).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
    ]);
    expect(whole.relations.map(({ relation }) => relation)).toEqual(['IMPLEMENTS']);
  });

  test('优化营商环境条例 is carried out by the State Council in 2021 and by the district bureau in 2022', async () => {
    const { groups } = await timeline({ source: '优化营商环境条例', groupBy: 'BODY' });
    const of = (name: string) => groups.find(({ body }) => body?.name === name);
    expect(of('国务院')).toMatchObject({
      citations: 1,
      relations: [{ relation: 'IMPLEMENTS', citations: 1 }],
    });
    expect(of('重庆市沙坪坝区科学技术局')).toMatchObject({ citations: 1 });
  });

  test('行政处罚法 is in none of them', async () => {
    const { groups } = await timeline({ source: '行政处罚法', groupBy: 'BODY' });
    expect(groups).toEqual([]);
  });

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

  test('cite what was not yet in force when they speak of it', async () => {
    const { nodes } = await outdated({ body: '国务院', years: { from: 2015, to: 2022 } });
    const of = (title: string) =>
      nodes.filter(({ source }) => source.title === title).map(({ citation }) => citation.report.year);
    expect([...new Set(of('区域全面经济伙伴关系协定'))].sort()).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
    ]);
    expect(nodes.map(told)).toEqual(
      expect.arrayContaining([
        '区域全面经济伙伴关系协定 NOT_YET_IN_FORCE 2022-01-01',
        '水污染防治行动计划 NOT_YET_IN_FORCE 2015-04-02',
        '土壤污染防治行动计划 NOT_YET_IN_FORCE 2016-05-28',
      ]),
    );
    expect(of('水污染防治行动计划')).toEqual([2015]);
    expect(of('土壤污染防治行动计划')).toEqual([2016]);
    // To be carried out in 2019, when it was issued: what is planned is judged by the year planned.
    expect(of('粤港澳大湾区发展规划纲要')).toEqual([]);
    expect(of('宪法')).toEqual([]);
  });

  test('of 2015 to 2019 all cite 中央八项规定 together with the Constitution', async () => {
    const found = await coCited({ source: '宪法', years: { from: 2015, to: 2019 } });
    const eight = found.find(({ source }) => source.title === '中央八项规定');
    expect(eight).toMatchObject({ reports: 5 });
  });
});

function workReports(): string[] {
  const folder = join(SHARED, 'reports');
  const names = readdirSync(folder).filter((name) => /^state-council-work-report-\d{4}\.txt$/u.test(name));
  return names.map((name) => join(folder, name));
}
