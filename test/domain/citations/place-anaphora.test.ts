import type { Citation } from '../../../src/domain/citations';
import { find, findByRules } from './support';

const shown = ({ title, pinpoint }: Citation) =>
  [title ?? '', ...(pinpoint?.provisions.map(({ path }) => path) ?? [])].join(' ');

describe('a place that points back to the one before it', () => {
  it.each<[text: string, expected: string[]]>([
    ['《甲法》第十三条第一款规定……。该条第二款规定……', ['甲法 art-13/par-1', '甲法 art-13/par-2']],
    ['《甲法》第二十条规定，该条第三款至第四款另有安排', ['甲法 art-20', '甲法 art-20/par-3 art-20/par-4']],
    ['《甲法》第二十条规定如下。同条第三款又规定', ['甲法 art-20', '甲法 art-20/par-3']],
    ['根据《甲法》第四十三条，其第二款规定', ['甲法 art-43', '甲法 art-43/par-2']],
    ['依据《甲法》第三十三条第一款，前款规定的情形除外', ['甲法 art-33/par-1', '甲法 art-33/par-1']],
    ['根据该条例', []],
    [
      '《甲法》第二十条……。根据该条第三款……该款所称',
      ['甲法 art-20', '甲法 art-20/par-3', '甲法 art-20/par-3'],
    ],
    ['《甲法》第二十条第三款规定担责。第二款规定另行处理', ['甲法 art-20/par-3', '甲法 art-20/par-2']],
    [
      '《甲法》第二十条第一款第（二）项规定，该项规定',
      ['甲法 art-20/par-1/sub-2', '甲法 art-20/par-1/sub-2'],
    ],
    // In quoted words 前款 is that before the one quoted.
    ['《甲法》第十条第三款规定：“违反前款规定的”', ['甲法 art-10/par-3', '甲法 art-10/par-2']],
    ['《甲法》第十条第一款规定：“违反前款规定的”', ['甲法 art-10/par-1']],
  ])('%s', (text, expected) => {
    const found = findByRules(text);
    expect(found.map(shown).filter((each) => each !== '')).toEqual(expected);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    '《甲法》第三条。合同条款第二项约定，该条款无效，该项目前款项已付',
    '《甲法》规定，该款由财政支付，前款已结清',
    '《甲法》第三条规定，该款由财政支付',
    '《甲法》第三条第一款。\n\n该款规定另行公布',
    '依照《甲法》第三条，违反本条规定的，本款所称的人',
    '目前款项到账，该条道路通车，前条线路停运',
  ])('nothing is read into %s', (text) => {
    const found = findByRules(text);
    expect(found.filter(({ form }) => form === 'ANAPHOR' || form === 'PINPOINT')).toEqual([]);
  });
});

describe('a title in quotation marks', () => {
  it.each<[text: string, expected: string[]]>([
    ['全面落实“中国制造2025”战略部署', ['中国制造2025']],
    ['对接“中国制造2025”，推动转型', ['中国制造2025']],
    ['创建“中国制造2025”试点示范城市', []],
    ['印发“中国制造2025”某省行动方案', []],
    ['举办“某地制造2025”活动', []],
    ['他说“我们要做的事情很多，', []],
  ])('%s', (text, expected) => {
    const found = find(text);
    expect(found.map(shown)).toEqual(expected);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });
});

describe('an interpretation by its everyday name', () => {
  it.each<[text: string, expected: string]>([
    ['《民法典》婚姻家庭编解释（一）第二十六条', '民法典婚姻家庭编解释（一） art-26'],
    ['《民法典》担保制度解释第六十条', '民法典担保制度解释 art-60'],
    ['民法典担保制度解释第六十条', '民法典担保制度解释 art-60'],
    ['《民事诉讼法》执行程序司法解释第五条', '民事诉讼法执行程序司法解释 art-5'],
    ['《民法典》的规定和有关解释', '民法典'],
  ])('%s is none of the law itself', (text, expected) => {
    expect(find(text).map(shown)).toEqual([expected]);
  });
});
