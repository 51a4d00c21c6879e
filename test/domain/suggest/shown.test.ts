/** What of the ranked articles people see. */
import {
  ArticleLibrary,
  likelyForMeasure,
  MOST_SHOWN,
  type SupportCandidate,
} from '../../../src/domain/suggest';
import { KINDS } from '../../../src/domain/suggest/kinds';
import { candidate, measure } from './support';

const RULE = candidate('第三条', '县级以上人民政府应当组织茶园土壤检测，公布检测结果。', {
  id: 'provision:茶园条例@2020-01-01/art-3',
  source: 'source:茶园条例',
  sourceTitle: '茶园条例',
});
const REVIEW = candidate('第六十三条', '制定政策措施，应当按照国务院的规定进行公平竞争审查。', {
  id: 'provision:优化营商环境条例@2019-10-22/art-63',
  source: 'source:优化营商环境条例',
  sourceTitle: '优化营商环境条例',
});

function shown(text: string, articles: readonly SupportCandidate[], over = {}) {
  return likelyForMeasure(measure(text, over), new ArticleLibrary(articles));
}
const labels = (found: ReturnType<typeof shown>) => found.map((each) => each.candidate.label);

it('shows what shares long words with a duty of government, with its confidence', () => {
  const [found, ...others] = shown('组织茶园土壤检测30次，公布检测结果。', [RULE]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ candidate: RULE, rank: 1 });
  expect(found!.confidence).toBeGreaterThanOrEqual(0.5);
  expect(found!.confidence).toBeLessThan(1);
});

it('shows an article of a work that the measure cites whole', () => {
  const rules = [
    '为了加强示例渔港的管理，制定本条例。',
    '县级以上人民政府应当建立渔船进港登记制度，登记进出渔港的船舶。',
  ].map((text, at) => ({
    ...RULE,
    id: `provision:渔港条例@2015-03-01/art-${at + 1}`,
    label: `第${at + 1}条`,
    text,
  }));
  const found = shown('落实《渔港条例》，完成渔船进港登记120艘。', rules, {
    citedSources: ['source:茶园条例'],
  });
  expect(labels(found)).toEqual(['第2条']);
  expect(found[0]!.reasons).toContain('举措引用了《茶园条例》');
});

it('shows the articles of a recurring kind, by number and words, and names the kind', () => {
  const [found] = shown('强化公平竞争审查制度刚性约束', [REVIEW, RULE]);
  expect(found!.candidate).toBe(REVIEW);
  expect(found!.reasons).toContain('常见举措：公平竞争审查');
});

it.each([
  ['whose article says nothing of it', { text: '制定政策措施，应当听取意见。' }],
  ['that is not in force', { effectiveFrom: '2023-01-01' }],
])('shows nothing of a kind %s', (_, over) => {
  expect(shown('强化公平竞争审查制度刚性约束', [{ ...REVIEW, ...over }])).toEqual([]);
});

it.each([
  ['a heading', '（一）组织茶园土壤检测'],
  ['study', '开展茶园土壤检测专题学习'],
  ['training', '组织茶园土壤检测业务培训3次'],
  ['a shortcoming', '茶园土壤检测的组织还不够到位，公布检测结果不及时'],
  ['figures of how things stand', '茶园土壤检测量同比增长12%'],
  ['a prize', '茶园土壤检测获评全国示范'],
  ['a row of a table', '组织茶园土壤检测\t30\t20'],
  ['cells of figures', '检测 30 20 15.5 1200 33 28'],
  ['furniture of a page', '来源：组织茶园土壤检测办公室'],
  ['thought that laws open with too', '坚持党中央对组织茶园土壤检测公布检测结果的领导'],
])('shows nothing for %s', (_, text) => {
  expect(shown(text, [RULE, REVIEW])).toEqual([]);
});

it.each([
  ['of another territory', '香港特别行政区茶园法', {}],
  ['of a water the text does not speak of', '黄河茶园法', {}],
  ['for the forces', '解放军茶园条例', {}],
  ['of a court', '茶园案件解释', { level: 'JUDICIAL_INTERPRETATION' as const }],
])('shows nothing %s', (_, sourceTitle, over) => {
  const other = { ...RULE, sourceTitle, ...over };
  expect(shown('组织茶园土壤检测30次，公布检测结果。', [other])).toEqual([]);
});

it('shows a law of a water that the text speaks of', () => {
  expect(
    labels(shown('组织黄河茶园土壤检测，公布检测结果。', [{ ...RULE, sourceTitle: '黄河茶园法' }])),
  ).toEqual(['第三条']);
});

it('shows nothing for generic words alone', () => {
  const listed = candidate('第五条', '对评审专家库实行动态管理，专家应当如实记录。');
  expect(shown('实行动态管理', [listed, RULE])).toEqual([]);
});

it('shows at most five of a measure, the first of each subject before the second of any', () => {
  const kinds = [
    'fair-review',
    'discretion',
    'arrears',
    'random-check',
    'credit-regulation',
    'light-offence',
  ].map((id) => KINDS.kinds.find((kind) => kind.id === id)!);
  const articles = kinds.flatMap(({ articles: wanted }) =>
    wanted.map(({ work, version, article, says }) => ({
      ...RULE,
      id: `provision:${work}@${version}/${article}`,
      source: `source:${work}`,
      sourceTitle: work,
      text: says.join(''),
    })),
  );
  const text = '公平竞争审查，裁量基准，清理拖欠企业账款，推行双随机，加强信用监管，推行首违不罚';
  const found = shown(text, articles);
  expect(found.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  expect(found).toHaveLength(MOST_SHOWN);
  const firsts = kinds.map(
    ({ articles: [first] }) => `provision:${first!.work}@${first!.version}/${first!.article}`,
  );
  for (const { candidate: article } of found) expect(firsts).toContain(article.id);
});
