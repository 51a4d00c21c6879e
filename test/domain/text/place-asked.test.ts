import { placeAsked } from '../../../src/domain/text/place-asked';

describe('a place as people write it', () => {
  it.each<[asked: string, path: string]>([
    ['重庆', '重庆市'],
    ['重庆市', '重庆市'],
    ['重庆市/沙坪坝区', '重庆市/沙坪坝区'],
    ['region:重庆市/沙坪坝区', '重庆市/沙坪坝区'],
    ['重庆/沙坪坝', '重庆市/沙坪坝区'],
    ['重庆 沙坪坝', '重庆市/沙坪坝区'],
    ['重庆市沙坪坝区', '重庆市/沙坪坝区'],
    ['重庆沙坪坝', '重庆市/沙坪坝区'],
    ['沙坪坝区', '重庆市/沙坪坝区'],
    ['沙坪坝', '重庆市/沙坪坝区'],
    ['内蒙古', '内蒙古自治区'],
    ['广西壮族自治区', '广西壮族自治区'],
    ['三门峡', '河南省/三门峡市'],
    ['河南省/三门峡市', '河南省/三门峡市'],
    ['河南/巩义', '河南省/郑州市/巩义市'],
    ['四川成都', '四川省/成都市'],
    ['凉山', '四川省/凉山彝族自治州'],
    ['凉山州', '四川省/凉山彝族自治州'],
    ['彭水县', '重庆市/彭水苗族土家族自治县'],
    ['西安市/长安区', '陕西省/西安市/长安区'],
    ['西安长安区', '陕西省/西安市/长安区'],
    // 吉林 is the province, 吉林市 its city.
    ['吉林', '吉林省'],
    ['吉林市', '吉林省/吉林市'],
    ['重庆/璧山县', '重庆市/璧山县'],
  ])('%s → %s', (asked, path) => {
    expect(placeAsked(asked)).toEqual({ kind: 'FOUND', path: path.split('/') });
  });

  it('takes none of several', () => {
    expect(placeAsked('长安区')).toEqual({
      kind: 'AMBIGUOUS',
      paths: [
        ['河北省', '石家庄市', '长安区'],
        ['陕西省', '西安市', '长安区'],
      ],
    });
  });

  it.each<[asked: string, suggestion: string]>([
    ['重庆市/沙坪区', '重庆市/沙坪坝区'],
    ['三门侠市', '河南省/三门峡市'],
    ['呼和浩市', '内蒙古自治区/呼和浩特市'],
  ])('%s is unknown, and %s is suggested', (asked, suggestion) => {
    const place = placeAsked(asked);
    expect(place.kind).toBe('UNKNOWN');
    expect(place.kind === 'UNKNOWN' && place.suggestions.map((path) => path.join('/'))).toContain(suggestion);
  });

  it.each(['', '/', '没有这里', '区县', '生态涵养区'])('%j is unknown', (asked) => {
    expect(placeAsked(asked)).toMatchObject({ kind: 'UNKNOWN' });
  });
});

test('words longer than any name are no place', () => {
  expect(placeAsked('一'.repeat(50_000))).toEqual({ kind: 'UNKNOWN', suggestions: [] });
});
