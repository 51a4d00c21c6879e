/** The list of recurring kinds of measure: its shape, and how it is read. */
import { articleOfKind, KINDS, kindsOf } from '../../../src/domain/suggest/kinds';
import { LEXICON, wordsOfLaw } from '../../../src/domain/suggest/lexicon';
import { candidate } from './support';

it('has a version and about three hundred kinds, each with words and articles', () => {
  expect(KINDS.version).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(KINDS.kinds.length).toBeGreaterThanOrEqual(150);
  expect(new Set(KINDS.kinds.map(({ id }) => id)).size).toBe(KINDS.kinds.length);
  for (const { id, name, when, articles } of KINDS.kinds) {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(name).not.toBe('');
    expect([id, when.length, ...when.map((group) => group.length)].every((size) => size !== 0)).toBe(true);
    expect([id, articles.length > 0]).toEqual([id, true]);
    for (const { article, version, says } of articles) {
      expect(article).toMatch(/^art-[1-9]\d*(-[1-9]\d*)?$/u);
      expect(version).toMatch(/^\d{4}-\d\d-\d\d$/u);
      // Words to know the article by, no text of it.
      expect(says.length).toBeGreaterThan(0);
      expect(says.every((word) => word.length > 0 && word.length <= 34)).toBe(true);
    }
  }
});

it.each([
  ['规范受理政府信息公开申请', 'open-on-request-received'],
  ['强化公平竞争审查制度刚性约束', 'fair-review'],
  ['完善行政裁量权基准制度', 'discretion'],
  ['行政机关负责人出庭应诉率达100%', 'litigation-head'],
  ['加紧清理拖欠企业账款', 'arrears'],
  ['严格落实重大执法决定法制审核', 'enforce-legal-review'],
  ['全面禁止洋垃圾入境', 'imported-waste'],
  ['落实三孩生育政策', 'birth'],
])('reads “%s” as %s', (clause, id) => {
  expect(kindsOf(clause).map((kind) => kind.id)).toContain(id);
});

it.each(['实行动态管理', '召开全体会议', '拖欠货款的企业要按时付息', '公平竞争审查专题培训'])(
  'reads “%s” as no kind',
  (clause) => {
    expect(kindsOf(clause).filter(({ id }) => id !== 'arrears')).toEqual([]);
  },
);

it('tells articles by a few words, and holds no clause of a law', () => {
  const words = KINDS.kinds.flatMap(({ articles }) => articles.flatMap(({ says }) => says));
  expect(words.filter((each) => each.length > 16)).toEqual([]);
});

describe('the article of a kind', () => {
  const wanted = { work: '某条例', version: '2020-01-01', article: 'art-3', says: ['许可清单'] };
  const at = (article: string, text: string) =>
    candidate(article, text, { id: `provision:某条例@2021-01-01/${article}` });

  it('is the one of the number where it says what is claimed', () => {
    const articles = [at('art-3', '编制许可清单。'), at('art-4', '公布许可清单。')];
    expect(articleOfKind(wanted, articles)).toBe(articles[0]);
  });

  it('is the only one that says it where numbers have moved', () => {
    const articles = [at('art-3', '其他。'), at('art-5', '编制许可清单。')];
    expect(articleOfKind(wanted, articles)).toBe(articles[1]);
  });

  it('is that of the very version where no words are held, whatever its caption says', () => {
    const captioned = (version: string, article: string, caption: string) =>
      candidate(article, caption, { caption, id: `provision:某条例@${version}/${article}` });
    const own = captioned('2020-01-01', 'art-3', '事项的公布');
    expect(articleOfKind(wanted, [captioned('2020-01-01', 'art-5', '许可清单'), own])).toBe(own);
    expect(articleOfKind(wanted, [captioned('2021-01-01', 'art-3', '许可清单')])).toBeNull();
  });

  it.each([
    ['none says it', [at('art-3', '其他。')]],
    ['several say it', [at('art-4', '编制许可清单。'), at('art-5', '公布许可清单。')]],
  ])('is not known where %s', (_, articles) => {
    expect(articleOfKind(wanted, articles)).toBeNull();
  });
});

describe('the lexicon', () => {
  it('has a version, and words on both sides', () => {
    expect(LEXICON.version).toMatch(/^\d{4}-\d\d-\d\d$/u);
    for (const { said, law } of LEXICON.entries) {
      expect([said.length > 0, law.length > 0, [...said, ...law].every((word) => word.length > 1)]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it.each([
    ['全面禁止洋垃圾入境', '境外固体废物'],
    ['深化放管服改革', '优化营商环境'],
    ['实施三孩政策', '生育'],
    ['整治乱收费', '违法收费'],
  ])('tells the law’s words for “%s”', (text, word) => {
    expect(wordsOfLaw(text)).toContain(word);
  });

  it('tells no word the text has already, and nothing where it knows none', () => {
    expect(wordsOfLaw('落实三孩生育政策')).not.toContain('生育');
    expect(wordsOfLaw('组织茶园土壤检测')).toEqual([]);
  });
});
