import { labelOf, permalink } from '../../embed/label';

test.each([
  ['政府信息公开条例', '27', '《政府信息公开条例》第二十七条'],
  ['《政府信息公开条例》', '二十七', '《政府信息公开条例》第二十七条'],
  [' 政府信息公开条例 ', '第二十七条第二款', '《政府信息公开条例》第二十七条第二款'],
  ['政府信息公开条例', '', '《政府信息公开条例》'],
  ['某法', '133之一', '《某法》第一百三十三条之一'],
  ['某法', '第一百三十三条之二', '《某法》第一百三十三条之二'],
  ['某办法', '12345', '《某办法》第12345条'],
])('%s, %s is written %s', (source, article, label) => {
  expect(labelOf(source, article)).toBe(label);
});

test.each([
  ['a day', '某办法', '27', '2022-12-31', 'https://yiju.test/s/%E6%9F%90%E5%8A%9E%E6%B3%95/27?on=2022-12-31'],
  ['a path', '某办法', 'art-27/par-2', null, 'https://yiju.test/s/%E6%9F%90%E5%8A%9E%E6%B3%95/art-27/par-2'],
  ['a name with a slash and a query', 'a/b?c', '', null, 'https://yiju.test/s/a%2Fb%3Fc'],
  [
    'a name that would be a scheme',
    'javascript:alert(1)',
    '',
    null,
    'https://yiju.test/s/javascript%3Aalert(1)',
  ],
])('a permalink with %s', (_, source, path, on, expected) => {
  expect(permalink('https://yiju.test/', source, path, on)).toBe(expected);
});
