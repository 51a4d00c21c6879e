/** Folders loaded one after another, in any order, come to the same graph as all files loaded from one. */
import { type ExportHash, exportHash } from '../../src/graph/export-hash';
import { importSources } from '../../src/imports/sources';
import { type Files, temporaryFolders } from '../graph/folders';
import { freshGraph, query, testDriver } from '../graph/support';
import { lawText } from './laws';

jest.setTimeout(240_000);
const driver = testDriver();
const folderWith = temporaryFolders();
afterAll(() => driver.close());

const OLD = lawText({
  title: '示例渡口条例',
  history: ['2005年3月1日 国务院令第901号公布', '2005年5月1日 施行'],
  articles: [
    '为了示例，制定本条例。',
    '渡口由示例机关每季度检查一次，并公布结果。',
    '违反本条例第二条规定的，予以警告。',
  ],
});
const MIDDLE = lawText({
  title: '示例渡口条例',
  history: ['2005年3月1日 国务院令第901号公布', '2012年6月1日 国务院令第911号修订', '2012年8月1日 施行'],
  articles: [
    '为了示例，制定本条例。',
    '渡口的船员应当持有证书。',
    '渡口由示例机关每月检查一次，并公布结果。',
    '违反本条例第三条规定的，予以警告。',
  ],
});
const NEW = lawText({
  title: '示例渡口条例',
  history: [
    '2005年3月1日 国务院令第901号公布',
    '2012年6月1日 国务院令第911号修订',
    '2020年2月1日 国务院令第921号修订',
    '2020年4月1日 施行',
  ],
  articles: [
    '为了示例，制定本条例。',
    '渡口的票价由示例机关核定。',
    '渡口的船员应当持有有效证书。',
    '渡口由示例机关每月检查一次，并在网站公布结果。',
    '违反本条例第四条规定的，予以警告。',
  ],
});
const RULES = lawText({
  title: '示例渡口条例实施办法',
  history: ['2013年2月1日 示例部令第5号公布', '2013年3月1日 施行'],
  articles: [
    '根据《示例渡口条例》，制定本办法。',
    '依照《示例渡口条例》第三条检查的，应当记录。',
    '依照《示例码头条例》第二条处理的，从其规定。',
    '本办法自2013年3月1日起施行，《示例码头条例》同时废止。',
  ],
});
const WHARF = lawText({
  title: '示例码头条例',
  history: ['1999年3月1日 国务院令第801号公布', '1999年5月1日 施行'],
  articles: ['为了示例，制定本条例。', '码头由示例机关登记。'],
});
const PLACE = (place: string) =>
  lawText({
    title: '示例街区条例',
    history: [`2018年3月1日 ${place}第五届人民代表大会常务委员会第一次会议通过`, '2018年5月1日 施行'],
    articles: [`为了${place}示例，制定本条例。`, `${place}的街区由示例机关维护。`],
  });

const OLD_FILE = { '行政法规/示例渡口条例(2005-03-01).md': OLD };
const MIDDLE_FILE = { '行政法规/示例渡口条例(2012-06-01).md': MIDDLE };
const NEW_FILE = { '行政法规/示例渡口条例(2020-02-01).md': NEW };
const RULES_FILE = { '部门规章/示例渡口条例实施办法(2013-02-01).md': RULES };
const WHARF_FILE = { '行政法规/示例码头条例(1999-03-01).md': WHARF };
const CHONGQING = { '地方性法规/重庆/示例街区条例(2018-03-01).md': PLACE('重庆市') };
const SHANGHAI = { '地方性法规/上海/示例街区条例(2018-03-01).md': PLACE('上海市') };

async function load(folders: readonly Files[]): Promise<ExportHash> {
  await freshGraph(driver);
  for (const files of folders) expect((await importSources(driver, folderWith(files))).refused).toBe(0);
  return exportHash(driver);
}

const CASES: [name: string, folders: Files[]][] = [
  ['an older version, then a newer', [OLD_FILE, NEW_FILE]],
  ['a newer version, then an older', [NEW_FILE, OLD_FILE]],
  ['a version between two that are held', [{ ...OLD_FILE, ...NEW_FILE }, MIDDLE_FILE]],
  ['three versions from the newest to the oldest', [NEW_FILE, MIDDLE_FILE, OLD_FILE]],
  ['a text that cites and ends another, then that other', [RULES_FILE, WHARF_FILE]],
  ['a text, then another that ends it', [WHARF_FILE, RULES_FILE]],
  ['a text that cites a law, then the law in two versions', [RULES_FILE, { ...OLD_FILE, ...MIDDLE_FILE }]],
  ['the law of one place, then its namesake of another', [SHANGHAI, CHONGQING]],
  ['the same in the other order', [CHONGQING, SHANGHAI]],
];

test.each(CASES)('%s', async (_name, folders) => {
  const apart = await load(folders);
  expect(apart).toEqual(await load([Object.assign({}, ...folders) as Files]));
});

test('two folders whose files bear one name keep both versions', async () => {
  await load([{ '行政法规/条例.md': OLD }, { '行政法规/条例.md': NEW }]);
  const [row] = await query(
    driver,
    `MATCH (a:Provision {id: 'provision:示例渡口条例@2005-03-01/art-2'})
     MATCH (b:Provision {id: 'provision:示例渡口条例@2020-02-01/art-4'})
     RETURN a.lineageId = b.lineageId AS same`,
  );
  expect(row).toEqual({ same: true });
  const again = await importSources(driver, folderWith({ '行政法规/条例.md': OLD }));
  expect(again).toMatchObject({ unchanged: 1, refused: 0 });
});
