import { LookupError, lookUp } from '../../../src/app/lookup';
import { regionOfArgument } from '../../../src/app/lookup/hint';
import { LOOKUP_LIMITS } from '../../../src/app/lookup/limits';
import { parsePinpoint } from '../../../src/domain/citations';
import { citationStrings } from '../../../src/domain/citations/format';
import { knowledge } from '../../domain/citations/support';

describe('looking citations up', () => {
  it('gives one entry per mention, in text order, with both kinds of offset', () => {
    const text = '😀落实《优化营商环境条例》第十条，学习《某某读本》。';
    const [entries] = lookUp({ texts: [text], asOf: '2022-12-31' }, knowledge());
    expect(entries!.map(({ outcome }) => outcome)).toEqual(['RESOLVED', 'NOT_LEGAL_SOURCE']);
    const first = entries![0]!;
    expect(first.citation.start - first.codePointStart).toBe(1);
    expect(first.strings!.full).toBe('《优化营商环境条例》第十条');
    expect([...text].slice(first.codePointStart, first.codePointEnd).join('')).toBe(first.citation.text);
  });

  it('keeps what is past the limit, with its span and normal form', () => {
    const limits = { ...LOOKUP_LIMITS, citationsPerRequest: 1 };
    const texts = ['《行政处罚法》《行政许可法》', '《行政强制法》'];
    const entries = lookUp({ texts, asOf: '2022-12-31' }, knowledge(), limits).flat();
    expect(entries.map(({ outcome }) => outcome)).toEqual(['RESOLVED', 'OVER_LIMIT', 'OVER_LIMIT']);
    expect(entries[2]!.citation).toMatchObject({ start: 0, end: 7, title: '行政强制法' });
  });

  it.each([
    [{ texts: ['法'.repeat(11)] }, 'text', 'but got: 11'],
    [{ texts: ['法'], asOf: '2022-02-30' }, 'asOf', 'but got: 2022-02-30'],
  ])('refuses %j, naming the argument', (request, argument, message) => {
    const limits = { ...LOOKUP_LIMITS, charactersPerRequest: 10 };
    expect(() => lookUp(request, knowledge(), limits)).toThrow(
      expect.objectContaining({ argument, messageEn: expect.stringContaining(message) }),
    );
  });

  it('writes citations in full, short and in English, and invents no 第一款', () => {
    const { provisions } = parsePinpoint('第十条第（二）项', 0)!;
    expect(citationStrings('优化营商环境条例', provisions)).toEqual({
      full: '《优化营商环境条例》第十条第（二）项',
      short: '优化营商环境条例 10(2)',
      english: '优化营商环境条例, art. 10, subpara. (2)',
    });
  });
});

test('a hint of no known place is the caller’s mistake, by the name of the argument', () => {
  expect(() => regionOfArgument('issuerHint', '河南省/三门侠市')).toThrow(LookupError);
  expect(regionOfArgument('issuerHint', '重庆市/沙坪坝区')).toEqual(['重庆市', '沙坪坝区']);
});
