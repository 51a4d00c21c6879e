/** What an annual report must contain: which kind a text is, and which of its parts are missing or empty. */
import { contentFindings, reservedClauses } from '../../../src/domain/check/contents';

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

describe('clauses of a draft rule that a superior law must allow', () => {
  test.each<[clause: string, codes: string[]]>([
    ['未经蜂业部门批准，任何单位和个人不得设立蜂场。', ['SETS_PERMIT', 'ADDS_DUTY']],
    ['从事蜂蜜加工的，应当申请领取蜂蜜加工许可证。', ['SETS_PERMIT', 'ADDS_DUTY']],
    ['转移蜂场须经乡镇人民政府批准。', ['SETS_PERMIT']],
    ['经蜂业部门核准后方可采收。', ['SETS_PERMIT']],
    ['蜂场设立实行许可制度。', ['SETS_PERMIT']],
    ['蜂业发展规划应当经本级人民政府批准。', []],
    ['持证人自领取许可证之日起享有采收权。', []],
    ['设立蜂场无需办理许可。', []],
    ['逾期不改正的，没收蜂箱，并处五百元罚款。', ['SETS_PENALTY']],
    ['情节严重的，责令停业整顿。', ['SETS_PENALTY']],
    ['罚没收入全部上缴国库。', []],
    ['及时改正的，不予行政处罚。', []],
    ['可以查封蜂箱，扣押采收工具。', ['SETS_COERCION']],
    ['逾期不履行的，申请人民法院强制执行。', []],
    ['（三）蜂箱被人民法院依法查封的；', []],
    ['（四）违反规定查封、扣押蜂箱的。', []],
    ['强制隔离戒毒场所应当设蜂场。', []],
    ['采收蜂蜜按照每公斤二元的标准缴纳资源费。', ['SETS_FEE']],
    ['花期服务的收费标准由蜂业部门制定。', ['SETS_FEE']],
    ['经营网点应当公示收费标准。', []],
    ['不得向养蜂人收取任何费用。', []],
    ['养蜂人应当每日报告蜂群数量。', ['ADDS_DUTY']],
    ['蜂场业主不得在花期转移蜂箱。', ['ADDS_DUTY']],
    ['三年内取消其补助申请资格。', ['ADDS_DUTY']],
    ['蜂业主管部门应当提供花期预报。', []],
    ['执法人员不得少于两人。', []],
    ['蜂业信息公示机构应当加强管理。', []],
  ])('%s', (clause, codes) => {
    expect(reservedClauses(clause).map(({ code }) => code)).toEqual(codes);
  });
});
