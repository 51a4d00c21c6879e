import { likeness } from '../../../src/domain/research/likeness';
import { wordsOf } from '../../../src/domain/research/manner';
import { sentenceAt } from '../../../src/domain/research/sentence';

describe('how a figure is put', () => {
  test.each([
    ['国内生产总值达到67.7万亿元，增长', '67.7万亿元', 'LEVEL'],
    ['中央预算内投资增加到4776亿元', '4776亿元', 'LEVEL'],
    ['居民消费价格上涨2%', '2%', 'RISE'],
    ['能耗下降了5.6%', '5.6%', 'FALL'],
    ['国内生产总值年均增长7.8%', '7.8%', 'YEARLY_MEAN'],
    ['国内生产总值从54万亿元增加到82.7万亿元', '54万亿元', 'START'],
    ['走访企业86家', '86家', 'LEVEL'],
  ])('%s: %s is a %s', (sentence, figure, manner) => {
    const start = sentence.indexOf(figure);
    expect(wordsOf(sentence, start, start + figure.length).manner).toBe(manner);
  });

  it('is read from its own clause only', () => {
    const sentence = '比上年增长，新增就业1000万人，下降';
    const start = sentence.indexOf('1000');
    expect(wordsOf(sentence, start, start + 6)).toEqual({
      manner: 'LEVEL',
      qualifiers: ['新增'],
      clause: '新增就业',
    });
  });
});

describe('likeness', () => {
  test.each([
    ['同一句话', '同一句话', 1],
    ['城镇新增就业', '农村公路建设', 0],
    ['', '有字', 0],
    ['中央预算内投资安排', '中央预算内投资增加到', 12 / 17],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected);
  });
});

describe('the sentence at a place', () => {
  const unit = { text: '甲。乙二。', start: 100, sentences: [100, 102, 102, 105] };

  it.each([
    [100, '甲。', 100],
    [103, '乙二。', 102],
  ])('of %i is %s', (place, text, start) => {
    expect(sentenceAt(unit, place)).toEqual({ text, start });
  });

  it('is the whole unit where no sentences are known', () => {
    expect(sentenceAt({ text: '甲', start: 7 }, 7)).toEqual({ text: '甲', start: 7 });
  });
});
