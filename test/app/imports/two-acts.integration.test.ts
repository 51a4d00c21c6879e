/** Two acts inside one notice: each is a work of its own, the notice carries both. The words are invented. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources } from '../../../src/app/imports/sources';
import { lookUp } from '../../../src/app/lookup';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
const folderWith = temporaryFolders();
afterAll(() => driver.close());

const NOTICE = [
  '示例县司法局',
  '关于印发《示例县甲事项管理办法》和《示例县乙事项管理规定》的通知',
  '示司规〔2023〕3号',
  '各乡镇人民政府：',
  '现将《示例县甲事项管理办法》和《示例县乙事项管理规定》印发给你们，请遵照执行。',
  '示例县司法局',
  '2023年5月6日',
  '附件1',
  '示例县甲事项管理办法',
  '第一条　为了规范甲事项，制定本办法。',
  '第二条　甲事项应当登记。',
  '第三条　本办法自2023年6月1日起施行。',
  '附件2',
  '示例县乙事项管理规定',
  '第一条　为了规范乙事项，制定本规定。',
  '第二条　乙事项应当公开。本规定自2023年7月1日起施行。',
].join('\n\n');

let folder: string;
beforeAll(async () => {
  await freshGraph(driver);
  folder = folderWith({ '规范性文件/通知.txt': NOTICE });
  const summary = await importSources(driver, folder, { collection: '示例' });
  expect(summary).toMatchObject({ files: 2, refused: 0 });
});

const held = () =>
  query(
    driver,
    `MATCH (s:LegalSource)-[:HAS_VERSION]->(v) WHERE v.textHeld
     RETURN s.title AS title, s.documentNumber AS number, v.promulgatedOn AS promulgated,
       v.effectiveFrom AS begin, v.articleCount AS articles ORDER BY title`,
  );
const BOTH = [
  {
    title: '示例县乙事项管理规定',
    number: '示司规〔2023〕3号',
    promulgated: '2023-05-06',
    begin: '2023-07-01',
    articles: 2,
  },
  {
    title: '示例县甲事项管理办法',
    number: '示司规〔2023〕3号',
    promulgated: '2023-05-06',
    begin: '2023-06-01',
    articles: 3,
  },
];

test('each act is a work, with the number and the day of their notice', async () => {
  expect(await held()).toEqual(BOTH);
});

test.each([
  ['《示例县甲事项管理办法》第三条', 'RESOLVED', '示例县甲事项管理办法'],
  ['《示例县乙事项管理规定》（示司规〔2023〕3号）第二条', 'RESOLVED', '示例县乙事项管理规定'],
  ['《示例县乙事项管理规定》第三条', 'PROVISION_NOT_FOUND', '示例县乙事项管理规定'],
  ['示司规〔2023〕3号', 'AMBIGUOUS', undefined],
])('%s', async (text, outcome, title) => {
  const knowledge = await readKnowledge(driver);
  const [entries] = lookUp({ texts: [text], asOf: '2024-01-01' }, knowledge);
  expect(entries!.map((entry) => [entry.outcome, entry.work?.title])).toEqual([[outcome, title]]);
});

test('read once more, both stay as they are', async () => {
  const again = await importSources(driver, folder, { collection: '示例' });
  expect(again.refused).toBe(0);
  expect(await held()).toEqual(BOTH);
});

test('a change of the second act is taken over', async () => {
  appendFileSync(join(folder, '规范性文件/通知.txt'), '\n\n第三条　乙事项的其他事宜另行规定。\n');
  await importSources(driver, folder, { collection: '示例' });
  expect(await held()).toEqual(BOTH.map((work) => ({ ...work, articles: 3 })));
});
