/** An invented regulation in two versions and an invented report, both holding words that would be markup. */
import type { Driver } from 'neo4j-driver';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { lawText } from '../app/imports/laws';
import { freshGraph } from '../graph/support';

export const HOSTILE = '<img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script>';

export const LAWS = {
  '行政法规/示例公开条例(2010-03-01).md': lawText({
    title: '示例公开条例',
    history: ['2010年3月1日 国务院令第901号公布', '2010年5月1日 施行'],
    articles: ['为了示例，制定本条例。', `示例机关应当在十日内答复。${HOSTILE}`],
  }),
  '行政法规/示例公开条例(2020-03-01).md': lawText({
    title: '示例公开条例',
    history: ['2010年3月1日 国务院令第901号公布', '2020年3月1日 国务院令第902号修订', '2020年5月1日 施行'],
    articles: ['为了示例，制定本条例。', '示例机关应当在二十日内答复。', '示例收费应当公开。'],
  }),
};

export const REPORT_ID = 'report:某市示例局/2022/法治政府建设情况的报告';

const REPORT = `某市示例局
关于2022年法治政府建设情况的报告

一、主要举措
（一）推进公开
贯彻落实《示例公开条例》第二条，及时答复申请。${HOSTILE}
（二）规范收费
清理收费项目。
`;

export async function loadExample(driver: Driver, folderWith: (files: Record<string, string>) => string) {
  await freshGraph(driver);
  await importSources(driver, folderWith(LAWS));
  await importReports(driver, [folderWith({ '报告.txt': REPORT })]);
}
