import { analyseReport, knowledgeOf } from '../../../src/domain/analyse';
import type { ReportItem } from '../../../src/domain/model/report';
import { identify } from '../../../src/domain/reports/identity';
import { shortTitle } from '../../../src/domain/reports/short-title';
import { citationRows, figureRows, itemRows, newIds } from '../../../src/graph/commands/report-rows';

const TEXT = `某市科技局
关于2022年法治政府建设情况的报告

现将有关情况报告如下。
一、主要举措
（一）优化营商环境
贯彻《优化营商环境条例》，服务86家企业。
`;

const { report, citations } = analyseReport(
  new TextEncoder().encode(TEXT),
  { file: 'a.txt' },
  knowledgeOf({ works: [], titles: [], aliases: [] }),
);
const { identity: id } = identify(report, 'a.txt');
const partIds = newIds(report, citations, id);
const items = itemRows(report, id, partIds.items);

describe('report rows', () => {
  test('ids are unique, and hold no more than place', () => {
    const ids = items.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((each) => each.startsWith(`item:${id.slice('report:'.length)}/`))).toBe(true);
  });

  test('a second item on the same span gets an id of its own', () => {
    const twice = { ...report, items: [report.items[0], report.items[0]] as ReportItem[] };
    const [first, second] = itemRows(twice, id, newIds(twice, [], id).items);
    expect(second!.id).toBe(`${first!.id}.2`);
  });

  test('a citation hangs on the leaf that contains it', () => {
    const [row] = citationRows(report, id, partIds.citations, citations, items);
    const leaf = items.find((item) => item.id === row!.itemId)!;
    expect(leaf.measure).toBe(true);
    expect(leaf.properties.text).toContain('《优化营商环境条例》');
    expect(items.some((item) => item.parentId === leaf.id)).toBe(false);
  });

  test('a figure hangs on the item that states it', () => {
    const [row] = figureRows(report, partIds.figures, items);
    expect(items.find((item) => item.id === row!.itemId)!.properties.text).toContain('86家企业');
  });

  test('a report without a title goes by its file', () => {
    const bare = { ...report, title: null, issuingBody: null, year: null };
    expect(identify(bare, 'dir/甲.txt').identity).toBe('report:发文机关不详/undated/甲');
  });
});

describe('shortTitle', () => {
  const cases: [title: string, body: string, short: string][] = [
    [
      '重庆市沙坪坝区科学技术局关于2022年法治政府建设情况的报告',
      '重庆市沙坪坝区科学技术局',
      '法治政府建设情况的报告',
    ],
    ['某市人民政府2021年度法治政府建设情况报告', '某市人民政府', '法治政府建设情况报告'],
    ['政府工作报告', '国务院', '政府工作报告'],
    ['2023年', '某局', '2023年'],
  ];
  test.each(cases)('%s', (title, body, short) => {
    expect(shortTitle(title, body)).toBe(short);
  });
});
