import { decodeText, UndecodableTextError } from '../../../src/domain/text/decode';
import { parseNumeral, toNumeral } from '../../../src/domain/text/numerals';

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
