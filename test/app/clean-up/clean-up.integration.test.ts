/** Lists of ended documents into the graph, and the clean-up of a body's documents. */
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cleanUp } from '../../../src/app/clean-up';
import { renderCleanUp } from '../../../src/app/clean-up/render';
import { importRepeals } from '../../../src/app/imports/repeals';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { readGraph } from '../../../src/graph/connection/read';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
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

const BODY = '重庆市沙坪坝区人民政府';
const ON = '2024-06-30';

/** A document of the body, in the form in which such texts are published. */
function local(title: string, number: string, on: string, ...articles: string[]): string {
  return lawText({ title, history: [number, `${on} ${BODY}公布`, `自${on}起施行`], articles });
}

const law = (title: string, history: string[], ...articles: string[]) =>
  lawText({ title, history, articles });
const AIM = '为了管理集市，制定本条例。';
const SCALES = '公平秤放在集市入口处，由管理人每月校准一次并公布结果。';

const SOURCES = {
  '行政法规/示例集市条例(2010-01-01).md': law(
    '示例集市条例',
    ['2010年1月1日 国务院令第8001号公布', '自2010年1月1日起施行'],
    AIM,
    SCALES,
    '夜间开市的集市，应当在通道两侧设置照明灯。',
  ),
  '行政法规/示例集市条例(2020-01-01).md': law(
    '示例集市条例',
    ['2010年1月1日 国务院令第8001号公布 2020年1月1日 国务院令第8003号修订', '自2020年1月1日起施行'],
    AIM,
    SCALES.replace('每月', '每周'),
    '夜间开市的集市，应当在通道两侧设置照明灯。',
  ),
  [`规范性文件/${BODY}关于集市公平秤的规定(2015-03-01).md`]: local(
    `${BODY}关于集市公平秤的规定`,
    '沙府发〔2015〕3号',
    '2015年3月1日',
    '根据《示例集市条例》，制定本规定。',
    '依照《示例集市条例》第二条，公平秤由街道校准。',
  ),
  [`规范性文件/${BODY}关于集市照明的规定(2015-04-01).md`]: local(
    `${BODY}关于集市照明的规定`,
    '沙府发〔2015〕4号',
    '2015年4月1日',
    '根据《示例集市条例》，制定本规定。',
    '依照《示例集市条例》第三条，照明灯由街道装设。',
  ),
  [`规范性文件/${BODY}关于早餐车的规定(2018-05-01).md`]: local(
    `${BODY}关于早餐车的规定`,
    '沙府发〔2018〕5号',
    '2018年5月1日',
    '早餐车停在划线处。',
    '本规定自2018年5月1日起施行，有效期5年。',
  ),
  [`规范性文件/${BODY}关于河灯的规定(2012-06-01).md`]: local(
    `${BODY}关于河灯的规定`,
    '沙府发〔2012〕6号',
    '2012年6月1日',
    '河灯在规定的河段放。',
  ),
  [`规范性文件/${BODY}关于风筝的规定(2022-07-01).md`]: local(
    `${BODY}关于风筝的规定`,
    '沙府发〔2022〕7号',
    '2022年7月1日',
    '风筝在广场放。',
  ),
};

const DECISION = `${BODY}关于废止和宣布失效部分行政规范性文件的决定`;
const LIST = [
  '一、废止的文件',
  `1.${BODY}关于河灯的规定（沙府发〔2012〕6号）`,
  // A later document of this title is held, with another number.
  `2.${BODY}关于风筝的规定（沙府发〔2009〕17号）`,
  `3.关于印发《沙坪坝区柴火管理办法》的通知（沙府办发〔2011〕8号）`,
  '二、宣布失效的文件',
  '（一）沙坪坝区五年植树方案（沙府发〔2013〕9号）',
  '三、继续有效的文件',
  `1.${BODY}关于集市照明的规定（沙府发〔2015〕4号）`,
].join('\n');

const proposals = async () => {
  const { entries } = await cleanUp(readGraph(driver), { body: BODY, on: ON });
  return new Map(
    entries.map(({ title, proposal, toCheck, evidence }) => [
      title.replace(BODY, ''),
      [proposal, toCheck, ...evidence.map(({ reason }) => reason)],
    ]),
  );
};

describe('before any list', () => {
  beforeAll(async () => {
    await freshGraph(driver);
    await importSources(driver, folderWith(SOURCES));
    await importReports(driver, [
      folderWith({
        '2020.txt': [
          `${BODY}2020年法治政府建设情况报告`,
          '一、主要做法',
          '（一）制度建设。制定印发了《沙坪坝区摊贩登记办法》（沙府发〔2020〕21号），废止了《沙坪坝区柴火管理办法》（沙府办发〔2011〕8号）。',
        ].join('\n'),
      }),
    ]);
  });

  it('proposes by the term, the superior and its articles, and says where too little is known', async () => {
    const found = await proposals();
    expect(Object.fromEntries(found)).toEqual({
      关于集市公平秤的规定: ['AMEND', true, 'ARTICLE_CHANGED'],
      关于集市照明的规定: ['KEEP', true, 'SUPERIOR_CHANGED'],
      关于早餐车的规定: ['LAPSE', false, 'TERM_PASSED'],
      关于河灯的规定: ['KEEP', true, 'NO_FINDING'],
      关于风筝的规定: ['KEEP', true, 'NO_FINDING'],
      沙坪坝区摊贩登记办法: [null, true, 'START_UNKNOWN', 'TEXT_NOT_HELD'],
    });
  });

  it('goes by the day asked about', async () => {
    const { entries } = await cleanUp(readGraph(driver), { body: BODY, on: '2019-06-30' });
    const scales = entries.find(({ title }) => title.endsWith('公平秤的规定'))!;
    const carts = entries.find(({ title }) => title.endsWith('早餐车的规定'))!;
    expect([scales.proposal, carts.proposal, carts.effectiveTo]).toEqual(['KEEP', 'KEEP', '2023-05-01']);
    expect(carts.evidence.map(({ reason }) => reason)).toEqual(['TERM_RUNS']);
  });

  it('is answered by GraphQL with the words that prove it', async () => {
    const { data, errors } = await server.ask<{ cleanUp: { entries: { title: string }[] } }>(
      `{ cleanUp(body: "${BODY}", on: "${ON}", levels: [NORMATIVE_DOCUMENT]) { total entries { title documentNumber proposal status effectiveFrom evidence { reason message quote source on } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.cleanUp.entries.find(({ title }) => title.endsWith('公平秤的规定'))).toMatchObject({
      documentNumber: '沙府发〔2015〕3号',
      effectiveFrom: '2015-03-01',
      evidence: [
        {
          message: '第二条所引的《示例集市条例》第二条自 2020-01-01 起已修改',
          quote: '《示例集市条例》第二条',
          on: '2020-01-01',
        },
      ],
    });
  });
});

describe('a list of ended documents', () => {
  it('ends what it names, by its number, and keeps what it says is kept', async () => {
    const folder = folderWith({ '目录.txt': LIST });
    const done = await importRepeals(driver, join(folder, '目录.txt'), {
      title: DECISION,
      documentNumber: '沙府发〔2023〕11号',
      body: BODY,
      on: '2023-06-01',
    });
    expect(done.unread).toEqual([]);
    expect(done.ended.map(({ title, known, endedOn }) => [title.replace(BODY, ''), known, endedOn])).toEqual([
      ['关于河灯的规定', true, '2023-06-01'],
      ['关于风筝的规定', false, '2023-06-01'],
      ['沙坪坝区柴火管理办法', true, '2023-06-01'],
      ['沙坪坝区五年植树方案', false, '2023-06-01'],
    ]);
    const ends = await query<{ number: string; to: string; by: string }>(
      driver,
      `MATCH (s:LegalSource)-[:HAS_VERSION]->(v) WHERE v.effectiveTo = '2023-06-01'
       RETURN s.documentNumber AS number, v.effectiveTo AS to, v.endedBy AS by ORDER BY number`,
    );
    expect(ends.map(({ number, by }) => [number, by])).toEqual([
      ['沙府办发〔2011〕8号', 'REPEALED'],
      ['沙府发〔2009〕17号', 'REPEALED'],
      ['沙府发〔2012〕6号', 'REPEALED'],
      ['沙府发〔2013〕9号', 'EXPIRED'],
    ]);
    const found = await proposals();
    expect(found.get('关于河灯的规定')).toEqual(['REPEAL', false, 'ENDED_BY']);
    expect(found.get('关于风筝的规定')).toEqual(['KEEP', true, 'NO_FINDING']);
    expect(found.get('关于集市照明的规定')).toEqual(['KEEP', true, 'SUPERIOR_CHANGED']);
  });

  it('changes nothing when it comes again', async () => {
    const nodes = () =>
      query(driver, 'MATCH (n) WHERE NOT n:ImportRun AND NOT n:ImportFile RETURN count(n) AS n');
    const before = await nodes();
    const folder = folderWith({ '目录.txt': LIST });
    await importRepeals(driver, join(folder, '目录.txt'), {
      title: DECISION,
      documentNumber: '沙府发〔2023〕11号',
      body: BODY,
      on: '2023-06-01',
    });
    expect(await nodes()).toEqual(before);
  });

  it('ends a document whose text comes only later', async () => {
    const title = '沙坪坝区五年植树方案';
    await importSources(
      driver,
      folderWith({
        [`规范性文件/${title}(2013-02-01).md`]: local(
          title,
          '沙府发〔2013〕9号',
          '2013年2月1日',
          '每年植树。',
        ),
      }),
    );
    expect((await proposals()).get(title)).toEqual(['LAPSE', false, 'ENDED_BY']);
  });

  it('is told in what cites an ended document afterwards', async () => {
    await importReports(driver, [
      folderWith({
        '2024.txt': `${BODY}2024年法治政府建设情况报告\n一、做法\n（一）执法。按照《${BODY}关于河灯的规定》（沙府发〔2012〕6号）检查河段。\n`,
      }),
    ]);
    const rows = await query(
      driver,
      "MATCH (c:Citation) WHERE c.text CONTAINS '河灯' RETURN c.outcome AS outcome, c.supersededOn AS on",
    );
    expect(rows).toEqual([{ outcome: 'SUPERSEDED', on: '2023-06-01' }]);
  });

  it('can be the edited table of a clean-up, of which only what was decided counts', async () => {
    const answer = await cleanUp(readGraph(driver), { body: BODY, on: ON });
    const rows = parse(renderCleanUp(answer, 'csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const decide = (row: Record<string, string>) =>
      row.文件名称!.endsWith('早餐车的规定')
        ? '宣布失效'
        : row.文件名称!.endsWith('公平秤的规定')
          ? '废止'
          : '';
    const head = Object.keys(rows[0]!);
    const lines = rows.map((row) =>
      head.map((name) => `"${(name === '结论' ? decide(row) : row[name]!).replaceAll('"', '""')}"`).join(','),
    );
    const folder = folderWith({ '清理.csv': [head.join(','), ...lines].join('\r\n') });
    const done = await importRepeals(driver, join(folder, '清理.csv'), {
      title: `${BODY}关于废止和宣布失效两件文件的决定`,
      body: BODY,
      on: '2024-07-01',
    });
    expect(done.ended.map(({ title, endedOn }) => [title.replace(BODY, ''), endedOn])).toEqual([
      ['关于集市公平秤的规定', '2024-07-01'],
      // Its term was over before.
      ['关于早餐车的规定', null],
    ]);
    expect(renderCleanUp(answer, 'text')).toContain('建议只供参考，由人决定');
  });

  it.each([
    ['一行字\n', {}, /没有读出/u],
    [LIST, { title: '沙坪坝区的文件', on: '2023-06-01' }, /题名应说明/u],
    [LIST, { title: DECISION }, /没有写明日期/u],
  ])('is refused with what is missing (%#)', async (text, given, message) => {
    const folder = folderWith({ '目录.txt': text });
    await expect(importRepeals(driver, join(folder, '目录.txt'), given)).rejects.toThrow(message);
  });
});
