/** Outdated citations, articles with support, works cited together, and paths. */
import { query, testDriver } from '../../../graph/support';
import { servedOn } from '../../support';
import { OUTDATED, type Outdated, questionsTo } from './questions';
import { loadResearchGraph } from './support';

const driver = testDriver();
const server = servedOn(driver, loadResearchGraph);
const { ask, outdated, coCited } = questionsTo(server);
const told = ({ source, status, since }: Outdated) => `${source.title} ${status} ${since}`;

describe('outdated citations', () => {
  const body = '明河县司法局';

  test('are none while what is cited is in force', async () => {
    expect((await outdated({ body })).nodes).toEqual([]);
  });

  test('as of a later day tell what was repealed since, by what and when', async () => {
    const { nodes } = await outdated({ body, asOf: '2022-05-01' });
    expect(nodes).toMatchObject([
      {
        source: { title: '信访条例' },
        status: 'REPEALED',
        since: '2022-05-01',
        asOf: '2022-05-01',
        replacedBy: [{ source: { title: '信访工作条例' }, inForceFrom: '2022-05-01' }],
      },
    ]);
  });

  test('公平竞争审查制度实施细则 is replaced once 公平竞争审查条例 is in force', async () => {
    const of = '重庆市沙坪坝区科学技术局';
    const day = async (asOf: string) => (await outdated({ body: of, asOf })).nodes.map(told);
    const replaced = '公平竞争审查制度实施细则 REPLACED 2024-08-01';
    expect(await day('2022-12-31')).not.toContain(replaced);
    expect(await day('2024-07-31')).not.toContain(replaced);
    expect(await day('2024-08-01')).toContain(replaced);
  });

  test('leave out what a measure itself issues, amends or repeals, unless asked for', async () => {
    const asked = await outdated({ relations: ['ISSUES'], years: { to: 2022 } });
    const usual = await outdated({ years: { to: 2022 } });
    const ids = new Set(usual.nodes.map(({ citation }) => citation.id));
    expect(asked.nodes.filter(({ citation }) => ids.has(citation.id))).toEqual([]);
  });

  test('come page by page, as many as are counted', async () => {
    const all = await outdated({ asOf: '2025-01-01' });
    expect(all.nodes).toHaveLength(all.totalCount);
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof outdated>> = await outdated({
        asOf: '2025-01-01',
        first: 2,
        after,
      });
      ids.push(...page.nodes.map(({ citation }) => citation.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(ids).toEqual(all.nodes.map(({ citation }) => citation.id));
  });

  test('take as many statements for a page of 100 as for one of 1', async () => {
    for (const first of [1, 100]) {
      expect(await server.statementsOf(OUTDATED, { asOf: '2025-01-01', first })).toBeLessThanOrEqual(10);
    }
  });
});

interface Coverage {
  version: { id: string } | null;
  textHeld: boolean;
  articleCount: number;
  cited: number;
  suggested: number;
  unsupported: number;
  wholeWorkCitations: number;
  articles: {
    support: string;
    provision: { label: string };
    citations: { text: string }[];
    suggestedFor: { text: string }[];
  }[];
}
const COVERED = `version { id } textHeld articleCount cited suggested unsupported wholeWorkCitations
  articles(supports: $supports, first: 100) { support provision { id label } citations { text } suggestedFor { text } }`;

async function coverage(variables: Record<string, unknown>): Promise<Coverage | null> {
  const text = `query Q($source: String!, $years: YearRange, $on: LocalDate, $supports: [ArticleSupport!]) {
    articleCoverage(source: $source, years: $years, on: $on) { ${COVERED} }
  }`;
  return (await ask<{ articleCoverage: Coverage | null }>(text, variables)).articleCoverage;
}

describe('the articles of a work', () => {
  const source = '政府信息公开条例';
  const on = '2022-12-31';

  const suggest = (words: string, article: string) =>
    query(
      driver,
      `MATCH (p:Provision {id: $provision}), (m:Measure) WHERE m.text CONTAINS $words
       CREATE (m)-[:SUGGESTS {score: 0.5, rank: 1, reasons: [], madeBy: 'test'}]->(p)`,
      { words, provision: `provision:${source}@2019-04-03/${article}` },
    );
  const unsuggest = () => query(driver, "MATCH ()-[r:SUGGESTS {madeBy: 'test'}]->() DELETE r");

  test('that measures cite are told from the others', async () => {
    const found = (await coverage({ source, on }))!;
    expect(found).toMatchObject({
      cited: 1,
      textHeld: false,
      version: { id: `version:${source}@2019-04-03` },
    });
    expect(found.cited + found.suggested + found.unsupported).toBe(found.articleCount);
    await suggest('收到政府信息公开申请1条', 'art-27');
    const { articles } = (await coverage({ source, on, supports: ['CITED'] }))!;
    await unsuggest();
    expect(articles).toEqual([
      expect.objectContaining({
        support: 'CITED',
        provision: expect.objectContaining({ label: '第二十七条' }),
        citations: [{ text: expect.stringContaining('第二十七条') }],
        suggestedFor: [{ text: expect.stringContaining('收到政府信息公开申请1条') }],
      }),
    ]);
  });

  test('in other years have no support', async () => {
    expect(await coverage({ source, on, years: { from: 2021 } })).toMatchObject({ cited: 0 });
  });

  test('that are only suggested are never counted as cited', async () => {
    const before = (await coverage({ source, on }))!;
    await suggest('帮助80家企业', 'art-56');
    const found = (await coverage({ source, on, supports: ['SUGGESTED'] }))!;
    await unsuggest();
    expect(found).toMatchObject({ cited: before.cited, suggested: before.suggested + 1 });
    expect(found.articles.at(-1)).toMatchObject({
      support: 'SUGGESTED',
      citations: [],
      suggestedFor: [{ text: expect.stringContaining('80家') }],
    });
  });

  test('count the citations of the work as a whole apart', async () => {
    expect(
      (await coverage({ source: '优化营商环境条例', on, years: { to: 2021 } }))!.wholeWorkCitations,
    ).toBeGreaterThan(3);
  });

  test('are given by `coverage` too, when it is asked about a source', async () => {
    const { coverage: held } = await ask<{ coverage: { reports: number; ofSource: { cited: number } } }>(
      `{ coverage(source: "${source}", on: "${on}") { reports ofSource { cited } } }`,
    );
    expect(held.ofSource).toEqual({ cited: 1 });
    expect(held.reports).toBeGreaterThan(3);
    expect(await ask('{ coverage { ofSource { cited } } }')).toEqual({ coverage: { ofSource: null } });
  });

  test('refuse to go on from an article of another work', async () => {
    const { errors } = await server.ask(
      `{ articleCoverage(source: "${source}", on: "${on}") { articles(after: "provision:别的") { support } } }`,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('works cited together', () => {
  test('in one measure come before those in one report', async () => {
    const found = await coCited({ source: '优化营商环境条例', years: { from: 2020, to: 2020 } });
    expect(found.map(({ source, measures, reports }) => [source.title, measures, reports])).toEqual([
      ['政府信息公开条例', 1, 1],
      ['宪法', 0, 1],
    ]);
    expect(found[0]!.examples).toMatchObject([{ text: expect.stringContaining('第二十七条') }]);
    expect(found[1]!.examples).toEqual([]);
  });

  test('are as many as asked for, and none for a work that nothing cites', async () => {
    expect(await coCited({ source: '优化营商环境条例', first: 1 })).toHaveLength(1);
    expect(await coCited({ source: '收养法' })).toEqual([]);
  });
});

interface Step {
  from: { id: string };
  to: { id: string };
  relation: string;
  forward: boolean;
  evidence: string | null;
  confidence: number | null;
}

async function path(from: string, to: string, more: Record<string, unknown> = {}): Promise<Step[] | null> {
  const text = `query Q($from: ID!, $to: ID!, $maxDepth: Int! = 6, $relations: [PathRelation!]) {
    path(from: $from, to: $to, maxDepth: $maxDepth, relations: $relations) {
      length steps { from { id } to { id } relation forward evidence start end confidence rule }
    }
  }`;
  const found = await ask<{ path: { length: number; steps: Step[] } | null }>(text, { from, to, ...more });
  return found.path?.steps ?? null;
}

describe('a path', () => {
  let measure: string;
  beforeAll(async () => {
    const rows = await query<{ id: string }>(
      driver,
      "MATCH (m:Measure) WHERE m.text CONTAINS '《公平竞争审查制度实施细则》' RETURN m.id AS id",
    );
    measure = rows[0]!.id;
  });

  test('leads from a measure by its citation to the work, and on to its basis, with the evidence', async () => {
    const steps = (await path(measure, 'source:反垄断法'))!;
    expect(steps.map(({ relation, forward }) => [relation, forward])).toEqual([
      ['HAS_CITATION', true],
      ['RESOLVES_TO', true],
      ['BASED_ON', true],
    ]);
    expect(steps[0]).toMatchObject({ from: { id: measure }, evidence: '《公平竞争审查制度实施细则》' });
    expect(steps[2]).toMatchObject({ evidence: '第一条', to: { id: 'source:反垄断法' } });
  });

  test('is null where it would be longer than asked for', async () => {
    expect(await path(measure, 'source:反垄断法', { maxDepth: 2 })).toBeNull();
  });

  test('goes against a relation, and says so', async () => {
    const steps = (await path('source:反垄断法', measure))!;
    expect(steps.map(({ forward }) => forward)).toEqual([false, false, false]);
  });

  test('joins two measures by what they cite, not by their report', async () => {
    const rows = await query<{ id: string }>(
      driver,
      "MATCH (m:Measure) WHERE m.text CONTAINS '帮助80家企业' OR m.text CONTAINS '公开政务信息120条' RETURN m.id AS id",
    );
    const [a, b] = rows.map(({ id }) => id);
    expect((await path(a!, b!))!.map(({ relation }) => relation)).toEqual([
      'HAS_CITATION',
      'RESOLVES_TO',
      'RESOLVES_TO',
      'HAS_CITATION',
    ]);
    expect(await path(a!, b!, { relations: ['HAS_ITEM'] })).toHaveLength(2);
  });

  test('does not join two acts by the constitution, on which every act rests', async () => {
    const rows = await query<{ id: string }>(
      driver,
      "MATCH (s)-[:BASED_ON]->({id: 'source:宪法'}) RETURN s.id AS id ORDER BY id LIMIT 2",
    );
    const [a, b] = rows.map(({ id }) => id);
    expect(await path(a!, 'source:宪法')).toHaveLength(1);
    expect(await path(a!, b!, { maxDepth: 2 })).toBeNull();
    // Asked for by name it is given.
    expect(await path(a!, b!, { maxDepth: 2, relations: ['BASED_ON'] })).toHaveLength(2);
  });

  test.each([
    ['maxDepth', { from: 'source:宪法', to: 'source:立法法', maxDepth: 13 }],
    ['maxDepth', { from: 'source:宪法', to: 'source:立法法', maxDepth: 0 }],
    ['to', { from: 'source:宪法', to: 'source:宪法' }],
    ['from', { from: '宪法', to: 'source:宪法' }],
  ])('refuses an argument that makes no sense: %s', async (argument, variables) => {
    const { errors } = await server.ask(
      'query Q($from: ID!, $to: ID!, $maxDepth: Int! = 6) { path(from: $from, to: $to, maxDepth: $maxDepth) { length } }',
      variables,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});
