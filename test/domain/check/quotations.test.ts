import { judgeQuotation, quotationsIn } from '../../../src/domain/check/quotations';
import type { HeldArticle, HeldVersion } from '../../../src/domain/check/types';
import type { Citation } from '../../../src/domain/citations';
import { ALTERED, random, USUAL } from '../../app/check/quotation-variations';

const article = (number: number, text: string, lineage = `l${number}`): HeldArticle => ({
  path: `art-${number}`,
  label: `第${'〇一二三四五六七八九'[number]}条`,
  text,
  parts: [],
  partTexts: [],
  lineage,
});
const version = (id: string, articles: HeldArticle[]): HeldVersion => ({
  id,
  promulgatedOn: null,
  effectiveFrom: null,
  articles,
});

/** A law that does not exist, in words of our own. */
const NOW = version('v2', [
  article(3, '养蜂人应当在蜂场入口设置警示标志，并保持标志清晰、完整。未设置标志的，不得对外开放。'),
  article(4, '下列区域不得放置蜂箱：（一）学校周边五十米以内；（二）医院出入口；（三）其他人员密集场所。'),
  article(5, '养蜂人应当每年清点蜂箱。'),
]);
const BEFORE = version('v1', [
  article(2, '养蜂人可以在蜂场入口设置警示标志，并保持标志清楚。', 'l3'),
  article(3, '养蜂人应当每季度清点蜂箱。', 'l5'),
]);

describe('a quotation', () => {
  test.each<[name: string, words: string, paths: string[], kind: string]>([
    ['word for word', '养蜂人应当在蜂场入口设置警示标志，并保持标志清晰、完整。', ['art-3'], 'VERBATIM'],
    ['with other punctuation', '养蜂人应当在蜂场入口设置警示标志,并保持标志清晰完整', ['art-3'], 'VERBATIM'],
    ['with white space', '养蜂人应当　在蜂场入口 设置警示标志', ['art-3'], 'VERBATIM'],
    [
      'with an omission',
      '养蜂人应当在蜂场入口设置警示标志……未设置标志的，不得对外开放',
      ['art-3'],
      'VERBATIM',
    ],
    ['with an omission in brackets', '养蜂人〔略〕设置警示标志', ['art-3'], 'VERBATIM'],
    ['with the article’s own number', '第三条　养蜂人应当在蜂场入口设置警示标志', ['art-3'], 'VERBATIM'],
    ['of items without their numbers', '不得放置蜂箱：学校周边五十米以内；医院出入口', ['art-4'], 'VERBATIM'],
    ['of items with their numbers', '（一）学校周边五十米以内；（二）医院出入口', ['art-4'], 'VERBATIM'],
    ['of the whole law', '养蜂人应当每年清点蜂箱', [], 'VERBATIM'],
    [
      'with one character changed',
      '养蜂人可以在蜂场入口设置警示标志，并保持标志清晰、完整',
      ['art-3'],
      'DIFFERS',
    ],
    ['with a number changed', '学校周边三十米以内；（二）医院出入口', ['art-4'], 'DIFFERS'],
    ['with the pieces of an omission out of order', '不得对外开放……养蜂人应当在蜂场', ['art-3'], 'DIFFERS'],
    ['of another article', '养蜂人应当每年清点蜂箱', ['art-3'], 'ELSEWHERE'],
    ['of an earlier version', '养蜂人应当每季度清点蜂箱', ['art-5'], 'OTHER_VERSION'],
    ['that is nowhere', '养蜂人须缴纳蜂场管理费用并按月申报', ['art-3'], 'ABSENT'],
  ])('%s', (_, words, paths, kind) => {
    expect(judgeQuotation(words, paths, NOW, [BEFORE]).kind).toBe(kind);
  });

  test('of an article’s own former words is not said to be of another article that has them too', () => {
    const now = version('v2', [
      article(3, '致使蜂群大量死亡的，处以罚款。'),
      article(4, '造成特别严重后果的，吊销证件。'),
    ]);
    const before = version('v1', [article(3, '违反规定，造成特别严重后果的，处以罚款。')]);
    expect(judgeQuotation('造成特别严重后果', ['art-3'], now, [before])).toMatchObject({
      kind: 'OTHER_VERSION',
      version: { id: 'v1' },
      now: { path: 'art-3' },
    });
  });

  test('of an article that was only renumbered is in the article that it is now', () => {
    const before = version('v1', [article(4, '养蜂人应当每年清点蜂箱。', 'l5')]);
    expect(judgeQuotation('养蜂人应当每年清点蜂箱', ['art-4'], NOW, [before])).toMatchObject({
      kind: 'ELSEWHERE',
      path: 'art-5',
    });
  });

  test('of an earlier version tells what the article says now', () => {
    const verdict = judgeQuotation('养蜂人应当每季度清点蜂箱', ['art-5'], NOW, [BEFORE]);
    expect(verdict).toMatchObject({ version: { id: 'v1' }, now: { path: 'art-5' } });
  });

  test.each<[words: string, shown: string]>([
    ['养蜂人应当在蜂场出口', '养蜂人应当在蜂场［入口设置警示标志］出口'],
    ['设置警示标志，并保持标志清楚', '设置警示标志，并保持标志［清晰］清楚'],
  ])('%s is shown beside the words there, not beside all that follows', (words, shown) => {
    const verdict = judgeQuotation(words, ['art-3'], NOW, []);
    if (verdict.kind !== 'DIFFERS') throw new Error(`expected DIFFERS, but got: ${verdict.kind}`);
    const written = verdict.difference.map(({ kind, text }) => (kind === 'REMOVED' ? `［${text}］` : text));
    expect(written.join('')).toBe(shown);
  });

  describe('of an article with several paragraphs', () => {
    const PARTED = version('v3', [
      {
        ...article(7, '蜂场应当登记位置。\n蜂箱应当标明编号和所有人。\n蜂群转移时应当重新登记。'),
        parts: ['art-7/par-1', 'art-7/par-2', 'art-7/par-3'],
        partTexts: ['蜂场应当登记位置。', '蜂箱应当标明编号和所有人。', '蜂群转移时应当重新登记。'],
      },
    ]);
    test.each<[words: string, paths: string[], place: string | null]>([
      ['蜂箱应当标明编号和所有人', ['art-7/par-2'], null],
      ['蜂箱应当标明编号和所有人', ['art-7/par-1'], 'art-7/par-2'],
      ['蜂箱应当标明编号和所有人', ['art-7'], null],
      ['蜂箱应当标明编号和所有人', ['art-8'], 'art-7'],
      ['蜂箱应当标明编号和所有人。蜂群转移时应当重新登记', ['art-7/par-2', 'art-7/par-3'], null],
      ['蜂箱应当标明编号和所有人。蜂群转移时应当重新登记', ['art-7/par-2'], null],
    ])('%s of %s stands in %s', (words, paths, place) => {
      const verdict = judgeQuotation(words, paths, PARTED, []);
      expect(verdict.kind === 'ELSEWHERE' ? verdict.path : null).toBe(place);
    });
  });

  test('with differences shows them against the words of the provision', () => {
    const verdict = judgeQuotation('养蜂人可以在蜂场入口设置警示标志', ['art-3'], NOW, []);
    if (verdict.kind !== 'DIFFERS') throw new Error(`expected DIFFERS, but got: ${verdict.kind}`);
    expect(verdict.actual).toContain('养蜂人应当在蜂场入口设置警示标志');
    const changed = (kind: string) =>
      verdict.difference.filter((each) => each.kind === kind).map(({ text }) => text);
    expect(changed('REMOVED').join('')).toBe('应当在');
    expect(changed('ADDED').join('')).toBe('可以在');
  });
});

describe('of invented words', () => {
  const WORDS = NOW.articles[0]!.text;
  const judged = (words: string) => judgeQuotation(words, ['art-3'], NOW, []).kind;

  test.each(Object.entries(USUAL))('one %s is verbatim', (_, change) => {
    const chance = random(3);
    for (let round = 0; round < 20; round++) expect(judged(change(WORDS, chance))).toBe('VERBATIM');
  });

  test.each(Object.entries(ALTERED))('one with %s is told of', (_, change) => {
    const chance = random(5);
    for (let round = 0; round < 20; round++) expect(judged(change(WORDS, chance))).toBe('DIFFERS');
  });
});

describe('attribution', () => {
  const cited = (text: string, mention: string): Citation[] => {
    const start = text.indexOf(mention);
    return [{ start, end: start + mention.length } as Citation];
  };

  test.each<[text: string, count: number]>([
    ['《养蜂条例》第三条规定：“养蜂人应当在蜂场入口设置警示标志。”', 1],
    ['《养蜂条例》第三条“养蜂人应当在蜂场入口设置警示标志”的规定', 1],
    ['《养蜂条例》第三条明确规定，“养蜂人应当在蜂场入口设置警示标志”', 1],
    ['《养蜂条例》第三条（2020年修订）规定：“养蜂人应当在蜂场入口设置警示标志”', 1],
    ['“养蜂人应当在蜂场入口设置警示标志。”（《养蜂条例》第三条）', 1],
    ['《养蜂条例》第三条规定「养蜂人应当在蜂场入口设置警示标志」', 1],
    ['正如《养蜂条例》第三条所说：“养蜂人应当在蜂场入口设置警示标志”', 1],
    ['“养蜂人应当在蜂场入口设置警示标志”，这是《养蜂条例》第三条的要求', 1],
    ['《养蜂条例》第三条规定，养蜂人“应当在蜂场入口设置警示标志”', 0],
    ['按照《养蜂条例》第三条，推进“放管服”改革', 0],
    ['按照《养蜂条例》第三条，我局开展检查。负责人说：“今后要加强蜂场入口的管理”', 0],
    ['《养蜂条例》第三条施行后，群众普遍反映“养蜂人应当在蜂场入口设置警示标志”很有必要', 0],
  ])('%s → %i', (text, count) => {
    const found = quotationsIn(text, cited(text, '《养蜂条例》第三条'));
    expect(found.filter(({ loose }) => !loose)).toHaveLength(count);
  });
});
