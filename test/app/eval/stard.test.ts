/** Questions in everyday words, for the articles that answer them. */
import { evaluateStard, stardTable } from '../../../src/app/eval/stard';
import { EverydayIndex } from '../../../src/domain/suggest/everyday';
import { candidate } from '../../domain/suggest/support';

const ENDED = candidate('第四十条', '用人单位解除劳动合同的，应当支付经济补偿。', {
  id: 'provision:某合同法@2020-01-01/art-40',
  source: 'source:某合同法',
  sourceTitle: '某合同法',
  level: 'LAW',
});
const OTHER = candidate('第三条', '公司应当办理设立登记，公司的章程应当公示。');

it('finds the article by words that the question does not have', () => {
  expect(new EverydayIndex([OTHER, ENDED]).search('被辞退了有没有补偿？', 5)[0]).toBe(ENDED);
});

it('knows the subject of an article by the headings above it', () => {
  const quiet = candidate('第九条', '当事人可以在三十日内提出。', {
    headings: ['遗失物'],
    id: 'provision:x/art-9',
  });
  expect(new EverydayIndex([OTHER, quiet]).search('捡到遗失物怎么办', 5)).toEqual([quiet]);
});

it('prefers a law to a rule that says the same', () => {
  const rule = { ...ENDED, id: 'provision:a/art-1', source: 'source:a', level: 'DEPARTMENTAL_RULE' as const };
  expect(new EverydayIndex([rule, ENDED]).search('辞退的经济补偿', 5)).toEqual([ENDED, rule]);
});

it('finds nothing where nothing is shared', () => {
  expect(new EverydayIndex([ENDED]).search('天气', 5)).toEqual([]);
});

it('evaluates nothing where the benchmark is absent', () => {
  expect(evaluateStard('/no/such/folder')).toBeNull();
});

it('is told as a table', () => {
  const table = stardTable({
    questions: 2,
    articles: 3,
    answers: 4,
    absent: 1,
    rows: [{ ranker: 'bm25', recall: [0.5, 0.6, 1] }],
  });
  expect(table).toContain('| BM25 | 0.500 | 0.600 | 1.000 |');
});
