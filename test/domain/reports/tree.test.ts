import type { ParsedReport, ReportItem } from '../../../src/domain/model/report';
import { parseReport } from '../../../src/domain/reports';

const TITLE = '青山市司法局2022年法治政府建设情况的报告\n\n';

function parse(body: string): ParsedReport {
  return parseReport(TITLE + body, { file: 'x.txt' });
}

/** Leaves of the body as `path | kind status`, heading lines and the title left out. */
function outline(report: ParsedReport): string[] {
  return report.items
    .filter((item) => !['TITLE', 'SECTION', 'HEADING'].includes(item.kind))
    .map((item) => `${item.headingPath.join(' > ') || '-'} | ${item.kind} ${item.status}`);
}

function sections(report: ParsedReport): string[] {
  return report.items.filter((item) => item.kind === 'SECTION').map((item) => item.headingPath.join(' > '));
}

function leaf(report: ParsedReport, start: string): ReportItem {
  return report.items.find((item) => item.kind !== 'SECTION' && item.text.startsWith(start))!;
}

describe('hierarchy of numbering', () => {
  test.each<[string, string, string[]]>([
    [
      'goes 一、（一）1.（1） by default',
      '一、举措\n（一）学习\n1.培训\n（1）开展法治培训，提高能力。\n（2）组织考试，检验成效。\n2.宣传\n组织宣传。\n（二）执法\n规范执法。\n',
      [
        '一、举措',
        '一、举措 > （一）学习',
        '一、举措 > （一）学习 > 1.培训',
        '一、举措 > （一）学习 > 2.宣传',
        '一、举措 > （二）执法',
      ],
    ],
    [
      'takes half-width and full-width numbers alike',
      '一、举措\n(一)学习\n组织学习。\n（二）执法\n规范执法。\n',
      ['一、举措', '一、举措 > (一)学习', '一、举措 > （二）执法'],
    ],
    [
      'knows chapters',
      '第一章 总体情况\n一、举措\n组织学习。\n第二章 打算\n一、学习\n继续学习。\n',
      ['第一章总体情况', '第一章总体情况 > 一、举措', '第二章打算', '第二章打算 > 一、学习'],
    ],
    [
      'lets 1. stand right under 一、',
      '一、举措\n1.学习\n组织学习。\n2.执法\n规范执法。\n二、打算\n1.学习\n继续学习。\n',
      ['一、举措', '一、举措 > 1.学习', '一、举措 > 2.执法', '二、打算', '二、打算 > 1.学习'],
    ],
    [
      'lets （一） stand under 1. where it is met so',
      '1.举措\n（一）学习\n组织学习。\n（二）执法\n规范执法。\n2.打算\n（一）学习\n继续学习。\n',
      ['1.举措', '1.举措 > （一）学习', '1.举措 > （二）执法', '2.打算', '2.打算 > （一）学习'],
    ],
    [
      'reads no list of ordinals as a heading',
      '一、举措\n一、二、三产业融合发展，推进改革。\n',
      ['一、举措'],
    ],
    ['reads no decimal as a number', '一、举措\n1.5万户企业得到服务，推进改革。\n', ['一、举措']],
  ])('%s', (_, body, expected) => {
    expect(sections(parse(body))).toEqual(expected);
  });

  test('（一） after a list of 一是 closes the list', () => {
    const report = parse(
      '一、举措\n一是抓学习。组织学习。\n二是抓培训。开展培训。\n（一）执法\n规范执法。\n',
    );
    expect(leaf(report, '规范执法').headingPath).toEqual(['一、举措', '（一）执法']);
  });
});

describe('leaves', () => {
  test.each<[string, string, string[]]>([
    [
      'a numbered sentence with nothing under it is a leaf',
      '一、存在的不足\n（一）执法力量薄弱。人员不足。\n（二）普法形式单一。\n',
      [
        '一、存在的不足 > （一）执法力量薄弱 | MEASURE SHORTCOMING',
        '一、存在的不足 > （二）普法形式单一 | MEASURE SHORTCOMING',
      ],
    ],
    [
      'a list of annexes at the end is none of the plans',
      '一、打算\n继续完善制度。\n附件：1.行政复议统计表\n　　　2.行政诉讼统计表\n',
      ['一、打算 | MEASURE PLANNED', '- | CLOSING BACKGROUND', '- | CLOSING BACKGROUND'],
    ],
  ])('%s', (_, body, expected) => {
    expect(outline(parse(body))).toEqual(expected);
  });
});

describe('一是…二是…', () => {
  const items = (body: string) =>
    parse(`一、举措\n${body}\n`)
      .items.filter((item) => item.style === '一是')
      .map((item) => [item.ordinal, item.text.trim()]);

  test('splits a paragraph into items', () => {
    expect(items('一是落实机制，开展工作。二是贯彻规范，做好值守。三是开展检查。')).toEqual([
      [1, '一是落实机制，开展工作。'],
      [2, '二是贯彻规范，做好值守。'],
      [3, '三是开展检查。'],
    ]);
  });

  test('leaves the words before the list as a leaf of their own', () => {
    const report = parse('一、举措\n我局主要做了以下工作：一是落实机制；二是贯彻规范；三是开展检查。\n');
    expect(outline(report)).toEqual([
      '一、举措 | PARAGRAPH BACKGROUND',
      '一、举措 > 一是落实机制 | MEASURE DONE',
      '一、举措 > 二是贯彻规范 | MEASURE DONE',
      '一、举措 > 三是开展检查 | MEASURE DONE',
    ]);
  });

  test.each([
    ['within quotes', '学习“一是导向。二是抓手。”精神。'],
    ['within brackets', '开展整治（一是摸排；二是整改），取得成效。'],
    ['as 之一是', '重点之一是学习。重点之二是培训。'],
    ['as 唯一是', '唯一是要学习。二是培训。'],
    ['without a first', '开展工作。二是培训。三是学习。'],
    ['without a second', '开展工作。一是培训。'],
    ['parted by commas only', '坚持两个导向，一是问题导向，二是目标导向。'],
    ['at the start of a line without a first', '三是开展学习。'],
  ])('%s does not split', (_, body) => {
    expect(items(body)).toEqual([]);
  });

  test('counts on from a numbered paragraph', () => {
    expect(items('一是落实机制，开展工作。二是贯彻规范。\n三是开展检查。')).toHaveLength(3);
  });

  test('nests under the number of its own paragraph', () => {
    const report = parse(
      '一、举措\n（一）强化学习。一是组织培训；二是开展宣传。\n（二）规范执法。加强监督。\n',
    );
    expect(outline(report)).toEqual([
      '一、举措 > （一）强化学习 > 一是组织培训 | MEASURE DONE',
      '一、举措 > （一）强化学习 > 二是开展宣传 | MEASURE DONE',
      '一、举措 > （二）规范执法 | MEASURE DONE',
    ]);
  });

  test('splits （1）（2） and ①② in a paragraph too', () => {
    const report = parse('一、举措\n重点推进：（1）组织培训；（2）开展宣传。同时做到：①抓学习；②抓考试。\n');
    expect(report.items.filter((item) => item.style === '（1）').map((item) => item.ordinal)).toEqual([
      1, 2, 1, 2,
    ]);
  });

  test('a short first sentence is the heading, and stays in the leaf', () => {
    const report = parse(
      '一、举措\n一是深入推进“放管服”改革。深入开展“互联网+政务服务”。\n二是落实。抓好。\n',
    );
    const first = leaf(report, '一是');
    expect(first.heading).toBe('深入推进“放管服”改革');
    expect(first.sentences.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '一是深入推进“放管服”改革。',
      '深入开展“互联网+政务服务”。\n',
    ]);
  });

  test('a first sentence that cites a source is no heading', () => {
    const report = parse('一、举措\n一是贯彻落实《优化营商环境条例》。持续推进改革。\n二是落实。抓好。\n');
    expect(leaf(report, '一是').heading).toBeNull();
  });
});

describe('status', () => {
  test.each<[string, string, string]>([
    ['一、2022年主要举措和成效\n组织学习。', '组织学习', 'MEASURE DONE'],
    ['一、存在的不足和原因\n学习不够深入。', '学习不够', 'MEASURE SHORTCOMING'],
    ['一、存在的主要问题\n学习不够深入。', '学习不够', 'MEASURE SHORTCOMING'],
    ['一、解决群众急难愁盼问题\n组织学习。', '组织学习', 'MEASURE DONE'],
    ['一、突出问题整改情况\n组织学习。', '组织学习', 'MEASURE DONE'],
    ['一、2023年工作思路\n组织学习。', '组织学习', 'MEASURE PLANNED'],
    ['一、下一步工作打算\n组织学习。', '组织学习', 'MEASURE PLANNED'],
    ['一、今后努力方向\n组织学习。', '组织学习', 'MEASURE PLANNED'],
    ['一、2022年工作计划完成情况\n组织学习。', '组织学习', 'MEASURE DONE'],
    ['一、工作情况\n组织学习。\n下一步，我局将继续推进改革。', '下一步', 'MEASURE PLANNED'],
    ['一、工作情况\n组织学习。\n2023年，我局将继续推进改革。', '2023年', 'MEASURE PLANNED'],
    ['一、工作情况\n组织学习。\n同时，工作中还存在一些问题和不足。', '同时', 'MEASURE SHORTCOMING'],
    ['一、存在的问题和下一步打算\n学习不够深入。\n我局将继续推进改革。', '学习不够', 'MEASURE SHORTCOMING'],
    ['一、存在的问题和下一步打算\n学习不够深入。\n我局将继续推进改革。', '我局将', 'MEASURE PLANNED'],
  ])('%j: %s is %s', (body, start, expected) => {
    const item = leaf(parse(body), start);
    expect(`${item.kind} ${item.status}`).toBe(expected);
  });

  test('an opening that states acts is a measure of background; one that only announces is a preface', () => {
    const report = parse(
      '2022年，我局认真对照《法治政府建设实施纲要》，扎实推进法治政府建设。现将有关情况报告如下。\n一、举措\n组织学习。\n',
    );
    expect(leaf(report, '2022年')).toMatchObject({ kind: 'MEASURE', status: 'BACKGROUND' });
    const bare = parse('现将2022年推进法治政府建设的情况报告如下。\n一、举措\n组织学习。\n');
    expect(leaf(bare, '现将')).toMatchObject({ kind: 'PREFACE', status: 'BACKGROUND' });
  });

  test('an opening that runs on into the announcement still states its acts', () => {
    const report = parse(
      '2022年，我局认真贯彻《法治政府建设实施纲要》，现将情况报告如下：\n一、举措\n组织学习。\n',
    );
    expect(leaf(report, '2022年')).toMatchObject({ kind: 'MEASURE', status: 'BACKGROUND' });
  });

  test('the closing is told from the last measure', () => {
    const report = parse('一、举措\n组织学习。\n\n特此报告。\n\n青山市司法局\n2023年1月10日\n');
    expect(report.items.slice(-3).map((item) => item.kind)).toEqual(['CLOSING', 'CLOSING', 'CLOSING']);
    expect(leaf(report, '组织学习')).toMatchObject({ kind: 'MEASURE', status: 'DONE' });
  });

  test('a report with no numbering still gives its measures', () => {
    const report = parse('现将情况报告如下。\n组织学习，开展培训。\n规范执法，加强监督。\n');
    expect(outline(report)).toEqual(['- | PREFACE BACKGROUND', '- | MEASURE DONE', '- | MEASURE DONE']);
  });
});

describe('paragraphs', () => {
  test('lines broken at a page width are one paragraph', () => {
    const line = '深入贯彻落实党中央关于全面依法治国的重大决策部署和市委有关';
    const report = parse(`一、举措\n${`${line}\n`.repeat(5)}工作要求。\n`);
    expect(report.items.filter((item) => item.kind === 'MEASURE')).toHaveLength(1);
  });

  test('Windows line ends are kept', () => {
    const text = `${TITLE}一、举措\n组织学习。\n`.replaceAll('\n', '\r\n');
    const report = parseReport(text, { file: 'x.txt' });
    expect(report.title).toBe('青山市司法局2022年法治政府建设情况的报告');
    expect(report.items.map((item) => item.kind)).toEqual(['TITLE', 'SECTION', 'HEADING', 'MEASURE']);
  });

  test('bytes in GB18030 and a byte-order mark are read', () => {
    expect(
      parseReport(Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(`${TITLE}一、举措`)]), { file: 'x.txt' })
        .year,
    ).toBe(2022);
    expect(() => parseReport(Uint8Array.from([0xff, 0x80, 0xff]), { file: 'x.txt' })).toThrow(
      'expected text',
    );
  });
});
