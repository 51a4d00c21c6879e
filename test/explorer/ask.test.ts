import { isDraft } from '../../explorer/lib/draft';
import { askedForms, wholeMention } from '../../explorer/views/search/named';

describe('what is written in the box', () => {
  it.each([
    ['示例管理条例', false],
    ['示例管理条例第三条第一款', false],
    ['公开目录　申请人', false],
    ['国务院令第902号', false],
    ['根据《示例管理条例》第三条，制定本办法。', true],
    ['第一行\n第二行', true],
    ['示例管理条例\n', false],
    ['示'.repeat(121), true],
  ])('%j is a text to be checked: %j', (text, expected) => {
    expect(isDraft(text)).toBe(expected);
  });

  it.each([
    ['示例管理条例第三条', ['示例管理条例第三条', '《示例管理条例》第三条']],
    ['示例管理条例 3', ['示例管理条例 3', '《示例管理条例》第3条']],
    ['示例管理条例3条', ['示例管理条例3条', '《示例管理条例》第3条']],
    [
      '示例管理条例第三条第二款第（一）项',
      ['示例管理条例第三条第二款第（一）项', '《示例管理条例》第三条第二款第（一）项'],
    ],
    ['《示例管理条例》', ['《示例管理条例》']],
    ['公开 目录', ['公开 目录']],
    ['条', []],
  ])('%j is asked as %j', (words, expected) => {
    expect(askedForms(words)).toEqual(expected);
  });

  const mention = (start: number, end: number) => ({ text: '', start, end });
  it.each([
    ['《示例法》', [mention(0, 5)], true],
    ['《示例法》公开', [mention(0, 5)], false],
    ['《甲法》《乙法》', [mention(0, 4), mention(4, 8)], false],
    ['无', [], false],
  ])('%j is named whole by what was found: %#', (asked, mentions, expected) => {
    expect(wholeMention(asked, mentions) !== null).toBe(expected);
  });
});
