/** A work is named in the same forms everywhere, and one that is not there is told of, with what may be meant. */
import 'reflect-metadata';
import { sourceIdAsked, sourceParameter } from '../../../../src/api/graphql/sources/source-argument';
import { knowledgeOf } from '../../../../src/domain/analyse';
import { loadCatalogue } from '../../../../src/platform/catalogue/load';
import { webServer } from '../../http/support';

const knowledge = knowledgeOf(loadCatalogue());
const work = knowledge.works.find(({ title }) => title === '优化营商环境条例')!;
const asked: string[] = [];
const context = {
  lookup: { knowledge: { get: async () => knowledge } },
  loaders: {
    source: { load: async (id: string) => (id === work.id ? { id } : null) },
    sourceNamed: {
      load: async ({ name }: { name: string }) =>
        ['优化营商环境条例', '营商条例'].includes(name) ? work.id : null,
    },
    sourcesNumbered: {
      load: async (number: string) => {
        asked.push(number);
        return [];
      },
    },
  },
} as never;

test.each([
  ['its id', work.id],
  ['its title', '优化营商环境条例'],
  ['its title in marks', '《优化营商环境条例》'],
  ['an alias', '营商条例'],
  ['its number', '国务院令第722号'],
  ['its number, written otherwise', '国务院令第七百二十二号'],
])('by %s', async (_, name) => {
  expect(await sourceParameter(name, 'filter.source', context)).toBe(work.id);
});

test('nothing given is nothing asked', async () => {
  expect(await sourceParameter(null, 'filter.source', context)).toBeNull();
  expect(await sourceParameter(undefined, 'filter.source', context)).toBeNull();
});

test.each([
  [
    'a misspelt title',
    '优化营商环境条列',
    /是否指 《优化营商环境条例》？$/u,
    /did you mean 优化营商环境条例\?$/u,
  ],
  [
    'a title of nothing',
    '没有这样的办法',
    /；请按标识、名称、别名或文号查询$/u,
    /; ask by id, title, alias/u,
  ],
  ['an id of nothing', 'source:没有', /没有“source:没有”这个文件/u, /no work is called source:没有/u],
  ['a number of nothing', '无何有发〔1999〕1号', /没有“无何有发〔1999〕1号”这个文件/u, /no work is called/u],
])('%s is refused rather than answered with nothing', async (_, name, message, messageEn) => {
  await expect(sourceParameter(name, 'filter.source', context)).rejects.toMatchObject({
    message: expect.stringMatching(message),
    extensions: {
      code: 'BAD_USER_INPUT',
      argument: 'filter.source',
      messageEn: expect.stringMatching(messageEn),
    },
  });
});

test('only what may be a number is looked up as one', async () => {
  asked.length = 0;
  expect(await sourceIdAsked(context, '没有这样的办法')).toBeNull();
  expect(asked).toEqual([]);
  await sourceIdAsked(context, '无何有发〔1999〕1号');
  expect(asked).toHaveLength(1);
});

test('a list of measures by a work that is not there is an error at its filter', async () => {
  const server = await webServer();
  const response = await server.post({
    query: '{ measures(filter: { source: "优化营商环境条列" }) { totalCount } }',
  });
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.source' });
  await server.close();
});
