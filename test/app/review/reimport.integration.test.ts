/** What people decided stays decided, whatever is read, resolved or suggested again. */
import { exportHash } from '../../../src/app/backup/graph-hash';
import { importSources } from '../../../src/app/imports/sources';
import { suggestSupport } from '../../../src/app/imports/suggest';
import { reresolveCitations } from '../../../src/app/reresolve';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { lawText } from '../imports/laws';
import { type LinkShown, Reviewer } from './desk';
import { HARBOUR, importText, loadExample, REPORT, tokenFor } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;
let reviewer: Reviewer;
let links: LinkShown[];

beforeAll(async () => {
  await freshGraph(driver);
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});
beforeEach(async () => {
  await freshGraph(driver);
  await loadExample(driver, folderWith);
  await suggestSupport(driver);
  reviewer = new Reviewer(server, await tokenFor(driver, '王法务', 'editor'));
  links = await reviewer.queue();
});

const TEA = 'source:示例茶园管理办法';
const TEA_2 = 'provision:示例茶园管理办法@2012-02-01/art-2';
const CONFIRMED_WORDS = '落实《示例渔港条例》';
const REJECTED_WORDS = '依照《示例渔港条例》第三条';

const citations = () =>
  links.filter(({ kind }) => kind === 'CITATION').sort((a, b) => (a.id < b.id ? -1 : 1));
const suggestion = () => links.find(({ kind }) => kind === 'SUGGESTION')!;

/** One of each: of another relation, rejected, corrected, added by hand, and one taken back. */
async function decideAll(): Promise<void> {
  const [one, two] = citations();
  await reviewer.relate(one!, 'STUDIES', { reason: '只是学习' });
  await reviewer.reject(two!, '所指有误');
  await reviewer.correct(suggestion(), { provisions: [TEA_2] });
  const { userErrors } = await reviewer.add({
    measure: await measureWith('茶苗补助'),
    words: '有关规定',
    target: { provisions: [TEA_2] },
  });
  expect(userErrors).toEqual([]);
}

async function measureWith(words: string): Promise<string> {
  const cypher = 'MATCH (m:Measure) WHERE m.text CONTAINS $words RETURN m.id AS id';
  return (await query<{ id: string }>(driver, cypher, { words }))[0]!.id;
}

/** What stands of each decision, whatever ids the text's places give it. */
async function standing() {
  const decided = await reviewer.decided();
  return decided
    .map(({ kind, state, revision, byHand, quote, orphan, reading, history }) => ({
      ...{ kind, state, revision, byHand, quote, orphan },
      source: reading.source?.id,
      provisions: reading.provisions.map(({ id }) => id),
      history: history.map(({ action, actorName, reason }) => ({ action, actorName, reason })),
    }))
    .sort((a, b) => (`${a.kind}${a.quote}` < `${b.kind}${b.quote}` ? -1 : 1));
}

/** As lists and traces see it. */
const inGraph = () =>
  query(
    driver,
    `MATCH (c:Citation) WHERE c.state IS NOT NULL
     RETURN c.text AS text, c.state AS state, c.relation AS relation, c.madeBy STARTS WITH 'token:' AS byPerson,
       head([(c)-[:RESOLVES_TO]->(s) | s.id]) AS source,
       head([(m:Measure)-[:HAS_CITATION]->(c) | m.text CONTAINS c.text]) AS inPlace
     ORDER BY c.start`,
  );

describe('decisions survive', () => {
  beforeEach(decideAll);

  test('the report being read again', async () => {
    const before = [await standing(), await inGraph(), await exportHash(driver)];
    await importText(driver, folderWith, REPORT, { force: true });
    expect([await standing(), await inGraph(), await exportHash(driver)]).toEqual(before);
  });

  test('citations being resolved again, and suggestions made again', async () => {
    const before = [await standing(), await inGraph()];
    await reresolveCitations(driver, 'all');
    await suggestSupport(driver);
    expect([await standing(), await inGraph()]).toEqual(before);
    const pairs = await query(
      driver,
      'MATCH (m:Measure)-[r:SUGGESTS]->(p) WITH m, p, count(r) AS n WHERE n > 1 RETURN m.id AS id',
    );
    expect(pairs).toEqual([]);
  });

  test('a report whose text moves under them', async () => {
    const before = [await standing(), await inGraph()];
    await importText(
      driver,
      folderWith,
      REPORT.replace('现将有关情况报告如下。', '现将本局一年来的有关情况报告如下，请予审议。'),
    );
    expect([await standing(), await inGraph()]).toEqual(before);
    for (const link of await reviewer.decided()) expect(await reviewer.link(link.id)).toEqual(link);
  });

  test('a change beside their words', async () => {
    await importText(driver, folderWith, REPORT.replace('检测30次', '检测28次'));
    expect((await standing()).map(({ orphan }) => orphan)).toEqual([null, null, null, null]);
  });

  test('the law being read again', async () => {
    const before = [await standing(), await inGraph()];
    const longer = { ...HARBOUR, articles: [...HARBOUR.articles, '示例机关可以制定实施细则。'] };
    await importSources(driver, folderWith({ '行政法规/示例渔港条例(2015-03-01).md': lawText(longer) }));
    expect([await standing(), await inGraph()]).toEqual(before);
  });
});

describe('a program that reads the words otherwise', () => {
  /** As if an earlier extractor had read the title alone, without 第三条, and a person had decided on that. */
  async function narrowed({ id, quote }: LinkShown): Promise<{ id: string; quote: string }> {
    const title = '《示例渔港条例》';
    const [, about, start] = /^link:(.*\/(\d+))-\d+$/u.exec(id)!;
    const end = `${about}-${Number(start) + title.length}`;
    const parameters = {
      id,
      title,
      now: `link:${end}`,
      citation: `citation:${end}`,
      rest: quote.slice(title.length),
    };
    await query(
      driver,
      `MATCH (l:Link {id: $id})-[:ABOUT]->(c)
       SET c.id = $citation, c.text = $title, c.end = c.start + size($title),
         l.id = $now, l.quote = $title, l.end = c.end, l.suffix = $rest + l.suffix,
         l.mention = replace(l.mention, $title + $rest, $title)`,
      parameters,
    );
    return { id: `link:${end}`, quote: title };
  }

  const mentions = () =>
    query(
      driver,
      `MATCH (c:Citation) WHERE c.text CONTAINS '示例渔港条例'
       RETURN c.text AS text, coalesce(c.state, 'PROPOSED') AS state ORDER BY c.start, c.end`,
    );

  test('does not take a confirmed mention over', async () => {
    const link = citations().find(({ quote }) => quote.endsWith('第三条'))!;
    await reviewer.confirm(link);
    const { id, quote } = await narrowed(link);
    await importText(driver, folderWith, REPORT, { force: true });
    expect(await reviewer.link(id)).toMatchObject({
      ...{ state: 'CONFIRMED', quote, orphan: null },
      reading: { source: { id: 'source:示例渔港条例' } },
    });
    // The wider reading gave way: the words are linked once.
    expect(await mentions()).toEqual([
      { text: '《示例渔港条例》', state: 'PROPOSED' },
      { text: '《示例渔港条例》', state: 'CONFIRMED' },
    ]);
  });

  test('is heard where a person rejected the narrower reading', async () => {
    const link = citations().find(({ quote }) => quote.endsWith('第三条'))!;
    await reviewer.reject(link, '未读全');
    await narrowed(link);
    await importText(driver, folderWith, REPORT, { force: true });
    expect(await mentions()).toEqual([
      { text: '《示例渔港条例》', state: 'PROPOSED' },
      { text: '《示例渔港条例》', state: 'REJECTED' },
      { text: '《示例渔港条例》第三条', state: 'PROPOSED' },
    ]);
  });
});

describe('decisions whose words are gone', () => {
  beforeEach(decideAll);

  const WITHOUT = REPORT.replace(CONFIRMED_WORDS, '加强管理')
    .replace(REJECTED_WORDS, '按计划')
    .replace('茶苗补助按有关规定发放', '补助如期发放');

  test('are kept and shown as orphans, and none is lost', async () => {
    const before = await standing();
    await importText(driver, folderWith, WITHOUT);
    const after = await standing();
    expect(after).toEqual(before.map((each) => ({ ...each, orphan: 'MENTION_GONE' })));
    expect(await inGraph()).toEqual([]);
    const orphans = await reviewer.decided(', orphaned: true');
    expect(orphans).toHaveLength(before.length);
    for (const orphan of orphans) {
      expect(await reviewer.link(orphan.id)).toEqual(orphan);
      expect(orphan).toMatchObject({ citation: null, item: null });
      const { userErrors } = await reviewer.confirm(orphan);
      expect(userErrors).toMatchObject([{ code: 'ORPHANED' }]);
    }
  });

  test('hold again when the words come back', async () => {
    const before = [await standing(), await inGraph()];
    await importText(driver, folderWith, WITHOUT);
    await suggestSupport(driver);
    await importText(driver, folderWith, REPORT);
    expect([await standing(), await inGraph()]).toEqual(before);
    expect(await reviewer.decided(', orphaned: true')).toEqual([]);
  });

  test('say nothing of another work that stands in the same place', async () => {
    await importText(driver, folderWith, REPORT.replaceAll('示例渔港条例', '示例港口条例'));
    expect(await inGraph()).toMatchObject([{ text: '有关规定' }]);
    const fresh = await query(
      driver,
      "MATCH (c:Citation) WHERE c.text CONTAINS '示例港口条例' RETURN DISTINCT c.outcome AS outcome, c.madeBy STARTS WITH 'yiju/' AS byProgram",
    );
    expect(fresh).toEqual([{ outcome: 'NOT_HELD', byProgram: true }]);
    // The old id leads to what was decided, not to the other work.
    const link = await reviewer.link(citations()[0]!.id);
    expect(link).toMatchObject({ orphan: 'MENTION_GONE', revision: 1, citation: null });
  });
});

test('a decision that was taken back leaves the mention to the program', async () => {
  const link = citations()[0]!;
  const { link: confirmed } = await reviewer.confirm(link);
  await reviewer.undo(confirmed!);
  await importText(driver, folderWith, REPORT, { force: true });
  await reresolveCitations(driver, 'all');
  expect(await reviewer.link(link.id)).toMatchObject({
    state: 'PROPOSED',
    revision: 2,
    reading: { madeBy: expect.stringMatching(/^yiju\//u) },
  });
});

test('a decision on what is no longer held says so', async () => {
  await reviewer.correct(citations()[0]!, { provisions: [TEA_2] });
  await query(driver, 'MATCH (p:Provision {id: $id}) DETACH DELETE p', { id: TEA_2 });
  expect(await reviewer.decided()).toMatchObject([{ state: 'CORRECTED', orphan: 'TARGET_GONE' }]);
  expect((await reviewer.decided())[0]!.reading.source).toEqual({ id: TEA });
});

test('people and an import at once leave no decision behind', async () => {
  const [one, two] = citations();
  const moved = REPORT.replace('现将有关', '兹将有关');
  const [payloads] = await Promise.all([
    Promise.all([reviewer.confirm(one!), reviewer.reject(two!)]),
    importText(driver, folderWith, moved),
  ]);
  const taken = payloads.filter(({ decision }) => decision !== null).length;
  expect(await reviewer.decided(', orphaned: false')).toHaveLength(taken);
  expect(await inGraph()).toHaveLength(taken);
});
