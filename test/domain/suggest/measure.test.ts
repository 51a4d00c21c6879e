import { candidate, measure, suggested } from './support';

const labels = (found: ReturnType<typeof suggested>) => found.map((suggestion) => suggestion.candidate.label);

const LICENCES = '各级行政机关应当编制许可事项清单，并向社会公布。';
const ARCHIVES = '各级行政机关应当建立会议档案，按年移交保管。';

describe('suggestForMeasure', () => {
  it('puts the article that shares the words of the measure first and says why', () => {
    const found = suggested(measure('公布许可事项清单3份', { citedSources: ['source:某条例'] }), [
      candidate('第二条', '经营者应当保持场所整洁，公布许可。'),
      candidate('第三条', LICENCES),
    ]);
    expect(labels(found)[0]).toBe('第三条');
    expect(found[0]!.reasons.join()).toContain('“许可事项清单”');
    expect(found[0]!.reasons.slice(0, 2)).toEqual(['回应“公布许可事项清单3份”', '举措引用了《某条例》']);
  });

  it.each([
    ['not yet in force', { effectiveFrom: '2023-01-01' }],
    ['no longer in force on that day', { effectiveTo: '2022-12-31' }],
    ['of another region', { region: ['丙市'] }],
    ['of a part of the region only', { region: ['甲市', '乙区', '丁街道'] }],
  ])('leaves out what is %s', (_, over) => {
    expect(suggested(measure('许可事项清单'), [candidate('第三条', LICENCES, over)])).toEqual([]);
  });

  it.each([
    ['national law', { region: [] }],
    ['law of the wider region', { region: ['甲市'] }],
    ['law in force until the next day', { effectiveTo: '2023-01-01' }],
    ['law whose start is not known', { effectiveFrom: null }],
  ])('keeps %s', (_, over) => {
    expect(suggested(measure('许可事项清单'), [candidate('第三条', LICENCES, over)])).toHaveLength(1);
  });

  it('ranks only inside the sources that the measure cites', () => {
    const other = candidate('第九条', LICENCES, { source: 'source:另一条例', id: 'provision:x/art-9' });
    const found = suggested(measure('许可事项清单', { citedSources: ['source:某条例'] }), [
      other,
      candidate('第三条', LICENCES),
    ]);
    expect(labels(found)).toEqual(['第三条']);
  });

  it('answers each sentence, says which, and lets none crowd out another', () => {
    const text = '公布许可事项清单3份。建立会议档案12卷。';
    const sentences = [
      { start: 0, end: 11 },
      { start: 11, end: text.length },
    ];
    const found = suggested(measure(text, { sentences }), [
      candidate('第二条', '许可事项清单应当每年更新。'),
      candidate('第三条', LICENCES),
      candidate('第四条', ARCHIVES),
    ]);
    expect(new Set(labels(found).slice(0, 2))).toEqual(new Set(['第三条', '第四条']));
    const archives = found.find(({ candidate: { label } }) => label === '第四条')!;
    expect(archives.answers.map(({ start, end }) => text.slice(start, end))).toEqual(['建立会议档案12卷。']);
    expect(archives.answers[0]!.rank).toBe(1);
    expect(found.map(({ rank }) => rank)).toEqual(found.map((_, index) => index + 1));
  });

  it('answers the part of a sentence that turns to another subject', () => {
    const text = '严格公布许可事项清单目录，按年移交保管会议档案材料。';
    const found = suggested(measure(text), [candidate('第三条', LICENCES), candidate('第四条', ARCHIVES)]);
    const archives = found.find(({ candidate: { label } }) => label === '第四条')!;
    expect(archives.answers.map(({ start, end, rank }) => [text.slice(start, end), rank])).toContainEqual([
      '按年移交保管会议档案材料',
      1,
    ]);
  });

  it('does not answer the heading a paragraph repeats', () => {
    const text = '一是公布许可事项清单。建立会议档案12卷。';
    const sentences = [
      { start: 0, end: 11 },
      { start: 11, end: text.length },
    ];
    const articles = [candidate('第三条', LICENCES), candidate('第四条', ARCHIVES)];
    const found = suggested(measure(text, { sentences, heading: '公布许可事项清单' }), articles);
    expect(found.flatMap(({ answers }) => answers).every(({ start }) => start >= 11)).toBe(true);
    expect(labels(found)).toContain('第四条');
  });

  it.each(['组织许可事项清单业务培训3次', '开展许可事项清单专题学习'])(
    'does not answer study: %s',
    (text) => {
      expect(suggested(measure(text), [candidate('第三条', LICENCES)])).toEqual([]);
    },
  );

  it('answers training offered to the public', () => {
    const found = suggested(measure('向残疾人提供职业技能培训'), [
      candidate('第五条', '县级以上人民政府应当向残疾人提供职业技能培训。'),
    ]);
    expect(labels(found)).toEqual(['第五条']);
  });

  it.each([
    ['purpose', `第一条 为了规范许可事项清单的公布，${LICENCES.slice(0, 6)}，制定本条例。`, []],
    ['scope', '第二条 许可事项清单的公布，适用本条例。', []],
    ['penalty', '第九条 违反本条例规定，不公布许可事项清单的，责令改正。', []],
    ['supplement', '第十条 许可事项清单的公布办法另行规定。', ['附则']],
  ])('ranks an article of %s below a plain duty', (_, text, headings) => {
    const found = suggested(measure('公布许可事项清单'), [
      candidate('样板', text, { headings }),
      candidate('义务', LICENCES),
    ]);
    expect(labels(found)[0]).toBe('义务');
  });

  it('ranks the articles of a section whose heading the text has before others', () => {
    const found = suggested(measure('清单草案经合法性审查'), [
      candidate('第七条', '行政机关应当公布清单草案。', { headings: ['公布'] }),
      candidate('第八条', '行政机关应当公布清单草案。', { headings: ['合法性审查'] }),
    ]);
    expect(labels(found)).toEqual(['第八条', '第七条']);
  });

  it('takes a rule on the making of rules for one on government', () => {
    const rule = (text: string) =>
      suggested(measure('制定规范性文件听取意见'), [candidate('第六条', text)])[0]!.score;
    expect(rule('制定规范性文件，应当听取意见。')).toBeGreaterThan(
      rule('经营者制定规范性文件，应当听取意见。'),
    );
  });

  it('gives the same order whatever order the articles come in', () => {
    const all = [
      candidate('第三条', LICENCES),
      candidate('第四条', LICENCES),
      candidate('第二条', '场所整洁。'),
    ];
    const text = measure('公布许可事项清单');
    expect(labels(suggested(text, all))).toEqual(labels(suggested(text, [...all].reverse())));
  });

  it('keeps every score between 0 and 1', () => {
    const [found] = suggested(measure(LICENCES), [
      candidate('第三条', LICENCES, { headings: ['总则'], caption: '许可事项清单', place: 0 }),
    ]);
    expect(found!.score).toBeGreaterThan(0.5);
    expect(found!.score).toBeLessThanOrEqual(1);
  });

  it('answers nothing where nothing is held', () => {
    expect(suggested(measure('许可'), [])).toEqual([]);
  });
});
