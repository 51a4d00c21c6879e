/** Lists into the graph: one item a row with its bases; what is asked of them; and the radar over a law's revision. */
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { radar } from '../../../src/app/radar';
import { renderRadar } from '../../../src/app/radar/render';
import { watch } from '../../../src/app/radar/watch';
import type { ListMapping } from '../../../src/domain/lists/types';
import { sourceId } from '../../../src/domain/model/ids';
import { readGraph } from '../../../src/graph/connection/read';
import { type TestServer, testServer } from '../../api/support';
import {
  ENFORCEMENT,
  enforcementCsv,
  LICENCES,
  licencesXlsx,
  POWERS,
  powersDocx,
} from '../../domain/lists/made-lists';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { lawText } from './laws';

const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;
beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

interface Listed {
  totalCount: number;
  nodes: { listed: { name: string; type: string; body: string } }[];
}

const TITLE = '示例船舶登记条例';
const OLD = [
  '为了登记船舶，制定本条例。',
  '船舶登记应当在十日内办理，并向所有人发给登记证书，登记证书载明船舶名称和所有人姓名。',
  '船舶名称由所有人自行选定，不得与同一港口的其他船舶重名。',
  '船舶检验每年进行一次，由港口检验站负责，检验合格的发给检验合格证。',
  '遗失登记证书的，所有人应当在报纸上声明，并申请补发。',
  '船舶灭失的，所有人应当申请注销登记并交回证书。',
];
/** The second has other words, the third is gone, so that those behind it have other numbers; the fifth is as it was. */
const NEW = [
  OLD[0]!,
  '船舶登记应当在五日内办理，并向所有人发给登记证书，登记证书载明船舶名称和所有人姓名。',
  OLD[3]!,
  OLD[4]!,
  OLD[5]!,
];

function law(articles: string[], on: string, history: string): string {
  return lawText({ title: TITLE, history: [history, `自${on}起施行`], articles });
}

const LIST = [
  '甲市权责清单（2020年）,,,',
  '序号,事项名称,设定依据,行使主体',
  `1,船舶登记,《${TITLE}》第二条,甲局`,
  `2,船名核定,《${TITLE}》第三条,甲局`,
  `3,船舶检验,《${TITLE}》第四条第一款,乙局`,
  `4,立法目的宣传,《${TITLE}》第一条,乙局`,
  `5,船舶管理,《${TITLE}》,乙局`,
  '6,别的,《另外的条例》第二条,乙局',
].join('\n');

describe('three lists', () => {
  let folder = '';
  const load = () => importReports(driver, [folder]);

  beforeAll(async () => {
    await freshGraph(driver);
    // Made once: a workbook made again has another time in it.
    folder = folderWith({
      'a/甲市行政许可.xlsx': await licencesXlsx(),
      'b/甲省执法目录.csv': enforcementCsv(),
      'c/甲县权责清单.docx': await powersDocx(),
    });
    await load();
  });

  it('come in as one item a row, each with all its bases', async () => {
    const rows = await query<{ name: string; bases: string[] }>(
      driver,
      `MATCH (r:Report)-[:HAS_ITEM]->(m:Measure) WHERE m.powerRow IS NOT NULL
       RETURN m.powerName AS name, COLLECT {
         MATCH (m)-[:HAS_CITATION]->(c:Citation {relation: 'BASIS'}) RETURN c.title ORDER BY c.start
       } AS bases ORDER BY r.file, m.order`,
    );
    const expected = [...LICENCES, ...ENFORCEMENT, ...POWERS];
    expect(rows.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    expect(rows.map(({ bases }) => bases)).toEqual(
      expected.map(({ bases }) => bases.map((basis) => basis.slice(0, basis.indexOf(' ')))),
    );
  });

  it('are not written again when they come again', async () => {
    const count = () =>
      query<{ n: number }>(
        driver,
        'MATCH (n) WHERE NOT n:ImportRun AND NOT n:ImportFile RETURN count(n) AS n',
      );
    const before = await count();
    const again = await load();
    expect(again.results.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await count()).toEqual(before);
  });

  it('answer by name across lists, by kind, by body, and by article', async () => {
    const ask = async (filter: string) => {
      const { data, errors } = await server.ask<{ measures: Listed }>(
        `{ measures(filter: ${filter}, first: 100) { totalCount nodes { listed { name type body level row } citations { relation title } } } }`,
      );
      expect(errors).toBeUndefined();
      return data!.measures as {
        totalCount: number;
        nodes: { listed: { name: string; type: string; body: string } }[];
      };
    };
    const byName = await ask('{powerName: "取水许可（首次）"}');
    expect(byName.nodes.map(({ listed }) => listed.name)).toEqual(Array(3).fill('取水许可（首次）'));
    const coercion = await ask('{powerTypes: [COERCION]}');
    expect(coercion.totalCount).toBe(ENFORCEMENT.filter(({ type }) => type === '行政强制').length);
    const byBody = await ask('{powerBody: "公安机关", powerTypes: [PENALTY]}');
    expect(byBody.nodes.every(({ listed }) => listed.body === '公安机关')).toBe(true);
    expect(byBody.totalCount).toBeGreaterThan(0);
    const wanted = [...LICENCES, ...ENFORCEMENT, ...POWERS].filter(({ bases }) =>
      bases.some((basis) => /(?:^|,)art-48(?:\/|$)/u.test(basis.slice(basis.indexOf(' ') + 1))),
    );
    const byArticle = await ask('{relations: [BASIS], article: "art-48"}');
    expect(byArticle.totalCount).toBe(wanted.length);
  });
});

it('a mapping tells which column is what, over what the header says', async () => {
  await freshGraph(driver);
  const text =
    '甲市事项表,,\n说明,,\n甲,乙,丙\n夜市登记,《示例集市条例》第三条,甲局\n早市登记,《示例集市条例》第四条,乙局\n';
  const folder = folderWith({ '表.csv': text });
  const refused = await importReports(driver, [folder]);
  expect(refused.results.map(({ outcome }) => outcome)).toEqual(['REFUSED']);
  const load = (mapping: ListMapping) => importReports(driver, [folder], { mapping });
  await load({ headerRow: 3, columns: { name: '甲', basis: 'B', body: 3 } });
  const rows = () =>
    query(
      driver,
      `MATCH (m:Measure) WHERE m.powerRow IS NOT NULL
       RETURN m.powerName AS name, m.powerBody AS body, COUNT { (m)-[:HAS_CITATION]->() } AS bases ORDER BY m.order`,
    );
  expect(await rows()).toEqual([
    { name: '夜市登记', body: '甲局', bases: 1 },
    { name: '早市登记', body: '乙局', bases: 1 },
  ]);
  // Another mapping reads the same file anew.
  await load({ headerRow: 3, columns: { name: 3, basis: 2 } });
  expect((await rows()).map((row) => (row as { name: string }).name)).toEqual(['甲局', '乙局']);
  const wrong = await load({ headerRow: 3, columns: { name: '没有的列', basis: 2 } });
  expect(wrong.results[0]!.findings[0]).toMatchObject({ code: 'list-mapping' });
});

describe('one power in several lists', () => {
  it('is grouped by what it rests on', async () => {
    await freshGraph(driver);
    const list = (place: string, basis: string) =>
      `${place}权责清单（2020年）,,\n序号,事项名称,设定依据\n1,登记,${basis}\n`;
    await importReports(driver, [
      folderWith({
        'a.csv': list('重庆市沙坪坝区', '《甲法》第三条'),
        'b.csv': list('重庆市巴南区', '《甲法》第三条'),
        'c.csv': list('重庆市江北区', '《甲法》第四条'),
      }),
    ]);
    const { data, errors } = await server.ask<{ samePower: unknown }>(
      '{ samePower(name: "登记") { bases lacks adds items { region } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.samePower).toMatchObject([
      {
        bases: ['甲法 art-3'],
        items: [{ region: ['重庆市', '巴南区'] }, { region: ['重庆市', '沙坪坝区'] }],
      },
      {
        bases: ['甲法 art-4'],
        lacks: ['甲法 art-3'],
        adds: ['甲法 art-4'],
        items: [{ region: ['重庆市', '江北区'] }],
      },
    ]);
  });
});

describe('the radar', () => {
  beforeAll(async () => {
    await freshGraph(driver);
    await importSources(
      driver,
      folderWith({
        [`行政法规/${TITLE}(2010-01-01).md`]: law(OLD, '2010年1月1日', '2010年1月1日 国务院令第9001号公布'),
        [`行政法规/${TITLE}(2023-01-01).md`]: law(
          NEW,
          '2023年1月1日',
          '2010年1月1日 国务院令第9001号公布 2023年1月1日 国务院令第9002号修订',
        ),
        '地方性法规/甲市船舶办法(2012-01-01).md': lawText({
          title: '甲市船舶办法',
          history: ['2012年1月1日 甲市人民代表大会常务委员会公布', '自2012年1月1日起施行'],
          articles: [`依照《${TITLE}》第四条，制定检验细则。`, `依照《${TITLE}》第一条办理。`],
        }),
      }),
    );
    await importReports(driver, [folderWith({ '清单.csv': LIST })]);
  });

  it('finds every planted change and nothing else, with old and new words', async () => {
    const { entries, notCompared } = await radar(readGraph(driver), { since: '2022-06-01' });
    expect(
      entries.map(({ fate, before, after, resting }) => [
        resting.name,
        fate,
        before?.label,
        after?.label ?? null,
      ]),
    ).toEqual([
      ['船舶登记', 'CHANGED', '第二条', '第二条'],
      ['船名核定', 'DELETED', '第三条', null],
      ['船舶检验', 'RENUMBERED', '第四条', '第三条'],
      ['《甲市船舶办法》第一条', 'RENUMBERED', '第四条', '第三条'],
    ]);
    expect(entries[0]!.before!.text).toContain('十日内');
    expect(entries[0]!.after!.text).toContain('五日内');
    expect(notCompared).toEqual([]);
  });

  it('finds nothing later, before, or of other works', async () => {
    const graph = readGraph(driver);
    for (const request of [
      { since: '2023-01-02' },
      { since: '2012-02-01', until: '2022-12-31' },
      { since: '2022-06-01', sources: [sourceId('另外的条例')] },
    ])
      expect((await radar(graph, request)).entries).toEqual([]);
  });

  it('is asked of a list of works by the versions last seen', async () => {
    const id = sourceId(TITLE);
    const first = await watch(readGraph(driver), { [id]: null, 'source:没有的': null }, '2022-12-31');
    expect(first.changed.map(({ versions }) => versions.map(({ on }) => on))).toEqual([['2010-01-01']]);
    expect(first.notHeld).toEqual(['source:没有的']);
    expect((await watch(readGraph(driver), first.next, '2022-12-31')).changed).toEqual([]);
    const later = await watch(readGraph(driver), first.next, '2023-06-30');
    expect(later.changed).toMatchObject([{ title: TITLE, versions: [{ on: '2023-01-01' }], endedOn: null }]);
  });

  it('is answered by GraphQL, as a table and as a feed', async () => {
    const { data, errors } = await server.ask<{ radar: unknown }>(
      '{ radar(since: "2022-06-01", first: 2) { total notCompared { title } entries { fate on before { label text } after { label } resting { kind name row body words } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.radar).toMatchObject({
      total: 4,
      entries: [
        {
          fate: 'CHANGED',
          on: '2023-01-01',
          resting: { kind: 'ITEM', name: '船舶登记', row: 3, body: '甲局' },
        },
        {},
      ],
    });
    const answer = await radar(readGraph(driver), { since: '2022-06-01' });
    expect(renderRadar(answer, 'csv').split('\n')[1]).toContain(`修改,《${TITLE}》,2023-01-01,第二条,第二条`);
    expect(renderRadar(answer, 'atom').match(/<entry>/gu)).toHaveLength(4);
    expect(renderRadar(answer, 'text')).toContain('第三条 删除');
  });
});
