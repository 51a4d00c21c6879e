import { type Cited, citationForms } from '../../../src/domain/citations/citation-forms';

const KNOWN: Cited = {
  title: '某某公开条例',
  issuers: ['国务院'],
  documentNumber: '国务院令第1号',
  promulgatedOn: '2019-04-03',
  label: '第二十七条',
};

describe('citationForms', () => {
  it.each<[string, Partial<Cited>, string[]]>([
    [
      'gives an article in the three forms',
      {},
      [
        '《某某公开条例》第二十七条',
        '《某某公开条例》（国务院令第1号，2019年4月3日公布）第二十七条',
        '国务院. 某某公开条例第二十七条：国务院令第1号[Z]. 2019-04-03.',
      ],
    ],
    [
      'gives the source as a whole where no article is named',
      { label: null },
      [
        '《某某公开条例》',
        '《某某公开条例》（国务院令第1号，2019年4月3日公布）',
        '国务院. 某某公开条例：国务院令第1号[Z]. 2019-04-03.',
      ],
    ],
    [
      'leaves out what is not known, and says no form twice',
      { issuers: [], documentNumber: null, promulgatedOn: null },
      ['《某某公开条例》第二十七条', '某某公开条例第二十七条[Z].'],
    ],
    [
      'names three issuers and then 等',
      { issuers: ['甲', '乙', '丙', '丁'], label: null },
      [
        '《某某公开条例》',
        '《某某公开条例》（国务院令第1号，2019年4月3日公布）',
        '甲，乙，丙，等. 某某公开条例：国务院令第1号[Z]. 2019-04-03.',
      ],
    ],
  ])('%s', (_, changed, texts) => {
    expect(citationForms({ ...KNOWN, ...changed }).map(({ text }) => text)).toEqual(texts);
  });
});
