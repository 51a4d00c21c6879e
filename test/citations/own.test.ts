import { findCitations, Lexicon, normalise, ownTitleOf } from '../../src/citations';

const LAW = [
  '# 中华人民共和国示例管理法',
  '2020年1月1日 施行',
  '## 第一章 总则',
  '第一条 为了规范管理，根据《宪法》，制定本法。',
  '第二条 违反第一条规定，或者有本法第三条第二款情形的，依照前款处理。',
  '第三条 依照《示例处罚法》第九条、第十条办理，并适用本条第一款。',
].join('\n\n');

const read = (text: string, ownTitle?: string | null) =>
  findCitations(text, new Lexicon([]), { ownTitle }).map(({ text: written, title, pinpoint }) => [
    written,
    title,
    pinpoint?.provisions.map(({ path }) => path).join(' ') ?? '',
  ]);

describe('a text that is a legal source itself', () => {
  it('is what 本法, 前款 and a bare article in it speak of', () => {
    expect(read(LAW)).toEqual([
      ['《宪法》', '宪法', ''],
      ['第一条', '示例管理法', 'art-1'],
      ['本法第三条第二款', '示例管理法', 'art-3/par-2'],
      ['前款', '示例管理法', ''],
      ['《示例处罚法》第九条、第十条', '示例处罚法', 'art-9 art-10'],
      ['本条第一款', '示例管理法', 'par-1'],
    ]);
  });

  it('goes by the title it is given, and by none where it is said to be no source', () => {
    const piece = '违反本条例第三条、第五条的，处以罚款。';
    expect(read(piece, '示例条例')).toEqual([['本条例第三条、第五条', '示例条例', 'art-3 art-5']]);
    expect(read(piece, null)).toEqual([['本条例第三条、第五条', null, 'art-3 art-5']]);
  });

  it('speaks of the work it amends where it gives that one new words', () => {
    const amendment = [
      '示例法修正案（二）',
      '一、将示例法第五条修改为：“有下列情形的，依照本法第七条处理。',
      '“有前款情形的，从重。”',
      '二、本修正案自公布之日起施行。',
    ].join('\n');
    const lexicon = new Lexicon([{ name: '示例法', title: '示例法', kind: 'law', bare: true }]);
    expect(findCitations(amendment, lexicon).map(({ text, title }) => [text, title])).toEqual([
      ['示例法第五条', '示例法'],
      ['本法第七条', '示例法'],
      ['前款', '示例法'],
    ]);
  });

  it.each([
    ['a law', LAW, '示例管理法'],
    [
      'a law whose heading is broken across lines',
      '示例市示例和示例\n管理条例\n第一条 为了…',
      '示例市示例和示例管理条例',
    ],
    ['a report', '示例区2022年法治政府建设情况的报告\n一、履行职责情况', null],
    ['a sentence that ends like a title', '我局贯彻《甲条例》，落实乙办法\n一、总体情况', null],
    ['a heading without articles', '示例管理办法\n已由会议通过。', null],
    ['nothing', '', null],
  ])('reads the title of %s', (_what, text, title) => {
    expect(ownTitleOf(normalise(text))).toBe(title);
  });
});
