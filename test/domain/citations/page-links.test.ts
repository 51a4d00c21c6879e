/** Links of the page round a report are none of its citations. */
import { analyseReport, knowledgeOf } from '../../../src/domain/analyse';

const knowledge = knowledgeOf({ works: [], titles: [], aliases: [] });
const REPORT = '某局2023年法治政府建设报告\n\n一、举措\n落实《示例渔港条例》，规范执法。\n';

test.each([
  ['at the end', `${REPORT}相关链接>>\n《示例茶园管理办法》解读\n打印本页\n关闭窗口\n`],
  ['at the top', `首页 > 政策解读 > 《示例茶园管理办法》解读\n\n${REPORT}`],
])('%s', (_, text) => {
  const { report, citations } = analyseReport(text, { file: 'a.txt' }, knowledge);
  expect(citations.map(({ title }) => title)).toEqual(['示例渔港条例']);
  expect(report.text.slice(citations[0]!.start, citations[0]!.end)).toBe('《示例渔港条例》');
});
