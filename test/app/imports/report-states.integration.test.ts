/** Draft, published, withdrawn: what each state holds in the graph and beside it, and what stays of every change. */
import { backup } from '../../../src/app/backup/backup';
import { exportHash } from '../../../src/app/backup/graph-hash';
import { restore } from '../../../src/app/backup/restore';
import { verify } from '../../../src/app/backup/verify';
import { listReports } from '../../../src/app/imports/held-reports';
import {
  actsOf,
  publishReport,
  saveDraft,
  stateOfReport,
  unpublished,
  withdrawReport,
} from '../../../src/app/imports/report-states';
import { importReports } from '../../../src/app/imports/reports';
import { loadSeeds } from '../../../src/app/imports/seeds';
import { reviewDesk } from '../../../src/app/review/desk';
import { readGraph } from '../../../src/graph/connection/read';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { Reviewer } from '../review/desk';
import { loadExample, REPORT, tokenFor } from '../review/support';

jest.setTimeout(300_000);
const driver = testDriver();
const folderWith = temporaryFolders();
const graph = readGraph(driver);
let server: TestServer;
const NEWER = REPORT.replace('120艘', '121艘');

beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await freshGraph(driver);
  await server.close();
  await driver.close();
});
beforeEach(() => freshGraph(driver));

const load = async (text: string, name = 'a.txt') =>
  (await importReports(driver, [folderWith({ [name]: text })])).results[0]!;
const draft = (text: string, name = 'a.txt', by: string | null = '王编辑') =>
  saveDraft(driver, { path: `${folderWith({ [name]: text })}/${name}`, name }, by);
const parts = () => query(driver, 'MATCH (n:Report|ReportItem|Citation|Figure) RETURN n.id AS id');
const texts = async () =>
  (await query<{ text: string }>(driver, 'MATCH (r:Report) RETURN r.text AS text')).map(({ text }) => text);
const acts = async (id: string) => (await actsOf(graph, id)).map(({ act, by }) => [act, by]);
const broken = async () => (await verify(driver)).flatMap(({ breaks }) => breaks);

describe('a draft', () => {
  test('is kept beside the graph, with no record of an import, and once', async () => {
    const before = await query(driver, 'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels');
    const { outcome, loaded } = await draft(REPORT);
    expect([outcome, loaded]).toEqual(['LOADED', expect.stringMatching(/^draft:某市科技局\/2022\//u)]);
    expect(await parts()).toEqual([]);
    const after = await query<{ labels: string[] }>(
      driver,
      'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels ORDER BY labels[0]',
    );
    expect(after).toEqual([...before, { labels: ['ReportAct'] }, { labels: ['UnpublishedReport'] }]);
    expect(await draft(REPORT)).toMatchObject({ outcome: 'UNCHANGED', loaded });
    expect(await acts(loaded!)).toEqual([['DRAFTED', '王编辑']]);
    expect(await unpublished(graph, loaded!)).toMatchObject({ state: 'DRAFT', text: REPORT, year: 2022 });
    expect(await stateOfReport(graph, loaded!, { drafts: true })).toMatchObject({ state: 'DRAFT' });
    expect(await stateOfReport(graph, loaded!, { drafts: false })).toBeNull();
    expect(await listReports(driver)).toEqual([]);
    expect(await listReports(driver, 'DRAFT')).toMatchObject([{ id: loaded, state: 'DRAFT', file: 'a.txt' }]);
    expect(await broken()).toEqual([]);
  });

  test('is published as an import of its file would be', async () => {
    const imported = await load(REPORT);
    const hash = await exportHash(driver);
    await freshGraph(driver);
    const { loaded } = await draft(REPORT);
    const published = await publishReport(driver, loaded!, { by: '李主编' });
    expect(published).toMatchObject({ outcome: 'LOADED', loaded: imported.loaded, findings: [] });
    expect(await exportHash(driver)).toEqual(hash);
    expect(await unpublished(graph, loaded!)).toBeNull();
    expect(await acts(imported.loaded!)).toEqual([['PUBLISHED', '李主编']]);
    expect(await acts(loaded!)).toEqual([
      ['PUBLISHED', '李主编'],
      ['DRAFTED', '王编辑'],
    ]);
    expect(await publishReport(driver, imported.loaded!)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await publishReport(driver, loaded!)).toBeNull();
  });

  test('replaces a published text only when told to, and that one is kept', async () => {
    const { loaded: id } = await load(REPORT);
    const { loaded } = await draft(NEWER);
    expect(await texts()).toEqual([REPORT]);
    const refused = await publishReport(driver, loaded!);
    expect(refused).toMatchObject({ outcome: 'REFUSED', findings: [{ code: 'report-would-replace' }] });
    expect(await texts()).toEqual([REPORT]);
    expect(await publishReport(driver, loaded!, { replace: true })).toMatchObject({ loaded: id });
    expect(await texts()).toEqual([NEWER]);
    expect(await reviewDesk(driver).formerTexts(id!)).toMatchObject([{ how: 'REPLACED', held: true }]);
  });

  test('is deleted, which leaves who did it', async () => {
    const { loaded } = await draft(REPORT);
    expect(await reviewDesk(driver).deleteReport(loaded!, '王编辑')).toMatchObject({ id: loaded });
    expect(await unpublished(graph, loaded!)).toBeNull();
    expect(await query(driver, 'MATCH (n) WHERE n.text IS NOT NULL RETURN n')).toEqual([]);
    expect(await acts(loaded!)).toEqual([
      ['DELETED', '王编辑'],
      ['DRAFTED', '王编辑'],
    ]);
    expect(await reviewDesk(driver).deleteReport(loaded!)).toBeNull();
  });

  test('is no list', async () => {
    const list =
      '序号,事项名称,设定依据\n1,示例许可,《示例渔港条例》第三条\n2,示例核准,《示例渔港条例》第二条\n';
    expect(await draft(list, 'a.csv')).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ code: 'draft-list' }],
    });
  });
});

describe('a report withdrawn', () => {
  test('leaves the graph, is told of, and is published again with its decisions', async () => {
    const id = await loadExample(driver, folderWith);
    const before = await exportHash(driver);
    const reviewer = new Reviewer(server, await tokenFor(driver, '王法务', 'editor'));
    const [link] = await reviewer.queue();
    await reviewer.confirm(link!, { reason: '核对原文' });
    const confirmed = await exportHash(driver);
    const done = await withdrawReport(driver, id, { reason: '数字有误', by: '李主编' });
    expect(done).toMatchObject({ withdrawn: { state: 'WITHDRAWN', decisions: 1, reason: '数字有误' } });
    expect(await parts()).toEqual([]);
    expect(await stateOfReport(graph, id, { drafts: false })).toMatchObject({
      ...{ state: 'WITHDRAWN', reason: '数字有误', at: expect.stringMatching(/^\d{4}-/u) },
    });
    expect(await listReports(driver, 'WITHDRAWN')).toMatchObject([{ id, reason: '数字有误' }]);
    expect(await broken()).toEqual([]);
    // Again: nothing more.
    await withdrawReport(driver, id, { reason: '别的理由', by: '王编辑' });
    expect(await unpublished(graph, id)).toMatchObject({ by: '李主编', reason: '数字有误' });
    expect(await publishReport(driver, id, { by: '李主编' })).toMatchObject({ loaded: id });
    expect(await reviewer.link(link!.id)).toMatchObject({ id: link!.id, state: 'CONFIRMED', orphan: null });
    expect(await exportHash(driver)).toEqual(confirmed);
    expect(confirmed).not.toEqual(before);
    expect(await acts(id)).toEqual([
      ['PUBLISHED', '李主编'],
      ['WITHDRAWN', '李主编'],
      ['IMPORTED', null],
    ]);
    expect(await broken()).toEqual([]);
  });

  test.each([
    ['as it was', REPORT],
    ['edited', NEWER],
  ])('is not published by an import of its file %s', async (_, text) => {
    const { loaded: id } = await load(REPORT);
    await withdrawReport(driver, id!);
    expect(await load(text)).toMatchObject({ outcome: 'REFUSED', findings: [{ code: 'report-withdrawn' }] });
    expect(await parts()).toEqual([]);
    // A draft is somebody's word.
    const { loaded } = await draft(text);
    expect(await publishReport(driver, loaded!, { replace: true })).toMatchObject({ loaded: id });
    expect(await unpublished(graph, id!)).toBeNull();
    expect(await texts()).toEqual([text]);
  });

  test('is not brought back by a former text, nor by the seeds', async () => {
    const { loaded: id } = await load(REPORT);
    await load(NEWER);
    const [former] = await reviewDesk(driver).formerTexts(id!);
    await withdrawReport(driver, id!);
    const restored = await reviewDesk(driver).restoreReport(former!.id);
    expect(restored).toEqual({ report: null, code: 'REPORT_WITHDRAWN' });
    const seeds = folderWith({
      'reports/a.txt': NEWER,
      'sources/a.yaml':
        '- { title: 示例渔港条例, level: LOCAL_REGULATION, issuers: [示例市人民代表大会], region: [示例市], versions: [{ promulgated: 2015-03-01, effective: 2015-05-01 }] }\n',
    });
    await expect(loadSeeds(driver, seeds)).resolves.toMatchObject({ changed: true });
    expect(await parts()).toEqual([]);
  });

  test('is deleted with what was kept of it, which leaves the history', async () => {
    const { loaded: id } = await load(REPORT);
    await load(NEWER);
    await withdrawReport(driver, id!);
    expect(await reviewDesk(driver).deleteReport(id!, '李主编')).toMatchObject({ id });
    expect(await stateOfReport(graph, id!, { drafts: true })).toBeNull();
    expect(
      await query(driver, 'MATCH (n:UnpublishedReport|FormerText) WHERE n.text IS NOT NULL RETURN n'),
    ).toEqual([]);
    expect((await acts(id!)).map(([act]) => act)).toEqual(['DELETED', 'WITHDRAWN', 'REPLACED', 'IMPORTED']);
    expect(await load(REPORT)).toMatchObject({ outcome: 'LOADED', loaded: id });
  });

  test.each([
    ['that is none', 'report:无/2022/无', undefined, 'NOT_FOUND'],
    ['for a reason that turns its direction', null, '数字\u202e有误', 'REASON_INVALID'],
  ])('%s is told so', async (_, given, reason, code) => {
    const { loaded: id } = await load(REPORT);
    expect(await withdrawReport(driver, given ?? id!, { reason })).toMatchObject({ withdrawn: null, code });
    expect(await texts()).toEqual([REPORT]);
  });
});

test('drafts and withdrawn reports are in a backup, and come back with it', async () => {
  const { loaded: id } = await load(REPORT);
  await withdrawReport(driver, id!, { reason: '数字有误' });
  const { loaded } = await draft(NEWER);
  const before = await exportHash(driver);
  const file = `${folderWith({})}/backup.gz`;
  await backup(driver, file);
  await query(driver, 'MATCH (n:UnpublishedReport) DELETE n');
  expect(await exportHash(driver)).not.toEqual(before);
  await query(driver, 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await restore(driver, file);
  expect(await exportHash(driver)).toEqual(before);
  expect(await unpublished(graph, loaded!)).toMatchObject({ text: NEWER });
  expect(await acts(id!)).toEqual([
    ['WITHDRAWN', null],
    ['IMPORTED', null],
  ]);
});
