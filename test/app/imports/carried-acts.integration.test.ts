/** An act inside the notice that issues it, from its file to what a citation of it comes to. The words are invented. */
import { importSources } from '../../../src/app/imports/sources';
import { lookUp } from '../../../src/app/lookup';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
const folderWith = temporaryFolders();
afterAll(() => driver.close());

const NOTICE = [
  '示例县人民政府文件',
  '示府发〔2023〕12号',
  '示例县人民政府',
  '关于印发《示例县养犬管理办法》的通知',
  '各乡镇人民政府，县政府各部门：',
  '《示例县养犬管理办法》已经县政府第30次常务会议审议通过，现印发给你们，请认真贯彻执行。',
  '附件：示例县养犬管理办法',
  '示例县人民政府',
  '2023年5月6日',
  '示例县养犬管理办法',
  '第一条　为了规范养犬行为，制定本办法。',
  '第二条　养犬应当登记。',
  '第三条　本办法自2023年6月1日起施行，有效期五年。',
  '示例县人民政府办公室　　　2023年5月6日印发',
].join('\n\n');

beforeAll(async () => {
  await freshGraph(driver);
  const summary = await importSources(driver, folderWith({ '规范性文件/通知.txt': NOTICE }));
  expect(summary).toMatchObject({ files: 1, refused: 0 });
});

test('the act is the work, with the number and the day of its notice', async () => {
  const works = await query(
    driver,
    `MATCH (s:LegalSource)-[:HAS_VERSION]->(v) WHERE v.textHeld
     RETURN s.title AS title, s.documentNumber AS number, v.promulgatedOn AS promulgated,
       v.effectiveFrom AS begin, v.articleCount AS articles`,
  );
  expect(works).toEqual([
    {
      title: '示例县养犬管理办法',
      number: '示府发〔2023〕12号',
      promulgated: '2023-05-06',
      begin: '2023-06-01',
      articles: 3,
    },
  ]);
});

test.each([
  '《示例县养犬管理办法》（示府发〔2023〕12号）第三条',
  '《示例县养犬管理办法》第三条',
  '《示例县人民政府关于印发〈示例县养犬管理办法〉的通知》（示府发〔2023〕12号）',
  '示府发〔2023〕12号',
])('%s is resolved to it', async (text) => {
  const knowledge = await readKnowledge(driver);
  const [entries] = lookUp({ texts: [text], asOf: '2024-01-01' }, knowledge);
  expect(entries!.map(({ outcome, work }) => [outcome, work?.title])).toEqual([
    ['RESOLVED', '示例县养犬管理办法'],
  ]);
});
