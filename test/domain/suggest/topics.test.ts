import { topicsOf } from '../../../src/domain/suggest/topics';

const topics = (text: string) =>
  topicsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('topicsOf', () => {
  it.each([
    [
      'clauses on one subject stay together',
      '依法规范受理许可申请，全年共收到许可申请3件。',
      ['依法规范受理许可申请，全年共收到许可申请3件'],
    ],
    [
      'a turn to another subject cuts',
      '强化公平竞争审查制度刚性约束，切实防止滥用行政权力限制商品流通。',
      ['强化公平竞争审查制度刚性约束', '切实防止滥用行政权力限制商品流通'],
    ],
    [
      'a clause with too few words of its own goes with the one before',
      '强化公平竞争审查制度刚性约束，并及时整改。',
      ['强化公平竞争审查制度刚性约束，并及时整改'],
    ],
    ['a text of no words has none', '2022：（1）。', []],
  ])('%s', (_, text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it('keeps to the span it is given', () => {
    expect(topicsOf('甲。公布许可事项清单。乙', { start: 2, end: 11 })).toEqual([{ start: 2, end: 10 }]);
  });
});
