import { layoutFree, parseSource, renderSource, SourceRefusedError } from '../../../src/domain/sources';

/** Invented text throughout: 示例 laws that nobody made. */
function law(body: string, head = '2019年3月1日 示例部令第2号公布'): string {
  return `# 示例条例\n\n${head}\n\n<!-- INFO END -->\n\n${body}\n`;
}

function pathsOf(body: string, title?: string): string[] {
  const text = title ? law(body).replace('示例条例', title) : law(body);
  return parseSource(text, { file: 'a.md', branch: '行政法规' }).provisions.map(({ path }) => path);
}

function codesOf(text: string, file = 'a.md'): string[] {
  return parseSource(text, { file, branch: '行政法规' }).findings.map(({ code }) => code);
}

describe('structure', () => {
  it.each<[string, string, string[]]>([
    [
      'an article of one paragraph keeps it, and its 项 need no 款',
      '第一条 分为：\n\n（一）甲；\n\n(二)乙。',
      ['art-1', 'art-1/sub-1', 'art-1/sub-2'],
    ],
    [
      'an item may begin with the word 项目, a paragraph with a reference to an item',
      '第一条 报送：\n\n（一）项目申请；\n\n（二）项目预算。\n\n（一）项所列文件应当真实。',
      ['art-1', 'art-1/par-1', 'art-1/par-1/sub-1', 'art-1/par-1/sub-2', 'art-1/par-2'],
    ],
    [
      'in an article of several paragraphs the 项 belong to the 款 before them',
      '第一条 甲。\n\n分为：\n\n（一）甲；\n\n1. 子；\n\n2．丑；\n\n（二）乙。\n\n丙。',
      [
        'art-1',
        'art-1/par-1',
        'art-1/par-2',
        'art-1/par-2/sub-1',
        'art-1/par-2/sub-1/item-1',
        'art-1/par-2/sub-1/item-2',
        'art-1/par-2/sub-2',
        'art-1/par-3',
      ],
    ],
    [
      'articles are numbered through parts, chapters and sections',
      '## 第一编 甲\n\n### 第一章 乙\n\n#### 第一节 丙\n\n第一条 丁。\n\n### 第二章 戊\n\n第二条 己。',
      ['part-1', 'part-1/ch-1', 'part-1/ch-1/sec-1', 'art-1', 'part-1/ch-2', 'art-2'],
    ],
    [
      'a section under a chapter heading of the same depth is still its section',
      '## 第一章 甲\n\n## 第一节 乙\n\n第一条 丙。\n\n## 第二章 丁\n\n第二条 戊。',
      ['ch-1', 'ch-1/sec-1', 'art-1', 'ch-2', 'art-2'],
    ],
    [
      '第一条之一 is an article of its own',
      '第一条 甲。\n\n第一条之一 乙。\n\n第二条 丙。',
      ['art-1', 'art-1-1', 'art-2'],
    ],
    [
      'a paragraph that begins with a reference is no article',
      '第一条 甲。\n\n第二条规定的乙，从其规定。\n\n第二条 丙。',
      ['art-1', 'art-1/par-1', 'art-1/par-2', 'art-2'],
    ],
    [
      'a paragraph that begins with a list of 项 is no 项',
      '第一条 分为：\n\n（一）甲；\n\n（一）至（二）项所列，从其规定。',
      ['art-1', 'art-1/par-1', 'art-1/par-1/sub-1', 'art-1/par-2'],
    ],
    [
      'a label alone on its line takes the paragraph below',
      '第一条\n\n甲。\n\n第二条 乙。',
      ['art-1', 'art-2'],
    ],
    [
      'text before the first article is the preamble',
      '为举例，规定如下：\n\n第一条 甲。',
      ['preamble', 'art-1'],
    ],
    [
      'an annex holds what follows, articles of its own too',
      '第一条 甲。\n\n附件1：样表\n\n说明。\n\n第一条 乙。',
      ['art-1', 'annex-1', 'annex-1/par-1', 'annex-1/art-1'],
    ],
    ['a chapter poured into one line is cut at its articles', '第一条 甲。 第二条 乙。', ['art-1', 'art-2']],
    [
      'a repeated number does not overwrite the first',
      '第一条 甲。\n\n第二条 乙。\n\n第二条 丙。',
      ['art-1', 'art-2', 'art-2-dup-2'],
    ],
  ])('%s', (_, body, paths) => {
    expect(pathsOf(body)).toEqual(paths);
  });

  it.each<[string, string, string, string[]]>([
    [
      'a reply numbered 一、二、 has them as articles',
      '示例问题的批复',
      '一、甲。\n\n二、乙：\n\n（一）丙。',
      ['art-1', 'art-2', 'art-2/sub-1'],
    ],
    [
      'headings 一、 over a count that runs on are chapters',
      '示例工作的规定',
      '## 一、甲\n\n1. 子。\n\n2. 丑。\n\n## 二、乙\n\n3. 寅。\n\n## 三、丙\n\n4. 卯。',
      ['ch-1', 'art-1', 'art-2', 'ch-2', 'art-3', 'ch-3', 'art-4'],
    ],
    [
      'a decision that amends another text is numbered by its own 一、',
      '关于修改《示例办法》的决定',
      '一、将第三条修改为：\n\n“第三条 甲。”\n\n二、删去第四条。',
      ['art-1', 'art-1/par-1', 'art-1/par-2', 'art-2'],
    ],
  ])('%s', (_, title, body, paths) => {
    expect(pathsOf(body, title)).toEqual(paths);
  });

  it.each<[string, string, string, string[]]>([
    [
      'section heads between articles',
      '示例纠纷规定',
      '一、关于受理\n\n第一条 甲。\n\n第二条 乙：\n\n（一）丙；\n\n（二）丁。\n\n二、关于举证责任\n\n第三条 戊。',
      ['ch-1', 'art-1', 'art-2', 'art-2/sub-1', 'art-2/sub-2', 'ch-2', 'art-3'],
    ],
    [
      'section heads of two ranks',
      '示例纠纷规定',
      '一、一般规定\n\n（一）适用范围\n\n第一条 甲。\n\n（二）定义\n\n第二条 乙。\n\n二、附则\n\n第三条 丙。',
      ['ch-1', 'ch-1/sec-1', 'art-1', 'ch-1/sec-2', 'art-2', 'ch-2', 'art-3'],
    ],
    [
      'items of an article that are numbered 一、',
      '示例规定',
      '第一条 分为：\n\n一、甲类；\n\n二、乙类。\n\n第二条 丙。',
      ['art-1', 'art-1/sub-1', 'art-1/sub-2', 'art-2'],
    ],
    [
      'section heads under chapters',
      '示例规定',
      '第一章 甲\n\n一、子\n\n第一条 丙。\n\n二、丑\n\n第二条 丁。\n\n第二章 乙\n\n第三条 戊。',
      ['ch-1', 'ch-1/sec-1', 'art-1', 'ch-1/sec-2', 'art-2', 'ch-2', 'art-3'],
    ],
    [
      'articles that an amendment quotes without marks',
      '示例法修正案（2018年）',
      '第三十二条 示例法第七十九条修改为：……\n\n第三十三条 增加一节，作为第七节；增加二条，分别作为第一百二十三条、第一百二十四条。内容如下：\n\n第七节 样例委员会\n\n第一百二十三条 甲。\n\n第一百二十四条 乙。\n\n丙。\n\n第三十四条 丁。',
      [
        'art-32',
        'art-33',
        'art-33/par-1',
        'art-33/par-2',
        'art-33/par-3',
        'art-33/par-4',
        'art-33/par-5',
        'art-34',
      ],
    ],
    [
      'an article quoted that has the number of the next',
      '关于修改《示例办法》的决定',
      '第一条 删去第二条。\n\n第二条 第三条修改为：\n\n第三条 甲。\n\n第三条 第五条中的“乙”修改为“丙”。\n\n第四条 本决定自公布之日起施行。',
      ['art-1', 'art-2', 'art-2/par-1', 'art-2/par-2', 'art-3', 'art-4'],
    ],
    [
      'a misread 第, and 苐',
      '示例规定',
      '第一条 甲。\n\n笫二条 乙。\n\n苐三条 丙。\n\n笫二章 丁\n\n第四条 戊。',
      ['art-1', 'art-2', 'art-3', 'ch-2', 'art-4'],
    ],
    ['articles in traditional script', '示例規定', '第一條　甲。\n\n第二條　乙。', ['art-1', 'art-2']],
  ])('%s', (_, title, body, paths) => {
    expect(pathsOf(body, title)).toEqual(paths);
  });

  it('gives label, number, heading, parent, own text and span', () => {
    const text = law('## 第一章 总 则\n\n第一条 甲。\n\n第二条 乙：\n\n（三）丙。\n\n丁。');
    const { provisions } = parseSource(text, { file: 'a.md' });
    expect(
      provisions.map(({ kind, label, number, heading, parent, text: own }) => [
        kind,
        label,
        number,
        heading,
        parent,
        own,
      ]),
    ).toEqual([
      ['CHAPTER', '第一章', 1, '总 则', null, '第一章 总 则'],
      ['ARTICLE', '第一条', 1, null, 'ch-1', '第一条 甲。'],
      ['ARTICLE', '第二条', 2, null, 'ch-1', ''],
      ['PARAGRAPH', null, 1, null, 'art-2', '乙：'],
      ['SUBPARAGRAPH', '（三）', 3, null, 'art-2/par-1', '（三）丙。'],
      ['PARAGRAPH', null, 2, null, 'art-2', '丁。'],
    ]);
    const article = provisions[2]!;
    expect(text.slice(article.start, article.end)).toBe('第二条 乙：\n\n（三）丙。\n\n丁。');
  });

  it('reads a work divided into files as a part of that work', () => {
    const text =
      '# 示例法典\n\n# 样例编\n\n2020年1月2日 通过\n\n<!-- INFO END -->\n\n## 第一章 甲\n\n第五条 乙。';
    const parsed = parseSource(text, { file: 'a.md', branch: '民法典' });
    expect([parsed.title, parsed.fullTitle]).toEqual(['示例法典', '示例法典 样例编']);
    expect(parsed.provisions.map(({ path }) => path)).toEqual(['part-样例编', 'part-样例编/ch-1', 'art-5']);
    expect(parsed.findings.map(({ code }) => code)).not.toContain('ARTICLE_GAP');
  });

  it('loses no word of a table, an annex or a broken history line', () => {
    const text = law(
      '第一条 如下：\n\n| 甲 | 乙 |\n| --- | --- |\n| 子 | 丑 |\n\n附：\n\n样表',
      '2019年3月1日 示例会议《关于修改〈示例\n办法〉的决定》第一次修正  2020年4月2日示例会议修订',
    );
    expect(layoutFree(renderSource(parseSource(text, { file: 'a.md' })))).toBe(layoutFree(text));
  });
});

describe('dates', () => {
  it.each<[string, string, string, string | null, string | null]>([
    [
      'a day named in the last article',
      '2019年3月1日 示例部令第2号公布',
      '本条例自2019年5月15日起施行。',
      '2019-03-01',
      '2019-05-15',
    ],
    [
      '自公布之日起施行',
      '2019年3月1日 示例部令第2号公布',
      '本条例自公布之日起施行。',
      '2019-03-01',
      '2019-03-01',
    ],
    [
      'a line of the history',
      '2019年3月1日 示例部令第2号公布\n\n2019年5月15日 施行',
      '甲。',
      '2019-03-01',
      '2019-05-15',
    ],
    [
      'figures in Chinese',
      '一九九五年五月十日 示例部发布',
      '本办法自一九九五年七月一日起执行。',
      '1995-05-10',
      '1995-07-01',
    ],
    [
      'an amendment leaves the old day of effect, which tells nothing of its own',
      '2019年3月1日 示例部令第2号公布\n\n2021年6月1日 《关于修改部分规定的决定》第一次修订\n\n2022年1月2日 《关于修改〈示例条例〉的决定》修正',
      '本条例自2019年5月15日起施行。',
      '2022-01-02',
      null,
    ],
    [
      'a revision writes the last article anew',
      '2019年3月1日 示例部令第2号公布\n\n2022年1月2日 示例部令第9号修订',
      '本条例自公布之日起施行。',
      '2022-01-02',
      '2022-01-02',
    ],
    [
      'an adoption before its promulgation',
      '2019年2月1日 示例会议通过\n\n2019年3月1日 示例部令第2号公布',
      '甲。',
      '2019-03-01',
      null,
    ],
    [
      'the day of another text is not this one’s',
      '2019年3月1日 示例部令第2号公布',
      '本条例施行前的事项，依照自2010年1月1日起施行的《示例规则》办理。',
      '2019-03-01',
      null,
    ],
  ])('%s', (_, head, last, promulgatedOn, effectiveOn) => {
    const parsed = parseSource(law(`第一条 甲。\n\n第二条 ${last}`, head), {
      file: 'a.md',
      branch: '行政法规',
    });
    expect([parsed.promulgatedOn, parsed.effectiveOn]).toEqual([promulgatedOn, effectiveOn]);
  });

  it('takes the file name’s day as promulgation only where the text has none, and says so', () => {
    const text = '# 示例规定\n\n<!-- INFO END -->\n\n第一条 本规定自公布之日起施行。';
    const parsed = parseSource(text, { file: '行政法规/示例规定(2016-02-06).md' });
    expect([parsed.promulgatedOn, parsed.effectiveOn]).toEqual(['2016-02-06', '2016-02-06']);
    expect(parsed.findings.map(({ code }) => code)).toEqual(['DATE_FROM_FILE_NAME']);
  });

  it('reports a later day in the file name as a change that the history lacks', () => {
    const text = law('第一条 本条例自2019年5月15日起施行。');
    const parsed = parseSource(text, { file: '行政法规/示例条例(2022-01-02).md' });
    expect([parsed.promulgatedOn, parsed.effectiveOn]).toEqual(['2022-01-02', null]);
    expect(codesOf(text, '示例条例(2022-01-02).md')).toContain('HISTORY_LACKS_LAST_CHANGE');
  });

  it('uses listed dates last, with a finding', () => {
    const parsed = parseSource(law('第一条 甲。'), { file: 'a.md', listed: { effectiveOn: '2019-06-01' } });
    expect(parsed.effectiveOn).toBe('2019-06-01');
    expect(parsed.findings.map(({ code }) => code)).toContain('EFFECTIVE_DATE_FROM_LIST');
  });
});

describe('history', () => {
  it.each<[string, [string, string | null, string | null][]]>([
    [
      '2019年10月22日 中华人民共和国国务院令第9999号公布',
      [['PROMULGATED', '2019-10-22', '国务院令第9999号']],
    ],
    ['2018年9月6日 国务院第99次常务会议修订通过', [['ADOPTED', '2018-09-06', null]]],
    ['2001年8月3日 示例会议通过的《示例条例修正案》', [['AMENDED', '2001-08-03', null]]],
    [
      '2001年8月3日 《关于修改〈2000年1月1日公布的示例〉的决定》第一次修正',
      [['AMENDED', '2001-08-03', null]],
    ],
    [
      '2006年1月2日 示例法院审判委员会第9次会议、2006年3月4日示例检察院第9次会议通过',
      [
        ['ADOPTED', '2006-01-02', null],
        ['ADOPTED', '2006-03-04', null],
      ],
    ],
    [
      '2011年1月2日 示例会议修正  2012年3月4日示例会议修订）',
      [
        ['AMENDED', '2011-01-02', null],
        ['REVISED', '2012-03-04', null],
      ],
    ],
    ['示例发[2019] 7号', [['OTHER', null, '示例发〔2019〕7号']]],
  ])('%s', (line, events) => {
    const parsed = parseSource(law('第一条 甲。', line), { file: 'a.md' });
    expect(parsed.events.map(({ kind, date, documentNumber }) => [kind, date, documentNumber])).toEqual(
      events,
    );
  });
});

describe('classification', () => {
  it.each<[string, string, string, string[]]>([
    ['刑法', '示例法', 'LAW', []],
    ['司法解释', '最高人民法院关于示例的解释', 'JUDICIAL_INTERPRETATION', []],
    ['地方性法规/重庆', '重庆市示例条例', 'LOCAL_REGULATION', ['重庆市']],
    [
      '地方性法规/重庆',
      '彭水苗族土家族自治县示例条例',
      'LOCAL_REGULATION',
      ['重庆市', '彭水苗族土家族自治县'],
    ],
    ['部门规章/公安部', '示例规定', 'DEPARTMENTAL_RULE', []],
    ['其他', '示例纠纷的攻略', 'NOT_LEGAL_SOURCE', []],
  ])('%s/%s is %s', (branch, title, level, region) => {
    const parsed = parseSource(law('第一条 甲。').replace('示例条例', title), { file: 'a.md', branch });
    expect([parsed.level, parsed.region]).toEqual([level, region]);
  });
});

describe('who issued a local law, and where', () => {
  it.each<[string, string, string, string, string[]]>([
    [
      '山东',
      '烟台市示例条例',
      '烟台市第十七届人民代表大会常务委员会第一次会议通过',
      '烟台市人民代表大会常务委员会',
      ['山东省', '烟台市'],
    ],
    [
      '山东',
      '泰山示例条例',
      '泰安市第十七届人民代表大会第一次会议通过',
      '泰安市人民代表大会',
      ['山东省', '泰安市'],
    ],
    [
      '山东',
      '东营市湿地城市示例条例',
      '东营市第八届人大常委会第一次会议通过',
      '东营市人民代表大会常务委员会',
      ['山东省', '东营市'],
    ],
    [
      '广东',
      '汕头经济特区示例条例',
      '汕头市第十五届人民代表大会常务委员会第一次会议通过',
      '汕头市人民代表大会常务委员会',
      ['广东省', '汕头市'],
    ],
    [
      '浙江',
      '宁波市示例条例',
      '市十四届人大常委会第二十次会议通过',
      '宁波市人民代表大会常务委员会',
      ['浙江省', '宁波市'],
    ],
    [
      '浙江',
      '杭州西湖示例条例',
      '市十一届人大常委会第二十次会议通过',
      '杭州市人民代表大会常务委员会',
      ['浙江省', '杭州市'],
    ],
    [
      '浙江',
      '景宁畲族自治县示例条例',
      '景宁畲族自治县八届人大四次会议通过',
      '景宁畲族自治县人民代表大会',
      ['浙江省', '丽水市', '景宁畲族自治县'],
    ],
    [
      '浙江',
      '浙江省示例条例',
      '浙江省第十届人民代表大会常务委员会第一次会议通过',
      '浙江省人民代表大会常务委员会',
      ['浙江省'],
    ],
    [
      '上海',
      '上海市浦东新区示例规定',
      '上海市第十五届人民代表大会常务委员会第一次会议通过',
      '上海市人民代表大会常务委员会',
      ['上海市', '浦东新区'],
    ],
  ])('%s: %s', (folder, title, event, body, region) => {
    const text = law('第一条 甲。', `2020年1月1日 ${event}`).replace('示例条例', title);
    const parsed = parseSource(text, { file: 'a.md', branch: `地方性法规/${folder}` });
    expect([parsed.title, parsed.issuingBody, parsed.region]).toEqual([title, body, region]);
  });
});

describe('findings and refusals', () => {
  it.each<[string, string]>([
    ['ARTICLE_GAP', '第一条 甲。\n\n第三条 乙。'],
    ['DUPLICATE_ARTICLE', '第一条 甲。\n\n第一条 乙。'],
    ['NO_ARTICLES', '甲。\n\n乙。'],
    ['TABLE_KEPT_AS_TEXT', '第一条 甲：\n\n| 子 | 丑 |'],
    ['NO_EFFECTIVE_DATE', '第一条 甲。'],
  ])('%s is found', (code, body) => {
    expect(codesOf(law(body))).toContain(code);
  });

  it.each<[string, string | Uint8Array, number | null]>([
    ['an empty file', '\n\n', 1],
    ['a title without a body', '# 示例条例\n\n2019年3月1日 公布\n\n<!-- INFO END -->\n', 3],
    ['bytes that are no text', new Uint8Array([0x41, 0x0a, 0x00, 0xff]), 2],
  ])('%s is refused with file, line and remedy', (_, input, line) => {
    const parse = () => parseSource(input, { file: '甲.md' });
    expect(parse).toThrow(SourceRefusedError);
    expect(parse).toThrow(
      expect.objectContaining({ file: '甲.md', line, remedy: expect.stringContaining('请') }),
    );
  });
});
