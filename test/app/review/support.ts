/** A report, two made-up laws and people to judge what the program makes of them. */
import type { Driver } from 'neo4j-driver';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { keepToken } from '../../../src/graph/commands/access-tokens';
import type { Role } from '../../../src/platform/access/roles';
import { mintToken } from '../../../src/platform/access/tokens';
import { lawText } from '../imports/laws';

export const HARBOUR = {
  title: '示例渔港条例',
  history: ['2015年3月1日 国务院令第901号公布', '2015年5月1日 施行'],
  articles: [
    '为了加强示例渔港的管理，制定本条例。',
    '县级以上人民政府应当建立渔船进港登记制度，登记进出渔港的船舶。',
    '渔港的航标由示例机关每季度检修一次。',
    '本条例自2015年5月1日起施行。',
  ],
};
export const TEA = {
  title: '示例茶园管理办法',
  history: ['2012年2月1日 国务院令第903号公布', '2012年3月1日 施行'],
  articles: [
    '县级以上人民政府应当组织茶园土壤检测，公布检测结果。',
    '茶农可以申请茶苗补助，由示例机关审查发放。',
  ],
};
export const LAWS = {
  '行政法规/示例渔港条例(2015-03-01).md': lawText(HARBOUR),
  '行政法规/示例茶园管理办法(2012-02-01).md': lawText(TEA),
};
export const REPORT = `某市科技局
关于2022年法治政府建设情况的报告

现将有关情况报告如下。
一、主要举措
（一）渔港管理
落实《示例渔港条例》，完成渔船进港登记120艘。
（二）茶园管理
组织茶园土壤检测30次，公布检测结果；茶苗补助按有关规定发放。
（三）航标
依照《示例渔港条例》第三条检修航标12座。
`;

/** Gives the report's id. */
export async function loadExample(
  driver: Driver,
  folderWith: (files: Record<string, string>) => string,
  text: string = REPORT,
): Promise<string> {
  await importSources(driver, folderWith(LAWS));
  return importText(driver, folderWith, text);
}

export async function importText(
  driver: Driver,
  folderWith: (files: Record<string, string>) => string,
  text: string,
  options: { force?: boolean } = {},
): Promise<string> {
  const { results } = await importReports(driver, [folderWith({ 'a.txt': text })], options);
  const id = results[0]!.loaded;
  if (!id) throw new Error(`expected the report to load, but got: ${JSON.stringify(results)}`);
  return id;
}

export async function tokenFor(driver: Driver, name: string, role: Role): Promise<string> {
  const { token, stored } = mintToken({ name, role });
  await keepToken(driver, stored);
  return token;
}
