/** What is answered of works whose days are only partly known: over GraphQL, REST and the look-up alike. Invented texts. */
import { importSources } from '../../../src/app/imports/sources';
import { lawText } from '../../app/imports/laws';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;

const FILES = {
  '法律/样例账目法(2017-11-04).md': lawText({
    title: '样例账目法',
    history: ['2017年11月4日 样例大会通过', '2017年11月5日 施行'],
    articles: ['为了示例，制定本法。', '账目应当每月核对一次。'],
  }),
  '法律/样例账目法(2024-06-28).md': lawText({
    title: '样例账目法',
    history: ['2017年11月4日 样例大会通过', '2017年11月5日 施行', '2024年6月28日 修正'],
    articles: ['为了示例，制定本法。', '账目应当每周核对一次。'],
  }),
  '法律/样例投资法(2019-03-15).md': lawText({
    title: '样例投资法',
    history: ['2019年3月15日 样例大会通过', '2020年1月1日 施行'],
    articles: ['为了示例，制定本法。', '本法自2020年1月1日起施行。《样例合营法》、《样例独资法》同时废止。'],
  }),
  '法律/样例合营法(1979-07-01).md': lawText({
    title: '样例合营法',
    history: ['1979年7月1日 样例大会通过', '1979年7月8日 施行'],
    articles: ['为了示例，制定本法。'],
  }),
  '司法解释/关于适用《样例合营法》若干问题的解释(1990-01-01).md': lawText({
    title: '关于适用《样例合营法》若干问题的解释',
    history: ['1990年1月1日 样例法院公布'],
    articles: ['为了示例，作此解释。', '本解释自1990年2月1日起施行。'],
  }),
  '部门规章/样例试行规定(2018-03-01).md': lawText({
    title: '样例收费规定',
    history: ['2018年3月1日 样例部令第1号公布'],
    articles: ['为了示例。', '本规定自2018年4月1日起施行，有效期至2023年3月31日。'],
  }),
};

beforeAll(async () => {
  await freshGraph(driver);
  await importSources(driver, folderWith(FILES), { knownOn: '2025-04-05' });
  await query(driver, 'CALL db.awaitIndexes(60)');
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

const FOUND = `query Q($source: String!, $number: String!, $on: LocalDate!) {
  provision(source: $source, number: $number, on: $on) {
    __typename
    ... on ProvisionFound {
      startKnown certain knownOn cautions { code }
      provision { text } version { promulgatedOn status(on: $on) }
    }
    ... on NoLongerInForce { status since by { title } cautions { code } }
    ... on VersionNotHeld { cautions { code } versionThen { promulgatedOn } }
    ... on NotYetInForce { effectiveFrom }
  }
}`;

const ask = async (source: string, number: string, on: string) => {
  const { data, errors } = await server.ask<{ provision: Record<string, unknown> }>(FOUND, {
    source,
    number,
    on,
  });
  expect(errors).toBeUndefined();
  return data.provision;
};

/** The same work on the same day by the work's own fields and by the look-up of a text. */
async function standings(title: string, on: string) {
  const { data, errors } = await server.ask<{
    legalSource: { statusAt: string; versionAt: { id: string } | null };
    citationLookup: {
      citations: { outcome: string; status: string | null; version: { id: string } | null }[];
    }[];
  }>(
    `query Q($title: String!, $text: String!, $on: LocalDate!) {
      legalSource(title: $title) { statusAt(date: $on) versionAt(date: $on) { id } }
      citationLookup(text: $text, asOf: $on) { citations { outcome status version { id } } }
    }`,
    { title, text: `依照《${title}》办理。`, on },
  );
  expect(errors).toBeUndefined();
  return { work: data.legalSource, cited: data.citationLookup[0]!.citations[0]! };
}

describe('the newest text, of which the start is not known', () => {
  test.each([
    ['第一条', '2024-06-27', '2017-11-04', true, true],
    ['第一条', '2024-06-28', '2024-06-28', false, true],
    ['第二条', '2024-06-28', '2024-06-28', false, false],
    ['第二条', '2025-04-05', '2024-06-28', false, false],
  ])('%s on %s', async (number, on, promulgatedOn, startKnown, certain) => {
    expect(await ask('样例账目法', number, on)).toMatchObject({
      __typename: 'ProvisionFound',
      startKnown,
      certain,
      version: { promulgatedOn, status: 'IN_FORCE' },
      cautions: startKnown ? [] : [{ code: 'START_UNKNOWN' }],
    });
  });
});

test('a day later than what is known is said to be so', async () => {
  expect(await ask('样例账目法', '第一条', '2026-11-29')).toMatchObject({
    knownOn: '2025-04-05',
    cautions: [{ code: 'START_UNKNOWN' }, { code: 'AFTER_KNOWN_DAY' }],
  });
  const { data } = await server.ask(
    '{ coverage { levels { level knownOn leastKnownOn } } legalSource(title: "样例账目法") { knownOn cautions(on: "2026-11-29") { code message messageEn } } }',
  );
  expect(data).toMatchObject({
    coverage: {
      levels: expect.arrayContaining([{ level: 'LAW', knownOn: '2025-04-05', leastKnownOn: '2025-04-05' }]),
    },
    legalSource: {
      knownOn: '2025-04-05',
      cautions: [
        { code: 'START_UNKNOWN' },
        {
          code: 'AFTER_KNOWN_DAY',
          message: expect.stringContaining('2025-04-05'),
          messageEn: expect.stringContaining('2025-04-05'),
        },
      ],
    },
  });
});

describe('a work ended by another', () => {
  test.each([
    ['样例合营法', '2019-12-31', 'ProvisionFound'],
    ['样例合营法', '2020-01-01', 'NoLongerInForce'],
    // Its own text is not held.
    ['样例独资法', '2020-01-01', 'NoLongerInForce'],
  ])('%s on %s', async (title, on, __typename) => {
    const found = await ask(title, '第一条', on);
    expect(found.__typename).toBe(__typename);
    if (__typename === 'NoLongerInForce') {
      expect(found).toMatchObject({ status: 'REPEALED', since: '2020-01-01', by: [{ title: '样例投资法' }] });
    }
  });

  test('though it is not held, is superseded in a text', async () => {
    const { data } = await server.ask(
      '{ citationLookup(text: "依照《样例独资法》办理。", asOf: "2022-01-01") { citations { outcome status supersededOn supersededBy { title } } } }',
    );
    expect(data).toMatchObject({
      citationLookup: [
        {
          citations: [
            {
              outcome: 'SUPERSEDED',
              status: 'REPEALED',
              supersededOn: '2020-01-01',
              supersededBy: [{ title: '样例投资法' }],
            },
          ],
        },
      ],
    });
  });

  test('leaves what rests on it by its title in doubt', async () => {
    const title = '关于适用《样例合营法》若干问题的解释';
    expect(await ask(title, '第一条', '2019-12-31')).toMatchObject({
      version: { status: 'IN_FORCE' },
      cautions: [],
    });
    expect(await ask(title, '第一条', '2020-01-01')).toMatchObject({
      version: { status: 'UNKNOWN' },
      cautions: [{ code: 'BASE_ENDED' }],
    });
  });
});

test.each([
  ['2023-03-31', 'IN_FORCE'],
  ['2023-04-01', 'EXPIRED'],
])('a term that a text sets itself: on %s %s', async (on, status) => {
  const { work, cited } = await standings('样例收费规定', on);
  expect([work.statusAt, cited.status]).toEqual([status, status]);
});

test.each(['样例账目法', '样例投资法', '样例合营法', '样例独资法', '样例收费规定'])(
  'every route says the same of %s',
  async (title) => {
    for (const on of ['1970-01-01', '1985-01-01', '2018-06-01', '2020-01-01', '2024-06-28', '2026-11-29']) {
      const { work, cited } = await standings(title, on);
      if (cited.outcome === 'NOT_HELD') expect(work.statusAt).toBe('UNKNOWN');
      else expect([on, cited.status]).toEqual([on, work.statusAt]);
      if (work.versionAt) expect(cited.version?.id ?? work.versionAt.id).toBe(work.versionAt.id);
    }
  },
);

test('a later import with another day, or without, moves it as it should', async () => {
  const folder = folderWith({
    '法律/样例甲法(2020-01-01).md': lawText({
      title: '样例甲法',
      history: ['2020年1月1日 样例大会通过'],
      articles: ['为了示例。'],
    }),
  });
  const knownOn = async () =>
    (
      await query<{ day: string | null }>(
        driver,
        "MATCH (s:LegalSource {title: '样例甲法'}) RETURN s.knownOn AS day",
      )
    )[0]?.day;
  await importSources(driver, folder);
  expect(await knownOn()).toBe('2020-01-01');
  await importSources(driver, folder, { knownOn: '2021-02-03' });
  expect(await knownOn()).toBe('2021-02-03');
  await importSources(driver, folder);
  expect(await knownOn()).toBe('2021-02-03');
  await expect(importSources(driver, folder, { knownOn: '2021-2-3' })).rejects.toThrow('2021-2-3');
});
