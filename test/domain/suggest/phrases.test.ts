import { commonPhrases } from '../../../src/domain/suggest/phrases';
import { segments } from '../../../src/domain/suggest/terms';

it('goes from word to word and cuts filler off the ends', () => {
  expect(commonPhrases(segments('进一步公布许可事项清单的情况'), '应当公布许可事项清单的单位')).toEqual([
    '公布许可事项清单',
  ]);
});
