/** What is no measure: cells, glossaries, annexes, signatures and imprints; and paragraphs that say two things. */
import type { ParsedReport } from '../../../src/domain/model/report';
import { parseReport } from '../../../src/domain/reports';
import { expectSound } from './sound';

const TITLE = '青山市司法局2023年法治政府建设情况的报告\n\n';

function parse(body: string): ParsedReport {
  const report = parseReport(TITLE + body, { file: 'x.txt' });
  expectSound(report);
  return report;
}

const measures = (report: ParsedReport) =>
  report.items.filter(({ kind }) => kind === 'MEASURE').map(({ text, status }) => `${status} ${text.trim()}`);
const cells = (report: ParsedReport) =>
  report.items
    .filter(({ kind }) => kind === 'CELL')
    .map(
      ({ text, cell }) => `${cell!.row},${cell!.column ?? '?'} ${text.replace(/^[|｜\s]+|[|｜\s]+$/gu, '')}`,
    );

const BEFORE = '一、主动公开情况\n公开规范性文件，接受监督。\n';
const AFTER = '\n二、主要举措\n组织学习法律法规，开展培训。\n';
const MEASURES = ['DONE 公开规范性文件，接受监督。', 'DONE 组织学习法律法规，开展培训。'];

describe('tables', () => {
  const cases: [name: string, table: string, expected: string[]][] = [
    [
      'between bars, as from Word, pages and Markdown',
      '| 事项 | 数量 |\n\n|---|---|\n\n| 行政处罚 | 12件 |\n\n| 行政强制 | 0 |',
      ['0,0 事项', '0,1 数量', '1,0 ---', '1,1 ---', '2,0 行政处罚', '2,1 12件', '3,0 行政强制', '3,1 0'],
    ],
    [
      'between tabs, with empty cells and captions',
      '第二十条第（一）项\n信息内容\t本年制作数量\t公开总数量\n规章\t\t524\n规范性文件\t60\t368\n第二十条第（五）项\n行政许可\t3\t4',
      [
        '0,0 第二十条第（一）项',
        '1,0 信息内容',
        '1,1 本年制作数量',
        '1,2 公开总数量',
        '2,0 规章',
        '2,2 524',
        '3,0 规范性文件',
        '3,1 60',
        '3,2 368',
        '4,0 第二十条第（五）项',
        '5,0 行政许可',
        '5,1 3',
        '5,2 4',
      ],
    ],
    [
      'whose rows are numbered like headings',
      '申请情况\t自然人\t法人\n一、本年新收申请数量\t821\t35\n二、上年结转申请数量\t18\t0',
      [
        '0,0 申请情况',
        '0,1 自然人',
        '0,2 法人',
        '1,0 一、本年新收申请数量',
        '1,1 821',
        '1,2 35',
        '2,0 二、上年结转申请数量',
        '2,1 18',
        '2,2 0',
      ],
    ],
    [
      'that lost their rows, with bars left',
      '信息内容 |\n本年制发件数 |\n现行有效件数 |\n|||\n规章 |\n0 |\n3 |',
      ['0,? 信息内容', '1,? 本年制发件数', '2,? 现行有效件数', '4,? 规章', '5,? 0', '6,? 3'].sort(),
    ],
    [
      'that lost their rows and bars',
      '信息内容\n本年制发件数\n现行有效件数\n规章\n2\n13\n规范性文件\n60\n368',
      ['信息内容', '本年制发件数', '现行有效件数', '规章', '2', '13', '规范性文件', '60', '368'].map(
        (words, row) => `${row},? ${words}`,
      ),
    ],
    [
      'set in columns with wide gaps',
      '单位　　　受理　　　办结\n市公安局　　　120　　　118\n市民政局　　　33　　　33',
      [
        '0,0 单位',
        '0,1 受理',
        '0,2 办结',
        '1,0 市公安局',
        '1,1 120',
        '1,2 118',
        '2,0 市民政局',
        '2,1 33',
        '2,2 33',
      ],
    ],
  ];

  test.each(cases)('%s', (_, table, expected) => {
    const report = parse(`${BEFORE}${table}\n${AFTER}`);
    expect(report.items.filter(({ kind }) => kind === 'TABLE')).toHaveLength(1);
    expect(cells(report).sort()).toEqual([...expected].sort());
    expect(measures(report)).toEqual(MEASURES);
    const place = report.items.find(({ kind }) => kind === 'TABLE')!;
    expect(place.headingPath).toEqual(['一、主动公开情况']);
    expect(place.text).toContain(table.split('\n')[0]!);
  });

  test('keep their figures', () => {
    const { figures } = parse(
      `${BEFORE}| 事项 | 数量 |\n| 行政处罚 | 1,234件 |\n| 罚没金额 | 35.6万元 |\n${AFTER}`,
    );
    expect(figures.map(({ text, counts }) => `${text} ${counts}`)).toEqual([
      '1,234件 行政处罚',
      '35.6万元 罚没金额',
    ]);
  });

  test.each([
    ['a signature in two columns', '特此报告。\n青山市司法局　　　　2024年1月16日\n'],
    ['a heading set wide', '二　、　打算\n继续完善制度，加强监督检查。\n'],
    ['short lines of a list', '组织学习\n开展培训\n规范执法\n'],
  ])('%s is none', (_, lines) => {
    expect(parse(BEFORE + lines).items.some(({ kind }) => kind === 'TABLE')).toBe(false);
  });
});

describe('behind the last measure', () => {
  const cases: [name: string, lines: string, kinds: string][] = [
    ['body and day', '青山市司法局\n2024年1月16日', 'CLOSING CLOSING'],
    ['body and day on one line', '青山市司法局　　2024年1月16日', 'CLOSING'],
    ['body under its seal', '青山市司法局（盖章）\n二〇二四年一月十六日', 'CLOSING CLOSING'],
    [
      'body, day and imprint',
      '青山市B局\n\n2024年1月16日\n\n青山市B局办公室　　2024年1月16日印发',
      'CLOSING CLOSING CLOSING',
    ],
    [
      'who else gets it',
      '青山市司法局\n2024年1月16日\n（此件公开发布）\n抄送：市委办公室，市人大常委会办公室。\n青山市司法局办公室2024年1月17日印发',
      'CLOSING CLOSING CLOSING CLOSING CLOSING',
    ],
    ['nothing else to report', '二、其他需要报告的事项\n无。', 'SECTION HEADING PARAGRAPH'],
    ['nothing else to report, in brackets', '二、其他需要报告的事项\n（无）', 'SECTION HEADING PARAGRAPH'],
    [
      'nothing else, in more words',
      '二、其他需要报告的事项\n本机关无其他需要报告的事项。',
      'SECTION HEADING PARAGRAPH',
    ],
    [
      'a glossary',
      '名词解释\n1.“两重”：是指国家重大战略实施和重点领域安全能力建设。\n2.“两新”：是指推动大规模设备更新。',
      'PARAGRAPH PARAGRAPH PARAGRAPH',
    ],
    [
      'an annex with a table',
      '青山市司法局\n2024年1月16日\n附件1\n行政执法数据统计表\n单位\t受理\t办结\n市公安局\t120\t118',
      'CLOSING CLOSING PARAGRAPH TABLE CELL CELL CELL CELL CELL CELL CELL',
    ],
  ];

  test.each(cases)('%s', (_, lines, kinds) => {
    const report = parse(`${BEFORE}组织学习法律法规，开展培训。\n${lines}\n`);
    expect(measures(report)).toEqual(MEASURES);
    const last = report.items.findLastIndex(({ kind }) => kind === 'MEASURE');
    expect(
      report.items
        .slice(last + 1)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  test.each([
    ['青山市B局\n\n2024年1月16日\n\n青山市B局办公室　　2024年1月18日印发', '青山市B局', '2024-01-16'],
    ['青山市水务局　　2024年2月6日', '青山市水务局', '2024-02-06'],
    ['青山市水务局（盖章）\n二〇二四年二月六日', '青山市水务局', '2024-02-06'],
    ['（青山市水务局　二〇二四年二月六日）', '青山市水务局', '2024-02-06'],
    ['                    中共青山市水务局党组\n  2024年2月6日', '中共青山市水务局党组', '2024-02-06'],
  ])('%j tells body and day', (lines, body, day) => {
    const report = parseReport(`关于2023年法治政府建设情况的报告\n\n${BEFORE}\n${lines}\n`, {
      file: 'x.txt',
    });
    expect(report).toMatchObject({ issuingBody: body, givenOn: day, year: 2023 });
  });
});

describe('a paragraph that turns', () => {
  const cases: [name: string, paragraph: string, expected: string[]][] = [
    [
      'from what is wanting to plans',
      '由于人员较少，存在信息公开不够及时的问题。下一年度，我们将完善工作机制。',
      ['SHORTCOMING 由于人员较少，存在信息公开不够及时的问题。', 'PLANNED 下一年度，我们将完善工作机制。'],
    ],
    [
      'from what was done to plans',
      '组织培训十二次，提高执法能力。下一步，我局将继续加强培训。',
      ['DONE 组织培训十二次，提高执法能力。', 'PLANNED 下一步，我局将继续加强培训。'],
    ],
    [
      'from what was done to what is wanting',
      '组织培训十二次，提高执法能力。同时，我们也清醒地看到，执法力量薄弱，信息化水平不高。',
      [
        'DONE 组织培训十二次，提高执法能力。',
        'SHORTCOMING 同时，我们也清醒地看到，执法力量薄弱，信息化水平不高。',
      ],
    ],
    [
      'all the way',
      '组织培训十二次，提高执法能力。但仍存在经费不足等问题。针对以上问题，我局将积极争取经费。',
      [
        'DONE 组织培训十二次，提高执法能力。',
        'SHORTCOMING 但仍存在经费不足等问题。',
        'PLANNED 针对以上问题，我局将积极争取经费。',
      ],
    ],
    [
      'inside a numbered part',
      '（一）执法培训。组织培训十二次，提高执法能力。下一步，将继续加强培训。\n（二）执法检查。检查企业三十家，规范执法。',
      [
        'DONE 组织培训十二次，提高执法能力。',
        'PLANNED 下一步，将继续加强培训。',
        'DONE （二）执法检查。检查企业三十家，规范执法。',
      ],
    ],
    [
      'not where two sentences plan',
      '下一步，我局将继续加强培训。今后，将建立长效机制。',
      ['PLANNED 下一步，我局将继续加强培训。今后，将建立长效机制。'],
    ],
    [
      'where it tells what is wanting, then what will be done',
      '存在执法力量不足、培训不够的问题。下一年度，我们将加强培训，配强力量。',
      ['SHORTCOMING 存在执法力量不足、培训不够的问题。', 'PLANNED 下一年度，我们将加强培训，配强力量。'],
    ],
    [
      'where the next year is named and no one who acts',
      '虽然取得成绩，但仍存在短板。2024年，将重点抓好培训工作，提高能力。',
      ['SHORTCOMING 虽然取得成绩，但仍存在短板。', 'PLANNED 2024年，将重点抓好培训工作，提高能力。'],
    ],
    [
      'not where a year is named that is over',
      '组织培训十二次。2022年，我局开展检查三十次，规范执法。',
      ['DONE 组织培训十二次。2022年，我局开展检查三十次，规范执法。'],
    ],
  ];

  test.each(cases)('%s', (_, paragraph, expected) => {
    const heading = expected[0]!.startsWith('SHORTCOMING') ? '存在的主要问题' : '主要举措';
    expect(measures(parse(`一、${heading}\n${paragraph}\n`))).toEqual(expected);
  });

  test.each([
    '我们也清醒地看到，发展不平衡，短板弱项还不少。',
    '同时，我们清醒认识到，执法能力还有差距。',
    '目前还存在执法力量不足、信息化水平不高的问题。',
    '在肯定成绩的同时，我们还必须清醒地看到，服务还不够到位。',
  ])('%s begins shortcomings', (words) => {
    expect(measures(parse(`一、主要举措\n组织学习，开展培训。\n${words}\n`)).at(-1)).toBe(
      `SHORTCOMING ${words}`,
    );
  });
});

describe('the days of a report', () => {
  test.each<[string, string, Partial<ParsedReport>]>([
    [
      'an annual report with plans, signed',
      `${TITLE}一、主要举措\n组织学习，开展培训。\n二、下一步打算\n继续完善制度。\n青山市司法局\n2024年1月16日\n`,
      { year: 2023, givenOn: '2024-01-16', planYear: 2024, period: { from: '2023-01-01', to: '2024-01-01' } },
    ],
    [
      'an annual report without plans',
      `${TITLE}一、主要举措\n组织学习，开展培训。\n`,
      { year: 2023, givenOn: null, planYear: null },
    ],
    [
      'a work report',
      '政府工作报告\n——2024年1月23日在青山市第五届人民代表大会第四次会议上\n市长　某某\n各位代表：\n现在，我代表市人民政府，向大会报告工作。\n一、2023年工作回顾\n推进改革，扩大开放。\n二、2024年工作安排\n推进改革，扩大开放。\n',
      {
        issuingBody: '青山市人民政府',
        year: 2024,
        givenOn: '2024-01-23',
        planYear: 2024,
        period: { from: '2023-01-01', to: '2024-01-01' },
      },
    ],
    [
      'statistics with a stated period',
      '青山市政府信息公开工作年度报告\n本报告数据统计时限自2023年1月1日至12月31日。\n一、总体情况\n公开信息，接受监督。\n',
      { issuingBody: '青山市人民政府', year: 2023, period: { from: '2023-01-01', to: '2024-01-01' } },
    ],
  ])('%s', (_, text, expected) => {
    expect(parseReport(text, { file: 'x.txt' })).toMatchObject(expected);
  });

  test('plans are read by the law of their year, all else by that of the period', () => {
    const judged = (tail: string) =>
      parse(`一、主要举措\n组织学习，开展培训。\n二、下一步打算\n继续完善制度。\n${tail}`)
        .items.filter(({ kind }) => kind === 'MEASURE')
        .map(({ judgedOn }) => judgedOn);
    expect(judged('')).toEqual(['2023-12-31', '2024-01-01']);
    expect(judged('青山市司法局\n2024年3月16日\n')).toEqual(['2023-12-31', '2024-03-16']);
    expect(judged('青山市司法局\n2023年12月26日\n')).toEqual(['2023-12-31', '2024-01-01']);
  });
});
