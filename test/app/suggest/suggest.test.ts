/** Suggestions for any text: passages, works asked for, and refusals; without a database. */
import { SUGGEST_LIMITS, suggestProvisions } from '../../../src/app/suggest';
import type { ArticleShelf } from '../../../src/app/suggest/shelf';
import { knowledgeOf } from '../../../src/domain/analyse';
import { ArticleLibrary } from '../../../src/domain/suggest';
import { loadCatalogue } from '../../../src/platform/catalogue/load';
import { candidate } from '../../domain/suggest/support';

const knowledge = knowledgeOf(loadCatalogue());
const REVIEW = candidate('第六十三条', '制定政策措施，应当按照国务院的规定进行公平竞争审查。', {
  id: 'provision:优化营商环境条例@2019-10-22/art-63',
  source: 'source:优化营商环境条例',
  sourceTitle: '优化营商环境条例',
});
const GUIDE = candidate('第十二条', '行政机关编制、公布的政府信息公开指南应当及时更新。', {
  id: 'provision:政府信息公开条例@2019-04-03/art-12',
  source: 'source:政府信息公开条例',
  sourceTitle: '政府信息公开条例',
});
const LOCAL = {
  ...REVIEW,
  id: 'provision:甲@2020-01-01/art-63',
  region: ['重庆市'],
  sourceTitle: '优化营商环境条例',
};

const asked: (readonly string[])[] = [];
const shelf: ArticleShelf = {
  all: async () => new ArticleLibrary([REVIEW, GUIDE]),
  of: async (sources) => {
    asked.push(sources);
    return new ArticleLibrary([REVIEW, GUIDE].filter(({ source }) => sources.includes(source)));
  },
};
const TEXT = '一、有关工作\n强化公平竞争审查制度刚性约束。\n\n及时更新政府信息公开指南。';

it('answers each passage, and says where in the text', async () => {
  const found = await suggestProvisions({ text: TEXT, asOf: '2023-01-01' }, knowledge, shelf);
  expect(found).toMatchObject({ asOf: '2023-01-01', region: [], articles: 2 });
  expect(found.suggestions.map(({ label, rank }) => [label, rank])).toEqual([
    ['第六十三条', 1],
    ['第十二条', 2],
  ]);
  for (const { answers } of found.suggestions) {
    for (const { text, start, end } of answers) expect(TEXT.slice(start, end)).toBe(text);
  }
});

it.each(['优化营商环境条例', '《优化营商环境条例》', 'source:优化营商环境条例'])(
  'looks only in the work called %s',
  async (source) => {
    const found = await suggestProvisions({ text: TEXT, asOf: '2023-01-01', source }, knowledge, shelf);
    expect(asked.at(-1)).toContain('source:优化营商环境条例');
    expect(found.suggestions.map(({ title }) => title)).toEqual(['优化营商环境条例']);
  },
);

it.each([
  ['before the law', { asOf: '2018-01-01' }],
  ['of a heading', { text: '一、公平竞争审查' }],
  ['of study', { text: '开展公平竞争审查专题学习' }],
])('finds nothing %s', async (_, over) => {
  const { suggestions } = await suggestProvisions(
    { text: TEXT, asOf: '2023-01-01', ...over },
    knowledge,
    shelf,
  );
  expect(suggestions).toEqual([]);
});

it('takes law of a region only for those who act there', async () => {
  const local: ArticleShelf = { ...shelf, all: async () => new ArticleLibrary([LOCAL]) };
  const of = async (region?: string[]) =>
    (await suggestProvisions({ text: TEXT, asOf: '2023-01-01', region }, knowledge, local)).suggestions
      .length;
  expect(await of()).toBe(0);
  expect(await of(['四川省'])).toBe(0);
  expect(await of(['重庆市', '沙坪坝区'])).toBe(1);
});

it.each([
  ['a work that nobody knows', { source: '示例不存在的法' }, 'source'],
  ['a text too long', { text: '甲'.repeat(SUGGEST_LIMITS.charactersPerRequest + 1) }, 'text'],
  ['a day that is none', { asOf: '2023-02-30' }, 'asOf'],
])('refuses %s', async (_, over, argument) => {
  await expect(suggestProvisions({ text: TEXT, ...over }, knowledge, shelf)).rejects.toMatchObject({
    argument,
  });
});

it('gives no caption for an article whose words are not held', async () => {
  const caption = '公平竞争审查';
  const captioned: ArticleShelf = {
    ...shelf,
    all: async () => new ArticleLibrary([{ ...REVIEW, text: caption, caption }]),
  };
  const { suggestions } = await suggestProvisions({ text: TEXT, asOf: '2023-01-01' }, knowledge, captioned);
  expect(suggestions).toMatchObject([{ label: '第六十三条', articleText: null }]);
});

it('lets others run while a long text is compared', async () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({
    ...GUIDE,
    id: `provision:某法@2020-01-01/art-${at}`,
  }));
  const busy: ArticleShelf = { ...shelf, all: async () => new ArticleLibrary(many) };
  const text = `${'及时更新政府信息公开指南，依法公开有关信息，'.repeat(200)}。`;
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  await suggestProvisions({ text, asOf: '2023-01-01' }, knowledge, busy);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(1);
});

it('names no work for a number that several bear', async () => {
  const [number] = [...knowledge.works.flatMap(({ documentNumber }) => documentNumber ?? [])].filter(
    (each, at, all) => all.indexOf(each) !== at,
  );
  await expect(suggestProvisions({ text: TEXT, source: number }, knowledge, shelf)).rejects.toMatchObject({
    argument: 'source',
    message: expect.stringContaining('可能指'),
  });
});
