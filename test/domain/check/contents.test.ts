/** What an annual report must contain: which kind a text is, and which of its parts are missing or empty. */
import { contentFindings } from '../../../src/domain/check/contents';

const found = (...lines: string[]) =>
  contentFindings(lines.join('\n')).map(({ code, message }) =>
    code.startsWith('PART_') ? `${code} ${/“(.*?)”/u.exec(message)![1]}` : code,
  );

const OPEN = ['甲市蜂业局2022年政府信息公开工作年度报告', '一、总体情况', '蜂业局主动公开信息12条。'];
const REST = [
  '二、主动公开政府信息情况',
  '表一',
  '三、收到和处理政府信息公开申请情况',
  '表二',
  '四、政府信息公开行政复议、行政诉讼情况',
  '表三',
  '五、存在的主要问题及改进情况',
  '公开还不及时。',
];

describe('an annual report on open government information', () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    ['with all six parts', [...OPEN, ...REST, '六、其他需要报告的事项', '无'], []],
    ['without the last', [...OPEN, ...REST], ['PART_MISSING 其他需要报告的事项']],
    [
      'with a part that has nothing',
      [...OPEN, ...REST.filter((line) => line !== '表二'), '六、其他需要报告的事项', '无'],
      ['PART_EMPTY 收到和处理政府信息公开申请情况'],
    ],
    [
      'whose headings have their content behind them',
      [
        '甲市2022年政府信息公开年报',
        '一、总体情况。公开信息12条。',
        '二、主动公开政府信息情况：见下表。',
        '三、收到和处理政府信息公开申请情况。收到3件。',
        '四、政府信息公开行政复议、行政诉讼情况。没有。',
        '五、存在的主要问题及改进情况。公开还不及时。',
        '六、其他需要报告的事项。无。',
      ],
      [],
    ],
    [
      'told by its opening sentence alone',
      ['根据《中华人民共和国政府信息公开条例》的规定编制本报告。', ...OPEN.slice(1), ...REST],
      ['PART_MISSING 其他需要报告的事项'],
    ],
    [
      'of a year before the parts were asked for',
      ['甲市蜂业局2010年政府信息公开工作年度报告', '一、概述'],
      ['PARTS_NOT_VERIFIED'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});

describe('an annual report on law-based government', () => {
  const LAW = ['甲市蜂业局2023年法治政府建设情况报告', '一、主要举措和成效', '登记蜂场12处。'];
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      'whose parts stand in its running text',
      [...LAW, '局主要领导认真履行推进法治建设职责。', '执法力量仍有短板。下一步，加强培训。'],
      [],
    ],
    [
      'with the first part only',
      LAW,
      [
        'PART_MISSING 存在的不足和原因',
        'PART_MISSING 党政主要负责人履行第一责任人职责的情况',
        'PART_MISSING 下一年度的主要安排',
      ],
    ],
    ['of a year before the parts were asked for', ['甲市2016年法治政府建设情况报告'], ['PARTS_NOT_VERIFIED']],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});

test.each([
  ['甲省2026年政府工作报告\n一、2025年工作回顾\n法治政府建设取得新进展。'],
  ['关于召开蜂业会议的通知\n各单位：'],
])('%s is neither', (text) => {
  expect(found(text)).toEqual(['PARTS_NOT_VERIFIED']);
});
