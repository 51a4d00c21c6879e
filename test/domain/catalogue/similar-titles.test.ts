import { CatalogueIndex } from '../../../src/domain/catalogue';
import { isSlip, similarTitles } from '../../../src/domain/catalogue/similar-titles';

const titles = [
  '优化营商环境条例',
  '噪声污染防治法',
  '公证法',
  '公司法',
  '北京市优化营商环境条例',
  '上海市优化营商环境条例',
  '养蜂管理条例',
  '示例教育现代化规划2035',
  '示例食品经营许可管理办法',
  '示例药品目录',
  '重大养蜂决策程序暂行条例',
  '国务院关于在线养蜂服务的若干规定',
];
const index = new CatalogueIndex({
  works: [],
  titles: titles.map((title) => ({ title, level: 'LAW', promulgatedOn: null, region: [] })),
  aliases: [],
});

test.each([
  ['优化营商环境条列', ['优化营商环境条例']],
  ['中华人民共和国噪音污染防治法', ['噪声污染防治法']],
  ['优化营商环竟条例', ['优化营商环境条例']],
  ['养蜂管条理例', ['养蜂管理条例']],
  ['养蜂理管条例', ['养蜂管理条例']],
  ['优化营商环境', []],
  ['优化营商环境条例', []],
  ['公卫法', []],
  ['天津市优化营商环境条例', []],
  ['示例教育现代化规划2030', []],
  ['优化营商环境办法', []],
  ['优化营商环境条例（试行）', []],
  ['上海市优化营商环境条列', ['上海市优化营商环境条例']],
  ['优化经营环境条例', ['优化营商环境条例']],
  ['重大养蜂决策暂行条例', ['重大养蜂决策程序暂行条例']],
  ['关于在线养蜂服务的若干规定', ['国务院关于在线养蜂服务的若干规定']],
  ['优化营商环境条例实施条例', []],
  ['养蜂管理', []],
  ['养蜂管理条例 蜂箱', []],
])('%s → %j', (title, similar) => {
  expect(similarTitles(title, index)).toEqual(similar);
});

test.each([
  ['优化营商环竟条例', '优化营商环境条例', true],
  ['优化营商环境条列', '优化营商环境条例', true],
  ['养蜂理管条例', '养蜂管理条例', true],
  ['示例药品经营许可管理办法', '示例食品经营许可管理办法', false],
  ['重大养蜂决策暂行条例', '重大养蜂决策程序暂行条例', false],
])('%s for %s is a slip: %s', (title, meant, slip) => {
  expect(isSlip(title, meant, index)).toBe(slip);
});
