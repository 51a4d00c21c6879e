/** What a page puts round a report is none of its text, and tells what it tells of it. */
import type { ParsedReport } from '../../../src/domain/model/report';
import { parseReport } from '../../../src/domain/reports';
import { expectSound } from './sound';

const BODY =
  '2023年，青山市司法局扎实开展各项工作，取得积极成效。\n\n一、主要举措\n\n（一）加强学习\n\n组织学习法律法规，开展培训。\n';
const TITLE = '青山市司法局2023年法治政府建设情况报告';

function wordsOf(report: ParsedReport, kind: string): string[] {
  return report.items.filter((item) => item.kind === kind).map((item) => item.text.trim());
}

describe('lines round the title', () => {
  const cases: [name: string, lines: string[]][] = [
    ['a breadcrumb', ['首页 > 政务公开 > 法治政府建设年度报告']],
    ['a breadcrumb in two lines', ['首页', '> 政务公开 > 政务专题 > 法治政府建设']],
    ['a breadcrumb in full-width signs', ['您现在的位置：首页＞信息公开＞法定主动公开内容']],
    ['a breadcrumb that ends in the title of its section', ['网站首页>>公开信息内容']],
    ['where one is, and nothing more', ['当前位置：']],
    ['other sites', ['中国政府网|绿水省人民政府网']],
    ['a banner with the day', ['青山市人民政府 2024年1月3日 星期三', '无障碍 简体| 繁体']],
    ['tools, one a line', ['下载', '打印', '全屏', '收藏', '【字号：', '加大', '还原', '减小', '】']],
    ['tools in one line', ['【字体：大 中 小】 打印 关闭']],
    ['source, day and visits', ['来源：市司法局 发布时间：2024-01-15 09:18 浏览次数：88']],
    ['a source on a line of its own', ['来源:', '青山日报', '分享：']],
    ['a day and an hour', ['2024年01月15日 07时41分']],
    [
      'labels in brackets',
      ['[ 索引号 ] 1150/2024-00001 [ 发文字号 ]', '[ 主题分类 ] 司法 [ 体裁分类 ] 工作报告'],
    ],
    [
      'labels in cells',
      ['索 引 号 | 0110/2024-1 | 分 类 | 司法 |', '发布机构 | 青山市司法局 | 发文日期 | 2024年01月15日 |'],
    ],
    ['a comment of who fetched it', ['# source: https://example.org/a.html']],
  ];

  test.each(cases)('%s above it', (_, lines) => {
    const report = parseReport(`${lines.join('\n')}\n\n${TITLE}\n\n${BODY}`, { file: 'x.txt' });
    expectSound(report);
    expect(wordsOf(report, 'FURNITURE')).toEqual(lines);
    expect(report).toMatchObject({ title: TITLE, issuingBody: '青山市司法局', year: 2023 });
    expect(report.items.filter(({ kind }) => kind === 'MEASURE')).toHaveLength(2);
  });

  test.each(cases)('%s below it', (_, lines) => {
    const report = parseReport(`${TITLE}\n\n${lines.join('\n')}\n\n${BODY}`, { file: 'x.txt' });
    expectSound(report);
    expect(wordsOf(report, 'FURNITURE')).toEqual(lines);
    expect(report).toMatchObject({ title: TITLE, issuingBody: '青山市司法局', year: 2023 });
  });

  test('facts behind the title, on its line', () => {
    const report = parseReport(`${TITLE} 发布日期：2024-01-15 浏览次数：\n\n${BODY}`, { file: 'x.txt' });
    expectSound(report);
    expect(report.title).toBe(TITLE);
    expect(wordsOf(report, 'FURNITURE')).toEqual(['发布日期：2024-01-15 浏览次数：']);
  });
});

describe('lines behind the last words', () => {
  const cases: [name: string, lines: string[]][] = [
    ['who edited it', ['责任编辑：', '王某', '扫一扫在手机打开当前页']],
    ['tools', ['打印本页', '关闭窗口']],
    [
      'a footer',
      ['主办：青山市人民政府办公室　承办：青山市大数据局', '网站标识码：1234567890　绿ICP备12345678号'],
    ],
    ['other pages', ['相关附件>>', '相关链接>>', '青山市公布新的年度计划', '打印本页', '关闭窗口']],
    ['neighbours', ['上一篇：某某公告', '下一篇：某某通知', '分享到：']],
    ['where it came from', ['（来源：青山日报）', '编辑：王某某']],
    [
      'the start of the report again',
      [
        '打印本页',
        '青山市司法局2023年法治政府建设情况报告',
        '2023年，青山市司法局扎实开展各项工作，取得积极成效。',
      ],
    ],
  ];

  test.each(cases)('%s', (_, lines) => {
    const report = parseReport(`${TITLE}\n\n${BODY}\n${lines.join('\n')}\n`, { file: 'x.txt' });
    expectSound(report);
    expect(wordsOf(report, 'FURNITURE')).toEqual(lines);
    expect(wordsOf(report, 'MEASURE').at(-1)).toBe('组织学习法律法规，开展培训。');
  });

  test.each([
    ['a sentence on printing', '（二）规范印章管理\n打印的文书由专人保管，编辑：由办公室负责。'],
    ['a plan that speaks of a site', '（二）建好门户网站\n主办单位定期检查网站，技术支持由专班负责。'],
  ])('%s is the report’s own', (_, lines) => {
    const report = parseReport(`${TITLE}\n\n${BODY}\n${lines}\n继续完善制度，加强监督检查。\n`, {
      file: 'x.txt',
    });
    expect(wordsOf(report, 'FURNITURE')).toEqual([]);
  });
});

describe('what the page says of the report', () => {
  const HEADLESS = '一、主要举措\n\n（一）加强学习\n\n组织学习法律法规，开展培训。\n';
  test.each<[string, string, Partial<ParsedReport>]>([
    [
      'its title and body in labels',
      `首页 >> 公开内容\n标　题：青山市民族宗教局2024年法治政府建设情况报告 发文机关：青山市政府办 发布日期：2025-01-10\n\n${HEADLESS}`,
      { title: '青山市民族宗教局2024年法治政府建设情况报告', issuingBody: '青山市民族宗教局', year: 2024 },
    ],
    [
      'its body, where the text does not',
      `法治政府建设情况报告\n发布机构：青山市水务局 成文日期：2024-01-12\n\n${HEADLESS}`,
      { issuingBody: '青山市水务局', year: 2023, givenOn: '2024-01-12' },
    ],
  ])('%s', (_, text, expected) => {
    expect(parseReport(text, { file: 'x.txt' })).toMatchObject(expected);
  });

  test('a year that follows from the day alone is told as such', () => {
    const { findings } = parseReport(`法治政府建设情况报告\n成文日期：2024-01-12\n\n${HEADLESS}`, {
      file: 'x.txt',
    });
    expect(findings.map(({ code }) => code)).toContain('report-year-inferred');
  });

  test('a newspaper it was taken from is not its body', () => {
    expect(
      parseReport(`法治政府建设情况报告\n来源：青山日报\n\n${HEADLESS}`, { file: 'x.txt' }).issuingBody,
    ).toBeNull();
  });
});
