import { findCitations, Lexicon, normalise, ownTitleOf } from '../../../src/domain/citations';
import { parseSource } from '../../../src/domain/sources';

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
      ['本条第一款', '示例管理法', 'art-3/par-1'],
    ]);
  });

  it('goes by the title it is given, and by none where it is said to be no source', () => {
    const piece = '违反本条例第三条、第五条的，处以罚款。';
    expect(read(piece, '示例条例')).toEqual([['本条例第三条、第五条', '示例条例', 'art-3 art-5']]);
    expect(read(piece, null)).toEqual([['本条例第三条、第五条', null, 'art-3 art-5']]);
  });

  it.each([
    '职工已休假，年度内又出现条例第四条规定情形的，不再休假。',
    '情节轻微，可以认定为样品监督管理条例第六十一条规定的瑕疵。',
  ])('takes no words of the sentence for a title: %s', (text) => {
    for (const [, title] of read(`第八条 ${text}`, '示例实施办法'))
      expect(title ?? '').not.toMatch(/出现|认定/u);
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

describe('前款, 前条 and 前项 in a law', () => {
  const before = [
    '第一条 为了示例，制定本条例。',
    '第二条 示例由示例机关管理。',
    '第二条之一 示例应当公开。',
  ];
  const law = (...lines: string[]) => ['示例管理条例', ...before, ...lines].join('\n');
  const places = (text: string) =>
    findCitations(text, new Lexicon([]), { ownTitle: '示例管理条例' })
      .filter(({ form, text: written }) => form === 'ANAPHOR' && written.startsWith('前'))
      .map(({ text: written, pinpoint }) => [
        written,
        ...(pinpoint?.provisions.map(({ path }) => path) ?? []),
      ]);

  const known: [what: string, lines: string[], expected: string[][]][] = [
    ['the paragraph before', ['第三条 甲。', '违反前款规定的，罚。'], [['前款', 'art-3/par-1']]],
    [
      'the one before it, and no other, in a third paragraph',
      ['第三条 甲。', '乙。', '违反前款规定的，罚。'],
      [['前款', 'art-3/par-2']],
    ],
    [
      'several paragraphs',
      ['第三条 甲。', '乙。', '丙。', '前两款、前三款规定的，从其规定。'],
      [
        ['前两款', 'art-3/par-2', 'art-3/par-3'],
        ['前三款', 'art-3/par-1', 'art-3/par-2', 'art-3/par-3'],
      ],
    ],
    [
      'an item of the paragraph before',
      ['第三条 有下列情形的：', '（一）甲；', '（二）乙。', '有前款第（二）项情形的，罚。'],
      [['前款第（二）项', 'art-3/par-1/sub-2']],
    ],
    [
      'the paragraph before, said within an item',
      ['第三条 甲。', '有下列情形的：', '（一）违反前款的；', '（二）乙。'],
      [['前款', 'art-3/par-1']],
    ],
    [
      'the article before, of which 之一 is one',
      ['第三条 依照前条、前二条办理。'],
      [
        ['前条', 'art-2-1'],
        ['前二条', 'art-2', 'art-2-1'],
      ],
    ],
    ['a paragraph of the article before', ['第三条 依照前条第二款办理。'], [['前条第二款', 'art-2-1/par-2']]],
    [
      'the item before, of an article that has one paragraph',
      ['第三条 有下列情形的：', '（一）甲；', '（二）前项以外的情形。', '第四条 乙。'],
      [['前项', 'art-3/sub-1']],
    ],
    [
      'the item before, of one of several paragraphs',
      ['第三条 甲。', '有下列情形的：', '（一）甲；', '（二）乙；', '（三）前两项以外的情形。'],
      [['前两项', 'art-3/par-2/sub-1', 'art-3/par-2/sub-2']],
    ],
    [
      'a paragraph of an article whose number stands on its own line',
      ['第三条', '甲。', '违反前款规定的，罚。'],
      [['前款', 'art-3/par-1']],
    ],
    [
      'items that begin with 项目',
      ['第三条 报送下列文件：', '（一）项目申请；', '（二）项目预算。', '前款文件应当真实。'],
      [['前款', 'art-3/par-1']],
    ],
  ];
  it.each(known)('points at %s', (_, lines, expected) => {
    expect(places(law(...lines))).toEqual(expected);
  });

  const unknown: [why: string, text: string, words: string][] = [
    ['in a first paragraph', law('第三条 违反前款规定的，罚。'), '前款'],
    ['where there are not so many', law('第三条 甲。', '违反前两款规定的，罚。'), '前两款'],
    ['in a piece without its article', '违反前款规定的，罚。\n并依照前款处理。', '前款'],
    [
      'behind a line that may have been broken',
      law('第三条 示例机关应当', '检查。', '违反前款的，罚。'),
      '前款',
    ],
    [
      'behind a line within the items, which may belong to one of them',
      law('第三条 有下列情形的：', '（一）甲。', '详见名录。', '（二）乙。', '违反前款的，罚。'),
      '前款',
    ],
    [
      'behind lines of another kind',
      law('第三条 公式如下：', '1.甲；', '2.乙。', '违反前款的，罚。'),
      '前款',
    ],
    ['behind an article that is left out', law('第九条 依照前条办理。'), '前条'],
    ['in an annex that begins anew', law('第三条 甲。', '附件', '第一条 乙。', '违反前款的，罚。'), '前款'],
    ['under a heading, outside of articles', law('第二章 罚则', '违反前款的，罚。'), '前款'],
    [
      'in what a law puts into another',
      law('第三条 将示例法修改为：', '“甲。', '“有前款情形的，罚。”'),
      '前款',
    ],
  ];
  it.each(unknown)('stays unresolved %s', (_, text, words) => {
    const found = places(text);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each).toEqual([words]);
  });

  it('gives the paragraph that the parser of laws gives', () => {
    const text = law(
      '第三条 甲。',
      '有下列情形的：',
      '（一）甲；',
      '（二）前项以外的情形。',
      '违反前款的，依照前条处理。',
    );
    const references = parseSource(text, { file: '示例管理条例.md' }).crossReferences;
    const told = references.map(({ text: written, targetPaths }) => [written, ...targetPaths]);
    expect(places(text)).toEqual(told);
    expect(told).toHaveLength(3);
  });
});
