import { rerank, type SuggestMeasure, type SupportCandidate } from '../../src/suggest';
import { commonPhrases } from '../../src/suggest/phrases';
import { segments } from '../../src/suggest/terms';

const candidate = (label: string, text: string, over: Partial<SupportCandidate> = {}): SupportCandidate => ({
  id: `provision:某条例@2020-01-01/${label}`,
  source: 'source:某条例',
  sourceTitle: '某条例',
  level: 'ADMIN_REGULATION',
  region: [],
  effectiveFrom: '2020-01-01',
  effectiveTo: null,
  label,
  text,
  caption: null,
  headings: [],
  retrievalScore: null,
  ...over,
});
const measure = (text: string, over: Partial<SuggestMeasure> = {}): SuggestMeasure => ({
  text,
  on: '2022-12-31',
  region: ['甲市', '乙区'],
  citedSources: [],
  ...over,
});
const labels = (found: ReturnType<typeof rerank>) => found.map((suggestion) => suggestion.candidate.label);

const LICENCES = '各级行政机关应当编制许可事项清单，并向社会公布。';

describe('rerank', () => {
  it('puts the article that shares the words of the measure first and says why', () => {
    const found = rerank(measure('公布许可事项清单3份'), [
      candidate('第二条', '经营者应当保持场所整洁。'),
      candidate('第三条', LICENCES),
    ]);
    expect(labels(found)).toEqual(['第三条', '第二条']);
    expect(found[0]!.score).toBeGreaterThan(found[1]!.score);
    expect(found[0]!.reasons.join()).toContain('“许可事项清单”');
  });

  it.each([
    ['not yet in force', { effectiveFrom: '2023-01-01' }],
    ['no longer in force on that day', { effectiveTo: '2022-12-31' }],
    ['of another region', { region: ['丙市'] }],
    ['of a part of the region only', { region: ['甲市', '乙区', '丁街道'] }],
  ])('leaves out what is %s', (_, over) => {
    expect(rerank(measure('许可事项清单'), [candidate('第三条', LICENCES, over)])).toEqual([]);
  });

  it.each([
    ['national law', { region: [] }],
    ['law of the wider region', { region: ['甲市'] }],
    ['law in force until the next day', { effectiveTo: '2023-01-01' }],
    ['law whose start is not known', { effectiveFrom: null }],
  ])('keeps %s', (_, over) => {
    expect(rerank(measure('许可事项清单'), [candidate('第三条', LICENCES, over)])).toHaveLength(1);
  });

  it('ranks only inside the sources that the measure cites', () => {
    const other = candidate('第九条', LICENCES, { source: 'source:另一条例', id: 'provision:x/art-9' });
    const found = rerank(measure('许可事项清单', { citedSources: ['source:某条例'] }), [
      other,
      candidate('第二条', '经营者应当保持场所整洁。'),
    ]);
    expect(labels(found)).toEqual(['第二条']);
    expect(found[0]!.reasons[0]).toBe('举措引用了《某条例》');
  });

  it.each([
    ['purpose', `第一条 为了规范许可事项清单的公布，${LICENCES.slice(0, 6)}，制定本条例。`, []],
    ['penalty', '第九条 违反本条例规定，不公布许可事项清单的，责令改正。', []],
    ['supplement', '第十条 许可事项清单的公布办法另行规定。', ['附则']],
  ])('ranks an article of %s below a plain duty', (_, text, headings) => {
    const found = rerank(measure('公布许可事项清单'), [
      candidate('样板', text, { headings }),
      candidate('义务', LICENCES),
    ]);
    expect(labels(found)[0]).toBe('义务');
  });

  it('gives the same order whatever order the candidates come in', () => {
    const all = [
      candidate('第三条', LICENCES),
      candidate('第四条', LICENCES),
      candidate('第二条', '场所整洁。'),
    ];
    const text = measure('公布许可事项清单');
    expect(labels(rerank(text, all))).toEqual(labels(rerank(text, [...all].reverse())));
  });

  it('keeps every score between 0 and 1', () => {
    const found = rerank(measure(LICENCES), [
      candidate('第三条', LICENCES, { retrievalScore: 12, headings: ['总则'], caption: '许可事项清单' }),
    ]);
    expect(found[0]!.score).toBeGreaterThan(0.5);
    expect(found[0]!.score).toBeLessThanOrEqual(1);
  });

  it('answers nothing for no candidates', () => {
    expect(rerank(measure('许可'), [])).toEqual([]);
  });
});

describe('commonPhrases', () => {
  it('goes from word to word and cuts filler off the ends', () => {
    expect(commonPhrases(segments('进一步公布许可事项清单的情况'), '应当公布许可事项清单的单位')).toEqual([
      '公布许可事项清单',
    ]);
  });

  it('stays fast where a whole report is given as one measure', () => {
    const long = '公布许可事项'.repeat(5000);
    const began = Date.now();
    rerank(measure(long), [candidate('第三条', long.slice(0, 6000))]);
    expect(Date.now() - began).toBeLessThan(5000);
  });
});
