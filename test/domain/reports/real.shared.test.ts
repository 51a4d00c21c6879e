/** Real reports, where they stand next to the project. They are read in place and never copied. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../../../src/domain/reports';
import { describeShared, SHARED } from '../../shared';
import { expectSound } from './sound';

const read = (name: string) => parseReport(readFileSync(join(SHARED, 'reports', name)), { file: name });

describeShared('the seed report', 'reports', () => {
  const report = read('shapingba-science-2022.txt');

  test('is tiled by its items', () => expectSound(report));

  test('has its title, body, place and year', () => {
    expect(report).toMatchObject({
      title: '重庆市沙坪坝区科学技术局关于2022年法治政府建设情况的报告',
      issuingBody: '重庆市沙坪坝区科学技术局',
      region: ['重庆市', '沙坪坝区'],
      year: 2022,
      period: { from: '2022-01-01', to: '2023-01-01' },
      findings: [],
    });
  });

  test('has four parts with their status, and measures of each', () => {
    const parts = report.items.filter((item) => item.style === '一、').map((item) => item.status);
    expect(parts).toEqual(['DONE', 'DONE', 'SHORTCOMING', 'PLANNED']);
    const count = (status: string) =>
      report.items.filter((item) => item.kind === 'MEASURE' && item.status === status).length;
    expect([count('BACKGROUND'), count('DONE'), count('SHORTCOMING'), count('PLANNED')]).toEqual([
      1, 16, 2, 4,
    ]);
  });

  test('splits the three items of one paragraph', () => {
    const items = report.items.filter(
      (item) => item.headingPath.includes('（六）坚持依法应对突发事件') && item.ordinal,
    );
    expect(items.map((item) => [item.style, item.ordinal, item.kind])).toEqual([
      ['（一）', 6, 'SECTION'],
      ['一是', 1, 'MEASURE'],
      ['一是', 2, 'MEASURE'],
      ['一是', 3, 'MEASURE'],
    ]);
  });

  test('states sixteen figures', () => {
    expect(report.figures.map(({ text, counts }) => `${text} ${counts}`)).toEqual([
      '2项 政务服务事项',
      '1项 政策措施',
      '86家 企业',
      '12179万元 科信贷',
      '3515万元 商业贷款',
      '25家 企业',
      '165万元 区级奖补经费',
      '2个 行政规范性文件',
      '2个 规范性文件',
      '9件 区人大代表建议',
      '6件 区政协提案',
      '280余条 政务信息',
      '1条 政府信息公开申请',
      '1名 领导干部',
      '23名 干部职工',
      '100% 参考率、合格率',
    ]);
  });
});

describeShared('the State Council work reports', 'reports', () => {
  test.each([
    [2015, 6, '2014-01-01', '2015-01-01'],
    [2016, 3, '2015-01-01', '2016-01-01'],
    [2017, 3, '2016-01-01', '2017-01-01'],
    [2018, 3, '2013-01-01', '2018-01-01'],
    [2019, 3, '2018-01-01', '2019-01-01'],
    [2020, 8, '2019-01-01', '2020-05-22'],
    [2021, 3, '2020-01-01', '2021-01-01'],
    [2022, 3, '2021-01-01', '2022-01-01'],
  ])('%i has %i parts; the first reviews, the others plan', (year, parts, from, to) => {
    const report = read(`state-council-work-report-${year}.txt`);
    expectSound(report);
    expect(report).toMatchObject({
      title: '政府工作报告',
      issuingBody: '国务院',
      region: [],
      year,
      period: { from, to },
      findings: [],
    });
    const top = report.items.filter((item) => item.kind === 'SECTION' && item.style === '一、');
    expect(top.map((item) => item.ordinal)).toEqual(Array.from({ length: parts }, (_, index) => index + 1));
    expect(top.map((item) => item.status)).toEqual(['DONE', ...Array(parts - 1).fill('PLANNED')]);
    expect(report.items.some((item) => item.status === 'SHORTCOMING')).toBe(true);
    expect(report.items.at(-1)!.kind).toBe('CLOSING');
  });
});
