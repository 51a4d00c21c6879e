import { searchPlan } from '../../../src/app/search/plan';
import { knowledgeOf } from '../../../src/domain/analyse';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';
import { sourceId } from '../../../src/domain/model/ids';

/** Works that do not exist. */
const work = (
  title: string,
  number: string | null,
  aliases: string[] = [],
  articleCount: number | null = 9,
): CatalogueWork => ({
  id: sourceId(title),
  title,
  fullTitle: `中华人民共和国${title}`,
  aliases,
  level: 'ADMIN_REGULATION',
  issuingBodies: ['国务院'],
  region: [],
  documentNumber: number,
  versions: [
    {
      promulgatedOn: '2010-01-01',
      effectiveFrom: '2010-01-01',
      effectiveTo: '2020-01-01',
      endedBy: 'AMENDED',
      documentNumber: null,
      note: null,
      articleCount,
    },
    {
      promulgatedOn: '2020-01-01',
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
      endedBy: null,
      documentNumber: number,
      note: null,
      articleCount,
    },
  ],
  relations: [],
  provisions: [],
  note: null,
});
const BEES = work('养蜂管理条例', '国务院令第9002号', ['养蜂条例']);
const HONEY = work('养蜂管理条例实施办法', null);
const WAX = work('蜂蜡生产安全监督法', null, [], null);
const knowledge = knowledgeOf({ works: [BEES, HONEY, { ...WAX, level: 'LAW' }], titles: [], aliases: [] });
const plan = (text: string, on = '2024-01-01') => searchPlan(text, knowledge, on);

describe('what is named outright comes first', () => {
  test.each<[query: string, direct: string[]]>([
    ['养蜂管理条例', [BEES.id]],
    ['《养蜂管理条例》', [BEES.id]],
    ['中华人民共和国养蜂管理条例', [BEES.id]],
    ['養蜂管理條例', [BEES.id]],
    ['养蜂条例', [BEES.id]],
    ['养蜂管理条例第三条', ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id]],
    ['《养蜂管理条例》第3条', ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id]],
    ['养蜂管理条例 3', ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id]],
    ['养蜂条例 第三条', ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id]],
    ['国务院令第9002号', [BEES.id]],
    ['国令第9002号', [BEES.id]],
    ['养蜂管理', [BEES.id, HONEY.id]],
    ['养蜂管理条列', [BEES.id]],
    ['养蜂管理条列第3条', ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id]],
    ['养蜂管理条例 3之一', ['provision:养蜂管理条例@2020-01-01/art-3-1', BEES.id]],
    ['养蜂管理条例 3-2', ['provision:养蜂管理条例@2020-01-01/art-3-2', BEES.id]],
    ['养蜂管理条例 2010 第三条', ['provision:养蜂管理条例@2010-01-01/art-3', BEES.id]],
    ['养蜂管理条例（2010年修正）第三条', ['provision:养蜂管理条例@2010-01-01/art-3', BEES.id]],
    ['养蜂管理条例 2010', [BEES.id]],
    ['蜂产法', [WAX.id]],
    [
      '蜂产法第3条',
      [
        'provision:蜂蜡生产安全监督法@2020-01-01/art-3',
        'provision:蜂蜡生产安全监督法@2010-01-01/art-3',
        WAX.id,
      ],
    ],
    ['养蜂监督法', []],
    ['养管蜂条例理', [BEES.id]],
    ['国务院令第9002号 第三条', ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id]],
  ])('%s', (query, direct) => {
    expect(plan(query).direct).toEqual(direct);
  });

  test('with what else is typed looked for beside', () => {
    expect(plan('养蜂管理条例 3条 蜂箱')).toMatchObject({
      direct: ['provision:养蜂管理条例@2020-01-01/art-3', BEES.id],
      terms: '"蜂箱"',
    });
  });

  test('in the version of the day', () => {
    expect(plan('养蜂管理条例第三条', '2015-06-01').direct[0]).toBe(
      'provision:养蜂管理条例@2010-01-01/art-3',
    );
  });
});

describe('words', () => {
  test.each<[query: string, terms: string | null]>([
    ['不可抗力', '"不可抗力"'],
    ['初次违法 轻微', '"初次违法" AND "轻微"'],
    ['“初次违法 轻微”', '"初次违法 轻微"'],
    ['蜂箱 -出口', '"蜂箱" NOT "出口"'],
    ['养蜂管理条例 蜂箱', '"蜂箱"'],
    ['养蜂管理条例', null],
    ['网约车', '("网约车" OR "网络预约出租汽车")'],
    ['30日 蜂箱', '("30日" OR "三十日") AND "蜂箱"'],
    ['a" OR text:*', '"a\\"" AND "OR" AND "text：*"'],
  ])('%s → %s', (query, terms) => {
    expect(plan(query).terms).toBe(terms);
  });

  test('of a law that is named are looked for in it', () => {
    expect(plan('养蜂管理条例 蜂箱')).toMatchObject({ within: [BEES.id], direct: [] });
  });

  test('of everyday life bring the law’s own, where some of the words suffice', () => {
    const { terms, loose } = plan('被辞退怎么办');
    expect(terms).not.toContain('解除劳动合同');
    expect(loose).toContain('"解除劳动合同"^2');
  });

  test.each<[query: string, every: string[][][] | null]>([
    ['蜂箱', null],
    ['行政处罚', null],
    ['不予处罚 蜂箱', [[['不予处罚'], ['不予', '处罚']], [['蜂箱']]]],
    ['蜂箱 30日', [[['蜂箱']], [['30日'], ['三十日']]]],
    ['“不予处罚” 蜂箱', [[['不予处罚']], [['蜂箱']]]],
    ['蜂蜜采集监督管理办法', null],
  ])('%s may be said in parts within an article: %j', (query, every) => {
    expect(plan(query).every).toEqual(every);
  });

  test('of a question leave out what only asks', () => {
    expect(plan('蜂箱放在学校旁边可以吗').words.join(' ')).not.toMatch(/可以|吗/u);
  });
});
