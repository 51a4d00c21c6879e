import { CatalogueIndex } from '../../../src/domain/catalogue';
import { similarTitles } from '../../../src/domain/catalogue/similar-titles';

const titles = [
  '优化营商环境条例',
  '噪声污染防治法',
  '公证法',
  '公司法',
  '北京市优化营商环境条例',
  '上海市优化营商环境条例',
  '养蜂管理条例',
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
  ['上海市优化营商环境条列', ['上海市优化营商环境条例']],
])('%s → %j', (title, similar) => {
  expect(similarTitles(title, index)).toEqual(similar);
});
