/** What was done since a time, and what reports cite that nobody holds: over GraphQL and REST. */
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { withdrawReport } from '../../../src/app/imports/report-states';
import { importReports } from '../../../src/app/imports/reports';
import { importSources } from '../../../src/app/imports/sources';
import { lawText } from '../../app/imports/laws';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, testDriver } from '../../graph/support';
import { servedOn } from '../support';

const driver = testDriver();
const folderWith = temporaryFolders();
const REPORT = 'report:示例市科技局/2022/法治政府建设情况的报告';
let begun: string;

const server = servedOn(driver, async () => {
  await freshGraph(driver);
  begun = new Date().toISOString();
  await importSources(
    driver,
    folderWith({
      '行政法规/示例集市条例(2010-01-01).md': lawText({
        title: '示例集市条例',
        history: ['2010年1月1日 国务院令第8001号公布', '自2010年1月1日起施行'],
        articles: ['为了管理集市，制定本条例。'],
      }),
    }),
  );
  await importReports(driver, [
    folderWith({
      '报告.txt': [
        '示例市科技局关于2022年法治政府建设情况的报告',
        '现将有关情况报告如下。',
        '一、主要举措',
        '落实《示例文书条例》第二条，开展演练12次。',
      ].join('\n'),
    }),
  ]);
});

async function rest(path: string, asked: Record<string, string>) {
  const response = await fetch(new URL(`${path}?${new URLSearchParams(asked)}`, server.url));
  const text = await response.text();
  const type = response.headers.get('content-type')!;
  return { status: response.status, type, text, body: type.includes('json') ? JSON.parse(text) : null };
}

interface Answer {
  changes: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Record<string, unknown>[] };
}
const CHANGES = `query Changes($since: DateTimeISO!, $after: String, $first: Int) {
  changes(since: $since, after: $after, first: $first) {
    pageInfo { hasNextPage endCursor } nodes { id kind act report title reason run files }
  }
}`;

test('works that are cited and not held are listed, as JSON and as a table', async () => {
  const { status, body } = await rest('/v1/gaps', { yearFrom: '2022' });
  expect(status).toBe(200);
  expect(body.gaps).toMatchObject([
    {
      title: '示例文书条例',
      citations: 1,
      reports: 1,
      yearFrom: 2022,
      yearTo: 2022,
      bodies: ['示例市科技局'],
    },
  ]);
  expect((await rest('/v1/gaps', { yearTo: '2021' })).body).toEqual({ gaps: [] });
  const { type, text } = await rest('/v1/gaps', { format: 'csv', bom: '1' });
  expect(type).toContain('text/csv');
  expect(parse(text, { columns: true, bom: true })).toMatchObject([{ title: '示例文书条例', reports: '1' }]);
});

test.each([
  ['/v1/gaps', { body: '示例市科技' }, 'body'],
  ['/v1/gaps', { yearFrom: '2023', yearTo: '2022' }, 'yearFrom'],
  ['/v1/gaps', { year: '2022' }, 'year'],
  ['/v1/changes', { since: '昨天' }, 'since'],
  ['/v1/changes', { since: '2020-01-01', after: 'x' }, 'after'],
  ['/v1/changes', {}, 'since'],
])('%s refuses %j by name', async (path, asked, argument) => {
  const { status, body } = await rest(path, asked as Record<string, string>);
  expect([status, body.error.code, body.error.argument]).toEqual([400, 'BAD_USER_INPUT', argument]);
});

test('changes come in order, each once, page by page', async () => {
  const { body } = await rest('/v1/changes', { since: begun });
  expect(body).toMatchObject({
    hasNextPage: false,
    changes: [
      { kind: 'LAWS', files: 1, report: null },
      { kind: 'REPORT', act: 'IMPORTED', report: REPORT },
    ],
  });
  const first = await server.ask<Answer>(CHANGES, { since: begun, first: 1 });
  expect(first.errors).toBeUndefined();
  const { pageInfo, nodes } = first.data.changes;
  expect(pageInfo.hasNextPage).toBe(true);
  const rest2 = await server.ask<Answer>(CHANGES, { since: begun, after: pageInfo.endCursor });
  expect([...nodes, ...rest2.data.changes.nodes].map(({ id }) => id)).toEqual(
    body.changes.map(({ id }: { id: string }) => id),
  );
  const later = new Date(Date.now() + 60_000).toISOString();
  expect((await rest('/v1/changes', { since: later })).body.changes).toEqual([]);
});

test('a withdrawal is told of with its reason, also as a feed that parses', async () => {
  await withdrawReport(driver, REPORT, { reason: '数字<有误>', by: '王编辑' });
  const { type, text } = await rest('/v1/changes', { since: begun.slice(0, 10), format: 'atom' });
  expect(type).toContain('application/atom+xml');
  const titles: string[] = [];
  const parser = new SaxesParser();
  let at = '';
  parser.on('opentag', ({ name }) => {
    at = name;
  });
  parser.on('text', (words) => {
    if (at === 'title' && words.trim()) titles.push(words);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  // The latest first.
  expect(titles[1]).toMatch(/^撤回报告：/u);
  expect(text).toContain('数字&lt;有误');
  // Who did it is told nobody here.
  expect(text).not.toContain('王编辑');
});
