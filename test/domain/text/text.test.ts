import { declaredEncoding, decodeText, UndecodableTextError } from '../../../src/domain/text/decode';
import { parseNumeral, toNumeral } from '../../../src/domain/text/numerals';
import { encoded } from './encodings';

describe('decodeText', () => {
  const gb = Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce]); // 法治 in GB18030
  it.each([
    ['plain UTF-8', Buffer.from('法治'), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeff法治'), 'utf-8'],
    ['GB18030', gb, 'gb18030'],
    ['UTF-16 with a byte-order mark', Buffer.from('\ufeff法治', 'utf16le'), 'utf-16le'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: '法治', encoding });
  });
  it('names the byte and line of what is no text', () => {
    const bytes = Buffer.concat([Buffer.from('一行\n'), Buffer.from([0xff, 0xff])]);
    expect(() => decodeText(bytes)).toThrow(UndecodableTextError);
    expect(() => decodeText(bytes)).toThrow('line 2');
  });
  it.each<[string, string, 'big5' | 'gbk']>([
    ['a law', '第一條　本辦法依地方制度法第二十五條規定制定之。', 'big5'],
    ['a report', '本府應將辦理情形公告，並於七日內送請議會備查。\n有關機關之意見如下：', 'big5'],
    ['a short line', '中華民國一百年三月一日公布', 'big5'],
    ['simplified text', '第一条　为了规范示例活动，根据有关法律，制定本办法。', 'gbk'],
    ['simplified text with rare characters', '朱镕基、陶喆、玥玥镕喆同志出席。会议通过了本办法。', 'gbk'],
    ['traditional text in GBK', '第一條　為了規範示例活動，根據有關法律，制定本辦法。', 'gbk'],
  ])('tells Big5 from GB18030 in %s', (_, text, encoding) => {
    const read = decodeText(encoded(text, encoding));
    expect(read).toEqual({ text, encoding: encoding === 'gbk' ? 'gb18030' : 'big5' });
  });

  it.each<[string, string, 'big5' | 'gbk']>([
    ['<meta charset=big5><p>網頁', 'big5', 'big5'],
    ['<meta charset="Big5-HKSCS"><p>網頁', 'big5-hkscs', 'big5'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>网页', 'gb2312', 'gbk'],
    ['<?xml version="1.0" encoding="gbk"?><p>网页', 'gbk', 'gbk'],
    ['<meta charset=big5><p>根据有关法律制定本办法，其实是国标', 'big5', 'gbk'],
  ])('weighs what a page declares: %s', (page, declared, encoding) => {
    const bytes = encoded(page, encoding);
    expect(declaredEncoding(bytes)).toBe(declared);
    expect(decodeText(bytes, declared).text).toBe(page);
  });

  it('refuses UTF-8 that is damaged rather than read it as something else', () => {
    const bytes = Buffer.from('第一行完好的文字\n第二行完好的文字');
    for (const bad of [[0xff], [0xe7, 0xac], [0x81, 0x40]]) {
      const damaged = Buffer.concat([bytes, Buffer.from(bad), bytes]);
      expect(() => decodeText(damaged)).toThrow('line 2');
    }
  });

  it('reads UTF-16 that has no mark, and refuses what decodes to characters of no text', () => {
    const words = '第一条为了规范示例活动根据有关法律制定本办法'.repeat(10);
    expect(decodeText(Buffer.from(words, 'utf16le'))).toEqual({ text: words, encoding: 'utf-16le' });
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => 0xe0 + ((index * 7) % 23)));
    expect(() => decodeText(noise)).toThrow(UndecodableTextError);
  });

  it('refuses binary files that happen to decode', () => {
    expect(() => decodeText(Buffer.from('PK\u0003\u0004\u0000'))).toThrow('neither');
  });
});

describe('numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十七', 27],
    ['一百零三', 103],
    ['一〇三', 103],
    ['一千二百六十', 1260],
    ['27', 27],
    ['２７', 27],
    ['廿一', 21],
    ['二〇三五', 2035],
    ['三百二十九', 329],
    ['两', 2],
  ])('reads %s as %d', (text, value) => expect(parseNumeral(text)).toBe(value));
  it.each(['', '第', '甲', '一a'])('reads %j as no numeral', (text) => expect(parseNumeral(text)).toBeNull());
  it('writes every number so that it reads back', () => {
    for (let n = 0; n <= 9999; n++) expect(parseNumeral(toNumeral(n))).toBe(n);
  });
  it('says what it expected when asked to write no such number', () => {
    expect(() => toNumeral(-1)).toThrow('but got: -1');
  });
});
