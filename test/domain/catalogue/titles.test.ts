import { placesNamed } from '../../../src/domain/text/gazetteer';
import { loadCatalogue } from '../../../src/platform/catalogue/load';

describe('the title list', () => {
  const { titles } = loadCatalogue();
  it.each([
    ['科学技术进步法', 'LAW', []],
    ['优化营商环境条例', 'ADMIN_REGULATION', []],
    ['上海市优化营商环境条例', 'LOCAL_REGULATION', ['上海市']],
    ['信访工作条例', 'PARTY_REGULATION', []],
    ['民法典', 'LAW', []],
    ['彭水苗族土家族自治县旅游条例', 'LOCAL_REGULATION', ['重庆市', '彭水苗族土家族自治县']],
    ['三门峡市白天鹅及其栖息地保护条例', 'LOCAL_REGULATION', ['河南省', '三门峡市']],
    ['深圳经济特区数据条例', 'LOCAL_REGULATION', ['广东省', '深圳市']],
    ['北京市生态涵养区生态保护和绿色发展条例', 'LOCAL_REGULATION', ['北京市']],
    ['景宁畲族自治县荣誉市民条例', 'LOCAL_REGULATION', ['浙江省', '丽水市', '景宁畲族自治县']],
  ])('holds %s', (title, level, region) => {
    expect(titles.filter((entry) => entry.title === title)).toEqual([
      expect.objectContaining({ level, region }),
    ]);
  });
  it('gives each local law a place in full, under its province', () => {
    const wrong = titles.filter(
      ({ level, region }) =>
        level === 'LOCAL_REGULATION' &&
        placesNamed(region.at(-1) ?? '').every((path) => path.join() !== region.join()),
    );
    expect(wrong).toEqual([]);
  });
});
