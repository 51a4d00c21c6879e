import { sourceStatus } from '../../../src/domain/citations/standing';
import { identifyWorks, workFactsOf } from '../../../src/domain/sources';
import { sample } from './sample';

const rows = (sources: ReturnType<typeof sample>[]) =>
  identifyWorks(sources).map((work) => ({
    title: work.title,
    versions: work.versions.map(({ promulgatedOn, effectiveFrom, effectiveTo, endedBy, textHeld }) =>
      [promulgatedOn, effectiveFrom, effectiveTo, endedBy, textHeld ? 'held' : 'told'].join(' '),
    ),
  }));

describe('Works and their versions', () => {
  const revised = sample(
    '中华人民共和国示例条例',
    [
      '2007年4月5日 中华人民共和国国务院令第9001号公布',
      '2019年4月3日 中华人民共和国国务院令第9002号修订',
      '2019年5月15日 施行',
    ],
    ['第一条 正文。', '第二条 本条例自2019年5月15日起施行。'],
  );

  it('knows a version that only the history tells of, and that its text is not held', () => {
    expect(rows([revised])).toEqual([
      {
        title: '示例条例',
        versions: ['2007-04-05  2019-05-15 AMENDED told', '2019-04-03 2019-05-15   held'],
      },
    ]);
    expect(identifyWorks([revised])[0]!.versions[0]!.note).toContain('文本未收录');
  });

  it.each<[string, string[], string, string[], string]>([
    [
      'a file whose day is a slip',
      ['2010年3月1日 国务院令第9001号公布', '2020年3月1日 国务院令第9002号修订', '2020年5月1日 施行'],
      '2020-03-01',
      ['2010年3月1日 国务院令第9001号公布', '2020年3月21日 国务院令第9002号修订', '2020年5月1日 施行'],
      '2020-03-21',
    ],
    [
      'two days of one number, of which neither tells when it begins',
      ['2010年3月1日 国务院令第9001号公布', '2020年3月1日 国务院令第9002号修订'],
      '2020-03-01',
      ['2010年3月1日 国务院令第9001号公布', '2020年3月21日 国务院令第9002号修订'],
      '2020-03-21',
    ],
    [
      'a history that tells another day of the number than the file itself',
      ['2010年3月1日 国务院令第9001号公布', '2020年2月20日 国务院令第9002号修订'],
      '2010-03-01',
      ['2010年3月1日 国务院令第9001号公布', '2020年3月1日 国务院令第9002号修订'],
      '2020-03-01',
    ],
  ])('%s is one act, and one version', (_, firstHistory, firstDay, secondHistory, secondDay) => {
    const text = ['第一条 正文。', '第二条 另文。'];
    const works = identifyWorks([
      sample('示例条例', firstHistory, text, `行政法规/示例条例(${firstDay}).md`),
      sample('示例条例', secondHistory, text, `行政法规/示例条例(${secondDay}).md`),
    ]);
    expect(works.map(({ versions }) => versions.map(({ documentNumber }) => documentNumber))).toEqual([
      ['国务院令第9001号', '国务院令第9002号'],
    ]);
  });

  it('takes the same number of years later for another act', () => {
    const works = identifyWorks([
      sample('示例法', ['2010年3月1日 主席令第9号公布', '2019年3月1日 主席令第9号修订'], ['第一条 正文。']),
    ]);
    expect(works[0]!.versions).toHaveLength(2);
  });

  it('gives no start to a text told by its file’s day alone whose closing article begins before', () => {
    const later = sample(
      '示例规定',
      [],
      ['第一条 正文。', '第二条 本规定自2009年4月1日起施行。'],
      '部门规章/示例规定(2020-04-30).md',
    );
    expect(rows([later])).toEqual([{ title: '示例规定', versions: ['2020-04-30    held'] }]);
  });

  it('dates the first version by the closing article, which 修正 leaves as it was', () => {
    const amended = sample(
      '示例法',
      [
        '1984年3月12日 第六届全国人民代表大会常务委员会第四次会议通过',
        '1992年9月4日 第七届全国人民代表大会常务委员会第二十七次会议《关于修改〈示例法〉的决定》修正',
      ],
      ['第一条 正文。', '第二条 本法自1985年4月1日起施行。'],
      '经济法/示例法.md',
    );
    expect(rows([amended])[0]!.versions).toEqual([
      '1984-03-12 1985-04-01  AMENDED told',
      '1992-09-04    held',
    ]);
  });

  it.each<[string, string[], string[]]>([
    [
      'adopted and approved on lines of their own',
      [
        '2006年5月17日 青山市第十二届人民代表大会常务委员会第二十四次会议通过',
        '2006年7月28日 山东省第十届人民代表大会常务委员会第二十二次会议批准',
        '2014年10月29日 青山市第十四届人民代表大会常务委员会第二十三次会议通过修订',
        '2014年11月27日 山东省第十二届人民代表大会常务委员会第十一次会议批准修订',
      ],
      ['2006-07-28', '2014-11-27'],
    ],
    [
      'the approval told first',
      [
        '1997年5月23日 青山市第十一届人民代表大会常务委员会第三十一次会议通过',
        '1997年6月6日 山东省第八届人民代表大会常务委员会第二十八次会议批准',
        '根据2001年8月18日山东省九届人民代表大会常务委员会第二十二次会议批准的2001年7月19日青山市第十二届人民代表大会常务委员会第二十八次会议《关于修改〈青山市示例办法〉的决定》第一次修正',
      ],
      ['1997-06-06', '2001-08-18'],
    ],
    [
      'a decision to amend, adopted and approved',
      [
        '2014年8月22日 青山市第十四届人民代表大会常务委员会第五次会议通过',
        '2014年9月26日 山东省第十二届人民代表大会常务委员会第十次会议批准',
        '2019年5月9日 青山市第十五届人民代表大会常务委员会第七次会议通过',
        '2019年7月26日 山东省第十三届人民代表大会常务委员会第十一次会议批准的《青山市人民代表大会常务委员会关于修改〈青山市示例条例〉的决定》修正',
      ],
      ['2014-09-26', '2019-07-26'],
    ],
    [
      'a change within a year of the first approval',
      [
        '2014年8月22日 青山市第十四届人民代表大会常务委员会第五次会议通过',
        '2014年9月26日 山东省第十二届人民代表大会常务委员会第十次会议批准',
        '2015年3月9日 青山市第十四届人民代表大会常务委员会第九次会议修订',
        '2015年4月20日 山东省第十二届人民代表大会常务委员会第十三次会议批准',
      ],
      ['2014-09-26', '2015-04-20'],
    ],
  ])('counts a city’s change and the province’s approval as one version: %s', (_, history, days) => {
    const source = sample('青山市示例条例', history, ['第一条 正文。'], '地方性法规/山东/青山市示例条例.md');
    expect(identifyWorks([source])[0]!.versions.map(({ promulgatedOn }) => promulgatedOn)).toEqual(days);
  });

  it('makes one work of files with and without the State’s name and a version mark', () => {
    const older = sample(
      '示例条例（2007年）',
      ['2007年4月5日 国务院令第9001号公布'],
      ['第一条 旧文。'],
      '行政法规/示例条例(2007-04-05).md',
    );
    const named = sample(
      '示例条例',
      ['2007年4月5日 国务院令第9001号公布'],
      ['第一条 旧文。'],
      '行政法规/b.md',
    );
    expect(rows([named, revised])).toHaveLength(1);
    expect(rows([named, revised])[0]!.versions[0]).toContain('held');
    expect(older.title).toBeTruthy();
  });

  it('keeps 暂行 apart and links it by titles and dates', () => {
    const early = sample('示例税暂行条例', ['1993年12月13日 国务院令第9003号公布'], ['第一条 旧。']);
    const late = sample('示例税条例', ['2008年11月10日 国务院令第9004号公布'], ['第一条 新。']);
    const works = identifyWorks([early, late]);
    expect(works).toHaveLength(2);
    expect(works[1]!.relations).toMatchObject([
      { kind: 'REPLACES', targetTitle: '示例税暂行条例', rule: 'title', evidence: null },
    ]);
  });

  it('ends a work by another that repeals it, on the day that one takes effect', () => {
    const ended = sample(
      '甲示例办法',
      ['1993年12月13日 国务院令第9003号公布'],
      ['第一条 旧。', '第二条 本办法自1994年1月1日起施行。'],
    );
    const ender = sample(
      '乙示例条例',
      ['2008年11月10日 国务院令第9004号公布'],
      ['第一条 本条例自2009年1月1日起施行。《甲示例办法》同时废止。'],
    );
    const [work] = identifyWorks([ended, ender]);
    expect(work!.versions).toMatchObject([
      { effectiveFrom: '1994-01-01', effectiveTo: '2009-01-01', endedBy: 'REPEALED' },
    ]);
    expect(sourceStatus(work!.versions, '2008-12-31')).toBe('IN_FORCE');
    expect(sourceStatus(work!.versions, '2009-01-01')).toBe('REPEALED');
  });

  it('ends a work when the words were written, not when a decision changed other parts', () => {
    const ended = sample('丙示例办法', ['1980年1月1日 国务院公布'], ['第一条 旧。']);
    const changed = sample(
      '丁示例办法',
      ['1993年12月23日 国务院令第9007号发布', '2019年3月2日 《国务院关于修改部分行政法规的决定》第一次修订'],
      ['第一条 本办法自发布之日起施行。《丙示例办法》同时废止。'],
    );
    const [work] = identifyWorks([ended, changed]);
    expect(sourceStatus(work!.versions, '1993-12-22')).not.toBe('REPEALED');
    expect(sourceStatus(work!.versions, '1993-12-23')).not.toBe('IN_FORCE');
    expect(sourceStatus(work!.versions, '2018-01-01')).not.toBe('IN_FORCE');
  });

  it('reads an older text of the same title as an earlier version', () => {
    const anew = sample(
      '示例信访条例',
      ['2005年1月10日 国务院令第9005号公布'],
      ['第一条 本条例自2005年5月1日起施行。1995年10月28日国务院发布的《示例信访条例》同时废止。'],
    );
    expect(rows([anew])[0]!.versions).toEqual([
      '1995-10-28  2005-05-01 REPEALED told',
      '2005-01-10 2005-05-01   held',
    ]);
  });

  it('says why it is not known since when a change applies', () => {
    const changed = sample(
      '示例仓库条例',
      ['2001年3月1日 国务院令第9006号公布', '2019年3月2日 《国务院关于修改部分行政法规的决定》修订'],
      ['第一条 旧。', '第二条 本条例自2001年5月1日起施行。'],
    );
    const [work] = identifyWorks([changed]);
    expect(work!.versions).toMatchObject([
      { promulgatedOn: '2001-03-01', effectiveFrom: '2001-05-01' },
      {
        promulgatedOn: '2019-03-02',
        effectiveFrom: null,
        note: expect.stringContaining('没有写明修改自何时施行'),
      },
    ]);
  });

  it('joins the files of a work kept by its parts', () => {
    const part = (name: string, number: string) =>
      sample(
        `示例法典\n\n# ${name}`,
        ['2020年5月28日 全国人民代表大会通过', '2021年1月1日 施行'],
        [`${number} 正文。`],
        `民法典/${name}.md`,
      );
    const [work] = identifyWorks([part('物权编', '第二百零五条'), part('总则', '第一条')]);
    expect(work!.versions).toHaveLength(1);
    expect(work!.versions[0]!.files).toHaveLength(2);
    const articles = work!.versions[0]!.parsed!.provisions.filter(({ kind }) => kind === 'ARTICLE');
    expect(articles.map(({ path }) => path)).toEqual(['art-1', 'art-205']);
    const { text } = work!.versions[0]!.parsed!;
    for (const { start, end, text: words } of articles) expect(text.slice(start, end)).toBe(words);
  });

  it('gives the same from what is kept of the sources as from the whole', () => {
    const from = (work: { versions: { promulgatedOn: string | null; effectiveFrom: string | null }[] }) =>
      work.versions.map(({ promulgatedOn, effectiveFrom }) => [promulgatedOn, effectiveFrom]);
    expect(identifyWorks([workFactsOf(revised)]).map(from)).toEqual(identifyWorks([revised]).map(from));
  });
});

describe('Status at a date', () => {
  const versions = [
    {
      promulgatedOn: '2007-04-05',
      effectiveFrom: null,
      effectiveTo: '2019-05-15',
      endedBy: 'AMENDED' as const,
    },
    { promulgatedOn: '2019-04-03', effectiveFrom: '2019-05-15', effectiveTo: null, endedBy: null },
  ];
  it.each([
    ['2006-01-01', 'NOT_YET_IN_FORCE'],
    ['2010-01-01', 'UNKNOWN'],
    ['2019-05-14', 'UNKNOWN'],
    ['2019-05-15', 'IN_FORCE'],
  ])('on %s it is %s', (date, status) => {
    expect(sourceStatus(versions, date)).toBe(status);
  });
});
