/** The radar on made-up laws: works that ended, and rules below by what their articles were when they were made. */
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { radar } from '../../../src/app/radar';
import { renderRadar } from '../../../src/app/radar/render';
import { readGraph } from '../../../src/graph/connection/read';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, testDriver } from '../../graph/support';
import { lawText } from '../imports/laws';

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

const list = (year: number, ...rows: string[]) =>
  [`甲市权责清单（${year}年）`, '序号,事项名称,设定依据', ...rows].join('\n');

describe('a work that ended', () => {
  beforeAll(async () => {
    await freshGraph(driver);
    await importSources(
      driver,
      folderWith({
        '行政法规/示例渡船条例(2010-01-01).md': lawText({
          title: '示例渡船条例',
          history: ['2010年1月1日 国务院令第9001号公布', '自2010年1月1日起施行'],
          articles: ['为了管理渡船，制定本条例。', '渡船应当有船名牌。'],
        }),
        '行政法规/示例水上客运条例(2023-03-01).md': lawText({
          title: '示例水上客运条例',
          history: ['2023年3月1日 国务院令第9003号公布', '自2023年5月1日起施行'],
          articles: [
            '为了管理水上客运，制定本条例。',
            '本条例自2023年5月1日起施行。《示例渡船条例》同时废止。',
          ],
        }),
        '地方性法规/甲市渡船办法(2012-01-01).md': lawText({
          title: '甲市渡船办法',
          history: ['2012年1月1日 甲市人民代表大会常务委员会公布', '自2012年1月1日起施行'],
          articles: ['依照《示例渡船条例》第二条，船名牌挂在船头。'],
        }),
      }),
    );
    await importReports(driver, [
      folderWith({
        '旧.csv': list(2020, '1,船名牌核发,《示例渡船条例》第二条', '2,渡船管理,《示例渡船条例》'),
        // Of a year in which the work had ended: the radar tells no news of it.
        '新.csv': list(2024, '1,船名牌补发,《示例渡船条例》第二条'),
      }),
    ]);
  });

  it('touches all that rest on it, whole or by an article, and says what ended it', async () => {
    const answer = await radar(readGraph(driver), { since: '2023-01-01' });
    expect(
      answer.entries.map(({ fate, on, by, resting }) => [fate, on, by, resting.kind, resting.name]),
    ).toEqual([
      ['ENDED', '2023-05-01', ['示例水上客运条例'], 'ITEM', '船名牌核发'],
      ['ENDED', '2023-05-01', ['示例水上客运条例'], 'ITEM', '渡船管理'],
      ['ENDED', '2023-05-01', ['示例水上客运条例'], 'RULE', '《甲市渡船办法》第一条'],
    ]);
    expect(renderRadar(answer, 'csv')).toContain(
      '废止或失效,《示例渡船条例》,2023-05-01,全文,《示例水上客运条例》,,,船名牌核发',
    );
    expect(renderRadar(answer, 'text')).toContain('废止或失效（2023-05-01），现为《示例水上客运条例》');
  });

  it('is no news before it ended, nor after', async () => {
    const graph = readGraph(driver);
    expect((await radar(graph, { since: '2012-01-01', until: '2023-04-30' })).entries).toEqual([]);
    expect((await radar(graph, { since: '2023-05-02' })).entries).toEqual([]);
  });
});

describe('rules below', () => {
  const BASE = '示例集市条例';
  const [AIM, STALLS, SCALES, LIGHTS] = [
    '为了管理集市，制定本条例。',
    '摊位由管理人编号，摊主凭号牌入场，号牌不得转让给他人。',
    '公平秤放在集市入口处，由管理人每月校准一次并公布结果。',
    '夜间开市的集市，应当在通道两侧设置照明灯。',
  ] as const;
  const version = (on: string, number: number, articles: readonly string[], before: readonly string[] = []) =>
    lawText({
      title: BASE,
      history: [
        [...before, `${on} 国务院令第${number}号${before.length > 0 ? '修订' : '公布'}`].join(' '),
        `自${on}起施行`,
      ],
      articles: [...articles],
    });
  const first = '2000年1月1日 国务院令第8001号公布';
  const second = '2010年1月1日 国务院令第8002号修订';
  const law = (title: string, body: string, on: string, ...articles: string[]) =>
    lawText({ title, history: [`${on} ${body}公布`, `自${on}起施行`], articles });

  beforeAll(async () => {
    await freshGraph(driver);
    await importSources(
      driver,
      folderWith({
        [`行政法规/${BASE}(2000-01-01).md`]: version('2000年1月1日', 8001, [AIM, SCALES, LIGHTS]),
        // The scales move to article 3, the lights to 4.
        [`行政法规/${BASE}(2010-01-01).md`]: version(
          '2010年1月1日',
          8002,
          [AIM, STALLS, SCALES, LIGHTS],
          [first],
        ),
        [`行政法规/${BASE}(2020-01-01).md`]: version(
          '2020年1月1日',
          8003,
          [AIM, STALLS, SCALES.replace('每月', '每周'), LIGHTS],
          [first, second],
        ),
        '地方性法规/甲市集市办法(2005-01-01).md': law(
          '甲市集市办法',
          '甲市人民代表大会常务委员会',
          '2005年1月1日',
          `根据《${BASE}》，制定本办法。`,
          `依照《${BASE}》第二条，公平秤由市场办校准。`,
          `依照《${BASE}》第三条，照明灯由街道装设。`,
        ),
        '地方性法规/乙市集市办法(2012-01-01).md': law(
          '乙市集市办法',
          '乙市人民代表大会常务委员会',
          '2012年1月1日',
          `根据《${BASE}》，制定本办法。`,
          `依照《${BASE}》第二条，号牌每年换发。`,
          `依照《${BASE}》第三条，公平秤由商会校准。`,
        ),
        '地方性法规/丙市集市办法(2021-01-01).md': law(
          '丙市集市办法',
          '丙市人民代表大会常务委员会',
          '2021年1月1日',
          `根据《${BASE}》，制定本办法。`,
          `依照《${BASE}》第三条，公平秤每周校准。`,
        ),
      }),
    );
  });

  it('are found by the article that they named then, whatever its number is now', async () => {
    const { entries } = await radar(readGraph(driver), { since: '2019-01-01' });
    expect(
      entries.map(({ fate, before, after, resting, byNumber }) => [
        resting.name,
        resting.words.replace(/^.*》/u, ''),
        fate,
        before?.label,
        after?.label,
        byNumber,
      ]),
    ).toEqual([
      ['《乙市集市办法》第三条', '第三条', 'CHANGED', '第三条', '第三条', false],
      ['《甲市集市办法》第二条', '第二条', 'CHANGED', '第三条', '第三条', false],
    ]);
  });

  it('are named whole too, with how many of their provisions are touched', async () => {
    const { data, errors } = await server.ask(
      '{ radar(since: "2019-01-01") { lowerRules { ruleTitle ruleFrom on relation touched evidence } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      radar: {
        lowerRules: [
          {
            ruleTitle: '乙市集市办法',
            ruleFrom: '2012-01-01',
            on: '2020-01-01',
            relation: 'BASED_ON',
            touched: 1,
          },
          {
            ruleTitle: '甲市集市办法',
            ruleFrom: '2005-01-01',
            on: '2020-01-01',
            relation: 'BASED_ON',
            touched: 1,
          },
        ],
      },
    });
    const answer = await radar(readGraph(driver), { since: '2019-01-01' });
    expect(renderRadar(answer, 'text')).toContain(
      `《${BASE}》2020-01-01 修改，下位规定《甲市集市办法》自 2005-01-01 起未改，其中 1 处所引的条文变了`,
    );
    expect(renderRadar(answer, 'csv')).toContain(
      '上位法已修改,《示例集市条例》,2020-01-01,全文,,,,《甲市集市办法》',
    );
    expect(renderRadar(answer, 'atom').match(/<entry>/gu)).toHaveLength(4);
  });
});
