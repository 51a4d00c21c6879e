import { exportHash } from '../../../src/app/backup/graph-hash';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { lookUp } from '../../../src/app/lookup';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { loadCypher } from '../../../src/graph/statements/load';
import { temporaryFolders, writeFiles } from '../../graph/folders';
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, query, testDriver } from '../../graph/support';
import { lawText } from './laws';

const driver = testDriver();
const folderWith = temporaryFolders();

const OLD = {
  title: '示例管理条例',
  history: ['2010年3月1日 国务院令第901号公布', '2010年5月1日 施行'],
  articles: [
    '为了示例，制定本条例。',
    '示例机关应当公开目录，并在十日内答复。',
    '违反本条例第二条规定的，予以警告。',
  ],
};
const NEW = {
  title: '示例管理条例',
  history: ['2010年3月1日 国务院令第901号公布', '2020年3月1日 国务院令第902号修订', '2020年5月1日 施行'],
  articles: [
    '为了示例，制定本条例。',
    '示例工作应当遵循便民原则。',
    '示例机关应当公开目录，并在二十日内答复。',
    '违反本条例第三条规定的，予以警告。',
  ],
};
const MEASURES = {
  title: '示例管理办法',
  history: ['2021年2月1日 示例部令第5号公布', '2021年3月1日 施行'],
  articles: [
    '根据《示例管理条例》，制定本办法。',
    '依照《示例管理条例》第三条公开目录的，应当同时报送。',
    '依照《未收录示例法》第七条办理的，从其规定。',
  ],
};
const FILES = {
  '行政法规/示例管理条例(2010-03-01).md': lawText(OLD),
  '行政法规/示例管理条例(2020-03-01).md': lawText(NEW),
  '部门规章/示例管理办法(2021-02-01).md': lawText(MEASURES),
};

beforeEach(() => freshGraph(driver));
afterAll(() => driver.close());

const provision = (version: string, path: string) => `provision:示例管理${version}/${path}`;

describe('a folder of laws', () => {
  test('becomes works with versions that follow one another', async () => {
    const summary = await importSources(driver, folderWith(FILES));
    expect(summary).toMatchObject({ files: 3, refused: 0, unchanged: 0 });
    const versions = await query(
      driver,
      `MATCH (:LegalSource {id: 'source:示例管理条例'})-[:HAS_VERSION]->(v)
       RETURN v.id AS id, v.effectiveFrom AS effectiveFrom, v.effectiveTo AS effectiveTo, v.endedBy AS endedBy,
         v.articleCount AS articles ORDER BY id`,
    );
    expect(versions).toEqual([
      {
        id: 'version:示例管理条例@2010-03-01',
        effectiveFrom: '2010-05-01',
        effectiveTo: '2020-05-01',
        endedBy: 'AMENDED',
        articles: 3,
      },
      {
        id: 'version:示例管理条例@2020-03-01',
        effectiveFrom: '2020-05-01',
        effectiveTo: null,
        endedBy: null,
        articles: 4,
      },
    ]);
  });

  test('tells the look-up which articles a version does not have', async () => {
    await importSources(driver, folderWith(FILES));
    const [found] = lookUp(
      { texts: ['依照《示例管理条例》第三条、第五条办理'], asOf: '2022-12-31' },
      await readKnowledge(driver),
    );
    expect(found![0]!.resolution).toMatchObject({
      outcome: 'PROVISION_NOT_FOUND',
      missing: ['art-5'],
      reasons: expect.arrayContaining([expect.stringContaining('该版本共 4 条')]),
    });
  });

  test('keeps what a provision is when it is renumbered', async () => {
    await importSources(driver, folderWith(FILES));
    const [row] = await query(
      driver,
      `MATCH (a:Provision {id: $old}), (b:Provision {id: $new}) RETURN a.lineageId = b.lineageId AS same`,
      { old: provision('条例@2010-03-01', 'art-2'), new: provision('条例@2020-03-01', 'art-3') },
    );
    expect(row).toEqual({ same: true });
  });

  test('has its references linked to the version that was in force, and others kept with their paths', async () => {
    await importSources(driver, folderWith(FILES));
    const cites = await query(
      driver,
      'MATCH (p:Provision)-[:CITES]->(q:Provision) RETURN p.id AS from, q.id AS to ORDER BY from',
    );
    expect(cites).toEqual([
      { from: provision('办法@2021-02-01', 'art-2'), to: provision('条例@2020-03-01', 'art-3') },
      { from: provision('条例@2010-03-01', 'art-3'), to: provision('条例@2010-03-01', 'art-2') },
      { from: provision('条例@2020-03-01', 'art-4'), to: provision('条例@2020-03-01', 'art-3') },
    ]);
    const named = await query(
      driver,
      `MATCH (p:Provision)-[r:CITES_SOURCE]->(s:LegalSource {held: false})
       RETURN p.id AS from, s.id AS to, s.origin AS origin, r.paths AS paths`,
    );
    expect(named).toEqual([
      {
        from: provision('办法@2021-02-01', 'art-3'),
        to: 'source:未收录示例法',
        origin: 'named',
        paths: ['art-7'],
      },
    ]);
  });

  test('gives each reference once: to the provision where it is linked, else to the place in the work', async () => {
    await importSources(driver, folderWith(FILES));
    const ids = [provision('办法@2021-02-01', 'art-2'), provision('办法@2021-02-01', 'art-3')];
    const found = await query<{ value: { provisionId: string | null; paths: string[] }[] }>(
      driver,
      loadCypher('references-of-provisions'),
      { ids },
    );
    expect(found.flatMap(({ value }) => value.map(({ provisionId, paths }) => [provisionId, paths]))).toEqual(
      [
        [provision('条例@2020-03-01', 'art-3'), []],
        [null, ['art-7']],
      ],
    );
  });

  test('says what its works are based on, with the words', async () => {
    await importSources(driver, folderWith(FILES));
    expect(
      await query(
        driver,
        `MATCH (s)-[r:BASED_ON]->(t) RETURN s.id AS from, t.id AS to, r.rule AS rule, r.evidence AS evidence,
           r.provisionId AS provision`,
      ),
    ).toEqual([
      {
        from: 'source:示例管理办法',
        to: 'source:示例管理条例',
        rule: 'text',
        evidence: expect.stringContaining('根据《示例管理条例》'),
        provision: provision('办法@2021-02-01', 'art-1'),
      },
    ]);
  });

  test('imported twice changes nothing, and is not read again', async () => {
    const folder = folderWith(FILES);
    await importSources(driver, folder);
    const before = await exportHash(driver);
    const stages: string[] = [];
    const again = await importSources(driver, folder, { onProgress: (stage) => stages.push(stage) });
    expect(again).toMatchObject({ loaded: 0, warned: 0, refused: 0, unchanged: 3 });
    expect(stages).toEqual([]);
    expect(await exportHash(driver)).toEqual(before);
    const forced = await importSources(driver, folder, { force: true });
    expect(forced.unchanged).toBe(0);
    expect(await exportHash(driver)).toEqual(before);
  });

  test('that grows comes to the same as one loaded at once', async () => {
    const { '行政法规/示例管理条例(2020-03-01).md': newer, ...older } = FILES;
    const folder = folderWith(older);
    await importSources(driver, folder);
    writeFiles(folder, { '行政法规/示例管理条例(2020-03-01).md': newer });
    await importSources(driver, folder);
    const grown = await exportHash(driver);
    await freshGraph(driver);
    await importSources(driver, folder);
    expect(await exportHash(driver)).toEqual(grown);
  });

  test('with a changed file leaves nothing of its old text', async () => {
    const folder = folderWith(FILES);
    await importSources(driver, folder);
    writeFiles(folder, {
      '行政法规/示例管理条例(2020-03-01).md': lawText({ ...NEW, articles: NEW.articles.slice(0, 3) }),
    });
    const summary = await importSources(driver, folder);
    expect(summary).toMatchObject({ unchanged: 2, refused: 0 });
    const changed = await exportHash(driver);
    await freshGraph(driver);
    await importSources(driver, folder);
    expect(await exportHash(driver)).toEqual(changed);
  });
});

describe('a broken file', () => {
  test('is refused with line, reason and remedy while the others load, and again the next time', async () => {
    const folder = folderWith({
      ...FILES,
      '行政法规/空.md': '# 空条例\n\n<!-- INFO END -->\n',
      '行政法规/坏.md': Buffer.concat([Buffer.from('# 坏条例\n\n'), Buffer.from([0, 1, 2])]),
    });
    const first = await importSources(driver, folder);
    expect(first).toMatchObject({ refused: 2, files: 5 });
    const refused = first.results.filter((result) => result.outcome === 'REFUSED');
    for (const { findings } of refused) {
      expect(findings).toEqual([
        expect.objectContaining({
          severity: 'error',
          message: expect.any(String),
          remedy: expect.any(String),
        }),
      ]);
    }
    expect(refused.find(({ file }) => file.endsWith('坏.md'))!.findings[0]!.line).toBe(3);
    const again = await importSources(driver, folder);
    expect(again).toMatchObject({ refused: 2, unchanged: 3 });
  });

  test('in place of a folder is told of', async () => {
    await expect(importSources(driver, '/no/such/folder')).rejects.toThrow(
      /expected a folder.*\/no\/such\/folder/u,
    );
  });
});

describe('with the seeds', () => {
  const DISCLOSURE = {
    title: '中华人民共和国政府信息公开条例',
    history: ['2019年4月3日 国务院令第711号修订', '2019年5月15日 施行'],
    articles: Array.from({ length: 56 }, (_, index) => `示例文字第${index + 1}段。`),
  };

  test('a text joins the work and the version the seeds name, and captions stay', async () => {
    await loadFewSeeds(driver);
    await importSources(
      driver,
      folderWith({ '行政法规/政府信息公开条例(2019-04-03).md': lawText(DISCLOSURE) }),
    );
    const [version] = await query(
      driver,
      `MATCH (s:LegalSource {id: 'source:政府信息公开条例'})-[:HAS_VERSION]->(v {textHeld: true})
       RETURN s.origin AS origin, v.id AS id, v.effectiveFrom AS effectiveFrom, v.documentNumber AS number`,
    );
    expect(version).toEqual({
      origin: 'seed',
      id: 'version:政府信息公开条例@2019-04-03',
      effectiveFrom: '2019-05-15',
      number: '国务院令第711号',
    });
    const [article] = await query<{ caption: string | null; text: string; places: number }>(
      driver,
      `MATCH (p:Provision {id: 'provision:政府信息公开条例@2019-04-03/art-27'})
       RETURN p.caption AS caption, p.text AS text, COUNT { (p)<-[:HAS_PROVISION|HAS_PART]-() } AS places`,
    );
    expect(article).toMatchObject({ text: expect.stringContaining('示例文字第27段'), places: 1 });
    expect(article!.caption).toBeTruthy();
  });

  test('loading a text links the citations that waited for it', async () => {
    const report = `某市科技局\n关于2022年法治政府建设情况的报告\n\n现将有关情况报告如下。\n一、主要举措\n落实《示例管理条例》第三条，公开信息12条。\n`;
    await importReports(driver, [folderWith({ 'a.txt': report })]);
    const found = () =>
      query(
        driver,
        `MATCH (c:Citation) WHERE c.title = '示例管理条例'
         RETURN c.outcome AS outcome, head([(c)-[:RESOLVES_TO_PROVISION]->(p) | p.id]) AS provision`,
      );
    expect(await found()).toEqual([{ outcome: 'NOT_HELD', provision: null }]);
    await importSources(driver, folderWith(FILES));
    expect(await found()).toEqual([
      { outcome: 'RESOLVED', provision: provision('条例@2020-03-01', 'art-3') },
    ]);
  });
});
