/** What the explorer's tests read: made-up laws in two versions, a rule resting on them, and two reports citing it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { lawText } from '../app/imports/laws';
import { freshGraph } from '../graph/support';

const LAWS = {
  '行政法规/示例管理条例(2010-03-01).md': lawText({
    title: '示例管理条例',
    history: ['2010年3月1日 国务院令第901号公布', '2010年5月1日 施行'],
    articles: [
      '为了示例，制定本条例。',
      '示例机关应当公开目录，并在十日内答复。',
      '违反本条例第二条规定的，予以警告。',
    ],
  }),
  '行政法规/示例管理条例(2020-03-01).md': lawText({
    title: '示例管理条例',
    history: ['2010年3月1日 国务院令第901号公布', '2020年3月1日 国务院令第902号修订', '2020年5月1日 施行'],
    articles: [
      '为了示例，制定本条例。',
      '示例工作应当遵循便民原则。',
      '示例机关应当公开目录，并在二十日内答复。',
      '违反本条例第三条规定的，予以警告。',
    ],
  }),
  '部门规章/示例管理办法(2021-02-01).md': lawText({
    title: '示例管理办法',
    history: ['2021年2月1日 示例部令第5号公布', '2021年3月1日 施行'],
    articles: ['根据《示例管理条例》，制定本办法。', '依照《示例管理条例》第三条公开目录的，应当同时报送。'],
  }),
};

export const REPORTS: Record<number, string> = {
  2021: `示例市示例局关于2021年法治政府建设情况的报告

2021年，示例局推进法治政府建设，有关情况报告如下。
一、主要举措和成效
（一）推进目录公开
贯彻落实《示例管理办法》第二条，公开目录12件。
`,
  2022: `示例市示例局关于2022年法治政府建设情况的报告

2022年，示例局推进法治政府建设，有关情况报告如下。
一、主要举措和成效
（一）推进目录公开
贯彻落实《示例管理办法》第二条，公开目录20件。
（二）规范答复
严格按照《示例管理条例》第三条答复申请，并学习《未收录示例法》。
二、2023年工作计划
一是继续落实《示例管理条例》。
`,
};

/** `folderWith` is that of temporaryFolders: whoever calls removes them. */
export async function loadWorld(
  driver: Driver,
  folderWith: (files: Record<string, string>) => string,
): Promise<void> {
  await freshGraph(driver);
  await importSources(driver, folderWith(LAWS));
  const folder = folderWith({});
  const files = Object.entries(REPORTS).map(([year, text]) => {
    const file = path.join(folder, `示例局-${year}.txt`);
    writeFileSync(file, text);
    return file;
  });
  await importReports(driver, files);
}
