import { verify } from '../../../src/app/backup/verify';
import { suggestSupport } from '../../../src/app/imports/suggest';
import { type TestServer, testServer } from '../../api/support';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type LinkShown, Reviewer } from './desk';
import { loadExample, tokenFor } from './support';

const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;
let first: Reviewer;
let second: Reviewer;

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
  first = new Reviewer(server, await tokenFor(driver, '王法务', 'editor'));
  second = new Reviewer(server, await tokenFor(driver, '李法务', 'editor'));
});
// Whatever was done, each mention that waits is counted where it is listed.
afterEach(async () => {
  const { data } = await server.ask<{ reviewQueue: { totalCount: number } }>(
    '{ reviewQueue(first: 1) { totalCount } }',
  );
  expect(data.reviewQueue.totalCount).toBe((await first.queue()).length);
  const waiting = (await verify(driver)).find(({ name }) => name === 'links-waiting-astray')!;
  expect(waiting.breaks).toEqual([]);
});

const HARBOUR = 'source:示例渔港条例';
const TEA = 'source:示例茶园管理办法';
const TEA_2 = 'provision:示例茶园管理办法@2012-02-01/art-2';

async function citationLink(words = '《示例渔港条例》', which = 0): Promise<LinkShown> {
  const links = await first.queue(', kinds: [CITATION]');
  const found = links.filter(({ quote }) => quote.includes(words)).sort((a, b) => (a.id < b.id ? -1 : 1))[
    which
  ];
  if (!found) throw new Error(`expected a link of ${words}, but got: ${links.map(({ quote }) => quote)}`);
  return found;
}

async function suggestionLink(): Promise<LinkShown> {
  const [found] = await first.queue(', kinds: [SUGGESTION]');
  if (!found) throw new Error('expected a suggestion, but got: none');
  return found;
}

async function measureWith(words: string): Promise<string> {
  const rows = await query<{ id: string }>(
    driver,
    'MATCH (m:Measure) WHERE m.text CONTAINS $words RETURN m.id AS id',
    { words },
  );
  return rows[0]!.id;
}

async function measuresOf(source: string, args = ''): Promise<string[]> {
  const { data } = await server.ask<{ legalSource: { supportedMeasures: { nodes: { id: string }[] } } }>(
    `query S($id: ID) { legalSource(id: $id) { supportedMeasures${args} { nodes { id } } } }`,
    { id: source },
  );
  return data.legalSource.supportedMeasures.nodes.map(({ id }) => id);
}

async function citedAs(relation: string): Promise<string[]> {
  const { data } = await server.ask<{ citations: { nodes: { id: string }[] } }>(
    'query C($relation: [CitationRelation!]) { citations(first: 50, relations: $relation) { nodes { id } } }',
    { relation },
  );
  return data.citations.nodes.map(({ id }) => id);
}

describe('a link', () => {
  test('is confirmed, with who, when, why and what stood before', async () => {
    const link = await citationLink();
    expect(link).toMatchObject({ state: 'PROPOSED', revision: 0, byHand: false, history: [], orphan: null });
    const began = new Date().toISOString();
    const { link: now, decision, userErrors } = await first.confirm(link, { reason: '与原文相符' });
    expect(userErrors).toEqual([]);
    expect(decision).toEqual({ revision: 1, action: 'CONFIRM' });
    expect(now).toMatchObject({
      id: link.id,
      state: 'CONFIRMED',
      revision: 1,
      citation: { state: 'CONFIRMED' },
      reading: { source: { id: HARBOUR } },
      proposal: { madeBy: expect.stringMatching(/^yiju\//u), rule: 'title' },
      history: [
        {
          revision: 1,
          action: 'CONFIRM',
          actorName: '王法务',
          reason: '与原文相符',
          from: 'PROPOSED',
          to: 'CONFIRMED',
          undoes: null,
          before: { source: { id: HARBOUR } },
        },
      ],
    });
    expect(now!.history[0]!.at >= began).toBe(true);
  });

  test('is a change that all may follow, without who decided, and why', async () => {
    const since = new Date().toISOString();
    const link = await citationLink();
    await first.reject(link, '所指有误');
    const { data } = await server.ask<{ changes: { nodes: unknown[] } }>(
      'query C($since: DateTimeISO!) { changes(since: $since) { nodes { kind action link act title reason files } } }',
      { since },
    );
    expect(data.changes.nodes).toEqual([
      {
        kind: 'DECISION',
        action: 'REJECT',
        link: link.id,
        act: null,
        title: null,
        reason: null,
        files: null,
      },
    ]);
  });

  test('is shown to those without a token without who decided, and why', async () => {
    const link = await citationLink();
    await first.reject(link, '所指有误');
    const corrected = await citationLink();
    await first.correct(corrected, { source: TEA }, '我的话');
    const ask = (id: string, token?: string) =>
      server.ask<{ link: { history: Record<string, unknown>[]; reading: Record<string, unknown> } }>(
        'query L($id: ID!) { link(id: $id) { reading { rule reasons madeBy } history { actorName reason after { reasons madeBy } } } }',
        { id },
        token,
      );
    const reader = await tokenFor(driver, '读者', 'reader');
    const shown = (await ask(corrected.id, reader)).data.link;
    expect(shown).toMatchObject({
      reading: { rule: 'person', reasons: ['我的话'], madeBy: expect.stringMatching(/^token:/u) },
      history: [{ actorName: '王法务', reason: '我的话', after: { reasons: ['我的话'] } }],
    });
    const hidden = (await ask(corrected.id)).data.link;
    expect(hidden).toEqual({
      reading: { rule: 'person', reasons: [], madeBy: 'person' },
      history: [{ actorName: null, reason: null, after: { reasons: [], madeBy: 'person' } }],
    });
    const asked = await server.ask('{ decidedLinks(actor: "王法务") { totalCount } }');
    expect(asked.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { data } = await server.ask('{ reviewAgreement { between { pairs { first } } } }');
    expect(JSON.stringify(data)).not.toContain('王法务');
    for (const file of ['citations.jsonl', 'measures.jsonl', 'graph.jsonl', 'citations.csv']) {
      const response = await fetch(new URL(`/v1/export/${file}`, server.url));
      const text = await response.text();
      expect([file, response.status, /token:|我的话/u.test(text)]).toEqual([file, 200, false]);
    }
  });

  test('that is rejected supports nothing unless it is asked for', async () => {
    const link = await citationLink('《示例渔港条例》', 0);
    const measure = link.item!.id;
    expect(await measuresOf(HARBOUR)).toContain(measure);
    await first.reject(link, '所指有误');
    expect(await measuresOf(HARBOUR)).not.toContain(measure);
    expect(await measuresOf(HARBOUR, '(states: [REJECTED])')).toEqual([measure]);
    const { data } = await server.ask<{
      measure: { without: unknown[]; with: unknown[]; citations: unknown[] };
    }>(
      `query M($id: ID!) { measure(id: $id) {
        without: legalBasis { depth }
        with: legalBasis(states: [PROPOSED, CONFIRMED, CORRECTED, REJECTED]) { depth }
        citations { state }
      } }`,
      { id: measure },
    );
    expect(data.measure.without).toEqual([]);
    expect(data.measure.with).toHaveLength(1);
    expect(data.measure.citations).toEqual([{ state: 'REJECTED' }]);
  });

  test('that is rejected counts in no research query', async () => {
    const link = await citationLink();
    const ask = async () => {
      const { data, errors } = await server.ask<{
        timeline: { whole: { citations: number } };
        path: unknown;
        coCited: unknown[];
      }>(
        `query R($measure: ID!, $source: ID!, $title: String!) {
          timeline(source: $title) { whole { citations } }
          path(from: $measure, to: $source) { __typename }
          coCited(source: $title) { measures }
        }`,
        { measure: link.item!.id, source: HARBOUR, title: '示例渔港条例' },
      );
      expect(errors).toBeUndefined();
      return data;
    };
    const before = await ask();
    expect(before.path).not.toBeNull();
    await first.reject(link, '所指有误');
    const after = await ask();
    expect(after.timeline.whole.citations).toBe(before.timeline.whole.citations - 1);
    expect(after.path).toBeNull();
  });

  test('that is confirmed still supports, and can be asked for alone', async () => {
    const link = await citationLink();
    await first.confirm(link);
    expect(await measuresOf(HARBOUR, '(states: [CONFIRMED, CORRECTED])')).toEqual([link.item!.id]);
  });

  const corrections: [name: string, target: object, expected: object][] = [
    [
      'source',
      { source: TEA },
      { source: { id: TEA }, version: { id: 'version:示例茶园管理办法@2012-02-01' }, provisions: [] },
    ],
    ['version', { version: 'version:示例茶园管理办法@2012-02-01' }, { source: { id: TEA }, provisions: [] }],
    ['provision', { provisions: [TEA_2] }, { source: { id: TEA }, provisions: [{ id: TEA_2 }] }],
  ];
  test.each(corrections)('is corrected to another %s', async (_, target, expected) => {
    const link = await citationLink();
    const { link: now } = await first.correct(link, target, '应为茶园办法');
    expect(now).toMatchObject({
      state: 'CORRECTED',
      reading: { ...expected, outcome: 'RESOLVED', rule: 'person', confidence: 1 },
      proposal: { source: { id: HARBOUR } },
      history: [{ action: 'CORRECT', before: { source: { id: HARBOUR } }, after: expected }],
    });
    expect(await measuresOf(TEA)).toEqual([link.item!.id]);
    expect(await measuresOf(HARBOUR)).not.toContain(link.item!.id);
  });

  test('is corrected to another relation, which its history shows and taking it back restores', async () => {
    const link = await citationLink();
    expect(link).toMatchObject({
      relation: 'ACCORDS_WITH',
      citation: { relation: 'ACCORDS_WITH', relationCue: { text: '依照' } },
    });
    const { link: now, userErrors } = await first.relate(link, 'STUDIES', { reason: '只是学习' });
    expect(userErrors).toEqual([]);
    expect(now).toMatchObject({
      state: 'CORRECTED',
      relation: 'STUDIES',
      citation: { state: 'CORRECTED', relation: 'STUDIES', relationCue: null },
      reading: { source: { id: HARBOUR }, relation: 'STUDIES', rule: 'title' },
      proposal: { relation: 'ACCORDS_WITH' },
      history: [{ action: 'CORRECT', before: { relation: 'ACCORDS_WITH' }, after: { relation: 'STUDIES' } }],
    });
    expect(await citedAs('STUDIES')).toEqual([link.citation!.id]);
    const { link: again } = await second.relate(now!, 'REPEALS');
    expect(again).toMatchObject({ relation: 'REPEALS', citation: { relation: 'REPEALS' } });
    const { link: back } = await second.undo(again!);
    expect(back).toMatchObject({ state: 'CORRECTED', relation: 'STUDIES', citation: { relationCue: null } });
    const { link: proposed } = await first.undo(back!);
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      relation: 'ACCORDS_WITH',
      citation: { state: 'PROPOSED', relation: 'ACCORDS_WITH', relationCue: { text: '依照' } },
    });
    expect(proposed!.history.map(({ before, after }) => [before?.relation, after.relation])).toEqual([
      ['ACCORDS_WITH', 'STUDIES'],
      ['STUDIES', 'REPEALS'],
      ['REPEALS', 'STUDIES'],
      ['STUDIES', 'ACCORDS_WITH'],
    ]);
    expect(await citedAs('STUDIES')).toEqual([]);
  });

  test('is corrected to another source and another relation at once; a later target leaves the relation', async () => {
    const link = await citationLink();
    const { link: both } = await first.relate(link, 'AMENDS', { target: { source: TEA } });
    expect(both).toMatchObject({ reading: { source: { id: TEA }, relation: 'AMENDS', rule: 'person' } });
    const { link: later } = await second.correct(both!, { provisions: [TEA_2] });
    expect(later).toMatchObject({
      reading: { provisions: [{ id: TEA_2 }], relation: 'AMENDS' },
      citation: { relation: 'AMENDS', relationCue: null },
    });
  });

  test('of a suggestion has no relation to correct, and one without a target needs one first', async () => {
    const link = await citationLink();
    const { userErrors: same } = await first.relate(link, 'ACCORDS_WITH');
    expect(same).toMatchObject([{ code: 'NO_CHANGE' }]);
    expect((await first.relate(await suggestionLink(), 'ACCORDS_WITH')).userErrors).toMatchObject([
      { code: 'TARGET_INVALID', field: ['input', 'relation'] },
    ]);
    await query(driver, "MATCH (c:Citation {id: $id}) SET c.outcome = 'NOT_HELD'", { id: link.citation!.id });
    expect((await first.relate(link, 'STUDIES')).userErrors).toMatchObject([
      { code: 'TARGET_INVALID', field: ['input', 'target'] },
    ]);
    expect((await first.relate(link, 'STUDIES', { target: { source: TEA } })).userErrors).toEqual([]);
  });

  test('whose relation was corrected meanwhile is not decided on in view of the old one', async () => {
    const link = await citationLink();
    await first.relate(link, 'STUDIES');
    const { userErrors } = await second.relate(link, 'AMENDS');
    expect(userErrors).toMatchObject([{ code: 'STALE', actualRevision: 1 }]);
    expect(await first.link(link.id)).toMatchObject({ relation: 'STUDIES', revision: 1 });
  });

  test('decided on before relations were kept keeps the relation it has when that is taken back', async () => {
    const link = await citationLink();
    const { link: confirmed } = await first.confirm(link);
    const { link: corrected } = await first.correct(confirmed!, { source: TEA });
    await query(
      driver,
      `MATCH (l:Link {id: $id})-[:HAS_DECISION]->(d) SET
         d.before = replace(replace(d.before, ',"relation":"ACCORDS_WITH"', ''), ',"relationBy":null', ''),
         d.after = replace(replace(d.after, ',"relation":"ACCORDS_WITH"', ''), ',"relationBy":null', '')`,
      { id: link.id },
    );
    const { link: back } = await first.undo(corrected!);
    expect(back!.history[0]).toMatchObject({ before: { relation: null }, after: { relation: null } });
    expect(back).toMatchObject({ relation: 'ACCORDS_WITH', citation: { relationCue: { text: '依照' } } });
  });

  test('goes back step by step, and its history forgets nothing', async () => {
    let link = await citationLink();
    link = (await first.confirm(link)).link!;
    link = (await second.correct(link, { source: TEA })).link!;
    link = (await second.undo(link)).link!;
    expect(link).toMatchObject({ state: 'CONFIRMED', revision: 3, reading: { source: { id: HARBOUR } } });
    link = (await first.undo(link)).link!;
    expect(link).toMatchObject({ state: 'PROPOSED', revision: 4, citation: { state: 'PROPOSED' } });
    expect(link.reading.madeBy).toMatch(/^yiju\//u);
    expect(link.history.map(({ action, undoes }) => [action, undoes])).toEqual([
      ['CONFIRM', null],
      ['CORRECT', null],
      ['UNDO', 2],
      ['UNDO', 1],
    ]);
    expect((await first.undo(link)).userErrors).toMatchObject([{ code: 'NOTHING_TO_UNDO' }]);
    expect(await measuresOf(HARBOUR)).toContain(link.item!.id);
  });

  test('of a suggestion is decided on like any other', async () => {
    const link = await suggestionLink();
    const { link: rejected } = await first.reject(link, '与此无关');
    expect(rejected).toMatchObject({ kind: 'SUGGESTION', state: 'REJECTED', orphan: null });
    const shown = async (args = '') => {
      const { data } = await server.ask<{ measure: { suggestedProvisions: { link: { id: string } }[] } }>(
        `query M($id: ID!) { measure(id: $id) { suggestedProvisions${args} { link { id } } } }`,
        { id: link.item!.id },
      );
      return data.measure.suggestedProvisions.map((each) => each.link.id);
    };
    expect(await shown()).not.toContain(link.id);
    expect(await shown('(states: [REJECTED])')).toEqual([link.id]);
    const { link: corrected } = await second.correct(rejected!, { provisions: [TEA_2] });
    expect(corrected).toMatchObject({
      id: link.id,
      state: 'CORRECTED',
      reading: { provisions: [{ id: TEA_2 }] },
    });
    expect(await shown('(states: [CORRECTED])')).toEqual([link.id]);
  });

  test('shows what was done in the same request', async () => {
    const link = await citationLink();
    const token = await tokenFor(driver, '赵法务', 'editor');
    const { data } = await server.ask<{ a: { link: { state: string } }; b: { link: { state: string } } }>(
      `mutation D($id: ID!) {
        a: confirmLink(input: { link: $id, revision: 0 }) { link { state } }
        b: rejectLink(input: { link: $id, revision: 1, reason: "改判" }) { link { state } }
      }`,
      { id: link.id },
      token,
    );
    expect(data).toEqual({ a: { link: { state: 'CONFIRMED' } }, b: { link: { state: 'REJECTED' } } });
  });
});

describe('a link added by hand', () => {
  test('with the words that prove it is a citation', async () => {
    const measure = await measureWith('茶苗补助');
    const { link, userErrors } = await first.add({
      measure,
      words: '有关规定',
      target: { provisions: [TEA_2] },
      relation: 'ACCORDS_WITH',
      reason: '补助只在此条规定',
    });
    expect(userErrors).toEqual([]);
    expect(link).toMatchObject({
      kind: 'CITATION',
      state: 'CONFIRMED',
      revision: 1,
      byHand: true,
      quote: '有关规定',
      proposal: null,
      citation: { text: '有关规定', state: 'CONFIRMED' },
      history: [{ action: 'ADD', from: null, to: 'CONFIRMED', before: null }],
    });
    expect(await measuresOf(TEA)).toEqual([measure]);
    const { link: undone } = await first.undo(link!);
    expect(undone).toMatchObject({ state: 'REJECTED', history: [{}, { action: 'UNDO', undoes: 1 }] });
    expect(await measuresOf(TEA)).toEqual([]);
  });

  test('without words is an inference, to one provision', async () => {
    const measure = await measureWith('航标');
    const { link } = await first.add({ measure, target: { provisions: [TEA_2] } });
    expect(link).toMatchObject({
      kind: 'SUGGESTION',
      state: 'CONFIRMED',
      byHand: true,
      item: { id: measure },
    });
    const again = await second.add({ measure, target: { provisions: [TEA_2] } });
    expect(again).toMatchObject({ link: { id: link!.id }, userErrors: [{ code: 'LINK_EXISTS' }] });
  });

  const wrong: [name: string, input: object, code: string, field: string][] = [
    [
      'words that are not there',
      { words: '没有这几个字', target: { source: TEA } },
      'WORDS_INVALID',
      'words',
    ],
    ['blank words', { words: ' ', target: { source: TEA } }, 'WORDS_INVALID', 'words'],
    ['a start elsewhere', { words: '有关规定', start: 1, target: { source: TEA } }, 'WORDS_INVALID', 'words'],
    ['no words and only a source', { target: { source: TEA } }, 'TARGET_INVALID', 'target'],
    ['no target', { words: '有关规定', target: {} }, 'TARGET_INVALID', 'target'],
    [
      'two targets',
      { words: '有关规定', target: { source: TEA, provisions: [TEA_2] } },
      'TARGET_INVALID',
      'target',
    ],
    [
      'a source that is not there',
      { words: '有关规定', target: { source: 'source:没有' } },
      'TARGET_INVALID',
      'target',
    ],
    [
      'a provision that is not there',
      { words: '有关规定', target: { provisions: ['provision:没有'] } },
      'TARGET_INVALID',
      'target',
    ],
    [
      'no such measure',
      { measure: 'item:没有', words: '有关规定', target: { source: TEA } },
      'LINK_NOT_FOUND',
      'measure',
    ],
  ];
  test.each(wrong)('is refused with %s', async (_, input, code, field) => {
    const measure = await measureWith('茶苗补助');
    const { link, userErrors } = await first.add({ measure, ...input });
    expect(link).toBeNull();
    expect(userErrors).toMatchObject([
      {
        __typename: 'DecisionRefused',
        code,
        field: ['input', field],
        message: expect.stringMatching(/expected /u),
      },
    ]);
    expect(await first.decided()).toEqual([]);
  });

  test('is refused across a mention that is linked already', async () => {
    const link = await citationLink();
    const { userErrors, link: existing } = await first.add({
      measure: link.item!.id,
      words: link.quote.slice(0, 4),
      target: { source: TEA },
    });
    expect(userErrors).toMatchObject([{ code: 'LINK_EXISTS' }]);
    expect(existing!.id).toBe(link.id);
  });
});

describe('a decision in view of what is no longer so', () => {
  test('is not taken, and shows what stands now', async () => {
    const link = await citationLink();
    await first.confirm(link);
    const { userErrors, decision, link: now } = await second.reject(link);
    expect(decision).toBeNull();
    expect(userErrors).toMatchObject([
      {
        __typename: 'StaleDecision',
        code: 'STALE',
        field: ['input', 'revision'],
        expectedRevision: 0,
        actualRevision: 1,
        link: { id: link.id, state: 'CONFIRMED', revision: 1 },
      },
    ]);
    expect(now!.history).toHaveLength(1);
  });

  test.each([2, 10])('of %d people at once, exactly one is taken', async (people) => {
    const link = await citationLink();
    const reviewers = await Promise.all(
      Array.from(
        { length: people },
        async (_, i) => new Reviewer(server, await tokenFor(driver, `复核人${i}`, 'editor')),
      ),
    );
    const payloads = await Promise.all(
      reviewers.map((reviewer, i) => (i % 2 === 0 ? reviewer.confirm(link) : reviewer.reject(link))),
    );
    const taken = payloads.filter(({ decision }) => decision !== null);
    expect(taken).toHaveLength(1);
    for (const { userErrors } of payloads.filter(({ decision }) => decision === null)) {
      expect(userErrors).toMatchObject([{ __typename: 'StaleDecision', actualRevision: 1 }]);
    }
    const now = await first.link(link.id);
    expect(now).toMatchObject({ revision: 1, state: taken[0]!.link!.state });
    expect(now!.history).toHaveLength(1);
  });

  test('takes turns with others on links of one suggestion too', async () => {
    const link = await suggestionLink();
    const payloads = await Promise.all([first.confirm(link), second.confirm(link), first.reject(link)]);
    expect(payloads.filter(({ decision }) => decision !== null)).toHaveLength(1);
    expect((await first.link(link.id))!.history).toHaveLength(1);
  });
});

describe('several decisions at once', () => {
  test('are each taken or refused on their own', async () => {
    const [a, b] = [await citationLink('《示例渔港条例》', 0), await citationLink('《示例渔港条例》', 1)];
    const suggestion = await suggestionLink();
    const { decided, results } = await first.decide([
      { action: 'CONFIRM', link: a.id, revision: 0 },
      { action: 'REJECT', link: b.id, revision: 0 },
      { action: 'CORRECT', link: suggestion.id, revision: 0, target: { provisions: [TEA_2] } },
      { action: 'CONFIRM', link: 'link:没有', revision: 0 },
      { action: 'UNDO', link: a.id, revision: 1 },
      { action: 'CONFIRM', link: b.id, revision: 7 },
    ]);
    expect(decided).toBe(3);
    expect(results.map(({ userErrors }) => userErrors[0]?.code ?? null)).toEqual([
      null,
      'REASON_REQUIRED',
      null,
      'LINK_NOT_FOUND',
      null,
      'STALE',
    ]);
    expect((await first.link(a.id))!.history.map(({ action }) => action)).toEqual(['CONFIRM', 'UNDO']);
  });

  test('are at most a hundred', async () => {
    const decisions = Array.from({ length: 101 }, () => ({
      action: 'CONFIRM',
      link: 'link:甲',
      revision: 0,
    }));
    await expect(first.decide(decisions)).rejects.toThrow(/at most 100 decisions, but got: 101/u);
  });
});

describe('the review queue', () => {
  test('has citations first, of each sort what is least sure and leads to most, and says why it stands there', async () => {
    const { data } = await server.ask<{
      reviewQueue: {
        totalCount: number;
        pageInfo: { endCursor: string };
        nodes: { id: string; priority: { uncertainty: number; reach: number; score: number } }[];
      };
    }>(
      '{ reviewQueue(first: 100) { totalCount pageInfo { endCursor } nodes { id priority { uncertainty reach score } } } }',
    );
    const { nodes, totalCount } = data.reviewQueue;
    expect(nodes).toHaveLength(totalCount);
    // The name of a suggestion’s link ends in that of its article.
    const isSuggestion = nodes.map(({ id }) => id.includes('#'));
    expect(isSuggestion).toEqual([...isSuggestion].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(isSuggestion)).toEqual(new Set([false, true]));
    for (const sort of [false, true]) {
      const scores = nodes.filter((_, at) => isSuggestion[at] === sort).map(({ priority }) => priority.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    // The order is computed by the database, the field by the rule it is named after.
    for (const { priority } of nodes) {
      expect(priority.score).toBeCloseTo(priority.uncertainty * Math.log2(1 + priority.reach), 9);
    }
  });

  test('is paged without repeating or leaving out a link', async () => {
    const all = (await first.queue()).map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: {
          reviewQueue: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        };
      } = await server.ask(
        'query Q($after: String) { reviewQueue(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      paged.push(...data.reviewQueue.nodes.map(({ id }) => id));
      after = data.reviewQueue.pageInfo.hasNextPage ? data.reviewQueue.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
  });

  test('holds no link that was decided on, and holds it again once that is undone', async () => {
    const link = await citationLink();
    const ids = async () => (await first.queue()).map(({ id }) => id);
    const { link: confirmed } = await first.confirm(link);
    expect(await ids()).not.toContain(link.id);
    expect((await first.decided(', states: [CONFIRMED]')).map(({ id }) => id)).toEqual([link.id]);
    expect(await first.decided(', actor: "李法务"')).toEqual([]);
    await first.undo(confirmed!);
    expect(await ids()).toContain(link.id);
  });

  test('is filtered by kind and relation', async () => {
    const kinds = async (args: string) => new Set((await first.queue(args)).map(({ kind }) => kind));
    expect(await kinds(', kinds: [SUGGESTION]')).toEqual(new Set(['SUGGESTION']));
    expect(await kinds(', relations: [IMPLEMENTS]')).toEqual(new Set(['CITATION']));
  });
});

test('agreement is counted from what people decided', async () => {
  const [a, b] = [await citationLink('《示例渔港条例》', 0), await citationLink('《示例渔港条例》', 1)];
  const { link: again } = await first.confirm(a);
  await second.confirm(again!);
  const { link: rejected } = await first.reject(b);
  await second.confirm(rejected!);
  await first.reject(await suggestionLink());
  const { data } = await server.ask<{ reviewAgreement: unknown }>(
    `{ reviewAgreement { added overall { decided confirmed rejected }
       byRule { name decided confirmed } byRelation { name decided } byKind { name decided }
       between { links pairs { first second links same } } } }`,
    {},
    await tokenFor(driver, '读者', 'reader'),
  );
  expect(data.reviewAgreement).toEqual({
    added: 0,
    overall: { decided: 3, confirmed: 2, rejected: 1 },
    byRule: [
      { name: 'suggested', decided: 1, confirmed: 0 },
      { name: 'title', decided: 2, confirmed: 2 },
    ],
    byRelation: [
      { name: 'ACCORDS_WITH', decided: 1 },
      { name: 'IMPLEMENTS', decided: 1 },
    ],
    byKind: [
      { name: 'CITATION', decided: 2 },
      { name: 'SUGGESTION', decided: 1 },
    ],
    between: { links: 2, pairs: [{ first: '李法务', second: '王法务', links: 2, same: 1 }] },
  });
});

test('links that people decided on are counted by state, kind and the rule that proposed them', async () => {
  const link = await citationLink();
  await first.confirm(link);
  await first.reject(await suggestionLink());
  const measure = await measureWith('茶苗补助');
  await first.add({ measure, words: '有关规定', target: { source: TEA } });
  const { data, errors } = await server.ask<{ decidedLinks: { facets: object } }>(
    `{ decidedLinks { facets {
      kinds { kind count } states { state count } rules { rule count } levels { level count }
      bodies { body { name } count }
    } } }`,
  );
  expect(errors).toBeUndefined();
  const decided = await first.decided();
  expect(decided).toHaveLength(3);
  expect(data.decidedLinks.facets).toMatchObject({
    kinds: [
      { kind: 'CITATION', count: 2 },
      { kind: 'SUGGESTION', count: 1 },
    ],
    states: [
      { state: 'CONFIRMED', count: 2 },
      { state: 'REJECTED', count: 1 },
    ],
    rules: [
      { rule: 'person', count: 1 },
      { rule: 'suggested', count: 1 },
      { rule: 'title', count: 1 },
    ],
  });
  const counted = (data.decidedLinks.facets as { levels: { count: number }[] }).levels;
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(3);
});
