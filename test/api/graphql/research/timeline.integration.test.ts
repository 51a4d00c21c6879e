/** `timeline`: which bodies cite a work each year. The years were checked by hand in the reports. */
import { testDriver } from '../../../graph/support';
import { servedOn } from '../../support';
import { describeReal, loadResearchGraph } from './support';

jest.setTimeout(300_000);
const driver = testDriver();
const server = servedOn(driver, loadResearchGraph);

interface Group {
  year: number | null;
  body: { name: string } | null;
  relation: string | null;
  citations: number;
  measures: number;
  bodies: { body: { name: string }; citations: number }[];
  relations: { relation: string; citations: number }[];
  evidence: { text: string }[];
}
interface Timeline {
  source: { title: string };
  firstCitation: { report: { year: number } } | null;
  lastCitation: { report: { year: number } } | null;
  whole: Group & { reports: number; years: { year: number; citations: number }[] };
  groups: Group[];
}
const GROUP = `year body { name } relation citations measures reports bodies { body { name } citations }
  relations { relation citations } years { year citations } evidence { text }`;
const QUERY = `query Q($source: String!, $groupBy: TimelineGrouping, $years: YearRange) {
  timeline(source: $source, groupBy: $groupBy, years: $years) {
    source { title } firstCitation { report { year } } lastCitation { report { year } }
    whole { ${GROUP} } groups { ${GROUP} }
  }
}`;

async function timeline(variables: Record<string, unknown>): Promise<Timeline> {
  const { data, errors } = await server.ask<{ timeline: Timeline }>(QUERY, variables);
  expect(errors).toBeUndefined();
  return data.timeline;
}

const only = { from: 2020, to: 2021 };

describe('a timeline on small reports', () => {
  test('gives for each year the bodies and the mix of relations', async () => {
    const { groups } = await timeline({ source: '优化营商环境条例', groupBy: 'BODY', years: only });
    const small = groups.filter(({ body }) => body?.name !== '国务院');
    expect(small.map(({ body, citations, measures }) => [body?.name, citations, measures])).toEqual([
      ['清源市科学技术局', 3, 3],
      ['明河县司法局', 1, 1],
    ]);
    expect(small[1]).toMatchObject({
      relations: [{ relation: 'ACCORDS_WITH', citations: 1 }],
      evidence: [{ text: '《优化营商环境条例》' }],
    });
  });

  test('takes a title, an alias or an id for the source', async () => {
    const titles = await Promise.all(
      ['优化营商环境条例', 'source:优化营商环境条例', '《优化营商环境条例》'].map((source) =>
        timeline({ source }),
      ),
    );
    expect(new Set(titles.map(({ source }) => source.title)).size).toBe(1);
  });

  test('of a source that nothing cites has no groups and no first citation', async () => {
    const found = await timeline({ source: '收养法' });
    expect(found).toMatchObject({ groups: [], firstCitation: null, whole: { citations: 0, reports: 0 } });
  });

  test.each(['没有这样的条例', 'source:没有这样的条例'])(
    'of a source that is not there is null: %s',
    async (source) => {
      expect(await timeline({ source })).toBeNull();
    },
  );

  test.each([
    ['by id', 1, 'source:优化营商环境条例'],
    ['by title', 2, '优化营商环境条例'],
    ['of a source that nothing cites', 1, 'source:收养法'],
    ['of no source', 1, 'source:没有这样的条例'],
  ])('%s takes %i statements', async (_, statements, source) => {
    const ask = `{ timeline(source: "${source}") { source { title } groups { year citations } } }`;
    expect(await server.statementsOf(ask)).toBe(statements);
  });

  test.each([
    ['first', '{ timeline(source: "宪法") { groups { evidence(first: 21) { id } } } }'],
    ['years', '{ timeline(source: "宪法", years: { from: 2, to: 1 }) { groups { year } } }'],
  ])('refuses an argument that makes no sense: %s', async (argument, query) => {
    const { errors } = await server.ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('takes as many statements for many groups as for one', async () => {
    const ask = (source: string) => server.statementsOf(QUERY, { source });
    // The name, the work with the rows, the bodies, the citations and their reports.
    for (const source of ['宪法', '优化营商环境条例', '信访条例'])
      expect(await ask(source)).toBeLessThanOrEqual(7);
  });
});

describeReal('a timeline on the nine real reports', () => {
  const ofStateCouncil = ({ groups }: Timeline) =>
    groups.flatMap(({ year, bodies }) =>
      bodies.filter(({ body }) => body.name === '国务院').map(({ citations }) => [year, citations]),
    );

  test('the Constitution is cited each year from 2015 to 2019 and in 2021, never in 2020 and 2022', async () => {
    const found = await timeline({ source: '宪法', groupBy: 'YEAR' });
    expect(ofStateCouncil(found)).toEqual([
      [2015, 2],
      [2016, 2],
      [2017, 2],
      [2018, 3],
      [2019, 2],
      [2021, 1],
    ]);
    expect(found.firstCitation).toEqual({ report: { year: 2015 } });
    expect(found.lastCitation).toEqual({ report: { year: 2021 } });
  });

  test('the Eight-point Decision is cited every year', async () => {
    const { whole } = await timeline({ source: '中央八项规定', groupBy: 'YEAR' });
    expect(whole.years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(whole.relations.map(({ relation }) => relation)).toEqual(['IMPLEMENTS']);
  });

  test('优化营商环境条例 is carried out by the State Council in 2021 and by the district bureau in 2022', async () => {
    const { groups } = await timeline({ source: '优化营商环境条例', groupBy: 'BODY' });
    const of = (name: string) => groups.find(({ body }) => body?.name === name);
    expect(of('国务院')).toMatchObject({
      citations: 1,
      relations: [{ relation: 'IMPLEMENTS', citations: 1 }],
    });
    expect(of('重庆市沙坪坝区科学技术局')).toMatchObject({ citations: 1 });
  });

  test('行政处罚法 is in none of them', async () => {
    const { groups } = await timeline({ source: '行政处罚法', groupBy: 'BODY' });
    expect(groups.map(({ body }) => body?.name)).toEqual(['清源市科学技术局']);
  });
});
