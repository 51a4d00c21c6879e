import { sample } from './sample';

const HISTORY = ['2020年1月2日 中华人民共和国国务院令第9001号公布'];

describe('Cross-references', () => {
  const before = [
    '第一条 首条。',
    '第二条 有下列情形之一的，为示例：',
    '（一）甲；',
    '（二）乙；',
    '（三）丙。',
    '第三条 首款。',
    '二款。',
    '第四条 单款。',
  ];
  const cases: [sentence: string, words: string[], expected: string[]][] = [
    ['reads 本条例第…条', ['违反本条例第四条规定的，予以处罚。'], ['本条例第四条 → art-4']],
    ['reads a bare number as this text’s', ['依照第四条办理。'], ['第四条 → art-4']],
    [
      'expands ranges and lists',
      ['适用本条例第一条至第三条、第四条。'],
      ['本条例第一条至第三条、第四条 → art-1 art-2 art-3 art-4'],
    ],
    [
      'names the work in marks',
      ['依照《中华人民共和国示例法》第九条第二款办理。'],
      ['《中华人民共和国示例法》第九条第二款 → 示例法 art-9/par-2'],
    ],
    ['cites a whole work', ['依照《中华人民共和国示例法》办理。'], ['《中华人民共和国示例法》 → 示例法']],
    [
      'knows the short names of laws',
      ['依照刑法第二百六十四条追究。'],
      ['刑法第二百六十四条 → 刑法 art-264'],
    ],
    [
      'knows the short names that the text defines',
      ['依照《中华人民共和国示例管理法》（以下简称示管法）第一条、示管法第二条办理。'],
      [
        '《中华人民共和国示例管理法》（以下简称示管法）第一条 → 示例管理法 art-1',
        '示管法第二条 → 示例管理法 art-2',
      ],
    ],
    [
      'skips chapters before the number',
      ['适用刑法分则第九章第三百九十七条。'],
      ['刑法分则第九章第三百九十七条 → 刑法 art-397'],
    ],
    ['reads no more articles before than there are', ['依照前六条规定办理。'], []],
    ['reads 前条', ['依照前条规定办理。'], ['前条 → art-4']],
    [
      'reads 前款 and 前款第…项',
      ['首款：', '（一）甲。', '依照前款第一项办理。'],
      ['前款第一项 → art-5/par-1/sub-1'],
    ],
    ['finds no 前款 in the first paragraph', ['依照前款规定办理。'], []],
    ['reads 本条第一款', ['首款。', '违反本条第一款的，罚。'], ['本条第一款 → art-5/par-1']],
    [
      'drops the 第一款 that an article with one paragraph has not',
      ['适用本条例第二条第一款第（三）项。'],
      ['本条例第二条第一款第（三）项 → art-2/sub-3'],
    ],
    ['leaves unknown works unlinked', ['依照有关办法第三条办理。'], []],
    ['takes no number that this text has not', ['适用第九十九条。'], []],
    ['takes 第三条路 for no article', ['走第三条路。'], []],
  ];

  it.each(cases)('%s', (_sentence, words, expected) => {
    const body = [...before, `第五条 ${words[0]}`, ...words.slice(1)];
    const source = sample('示例条例', HISTORY, body);
    const found = source.crossReferences.filter(({ from }) => from.startsWith('art-5'));
    expect(
      found.map(({ text, targetTitle, targetPaths }) =>
        [text, '→', ...(targetTitle ? [targetTitle] : []), ...targetPaths].join(' '),
      ),
    ).toEqual(expected);
    for (const { start, end, text } of found) expect(source.text.slice(start, end)).toBe(text);
  });

  it('gives the numbers of an amendment to the work that it amends', () => {
    const source = sample('关于修改《示例条例》的决定', HISTORY, [
      '一、将第三条修改为：“正文。”',
      '二、删去第四条。',
    ]);
    expect(
      source.crossReferences.map(({ targetTitle, targetPaths }) => [targetTitle, ...targetPaths]),
    ).toEqual(
      expect.arrayContaining([
        ['示例条例', 'art-3'],
        ['示例条例', 'art-4'],
      ]),
    );
  });
});
