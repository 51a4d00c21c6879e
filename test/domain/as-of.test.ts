/** Without a day given, a text is read as of today in Beijing, unless it is a report by its own heading. */
import { analyseText } from '../../src/domain/analyse';
import { todayInBeijing } from '../../src/domain/model/days';
import { knowledge } from './citations/support';

const asOf = (text: string) => analyseText(text, knowledge()).context.asOf;
const today = todayInBeijing();

it.each([
  ['2018年3月，当事人提出申请。现依据《民法典》第五百七十七条处理。', today],
  ['2018年《公司法》第二十条第三款', today],
  ['样例市政府关于印发样例工作实施方案的通知\n\n2019年，依照《民法典》办理。', today],
  ['关于2020年样例案件的情况说明函\n\n依照《民法典》办理。', today],
  ['依照《民法典》办理。', today],
  ['样例市样例局2022年法治政府建设情况报告\n\n一、落实《民法典》。', '2022-12-31'],
  ['样例市样例局关于2021年度法治政府建设工作的总结\n\n一、落实《民法典》。', '2021-12-31'],
  ['样例市样例局2022年上半年工作总结\n\n一、落实《民法典》。', '2022-06-30'],
])('%s', (text, day) => {
  expect(asOf(text)).toBe(day);
});

it('a day given stands before both', () => {
  const given = analyseText('样例局2022年工作总结\n\n一、落实《民法典》。', knowledge(), {
    asOf: '2020-01-01',
  });
  expect(given.context.asOf).toBe('2020-01-01');
});
