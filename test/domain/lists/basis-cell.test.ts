import { readBasisCell } from '../../../src/domain/lists/basis-cell';
import { f1, labelledCells, scoreCells } from '../../gold/support/basis-cells';
import { knowledge } from '../citations/support';

/** title, number, places, words pasted behind. */
type Expected = [title: string | null, number: string | null, places: string, pasted: string | null];

const CASES: [form: string, cell: string, expected: Expected[]][] = [
  [
    'levels and numbers in one line',
    '1.【法律】《甲乙管理法》第十条：“从事这项活动的，应当报告。”2.【行政法规】《丙丁条例》第五条、第七条',
    [
      ['甲乙管理法', null, 'art-10', '从事这项活动的，应当报告。'],
      ['丙丁条例', null, 'art-5,art-7', null],
    ],
  ],
  [
    'pasted text with numbered clauses of its own',
    '1、《甲乙管理法》第十条第二款：从事这项活动的，应当先报告。\n2、《丙丁条例》第十二条：应当按照下列规定办理：\n（一）先登记；\n（二）后办理。\n3、《戊己办法》（省政府令第12号）第八条',
    [
      ['甲乙管理法', null, 'art-10/par-2', '从事这项活动的，应当先报告。'],
      ['丙丁条例', null, 'art-12', '应当按照下列规定办理：\n（一）先登记；\n（二）后办理。'],
      ['戊己办法', '省政府令第12号', 'art-8', null],
    ],
  ],
  [
    'an article behind a space',
    '《甲乙管理法》第十条 第十二条',
    [
      ['甲乙管理法', null, 'art-10', null],
      ['甲乙管理法', null, 'art-12', null],
    ],
  ],
  [
    'articles quoted with their numbers',
    '《甲乙管理法》规定：“第三条 从事这项活动的，应当报告。第四条 不报告的，处以罚款。”',
    [
      ['甲乙管理法', null, '', null],
      ['甲乙管理法', null, 'art-3', '从事这项活动的，应当报告。'],
      ['甲乙管理法', null, 'art-4', '不报告的，处以罚款。'],
    ],
  ],
  [
    'lines of articles under a title',
    '《甲乙管理法》\n第十条 从事这项活动的，应当报告。\n第十二条 不报告的，处以罚款。',
    [
      ['甲乙管理法', null, 'art-10', '从事这项活动的，应当报告。'],
      ['甲乙管理法', null, 'art-12', '不报告的，处以罚款。'],
    ],
  ],
  [
    'the title of an annex',
    '《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件《甲乙目录》第36项',
    [['国务院对确需保留的行政审批项目设定行政许可的决定', '国务院令第412号', 'annex-1/sub-36', null]],
  ],
  [
    'without marks',
    '甲乙管理法（2018年修正）第十条第二款；丙丁管理条例第五条 戊己登记办法第三条',
    [
      ['甲乙管理法', null, 'art-10/par-2', null],
      ['丙丁管理条例', null, 'art-5', null],
      ['戊己登记办法', null, 'art-3', null],
    ],
  ],
  [
    'laws named in pasted text',
    '《甲乙管理法》第十条：\n“从事这项活动的，应当报告。\n  不报告的，依照《丙丁条例》处罚。”\n《丙丁条例》第八条',
    [
      ['甲乙管理法', null, 'art-10', '从事这项活动的，应当报告。\n  不报告的，依照《丙丁条例》处罚。'],
      ['丙丁条例', null, 'art-8', null],
    ],
  ],
  [
    'numbers alone',
    '国发〔2016〕72号、浙政发〔2017〕16号',
    [
      [null, '国发〔2016〕72号', '', null],
      [null, '浙政发〔2017〕16号', '', null],
    ],
  ],
  [
    'columns',
    '甲乙管理办法\t国发〔2004〕20号，2004年7月16日实施，国务院颁布\t第三条第四款\t有下列情形的，应当报告。',
    [['甲乙管理办法', '国发〔2004〕20号', 'art-3/par-4', '有下列情形的，应当报告。']],
  ],
  ['none', '按有关规定执行', []],
  ['not given', '详见附件', []],
];

it.each(CASES)('reads %s', (_form, cell, expected) => {
  const { citations, quotations } = readBasisCell(cell, knowledge().lexicon);
  const read = citations.map((citation, index) => {
    const quoted = quotations[index];
    const places = (citation.pinpoint?.provisions ?? []).map(({ path }) => path).join(',');
    return [
      citation.title,
      citation.documentNumber,
      places,
      quoted ? cell.slice(quoted.start, quoted.end) : null,
    ];
  });
  expect(read).toEqual(expected);
  for (const { start, end, text, relation } of citations) {
    expect(text).toBe(cell.slice(start, end));
    expect(relation).toBe('BASIS');
  }
});

it('rests an article that goes on upon the basis before it', () => {
  const { citations } = readBasisCell(
    '《甲》第一条《乙法》第二条：“有这些情形的，应当报告。”第五条',
    knowledge().lexicon,
  );
  expect(citations.map(({ antecedent }) => antecedent)).toEqual([null, null, 1]);
});

it('takes time in proportion to the length of a cell', () => {
  const cell = (times: number) =>
    '《甲乙法》第十条：从事这项活动的，应当报告。（一）先登记；（二）后办理。'.repeat(times);
  const time = (text: string) => {
    const started = performance.now();
    readBasisCell(text, knowledge().lexicon);
    return performance.now() - started;
  };
  time(cell(10));
  expect(time(cell(400))).toBeLessThan(40 * Math.max(5, time(cell(40))));
});

describe('the labelled cells', () => {
  const { cells, absent } = labelledCells();
  if (absent > 0) test.skip(`${absent} real cells (skipped: their files are absent)`, () => {});

  it('are read with pinpoint F1 of at least .98, and titles, numbers and pasted text as well', () => {
    const scores = scoreCells(cells, ({ text }) => readBasisCell(text, knowledge().lexicon));
    expect(cells.length).toBeGreaterThanOrEqual(286);
    expect(f1(scores.pinpoint)).toBeGreaterThanOrEqual(0.98);
    expect(f1(scores.basis)).toBeGreaterThanOrEqual(0.98);
    expect(f1(scores.title)).toBeGreaterThanOrEqual(0.98);
    expect(f1(scores.number)).toBeGreaterThanOrEqual(0.97);
    expect(f1(scores.quotation)).toBeGreaterThanOrEqual(0.97);
  });
});
