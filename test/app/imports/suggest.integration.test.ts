import { exportHash } from '../../../src/app/backup/graph-hash';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { suggestSupport } from '../../../src/app/imports/suggest';
import { testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { lawText } from './laws';

const driver = testDriver();
const folderWith = temporaryFolders();

/** In force from 2015, and rewritten after the report. */
const OLD = {
  title: '示例渔港条例',
  history: ['2015年3月1日 国务院令第901号公布', '2015年5月1日 施行'],
  articles: [
    '为了加强示例渔港的管理，制定本条例。',
    '县级以上人民政府应当建立渔船进港登记制度，登记进出渔港的船舶。',
    '渔港的航标由示例机关每季度检修一次。',
    '违反本条例规定，未办理渔船进港登记的，由示例机关责令改正。',
    '本条例自2015年5月1日起施行。',
  ],
};
const NEW = {
  ...OLD,
  history: ['2023年3月1日 国务院令第902号修订', '2023年5月1日 施行'],
  articles: OLD.articles.map((text) => text.replace('2015', '2023')),
};
const OTHER = {
  title: '示例茶园管理办法',
  history: ['2012年2月1日 国务院令第903号公布', '2012年3月1日 施行'],
  articles: [
    '县级以上人民政府应当组织茶园土壤检测，公布检测结果。',
    '茶农可以申请茶苗补助，由示例机关审查发放。',
  ],
};
const LAWS = {
  '行政法规/示例渔港条例(2015-03-01).md': lawText(OLD),
  '行政法规/示例渔港条例(2023-03-01).md': lawText(NEW),
  '行政法规/示例茶园管理办法(2012-02-01).md': lawText(OTHER),
};
const REPORT = `某市科技局
关于2022年法治政府建设情况的报告

现将有关情况报告如下。
一、主要举措
（一）渔港管理
落实《示例渔港条例》，完成渔船进港登记120艘。
（二）茶园管理
组织茶园土壤检测30次，公布检测结果。
（三）航标
依照《示例渔港条例》第三条检修航标12座。
`;

let report: string;
beforeEach(async () => {
  await freshGraph(driver);
  await importSources(driver, folderWith(LAWS));
  const { results } = await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
  report = results[0]!.loaded!;
});
afterAll(() => driver.close());

interface Row {
  measure: string;
  provision: string;
  rank: number;
}

const suggestions = (): Promise<Row[]> =>
  query<Row>(
    driver,
    `MATCH (m:Measure)-[r:SUGGESTS]->(p:Provision)
     RETURN m.text AS measure, p.id AS provision, r.rank AS rank ORDER BY m.sortKey, r.rank`,
  );
const of = (rows: readonly Row[], words: string) => rows.filter(({ measure }) => measure.includes(words));

describe('suggested articles', () => {
  test('rank the evident one first, inside a work cited without an article and among all laws', async () => {
    const summary = await suggestSupport(driver);
    expect(summary).toMatchObject({ cited: 1, open: 1 });
    const rows = await suggestions();
    expect(of(rows, '进港登记')[0]).toMatchObject({
      provision: 'provision:示例渔港条例@2015-03-01/art-2',
      rank: 1,
    });
    expect(of(rows, '土壤检测')[0]).toMatchObject({
      provision: 'provision:示例茶园管理办法@2012-02-01/art-1',
      rank: 1,
    });
  });

  test('come only from versions in force on the report’s last day', async () => {
    await suggestSupport(driver);
    const rows = await suggestions();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ provision }) => provision.includes('@2023'))).toEqual([]);
  });

  test('of a measure that cites a work come from that work alone', async () => {
    await suggestSupport(driver);
    for (const { provision } of of(await suggestions(), '进港登记'))
      expect(provision).toContain('示例渔港条例');
  });

  test('are not made where the article is cited, and leave citations as they are', async () => {
    const citations = () =>
      query(
        driver,
        `MATCH (c:Citation)-[r]->(n) WHERE type(r) STARTS WITH 'RESOLVES'
         RETURN c.id AS id, type(r) AS type, n.id AS to ORDER BY id, type, to`,
      );
    const before = await citations();
    await suggestSupport(driver);
    expect(await citations()).toEqual(before);
    expect(before).toHaveLength(5);
    expect(of(await suggestions(), '检修航标')).toEqual([]);
  });

  test('are the same when made again, for all reports or for one', async () => {
    await suggestSupport(driver);
    const before = await exportHash(driver);
    await suggestSupport(driver);
    await suggestSupport(driver, { reports: [report] });
    await suggestSupport(driver, { citedOnly: true });
    expect(await exportHash(driver)).toEqual(before);
  });

  test('replace earlier ones of the program, not those of a person', async () => {
    await driver.executeQuery(
      `MATCH (m:Measure) WHERE m.text CONTAINS '土壤检测'
       MATCH (p:Provision {id: 'provision:示例茶园管理办法@2012-02-01/art-2'})
       CREATE (m)-[:SUGGESTS {score: 1.0, rank: 1, reasons: ['人工'], madeBy: '张三'}]->(p)
       CREATE (m)-[:SUGGESTS {score: 0.5, rank: 9, reasons: [], madeBy: 'yiju/0'}]->(p)`,
    );
    await suggestSupport(driver);
    const made = await query<{ madeBy: string; path: string }>(
      driver,
      `MATCH (m:Measure)-[r:SUGGESTS]->(p) WHERE m.text CONTAINS '土壤检测'
       RETURN r.madeBy AS madeBy, p.path AS path ORDER BY madeBy`,
    );
    expect(made.filter(({ madeBy }) => madeBy === '张三')).toEqual([{ madeBy: '张三', path: 'art-2' }]);
    expect(made.filter(({ madeBy }) => madeBy === 'yiju/0')).toEqual([]);
    expect(made).toContainEqual({ madeBy: 'yiju/2', path: 'art-1' });
  });

  test('are none, quietly, where no law text is held', async () => {
    await freshGraph(driver);
    await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
    expect(await suggestSupport(driver)).toMatchObject({ measures: 3, cited: 0, open: 0, suggestions: 0 });
  });

  test('are read by GraphQL with reasons, as many as asked for, in one statement', async () => {
    await suggestSupport(driver);
    const server = await testServer(driver);
    try {
      const ask = (arguments_: string) => `{ measures { nodes { text suggestedProvisions${arguments_} {
        score confidence rank reasons madeBy provision { label } answers { text start end rank }
      } } } }`;
      const { data } = await server.ask<{
        measures: { nodes: { text: string; suggestedProvisions: unknown[] }[] };
      }>(ask('(first: 1)'));
      const node = data.measures.nodes.find(({ text }) => text.includes('土壤检测'))!;
      expect(node.suggestedProvisions).toEqual([
        {
          score: expect.any(Number),
          confidence: 0.55,
          rank: 1,
          reasons: expect.arrayContaining(['2022-12-31 时有效']),
          madeBy: 'yiju/2',
          provision: { label: '第一条' },
          answers: [
            {
              text: '组织茶园土壤检测30次，公布检测结果。',
              start: REPORT.indexOf('组织茶园'),
              end: REPORT.indexOf('\n（三）'),
              rank: 1,
            },
          ],
        },
      ]);
      const bare = await server.statementsOf('{ measures { nodes { text } } }');
      // One for the suggestions of all measures, one for their provisions.
      expect(await server.statementsOf(ask(''))).toBe(bare + 2);
    } finally {
      await server.close();
    }
  });

  test('for any text are the same at every door', async () => {
    const text = '组织茶园土壤检测30次，公布检测结果。';
    const server = await testServer(driver);
    try {
      const { data } = await server.ask<{ suggestProvisions: { articles: number; suggestions: object[] } }>(
        `query($text: String!) { suggestProvisions(text: $text, asOf: "2022-12-31") {
          asOf region articles suggestions {
            title label rank confidence answers { text start end } provision { id label }
          }
        } }`,
        { text },
      );
      expect(data.suggestProvisions).toEqual({
        asOf: '2022-12-31',
        region: [],
        articles: 12,
        suggestions: [
          {
            title: '示例茶园管理办法',
            label: '第一条',
            rank: 1,
            confidence: 0.55,
            answers: [{ text, start: 0, end: text.length }],
            provision: { id: 'provision:示例茶园管理办法@2012-02-01/art-1', label: '第一条' },
          },
        ],
      });
      const post = async (body: object) => {
        const response = await fetch(new URL('/v1/suggestions', server.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      };
      const rest = await post({ text, asOf: '2022-12-31' });
      expect(rest.status).toBe(200);
      expect(rest.body).toMatchObject({
        articles: 12,
        suggestions: [{ provisionId: 'provision:示例茶园管理办法@2012-02-01/art-1', confidence: 0.55 }],
      });
      const elsewhere = await post({ text, asOf: '2022-12-31', source: '示例渔港条例' });
      expect(elsewhere.body).toMatchObject({ articles: 10, suggestions: [] });
      expect(await post({ text, source: '示例没有的法' })).toMatchObject({
        status: 400,
        body: { error: { code: 'BAD_USER_INPUT', argument: 'source' } },
      });
    } finally {
      await server.close();
    }
  });
});
