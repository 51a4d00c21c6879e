import { listAsReport, partsOfList, ROWS_PER_PART } from '../../../src/domain/lists/as-report';
import { readList } from '../../../src/domain/lists/read-list';
import { knowledge } from '../citations/support';

const HEAD = ['序号', '事项名称', '职权类型', '设定依据', '行使主体', '层级'];
const list = (rows: string[][], over: string[][] = [['重庆市沙坪坝区权责清单（2022年）']]) =>
  readList([{ name: null, rows: [...over, HEAD, ...rows], merges: [] }]);
const asReport = (read: ReturnType<typeof list>, index = 0) =>
  listAsReport(read, { index, count: partsOfList(read) }, '清单.xlsx', knowledge());

it('has one measure a row, which tile the text with its title', () => {
  const read = list([
    ['1', '甲', '行政许可', '《中华人民共和国行政许可法》第十二条\n《乙条例》', '甲局', '县级'],
    ['2', '乙', '行政处罚', '《甲法》第三条：“应当报告。”第五条', '乙局', ''],
  ]);
  const { report, citations, resolutions } = asReport(read);
  expect(report).toMatchObject({
    title: '重庆市沙坪坝区权责清单（2022年）',
    issuingBody: '重庆市沙坪坝区人民政府',
    region: ['重庆市', '沙坪坝区'],
    year: 2022,
  });
  expect(report.items.map(({ text }) => text).join('')).toBe(report.text);
  expect(report.items.map(({ kind }) => kind)).toEqual(['TITLE', 'MEASURE', 'MEASURE']);
  expect(report.items[1]).toMatchObject({
    heading: '甲',
    status: 'BACKGROUND',
    power: { name: '甲', type: 'LICENCE', typeWritten: '行政许可', body: '甲局', level: '县级', row: 3 },
  });
  expect(resolutions).toHaveLength(citations.length);
  for (const { start, end, text, relation } of citations) {
    expect(report.text.slice(start, end)).toBe(text);
    expect(relation).toBe('BASIS');
  }
  // 第五条 rests on 《甲法》, counted over the whole list.
  expect(citations.map(({ antecedent }) => antecedent)).toEqual([null, null, null, 2]);
});

it('is issued by whom a note or its title names', () => {
  expect(
    asReport(list([['1', '甲', '', '《甲法》', '', '']], [['权责清单'], ['填报单位：甲县教育局']])).report
      .issuingBody,
  ).toBe('甲县教育局');
  expect(asReport(list([['1', '甲', '', '《甲法》', '', '']], [['权责清单']])).report.issuingBody).toBeNull();
});

it('comes in parts where it is long', () => {
  const read = list(
    Array.from({ length: ROWS_PER_PART + 5 }, (_, at) => [String(at + 1), `甲${at}`, '', '《甲法》', '', '']),
  );
  expect(partsOfList(read)).toBe(2);
  const second = asReport(read, 1).report;
  expect(second.title).toBe(
    `重庆市沙坪坝区权责清单（2022年）（第${ROWS_PER_PART + 1}至${ROWS_PER_PART + 5}项）`,
  );
  expect(second.items).toHaveLength(6);
});
