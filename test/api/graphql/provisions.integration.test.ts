/** Provisions in time, over HTTP: which text held that day, and why not when none can be given. */
import { freshGraph, query, settled, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
let server: TestServer;

/** A work with three versions, of which the first is known by its dates only; invented words. */
const FIXTURE = `
CREATE (s:LegalSource {id: 'source:某办法', title: '某办法', fullTitle: '某办法', aliases: ['某旧称'], level: 'DEPARTMENTAL_RULE', kind: 'rule', held: true, sortKey: '某办法'})
CREATE (s)-[:HAS_VERSION]->(:SourceVersion {id: 'version:某办法@2000-01-01', sourceId: s.id, promulgatedOn: '2000-01-01', effectiveFrom: '2000-02-01', effectiveTo: '2010-02-01', endedBy: 'AMENDED', textHeld: false})
CREATE (s)-[:HAS_VERSION]->(a:SourceVersion {id: 'version:某办法@2010-01-01', sourceId: s.id, promulgatedOn: '2010-01-01', effectiveFrom: '2010-02-01', effectiveTo: '2020-02-01', endedBy: 'AMENDED', textHeld: true, articleCount: 2})
CREATE (s)-[:HAS_VERSION]->(b:SourceVersion {id: 'version:某办法@2020-01-01', sourceId: s.id, promulgatedOn: '2020-01-01', effectiveFrom: '2020-02-01', textHeld: true, articleCount: 3})
WITH s, a, b
UNWIND [
  [a, '2010-01-01', 'art-1', 0, 1, '第一条', '第一条　信息应当公开。', '公开'],
  [a, '2010-01-01', 'art-2', 1, 2, '第二条', '第二条　十五日内答复。', '期限'],
  [b, '2020-01-01', 'art-1', 0, 1, '第一条', '第一条　信息应当公开。', '公开'],
  [b, '2020-01-01', 'art-2', 1, 2, '第二条', '第二条　合法性审查依照第三条。', '审查'],
  [b, '2020-01-01', 'art-3', 2, 3, '第三条', '', '期限']
] AS row
CALL (s, row) {
  WITH s, row, row[0] AS v
  CREATE (v)-[:HAS_PROVISION]->(:Provision {id: 'provision:某办法@' + row[1] + '/' + row[2], versionId: v.id, sourceId: s.id, kind: 'ARTICLE', path: row[2], order: row[3], number: row[4], label: row[5], text: row[6], lineageId: row[7], depth: 0})
}
WITH DISTINCT s
MATCH (three:Provision {id: 'provision:某办法@2020-01-01/art-3'}), (two:Provision {id: 'provision:某办法@2020-01-01/art-2'})
CREATE (two)-[:CITES {text: '第三条', start: 10, end: 13}]->(three)
CREATE (three)-[:HAS_PART]->(:Provision {id: three.id + '/par-1', versionId: three.versionId, sourceId: s.id, kind: 'PARAGRAPH', path: 'art-3/par-1', order: 3, text: '二十日内答复。', depth: 1})
CREATE (three)-[:HAS_PART]->(:Provision {id: three.id + '/par-2', versionId: three.versionId, sourceId: s.id, kind: 'PARAGRAPH', path: 'art-3/par-2', order: 4, text: '可以延长。', depth: 1})
CREATE (:LegalSource {id: 'source:已废规定', title: '已废规定', fullTitle: '已废规定', aliases: [], level: 'NORMATIVE_DOCUMENT', kind: 'normative_document', held: true, sortKey: '已废规定'})
  -[:HAS_VERSION]->(:SourceVersion {id: 'version:已废规定@2001-01-01', sourceId: 'source:已废规定', promulgatedOn: '2001-01-01', effectiveFrom: '2001-01-01', effectiveTo: '2005-01-01', endedBy: 'REPEALED', textHeld: true})`;

beforeAll(async () => {
  await freshGraph(driver);
  await query(driver, FIXTURE);
  await settled(driver);
  await query(driver, 'CALL db.awaitIndexes(60)');
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

const LOOK_UP = `query Q($source: String!, $number: String!, $on: LocalDate) {
  found: provision(source: $source, number: $number, on: $on) {
    __typename
    ... on ProvisionFound { asOf provision { text path } version { effectiveFrom } }
    ... on VersionNotHeld { versionThen { effectiveFrom } held { effectiveFrom } }
    ... on NoSuchArticle { articleCount version { effectiveFrom } }
    ... on NotYetInForce { effectiveFrom }
    ... on NoLongerInForce { status lastVersion { effectiveTo } }
    ... on SourceNotFound { name }
  }
}`;

describe('a provision on a day', () => {
  const found = (text: string, path: string, effectiveFrom: string) => ({
    __typename: 'ProvisionFound',
    provision: { text, path },
    version: { effectiveFrom },
  });
  test.each([
    ['the day before an amendment', '第二条', '2020-01-31', found('十五日内答复。', 'art-2', '2010-02-01')],
    ['the day of an amendment', '2', '2020-02-01', found('合法性审查依照第三条。', 'art-2', '2020-02-01')],
    [
      'with its paragraphs',
      '第三条',
      '2022-01-01',
      found('二十日内答复。\n可以延长。', 'art-3', '2020-02-01'),
    ],
    ['a paragraph alone', '第三条第二款', '2022-01-01', found('可以延长。', 'art-3/par-2', '2020-02-01')],
    [
      'a version known by its dates only',
      '第一条',
      '2005-01-01',
      {
        __typename: 'VersionNotHeld',
        versionThen: { effectiveFrom: '2000-02-01' },
        held: [{ effectiveFrom: '2010-02-01' }, { effectiveFrom: '2020-02-01' }],
      },
    ],
    ['a number too high', '第七十三条', '2022-01-01', { __typename: 'NoSuchArticle', articleCount: 3 }],
    [
      'before the first version',
      '第一条',
      '1999-01-01',
      { __typename: 'NotYetInForce', effectiveFrom: '2000-02-01' },
    ],
  ])('%s', async (_, number, on, expected) => {
    const { data, errors } = await server.ask<{ found: object }>(LOOK_UP, {
      source: '《某旧称》',
      number,
      on,
    });
    expect(errors).toBeUndefined();
    expect(data.found).toMatchObject(expected);
  });

  test('says since when a repealed source is no longer in force', async () => {
    const { data } = await server.ask(LOOK_UP, { source: '已废规定', number: '一', on: '2022-01-01' });
    expect(data).toMatchObject({
      found: {
        __typename: 'NoLongerInForce',
        status: 'REPEALED',
        lastVersion: { effectiveTo: '2005-01-01' },
      },
    });
  });

  test('says which source is not there', async () => {
    const { data } = await server.ask(LOOK_UP, { source: '没有', number: '一' });
    expect(data).toEqual({ found: { __typename: 'SourceNotFound', name: '没有' } });
  });
});

describe('a name that says which version is meant', () => {
  const NAMED = `query Q($source: String!, $number: String!) {
    found: provision(source: $source, number: $number, on: "2022-01-01") {
      __typename
      ... on ProvisionFound { provision { text } version { promulgatedOn } cautions { code } }
      ... on VersionNotHeld { versionThen { promulgatedOn } cautions { code } }
      ... on NoSuchArticle { version { promulgatedOn } }
    }
  }`;
  const old = {
    __typename: 'ProvisionFound',
    provision: { text: '十五日内答复。' },
    version: { promulgatedOn: '2010-01-01' },
    cautions: [],
  };
  const none = (promulgatedOn: string | null, ...codes: string[]) => ({
    __typename: 'VersionNotHeld',
    versionThen: promulgatedOn && { promulgatedOn },
    cautions: codes.map((code) => ({ code })),
  });
  test.each<[string, string, object]>([
    ['2010年《某办法》', '第二条', old],
    ['《某办法》（2010年修正）', '第二条', old],
    ['某办法（2010年修正）', '第二条', old],
    ['2010年某办法', '第二条', old],
    ['修订前的某办法', '第二条', old],
    ['《某办法（2010）》', '第二条', old],
    ['修订前的《某办法》', '第二条', old],
    ['《某办法》2010年版', '第二条', old],
    ['2010年《某办法》', '第三条', { __typename: 'NoSuchArticle', version: { promulgatedOn: '2010-01-01' } }],
    ['2000年《某办法》', '第二条', none('2000-01-01')],
    ['1990年《某办法》', '第二条', none(null, 'VERSION_NOT_KNOWN')],
    ['某办法（1990年修正）', '第二条', none(null, 'VERSION_NOT_KNOWN')],
    ['当时有效的《某办法》', '第二条', none(null, 'VERSION_AMBIGUOUS')],
    ['现行《某办法》', '第二条', { version: { promulgatedOn: '2020-01-01' }, cautions: [] }],
    ['2010年《没有办法》', '第二条', { __typename: 'SourceNotFound' }],
    ['2010年《某办法》和《已废规定》', '第二条', { __typename: 'SourceNotFound' }],
  ])('%s %s', async (source, number, expected) => {
    const { data, errors } = await server.ask<{ found: object }>(NAMED, { source, number });
    expect(errors).toBeUndefined();
    expect(data.found).toMatchObject(expected);
  });
});

describe('statements for a provision on a day', () => {
  test.each([
    ['by title', 1, '某办法', '第三条', '2022-01-01', 'ProvisionFound'],
    ['by an alias', 1, '《某旧称》', '第三条', '2022-01-01', 'ProvisionFound'],
    ['by id', 1, 'source:某办法', '第三条', '2022-01-01', 'ProvisionFound'],
    ['of today', 1, '某办法', '第三条', null, 'ProvisionFound'],
    ['where the work is not there', 1, '没有', '第三条', '2022-01-01', 'SourceNotFound'],
    ['where no work has the id', 1, 'source:没有', '第三条', '2022-01-01', 'SourceNotFound'],
    ['where a title looks like an id', 1, '《source:某办法》', '第三条', '2022-01-01', 'SourceNotFound'],
    ['where the version is not held', 1, '某办法', '第三条', '2005-01-01', 'VersionNotHeld'],
    ['where the version has no such article', 1, '某办法', '第九条', '2022-01-01', 'NoSuchArticle'],
    ['on the day an article was not yet there', 1, '某办法', '第三条', '2020-01-31', 'NoSuchArticle'],
    ['after the last version', 1, '已废规定', '第三条', '2022-01-01', 'NoLongerInForce'],
    ['before the first version', 1, '某办法', '第三条', '1999-01-01', 'NotYetInForce'],
  ])('%s are %i', async (_, statements, source, number, on, kind) => {
    const { data } = await server.ask<{ found: { __typename: string } }>(LOOK_UP, { source, number, on });
    expect(data.found.__typename).toBe(kind);
    expect(await server.statementsOf(LOOK_UP, { source, number, on })).toBe(statements);
  });

  test('are one for many of them', async () => {
    const at = (source: string, number: string, on: string) =>
      `provision(source: "${source}", number: "${number}", on: "${on}") {
        ... on ProvisionFound { provision { text source { title } } version { effectiveFrom } } }`;
    const many = `{ a: ${at('某办法', '1', '2015-01-01')} b: ${at('某办法', '2', '2022-01-01')}
      c: ${at('某旧称', '2', '2015-01-01')} d: ${at('source:某办法', '3', '2022-01-01')} e: ${at('没有', '1', '2022-01-01')} }`;
    const { data } = await server.ask(many);
    const found = (text: string, effectiveFrom: string) => ({
      provision: { text, source: { title: '某办法' } },
      version: { effectiveFrom },
    });
    expect(data).toEqual({
      a: found('信息应当公开。', '2010-02-01'),
      b: found('合法性审查依照第三条。', '2020-02-01'),
      c: found('十五日内答复。', '2010-02-01'),
      d: found('二十日内答复。\n可以延长。', '2020-02-01'),
      e: {},
    });
    expect(await server.statementsOf(many)).toBe(1);
  });
});

describe('a version', () => {
  test('has a table of contents, down to articles', async () => {
    const { data } = await server.ask(
      '{ sourceVersion(id: "version:某办法@2020-01-01") { tableOfContents { label } article(number: "3") { parts { text parent { label } } } } }',
    );
    expect(data).toEqual({
      sourceVersion: {
        tableOfContents: ['第一条', '第二条', '第三条'].map((label) => ({ label })),
        article: {
          parts: [
            { text: '二十日内答复。', parent: { label: '第三条' } },
            { text: '可以延长。', parent: { label: '第三条' } },
          ],
        },
      },
    });
  });

  test.each([
    ['1999-12-31', 'NOT_YET_IN_FORCE'],
    ['2010-01-31', 'IN_FORCE'],
    ['2010-02-01', 'AMENDED'],
  ])('has on %s the status %s', async (on, status) => {
    const { data } = await server.ask(
      'query Q($on: LocalDate!) { sourceVersion(id: "version:某办法@2000-01-01") { status(on: $on) } }',
      { on },
    );
    expect(data).toEqual({ sourceVersion: { status } });
  });
});

describe('a provision', () => {
  test('keeps its history when it is renumbered', async () => {
    const { data } = await server.ask(
      '{ provision(id: "provision:某办法@2020-01-01/art-3") { ... on ProvisionFound { provision { history { label version { effectiveFrom } } } } } }',
    );
    expect(data).toEqual({
      provision: {
        provision: {
          history: [
            { label: '第二条', version: { effectiveFrom: '2010-02-01' } },
            { label: '第三条', version: { effectiveFrom: '2020-02-01' } },
          ],
        },
      },
    });
  });

  test('knows what it cites and what cites it', async () => {
    const { data } = await server.ask(
      `{ a: node(id: "provision:某办法@2020-01-01/art-2") { ... on Provision { cites { text provision { label } source { title } } } }
         b: node(id: "provision:某办法@2020-01-01/art-3") { ... on Provision { citedBy { totalCount nodes { label } } } } }`,
    );
    expect(data).toEqual({
      a: { cites: [{ text: '第三条', provision: { label: '第三条' }, source: { title: '某办法' } }] },
      b: { citedBy: { totalCount: 1, nodes: [{ label: '第二条' }] } },
    });
  });
});

test('two versions are compared by article', async () => {
  const { data } = await server.ask(
    `{ compareVersions(a: "version:某办法@2010-01-01", b: "version:某办法@2020-01-01") {
      textsHeld unchanged added { label } removed { label }
      changed { renumbered before { label } after { label } parts { kind text } } } }`,
  );
  expect(data).toMatchObject({
    compareVersions: {
      textsHeld: true,
      unchanged: 1,
      added: [{ label: '第二条' }],
      removed: [],
      changed: [{ renumbered: true, before: { label: '第二条' }, after: { label: '第三条' } }],
    },
  });
});

describe('search', () => {
  const SEARCH = `query Q($text: String!, $kinds: [SearchKind!], $inForceOn: LocalDate, $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, inForceOn: $inForceOn, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { score snippet highlights { start end } node { __typename ... on Provision { id } ... on LegalSource { title } } }
    }
  }`;
  interface Found {
    search: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: {
        score: number;
        snippet: string;
        highlights: { start: number; end: number }[];
        node: { __typename: string; id?: string; title?: string };
      }[];
    };
  }
  const search = async (variables: Record<string, unknown>) => {
    const { data, errors } = await server.ask<Found>(SEARCH, variables);
    expect(errors).toBeUndefined();
    return data.search;
  };

  test('finds provisions by their words, highlighted', async () => {
    const { edges } = await search({ text: '合法性审查' });
    const [best] = edges;
    expect(best?.node).toEqual({ __typename: 'Provision', id: 'provision:某办法@2020-01-01/art-2' });
    const [span] = best!.highlights;
    expect(best!.snippet.slice(span!.start, span!.end)).toBe('合法性审查');
  });

  test('keeps to what was in force on a day', async () => {
    expect((await search({ text: '日内答复', inForceOn: '2015-01-01' })).totalCount).toBe(1);
    expect((await search({ text: '合法性审查', inForceOn: '2015-01-01' })).totalCount).toBe(0);
  });

  test('keeps to the kinds asked for', async () => {
    const { edges } = await search({ text: '某办法', kinds: ['LEGAL_SOURCE'] });
    expect(edges.map(({ node }) => node)).toEqual([{ __typename: 'LegalSource', title: '某办法' }]);
  });

  test('pages through the results, best first', async () => {
    const all = await search({ text: '应当公开' });
    const first = await search({ text: '应当公开', first: 1 });
    const rest = await search({ text: '应当公开', after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    const scores = all.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('takes one statement for a page read forwards, and another to count, or where nothing has all the words', async () => {
    const page =
      'pageInfo { hasNextPage } edges { snippet node { ... on Provision { label } ... on LegalSource { title } } }';
    for (const text of ['应当公开', '某办法'])
      expect(await server.statementsOf(`{ search(text: "${text}") { ${page} } }`)).toBe(1);
    expect(await server.statementsOf(`{ search(text: "这里没有") { ${page} } }`)).toBe(1);
    expect(await server.statementsOf(`{ search(text: "这里 没有") { ${page} } }`)).toBe(3);
    expect(await server.statementsOf(`{ search(text: "应当公开") { totalCount ${page} } }`)).toBe(2);
  });

  test('read backwards gives the same in the same order', async () => {
    const page = 'edges { score snippet node { ... on Provision { id } } }';
    const { data } = await server.ask<Record<'all' | 'last', { edges: object[] }>>(
      `{ all: search(text: "某办法第一条、第二条") { ${page} } last: search(text: "某办法第一条、第二条", last: 1) { ${page} } }`,
    );
    expect(data.all.edges.length).toBeGreaterThan(1);
    expect(data.last.edges).toEqual(data.all.edges.slice(-1));
  });

  test.each(['日内 AND (答复', 'text:*答复"', '\\答复~2', '答复 OR OR'])(
    'takes %s for words, not syntax',
    async (text) => {
      const { errors } = await server.ask(SEARCH, { text });
      expect(errors).toBeUndefined();
    },
  );
});

test('coverage tells what is held', async () => {
  const { data } = await server.ask(
    '{ coverage { sources versions versionsWithText articles levels { level held withText } } }',
  );
  expect(data).toEqual({
    coverage: {
      sources: 2,
      versions: 4,
      versionsWithText: 3,
      articles: 5,
      levels: [
        { level: 'DEPARTMENTAL_RULE', held: 1, withText: 1 },
        { level: 'NORMATIVE_DOCUMENT', held: 1, withText: 1 },
      ],
    },
  });
});
