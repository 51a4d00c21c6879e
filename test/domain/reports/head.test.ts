import type { PageHead } from '../../../src/domain/model/page';
import { parseReport } from '../../../src/domain/reports';

const BODY = '\n\n现将有关情况报告如下。\n一、主要举措\n（一）加强学习\n组织学习，开展培训。\n';

interface Expected {
  title: string | null;
  issuingBody: string | null;
  region?: string[];
  year: number | null;
}

describe('title, issuing body and year', () => {
  test.each<[string, string, Expected]>([
    [
      'a title in two lines, the body first',
      `重庆市沙坪坝区科学技术局\n关于2022年法治政府建设情况的报告${BODY}`,
      {
        title: '重庆市沙坪坝区科学技术局关于2022年法治政府建设情况的报告',
        issuingBody: '重庆市沙坪坝区科学技术局',
        region: ['重庆市', '沙坪坝区'],
        year: 2022,
      },
    ],
    [
      'the years of a plan in a title',
      `青山市水务局“十四五”时期法治政府建设情况报告${BODY}`,
      { title: '青山市水务局“十四五”时期法治政府建设情况报告', issuingBody: '青山市水务局', year: null },
    ],
    [
      'a body that is no organ of a place',
      `新疆生产建设兵团2023年法治政府建设年度报告${BODY}`,
      {
        title: '新疆生产建设兵团2023年法治政府建设年度报告',
        issuingBody: '新疆生产建设兵团',
        year: 2023,
      },
    ],
    [
      'the name of the site behind a title',
      `某县人民政府关于2021年度法治政府建设情况的报告 - 某县人大网${BODY}`,
      { title: '某县人民政府关于2021年度法治政府建设情况的报告', issuingBody: '某县人民政府', year: 2021 },
    ],
    [
      'the cell 名称 before a title',
      `索引号： X-1\n名称 青山市水务局关于2021年度法治政府建设情况的报告\n\n青山市水务局关于2021年度法治政府建设情况的报告${BODY}`,
      {
        title: '青山市水务局关于2021年度法治政府建设情况的报告',
        issuingBody: '青山市水务局',
        region: ['青山市'],
        year: 2021,
      },
    ],
    [
      'the column of the site over a title, and the path that names it',
      `政府信息公开年报\n当前位置： 网站首页 >> 政务公开 >> 政府信息公开年报\n青山市水务局2021年政府信息公开工作年度报告${BODY}`,
      {
        title: '青山市水务局2021年政府信息公开工作年度报告',
        issuingBody: '青山市水务局',
        region: ['青山市'],
        year: 2021,
      },
    ],
    [
      'the time of day and the body of the site on one line',
      `今天是：\n\n2026-01-20 17:01 | 青山市水务局\n\n市水务局2025年度法治政府建设情况报告${BODY}`,
      {
        title: '市水务局2025年度法治政府建设情况报告',
        issuingBody: '青山市水务局',
        region: ['青山市'],
        year: 2025,
      },
    ],
    [
      'a title that breaks in mid-phrase',
      `某县人民政府办公室关于2021年度\n法治政府建设情况\n的报告${BODY}`,
      {
        title: '某县人民政府办公室关于2021年度法治政府建设情况的报告',
        issuingBody: '某县人民政府办公室',
        year: 2021,
      },
    ],
    [
      'a body one blank line above the rest',
      `青山市人民政府\n\n2023年法治政府建设年度报告${BODY}`,
      {
        title: '青山市人民政府2023年法治政府建设年度报告',
        issuingBody: '青山市人民政府',
        region: ['青山市'],
        year: 2023,
      },
    ],
    [
      'body, year, subject in one line',
      `青山市人民政府2023年法治政府建设年度报告${BODY}`,
      { title: '青山市人民政府2023年法治政府建设年度报告', issuingBody: '青山市人民政府', year: 2023 },
    ],
    [
      'a summary of administration by law',
      `青山市司法局2020年依法行政工作总结${BODY}`,
      { title: '青山市司法局2020年依法行政工作总结', issuingBody: '青山市司法局', year: 2020 },
    ],
    [
      'no body in the title, one in the closing',
      `关于2021年度法治政府建设情况的报告${BODY}\n\n青山市教育局\n2022年1月10日\n`,
      { title: '关于2021年度法治政府建设情况的报告', issuingBody: '青山市教育局', year: 2021 },
    ],
    [
      'only a place in the title',
      `2019年度青湖区法治政府建设工作报告${BODY}`,
      {
        title: '2019年度青湖区法治政府建设工作报告',
        issuingBody: '青湖区人民政府',
        region: ['青湖区'],
        year: 2019,
      },
    ],
    [
      '关于 ahead of the body',
      `关于青山市水务局2022年法治政府建设情况的报告${BODY}`,
      { title: '关于青山市水务局2022年法治政府建设情况的报告', issuingBody: '青山市水务局', year: 2022 },
    ],
    [
      'a year in Chinese numerals',
      `青山市人民政府关于二〇二二年度法治政府建设情况的报告${BODY}`,
      {
        title: '青山市人民政府关于二〇二二年度法治政府建设情况的报告',
        issuingBody: '青山市人民政府',
        year: 2022,
      },
    ],
    [
      'a motto with the report named under it',
      `踔厉奋发 依法行政\n——青山市司法局2022年法治政府建设年度报告${BODY}`,
      {
        title: '踔厉奋发 依法行政——青山市司法局2022年法治政府建设年度报告',
        issuingBody: '青山市司法局',
        year: 2022,
      },
    ],
    [
      'a letterhead and a document number above the title',
      `青山市司法局文件\n青司发〔2023〕4号\n\n关于2022年法治政府建设情况的报告\n\n市人民政府：${BODY}`,
      { title: '关于2022年法治政府建设情况的报告', issuingBody: '青山市司法局', year: 2022 },
    ],
    [
      'no title at all',
      '一、工作情况\n（一）加强学习\n组织学习。\n',
      { title: null, issuingBody: null, year: null },
    ],
    [
      'a work report: the year it is given in',
      '政府工作报告\n——2015年3月5日在大会第三次会议上\n国务院总理 某某\n各位代表：\n现在，我代表国务院，向大会报告政府工作。\n一、2014年工作回顾\n推进改革。\n',
      { title: '政府工作报告', issuingBody: '国务院', region: [], year: 2015 },
    ],
    [
      'the work report of a place',
      '政府工作报告\n——2022年1月10日在青山市第五届人民代表大会第一次会议上\n市长 某某\n各位代表：\n现在，我代表青山市人民政府，向大会报告工作。\n一、2021年工作回顾\n推进改革。\n',
      { title: '政府工作报告', issuingBody: '青山市人民政府', region: ['青山市'], year: 2022 },
    ],
  ])('%s', (_, text, expected) => {
    expect(parseReport(text, { file: 'x.txt' })).toMatchObject(expected);
  });

  test('a comment line above the title is kept, and is not the title', () => {
    const report = parseReport('# source: https://example.org/a\n政府工作报告\n一、回顾\n推进改革。\n', {
      file: 'x.txt',
    });
    expect(report.title).toBe('政府工作报告');
    expect(report.items[0]).toMatchObject({ kind: 'FURNITURE', start: 0 });
  });

  test('in Markdown a first heading is the title', () => {
    const report = parseReport(
      '# 青山市司法局2022年法治政府建设年度报告\n\n## 一、主要举措\n\n### （一）学习\n\n组织学习。\n',
      {
        file: 'x.md',
      },
    );
    expect(report.title).toBe('青山市司法局2022年法治政府建设年度报告');
    expect(
      report.items.filter((item) => item.kind === 'SECTION').map((item) => item.headingPath.at(-1)),
    ).toEqual(['一、主要举措', '（一）学习']);
  });

  test.each([
    ['青山市人民政府2022年上半年法治政府建设情况报告', { from: '2022-01-01', to: '2022-07-01' }],
    ['青山市人民政府2018—2022年法治政府建设情况报告', { from: '2018-01-01', to: '2023-01-01' }],
    ['青山市人民政府2022年法治政府建设情况报告', { from: '2022-01-01', to: '2023-01-01' }],
  ])('the period of %s', (title, period) => {
    expect(parseReport(`${title}${BODY}`, { file: 'x.txt' }).period).toEqual(period);
  });

  test.each([
    ['an empty file', '', ['report-empty']],
    ['a blank file', ' \n\n　', ['report-empty']],
    [
      'a text without title, body and year',
      '一、情况\n组织学习。',
      ['report-no-title', 'report-no-issuing-body', 'report-no-year'],
    ],
    ['a place for a body', `2019年度青湖区法治政府建设工作报告${BODY}`, ['report-issuing-body-inferred']],
    [
      'a missing part',
      '青山市司法局2022年法治政府建设情况报告\n\n一、情况\n组织学习。\n三、打算\n继续学习。',
      ['report-numbering-gap'],
    ],
  ])('%s gives findings with a remedy', (_, text, codes) => {
    const { findings } = parseReport(text, { file: 'x.txt' });
    expect(findings.map((finding) => finding.code)).toEqual(codes);
    for (const finding of findings) expect(finding.remedy).toBeTruthy();
  });
});

/** What is told elsewhere than in a title: real places, invented words. */
describe('a body that the title does not name', () => {
  const AROUND = '\n一、主要举措\n组织学习，开展培训。\n';
  test.each<[why: string, text: string, body: string | null]>([
    [
      'who the report is said to be of, placed by its slogan',
      `根据有关规定，现将省政府2022年度法治政府建设情况报告如下。${AROUND}建设法治湖南。\n`,
      '湖南省人民政府',
    ],
    [
      'whom the readers are to ask',
      `现公布我单位2021年工作年度报告。如有疑问，请与来凤县水利局（地址：某路1号）联系。${AROUND}`,
      '来凤县水利局',
    ],
    [
      'whose papers it made',
      `2023年，我局坚持学习，推进工作。${AROUND}制定《台州市路桥区水利局审查事项目录清单》。印发《路桥区行动方案》。\n`,
      '台州市路桥区水利局',
    ],
    ['a city by its short name', `2022年以来，烟台水利局坚持学习，推进工作。${AROUND}`, '烟台市水利局'],
    ['a slogan with the place', `2022年，市水利局坚持学习，推进健康北京建设。${AROUND}`, '北京市水利局'],
    ['two slogans of two places', `2022年，市水利局坚持学习。${AROUND}健康北京，法治辽阳。\n`, null],
    [
      'papers made by two',
      `2023年，我局坚持学习。${AROUND}制定《丽水市水利局目录清单》，印发《烟台市水利局工作方案》。\n`,
      null,
    ],
    ['nothing that tells the place', `2023年，我局坚持学习，建设法治政府。${AROUND}`, null],
  ])('%s', (_, text, body) => {
    expect(parseReport(text, { file: 'x.txt' }).issuingBody).toBe(body);
  });
});

describe('what a page says of a report', () => {
  const TEXT = '2024年，我局认真学习，现将有关情况报告如下：\n一、主要举措\n组织学习，开展培训。\n';
  const NOTHING = { title: null, site: null, source: null, published: null, around: [] };
  test.each<[why: string, page: Partial<PageHead>, title: string | null, body: string | null]>([
    ['nothing', {}, null, null],
    ['its title', { title: '晋江市水利局2024年工作报告' }, '晋江市水利局2024年工作报告', '晋江市水利局'],
    ['whose site it is', { title: '2024年工作报告', site: '晋江市水利局' }, '2024年工作报告', '晋江市水利局'],
    [
      'a government’s site, which holds all reports',
      { title: '2024年工作报告', site: '晋江市人民政府' },
      '2024年工作报告',
      null,
    ],
    ['where it comes from', { source: '晋江市水利局' }, null, '晋江市水利局'],
    ['the path to it', { around: ['首页 > 政务公开 > 晋江市水利局 > 年度报告'] }, null, '晋江市水利局'],
    ['a path through departments', { around: ['首页 > 部门 > 年度报告'] }, null, null],
  ])('%s', (_, page, title, body) => {
    const report = parseReport(TEXT, { file: 'x.html', page: { ...NOTHING, ...page } });
    expect([report.title, report.issuingBody, report.year]).toEqual([title, body, 2024]);
  });

  test('words of the text come before those of the page', () => {
    const page = { ...NOTHING, title: '别的报告', site: '晋江市水利局' };
    const text = `青山市司法局2023年法治政府建设年度报告\n\n${TEXT}`;
    expect(parseReport(text, { file: 'x.html', page })).toMatchObject({
      title: '青山市司法局2023年法治政府建设年度报告',
      issuingBody: '青山市司法局',
    });
  });
});

test('an event of another year is not the year reported on', () => {
  const text =
    '某市执法检查组关于检查某法实施情况的报告\n——2023年11月29日在市人大常委会第五次会议上\n市人大常委会：\n开展检查。2022年1月，某法施行，意义重大。\n一、检查情况\n开展检查。\n';
  expect(parseReport(text, { file: 'x.txt' }).year).toBe(2023);
});
