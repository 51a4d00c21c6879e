/** Laws that do not exist, in words of our own, for checks of drafts. */
import type { Driver } from 'neo4j-driver';
import { importSources } from '../../../src/app/imports/sources';
import { lawText } from '../imports/laws';

const BEES_2010 = lawText({
  title: '示例养蜂管理条例',
  history: ['2010年1月1日 国务院令第9001号公布', '自2010年1月1日起施行'],
  articles: ['养蜂人可以登记蜂场位置和蜂箱数量。', '养蜂人应当每季度清点一次蜂箱。'],
});
const BEES_2020 = lawText({
  title: '示例养蜂管理条例',
  history: ['2010年1月1日 国务院令第9001号公布', '2020年1月1日 国务院令第9002号修订', '自2020年1月1日起施行'],
  articles: [
    '养蜂人应当登记蜂场位置和蜂箱数量。',
    '下列区域不得放置蜂箱：\n\n（一）学校周边；\n\n（二）医院周边。',
    '养蜂人应当每年清点一次蜂箱。',
  ],
});

export const CHECK_LAWS: Record<string, string> = {
  '行政法规/示例养蜂管理条例(2010-01-01).md': BEES_2010,
  '行政法规/示例养蜂管理条例(2020-01-01).md': BEES_2020,
};

export async function loadCheckLaws(
  driver: Driver,
  folderWith: (files: Record<string, string>) => string,
): Promise<void> {
  await importSources(driver, folderWith(CHECK_LAWS));
}
