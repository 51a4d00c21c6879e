import { anchorOf, locate, overlaps } from '../../../src/domain/review/anchor';

const TEXT =
  '一、主要举措\n（一）渔港。落实《示例渔港条例》，登记120艘。\n（二）茶园。对照《示例茶园办法》检测。\n（三）学习《示例渔港条例》三次。\n';
const at = (words: string, nth = 0) => {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const found = (anchor: ReturnType<typeof anchorOf>, text: string) => {
  const span = locate(anchor, text);
  return span && `${text.slice(Math.max(0, span.start - 2), span.start)}|${text.slice(span.start, span.end)}`;
};
const HARBOUR = '《示例渔港条例》';

describe('words', () => {
  const first = anchorOf(TEXT, at(HARBOUR));
  const second = anchorOf(TEXT, at(HARBOUR, 1));

  test.each([
    ['are where they were in the same text', TEXT, '落实|《示例渔港条例》'],
    ['move with the text before them', `某市科技局报告\n${TEXT}`, '落实|《示例渔港条例》'],
    ['stay when something near them changes', TEXT.replace('120艘', '98艘'), '落实|《示例渔港条例》'],
    [
      'stay when the other mention goes',
      TEXT.replace('学习《示例渔港条例》', '学习文件'),
      '落实|《示例渔港条例》',
    ],
    [
      'are gone when another work stands there',
      TEXT.replace('落实《示例渔港条例》', '落实《示例茶园办法》'),
      null,
    ],
    ['are gone from an empty text', '', null],
    ['are gone when only the same title stands somewhere else', '附件：《示例渔港条例》', null],
  ])('%s', (_, text, expected) => {
    expect(found(first, text)).toBe(expected);
  });

  test('of two places alike, each is found by what stands around it', () => {
    const moved = `新增一段。\n${TEXT}`;
    expect(found(first, moved)).toBe('落实|《示例渔港条例》');
    expect(found(second, moved)).toBe('学习|《示例渔港条例》');
  });

  test('that might be either of two places are not guessed at', () => {
    const line = '落实《示例渔港条例》。\n';
    const anchor = anchorOf(line.repeat(3), { start: 2, end: 10 });
    expect(locate(anchor, `前言。\n${line.repeat(3)}${line.repeat(3)}`)).toBeNull();
  });

  test('that are the whole text are found again', () => {
    expect(locate(anchorOf('《示例渔港条例》', { start: 0, end: 8 }), '《示例渔港条例》')).toEqual({
      start: 0,
      end: 8,
    });
  });
});

test.each([
  [{ start: 0, end: 4 }, { start: 4, end: 8 }, false],
  [{ start: 0, end: 5 }, { start: 4, end: 8 }, true],
  [{ start: 5, end: 6 }, { start: 4, end: 8 }, true],
])('%j and %j overlap: %j', (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});
