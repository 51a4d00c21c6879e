/** `timeline`: which bodies cite a work each year. */
import { testDriver } from '../../../graph/support';
import { servedOn } from '../../support';
import { questionsTo, TIMELINE } from './questions';
import { loadResearchGraph } from './support';

const driver = testDriver();
const server = servedOn(driver, loadResearchGraph);
const { timeline } = questionsTo(server);

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
    'of a source that is not there is refused: %s',
    async (source) => {
      const { errors } = await server.ask(TIMELINE, { source });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'source' } }]);
    },
  );

  test.each([
    ['by id', 1, 'source:优化营商环境条例'],
    ['by title', 2, '优化营商环境条例'],
    ['of a source that nothing cites', 1, 'source:收养法'],
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
    const ask = (source: string) => server.statementsOf(TIMELINE, { source });
    // The name, the work with the rows, the bodies, the citations and their reports.
    for (const source of ['宪法', '优化营商环境条例', '信访条例'])
      expect(await ask(source)).toBeLessThanOrEqual(7);
  });
});
