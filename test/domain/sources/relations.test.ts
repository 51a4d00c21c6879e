import { sample } from './sample';

const HISTORY = ['2020年1月2日 中华人民共和国国务院令第9001号公布'];

describe('Relations from the words of a text', () => {
  const cases: [sentence: string, title: string, body: string[], expected: string[]][] = [
    [
      'takes every title of the clause of grounds',
      '示例条例',
      [
        '第一条 为了示例，根据《中华人民共和国示例法》、《示例组织法》和《示例管理条例》，结合实际，制定本条例。',
      ],
      ['BASED_ON 示例法 art-1', 'BASED_ON 示例组织法 art-1', 'BASED_ON 示例管理条例 art-1'],
    ],
    [
      'takes names without marks',
      '示例法',
      ['第一条 为了示例，根据宪法和示例组织法，制定本法。'],
      ['BASED_ON 宪法 art-1', 'BASED_ON 示例组织法 art-1'],
    ],
    [
      'takes the implementing text named by 及其',
      '示例规定',
      ['第一条 根据《中华人民共和国示例法》及其实施条例，制定本规定。'],
      ['BASED_ON 示例法 art-1', 'BASED_ON 示例法实施条例 art-1'],
    ],
    [
      'takes no ground from 实际情况 or 有关法律',
      '示例规定',
      ['第一条 根据有关法律、行政法规，结合本市实际情况，制定本规定。'],
      [],
    ],
    [
      'takes no ground from what follows 结合',
      '示例规定',
      ['第一条 根据《示例法》，结合《示例规划》，制定本规定。'],
      ['BASED_ON 示例法 art-1'],
    ],
    [
      'reads a repeal with date and issuer before the title',
      '示例条例',
      ['第九条 本条例自2020年3月1日起施行。1995年5月10日国务院发布的《示例登记办法》同时废止。'],
      ['REPEALS 示例登记办法 art-9'],
    ],
    [
      'reads a list of repealed texts, each with its own origin',
      '示例条例',
      ['第九条 《甲示例规定》、1990年1月1日国务院批准的《乙示例规定》和《丙示例规定》同时废止。'],
      ['REPEALS 甲示例规定 art-9', 'REPEALS 乙示例规定 art-9', 'REPEALS 丙示例规定 art-9'],
    ],
    [
      'does not take the decision that amended a repealed text for repealed',
      '示例条例',
      ['第九条 根据《关于修改甲示例规定的决定》修正的《甲示例规定》同时废止。'],
      ['REPEALS 甲示例规定 art-9'],
    ],
    [
      'does not take a part for the whole',
      '示例条例',
      ['第九条 《甲示例条例》中有关收费的规定同时废止。'],
      [],
    ],
    [
      'says REPLACES too where the repealed text has the same subject',
      '示例税法',
      ['第九条 《中华人民共和国示例税暂行条例》同时废止。'],
      ['REPEALS 示例税暂行条例 art-9', 'REPLACES 示例税暂行条例 art-9'],
    ],
    [
      'leaves out an older text of its own title',
      '示例条例',
      ['第九条 1995年5月10日发布的《示例条例》同时废止。'],
      [],
    ],
    [
      'keeps the document number behind a title',
      '示例解释',
      ['第九条 《示例问题的解释》（法释〔2003〕99号）同时废止；此前的解释与本解释不一致的，以本解释为准。'],
      ['REPEALS 示例问题的解释 法释〔2003〕99号 art-9'],
    ],
    ['reads 实施条例 in a title', '示例法实施条例', ['第一条 正文。'], ['IMPLEMENTS 示例法']],
    [
      'reads 实施《》办法 in a title',
      '示例市实施《中华人民共和国示例法》办法',
      ['第一条 正文。'],
      ['IMPLEMENTS 示例法'],
    ],
    [
      'reads an amendment in a title',
      '关于修改《示例条例》的决定',
      ['一、将第三条修改为：“正文。”'],
      ['AMENDS 示例条例'],
    ],
    [
      'reads 修正案',
      '中华人民共和国示例法修正案（二）',
      ['一、将示例法第三条修改为：“正文。”'],
      ['AMENDS 示例法'],
    ],
  ];

  it.each(cases)('%s', (_sentence, title, body, expected) => {
    const source = sample(title, HISTORY, body);
    const said = source.relations.map(({ kind, targetTitle, targetDocumentNumber, provision }) =>
      [kind, targetTitle, targetDocumentNumber, provision].filter(Boolean).join(' '),
    );
    expect(said).toEqual(expected);
    for (const { evidence, span } of source.relations) {
      expect(source.text.slice(span.start, span.end)).toBe(evidence);
    }
  });
});
