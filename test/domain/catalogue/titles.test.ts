import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildTitles, formatTitles } from '../../../src/platform/catalogue/build-titles';
import { loadCatalogue, SEEDS } from '../../../src/platform/catalogue/load';

const LAWS = resolve(__dirname, '../../../../shared/corpus/laws');
const withCorpus = existsSync(LAWS) ? it : it.skip;

describe('the title list', () => {
  const { titles } = loadCatalogue();
  it.each([
    ['科学技术进步法', 'LAW', []],
    ['优化营商环境条例', 'ADMIN_REGULATION', []],
    ['上海市优化营商环境条例', 'LOCAL_REGULATION', ['上海市']],
    ['信访工作条例', 'PARTY_REGULATION', []],
    ['民法典', 'LAW', []],
    ['彭水苗族土家族自治县旅游条例', 'LOCAL_REGULATION', ['重庆市', '彭水苗族土家族自治县']],
  ])('holds %s', (title, level, region) => {
    expect(titles.filter((entry) => entry.title === title)).toEqual([
      expect.objectContaining({ level, region }),
    ]);
  });
  withCorpus('is what the folder of laws gives (skipped where ../shared is absent)', () => {
    const built = formatTitles(buildTitles(LAWS, loadCatalogue().works));
    expect(built).toBe(readFileSync(join(SEEDS, 'titles.tsv'), 'utf8'));
  });
});
