import type { Citation } from '../../../src/domain/citations';
import { find } from './support';

/** `title #number paths`, each where there is one. */
const shown = ({ title, documentNumber, pinpoint }: Citation) =>
  [
    title ?? '',
    ...(documentNumber === null ? [] : [`#${documentNumber}`]),
    ...(pinpoint?.provisions.map(({ path }) => path) ?? []),
  ].join(' ');

describe('places as people write them', () => {
  it.each<[text: string, expected: string[]]>([
    ['《甲许可法》第七十条至七十二条', ['甲许可法 art-70 art-71 art-72']],
    ['《甲法》第三条、五条和第七条第二款', ['甲法 art-3 art-5 art-7/par-2']],
    ['《甲法》第70-72条', ['甲法 art-70 art-71 art-72']],
    ['《甲法》第七十条—七十二条', ['甲法 art-70 art-71 art-72']],
    ['《甲条例》第十三条第（一）（三）项和第十四条', ['甲条例 art-13/sub-1 art-13/sub-3 art-14']],
    ['劳动合同法第38条1款2项', ['劳动合同法 art-38/par-1/sub-2']],
    ['《甲办法》第三十八条一款（二）项', ['甲办法 art-38/par-1/sub-2']],
    ['依照刑法264条、266条处罚', ['刑法 art-264 art-266']],
    ['出台《甲措施》38条，《乙意见》20条', ['甲措施', '乙意见']],
    ['《甲法》第八条第一款前段、第九条后段以及第十条但书', ['甲法 art-8/par-1 art-9 art-10']],
    ['违反《甲法》第四十一条，根据第九十九条处罚。', ['甲法 art-41', '甲法 art-99']],
    ['《甲法》第三十二条第一款和同条第三款', ['甲法 art-32/par-1 art-32/par-3']],
    [
      '《关于甲的通知》（甲发〔2016〕36号）附件1第二十七条',
      ['关于甲的通知 #甲发〔2016〕36号 annex-1/art-27'],
    ],
    ['《甲目录》附件第112项', ['甲目录 annex-1/sub-112']],
    ['《甲宪章》序言第七自然段和第二条', ['甲宪章 preamble/par-7 art-2']],
    ['《甲法典》第三编第十六章', ['甲法典 part-3/ch-16']],
    ['《甲法典》合同编第五百零九条', ['甲法典 art-509']],
    ['《甲法》第五章第四节第五十条', ['甲法 art-50']],
    ['《甲处罚法》第三\n— 12 —\n十三条', ['甲处罚法 art-33']],
    ['《甲处罚法》第三\n第 3 页 共 9 页\n十三条', ['甲处罚法 art-33']],
    ['《甲法》：第十条', ['甲法 art-10']],
    ['《甲法》——第十条', ['甲法 art-10']],
    ['《甲法典》（合同编）第五百零九条', ['甲法典 art-509']],
    ['《甲处罚法》第三十\n12\n三条', ['甲处罚法 art-33']],
    ['«甲法»第三条', ['甲法 art-3']],
    ['〈〈甲处罚法〉〉第三条', ['甲处罚法 art-3']],
    ['《甲处罚法》第\n12 / 30\n三十三条', ['甲处罚法 art-33']],
    ['刑法第一百二十条之一至之三', ['刑法 art-120-1 art-120-2 art-120-3']],
    ['依照刑法264、266条处罚', ['刑法 art-264 art-266']],
    ['依照刑法264-266条处罚', ['刑法 art-264 art-265 art-266']],
    ['《甲法》第八条前半句、第九条第一句', ['甲法 art-8 art-9']],
    ['《甲法》第八条本文、第九条但书部分和第十条', ['甲法 art-8 art-9 art-10']],
    ['《甲通知》附件1：第二十七条', ['甲通知 annex-1/art-27']],
    ['甲发〔2016〕36号附件1第二十七条', [' #甲发〔2016〕36号 annex-1/art-27']],
    ['甲发〔2016〕36号文件第三条', [' #甲发〔2016〕36号 art-3']],
    ['违反《甲安全法》第三十四条，由同法第一百二十四条处罚', ['甲安全法 art-34', '甲安全法 art-124']],
    ['《甲法》若干问题的规定（三）第二条', ['甲法若干问题的规定（三） art-2']],
    ['《甲法典》时间效力规定第二条', ['甲法典时间效力规定 art-2']],
    ['违反《甲安全法》第三十四条，依据同法第一百二十四条', ['甲安全法 art-34', '甲安全法 art-124']],
    ['依照《甲合同法》第三条，适用合同法', ['甲合同法 art-3', '合同法']],
  ])('%s', (text, expected) => {
    const found = find(text);
    expect(found.map(shown)).toEqual(expected);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });
});

describe('what stands in brackets behind a title', () => {
  it.each<[text: string, expected: string]>([
    ['《甲条例》（2019年10月22日国务院令第9722号公布）第十条', '甲条例 #国务院令第9722号 art-10'],
    [
      '《甲条例》（2007年4月5日国务院令第9492号公布，2019年4月3日国务院令第9711号修订）第二十七条',
      '甲条例 #国务院令第9711号 art-27',
    ],
    ['《甲法》（2003年8月27日主席令第97号）第十二条', '甲法 #主席令第97号 art-12'],
    ['《甲办法》（2016年国家发改委令第944号）第三条', '甲办法 #国家发改委令第944号 art-3'],
    ['《甲法》（2021年7月15日施行）第三条', '甲法 art-3'],
    ['《甲条例》（2012年11月1日某省第十一届人大常委会第三十三次会议通过）第三条', '甲条例 art-3'],
    [
      '《甲决定》（2004年6月29日国务院令第9412号，2009年1月29日予以修改）附件第112、113项',
      '甲决定 #国务院令第9412号 annex-1/sub-112 annex-1/sub-113',
    ],
    ['《甲规范》（GB 50016-2014）', '甲规范 #GB 50016—2014'],
  ])('%s is one mention', (text, expected) => {
    const found = find(text);
    expect(found.map(shown)).toEqual([expected]);
    expect(found[0]).toMatchObject({ text, relation: 'MENTIONS' });
  });
});

it('a session in brackets with no place behind is none of the mention', () => {
  const [found] = find('废止《甲条例》（1992年9月19日某市第九届人民代表大会常务委员会第三十六次会议通过）。');
  expect(found!.text).toBe('《甲条例》');
});

it('the digits of a table between its cells are no page number', () => {
  const [found] = find('《甲法》\n12\n三条意见');
  expect(found!.text).toBe('《甲法》');
});

describe('numbers', () => {
  it.each<[text: string, numbers: string[]]>([
    [
      '国发〔2021〕97号、98号和国办发〔2021〕93、95号',
      ['国发〔2021〕97号', '国发〔2021〕98号', '国办发〔2021〕93号', '国办发〔2021〕95号'],
    ],
    ['GB/T 9704—2012、DB11/T 123-2020', ['GB/T 9704—2012', 'DB11/T 123—2020']],
    ['《甲规范》GB50016-2014', ['GB 50016—2014']],
    ['国发〔2021〕97—99号', ['国发〔2021〕97号', '国发〔2021〕99号']],
    ['PM2.5-2020年均值、COVID-2019', []],
  ])('%s', (text, numbers) => {
    expect(find(text).map(({ documentNumber }) => documentNumber)).toEqual(numbers);
  });

  it('of a standard make it one', () => {
    expect(find('执行GB/T 9704—2012')[0]).toMatchObject({ form: 'NUMBER', kind: 'standard' });
  });
});

describe('names', () => {
  it.each<[text: string, titles: string[]]>([
    ['《甲法典》婚姻家庭编解释（一）第二十六条', ['甲法典婚姻家庭编解释（一）']],
    ['《甲管理法》实施条例第五条', ['甲管理法实施条例']],
    ['刑法修正案十一第三十条', ['刑法修正案（十一）']],
    ['编写民法典型案例', []],
    ['修订本省实施老年人权益保障法办法', ['实施〈老年人权益保障法〉办法']],
    ['出台自治区优化营商环境条例', ['自治区优化营商环境条例']],
    ['制定示例采砂管理条例，示例保护条例提请审议', ['示例采砂管理条例', '示例保护条例']],
    ['修订省政府工作规则、重大示例决策程序规定，', ['省政府工作规则', '重大示例决策程序规定']],
    [
      '贯彻《甲规定》和《乙条例》（以下简称《规定》和《条例》），落实《条例》《规定》',
      ['甲规定', '乙条例', '乙条例', '甲规定'],
    ],
    ['《甲法》《乙条例》（以下分别简称甲示法、乙示例）。甲示法规定', ['甲法', '乙条例', '甲法']],
    ['编制《甲纲要（草案）》。《纲要（草案）》提出', ['甲纲要（草案）', '甲纲要（草案）']],
    ['举办《欢迎光临！示例之夜》晚会', ['欢迎光临！示例之夜']],
    ['《甲规定》〔以下简称《规定》〕施行，按照《规定》执行', ['甲规定', '甲规定']],
    [
      '审议《甲条例（草案修改稿）》，《条例（草案修改稿）》第三条',
      ['甲条例（草案修改稿）', '甲条例（草案修改稿）'],
    ],
    ['颁布施行省数据条例。', ['省数据条例']],
    ['将示例采砂管理条例提请审议。', ['示例采砂管理条例']],
    ['高度重视行政处罚法的实施。', ['行政处罚法']],
    ['审议四川省示例河（湖）长制工作条例草案。', ['四川省示例河（湖）长制工作条例']],
    [
      '审议四川省甲示例条例草案、四川省示例执法条例草案，制定四川省示例资源管理办法。',
      ['四川省甲示例条例', '四川省示例执法条例', '四川省示例资源管理办法'],
    ],
    ['制定切实可行的管理办法，出台配套办法。', []],
  ])('%s', (text, titles) => {
    expect(find(text).map(({ title }) => title)).toEqual(titles);
  });
});

describe('words of version', () => {
  it.each<[text: string, hint: object]>([
    ['2018年《甲法》第二十条', { kind: 'YEAR', year: 2018 }],
    ['依照2018年修正的《甲法》', { kind: 'YEAR', year: 2018 }],
    ['《甲法》（2013年）第三条', { kind: 'YEAR', year: 2013 }],
    ['修订前的《甲法》第三条', { kind: 'BEFORE_REVISION' }],
    ['新修订的《甲法》第三条', { kind: 'NEWEST' }],
    ['现行《甲法》第三条', { kind: 'CURRENT' }],
    ['已废止的《甲法》第三条', { kind: 'REPEALED' }],
    ['《甲法》（2021年7月15日施行）', { kind: 'DAY', on: '2021-07-15', event: 'EFFECTIVE' }],
  ])('%s', (text, hint) => {
    const [found] = find(text);
    expect(found!.versionHint).toMatchObject(hint);
    const { start, end } = found!.versionHint!.cue;
    expect(text.slice(start, end)).not.toBe('');
    if (!text.startsWith('依照')) expect(found!.relation).toBe('MENTIONS');
  });

  it.each([
    ['2022年修订《甲法》', 'AMENDS'],
    ['更新《甲目录》', 'MENTIONS'],
  ])('are not read into %s', (text, relation) => {
    expect(find(text)[0]).toMatchObject({ versionHint: null, relation });
  });

  it('do not pass on as a relation', () => {
    expect(find('已废止的《甲条例》第三条、现行《乙条例》第三条').map(({ relation }) => relation)).toEqual([
      'MENTIONS',
      'MENTIONS',
    ]);
  });
});

describe('relations that a clause carries', () => {
  it.each<[text: string, relations: string[]]>([
    ['按照《甲通知》，以及市委《乙意见》要求', ['ACCORDS_WITH', 'ACCORDS_WITH']],
    ['将《甲章程》纳入学法计划', ['STUDIES']],
    ['以落实《甲纲要》为契机', ['IMPLEMENTS']],
    ['以《甲纲要》为指导', ['ACCORDS_WITH']],
    ['提请市人大常委会审议《甲条例（草案）》', ['ISSUES']],
    ['新制定《甲办法》', ['ISSUES']],
    ['开展涉及《甲法》的规章专项清理', ['MENTIONS']],
  ])('%s', (text, relations) => {
    expect(find(text).map(({ relation }) => relation)).toEqual(relations);
  });
});
