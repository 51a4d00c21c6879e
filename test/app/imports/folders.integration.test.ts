/** Folders loaded one after another, in any order, come to the same graph as all files loaded from one. */
import { type ExportHash, exportHash } from '../../../src/app/backup/graph-hash';
import { importSources } from '../../../src/app/imports/sources';
import { type Files, temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { lawText } from './laws';

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
  for (const files of folders) {
    // A folder is known up to its newest text, if nobody says: here all are of one day.
    const { refused } = await importSources(driver, folderWith(files), { knownOn: '2024-01-01' });
    expect(refused).toBe(0);
  }
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

describe('the parts of one text', () => {
  const PART = (heading: string, from: number, articles: string[]) =>
    [
      '# 示例总法典',
      `# ${heading}`,
      '2018年3月1日 示例大会通过',
      '2018年5月1日 施行',
      '<!-- INFO END -->',
      ...articles.map((text, at) => `第${'一二三四五六'[from + at]}条 ${text}`),
    ].join('\n\n');
  const FIRST = {
    '法律/示例总法典/总则编(2018-03-01).md': PART('总则编', 0, [
      '为了示例，制定本法典。',
      '示例活动应当公开。',
    ]),
  };
  const SECOND = {
    '法律/续编/物权编(2018-03-01).md': PART('物权编', 2, ['示例物归示例人。', '示例人应当登记示例物。']),
  };
  const articles = () =>
    query<{ version: string; number: number }>(
      driver,
      "MATCH (p:Provision {kind: 'ARTICLE'}) RETURN p.versionId AS version, p.number AS number ORDER BY number",
    );
  const WHOLE = [1, 2, 3, 4].map((number) => ({ version: 'version:示例总法典@2018-03-01', number }));

  test('are put together when they stand in two folders of the one that is loaded', async () => {
    await load([{ ...FIRST, ...SECOND }]);
    expect(await articles()).toEqual(WHOLE);
  });

  test('that come with different folders stop no import: the later one is refused with what to do', async () => {
    await load([FIRST]);
    const { results } = await importSources(driver, folderWith({ ...SECOND, ...WHARF_FILE }));
    expect(results).toEqual([
      expect.objectContaining({ file: Object.keys(SECOND)[0], outcome: 'REFUSED', loaded: null }),
      expect.objectContaining({ file: Object.keys(WHARF_FILE)[0], outcome: 'LOADED' }),
    ]);
    expect(results[0]!.findings).toEqual([
      {
        code: 'source-parts-apart',
        severity: 'error',
        file: Object.keys(SECOND)[0],
        line: 1,
        message: expect.stringContaining(Object.keys(FIRST)[0]!),
        remedy: expect.stringContaining('放入同一目录'),
      },
    ]);
    expect(await articles()).toEqual(expect.arrayContaining(WHOLE.slice(0, 2)));
  });

  test('are put together once they stand in one folder, whatever was refused before', async () => {
    await load([FIRST]);
    await importSources(driver, folderWith(SECOND));
    const { refused } = await importSources(driver, folderWith({ ...FIRST, ...SECOND }));
    expect(refused).toBe(0);
    expect(await articles()).toEqual(WHOLE);
  });
});

test('one folder is read again by force while another version of its work came from elsewhere', async () => {
  const before = await load([OLD_FILE, NEW_FILE]);
  const { refused, loaded } = await importSources(driver, folderWith(NEW_FILE), { force: true });
  expect({ refused, loaded }).toEqual({ refused: 0, loaded: 1 });
  expect(await exportHash(driver)).toEqual(before);
});
