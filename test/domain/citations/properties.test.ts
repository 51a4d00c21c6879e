import { annotate, blankTags } from '../../../src/domain/citations/annotate';
import { fc } from '../../properties';
import { find } from './support';

/** Text made of what the finder reacts to, so that odd combinations are met. */
const pieces = fc.constantFrom(
  ...'《 》 〈 〉 （ ） 〔 〕 第 条 款 项 号 令 其实施细则 该条例 本办法 以下简称 行政处罚法 优化营商环境条例 宪法 2022 十 一 、 。 ， 和 至 贯彻 制定 违反 整改 国发 的 \n \r\n 　 重庆市 中华人民共和国 條例 😀 a'.split(
    ' ',
  ),
  ' ',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('properties of the finder', () => {
  it('offsets always slice to the exact text, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const citation of find(text)) {
          expect(text.slice(citation.start, citation.end)).toBe(citation.text);
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeGreaterThan(citation.start);
          end = citation.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('marks taken out again give back the input', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const marked = annotate(
          text,
          find(text).map(({ start, end }) => ({ start, end, before: '\ue000', after: '\ue001' })),
        );
        expect(marked.replace(/[\ue000\ue001]/gu, '')).toBe(text.replace(/[\ue000\ue001]/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('text added behind a citation in a new paragraph does not change it', () => {
    fc.assert(
      fc.property(texts, texts, (text, added) => {
        const before = find(`${text}。\n\n`);
        expect(find(`${text}。\n\n${added}`).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('blanking tags keeps every offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>/ap script!="\n法&nbsp;'), maxLength: 80 }),
        (html) => {
          expect(blankTags(html)).toHaveLength(html.length);
        },
      ),
    );
  });
});

describe('annotate', () => {
  const mark = (start: number, end: number) => ({ start, end, before: '<a>', after: '</a>' });
  it('leaves out what overlaps', () => {
    expect(annotate('甲乙丙丁', [mark(1, 3), mark(0, 2)])).toBe('<a>甲乙</a>丙丁');
  });
  it('wraps text between tags piece by piece', () => {
    const html = '<p>《优化<b>营商</b>环境条例》</p>';
    const found = find(blankTags(html));
    expect(found.map(({ title }) => title)).toEqual(['优化营商环境条例']);
    const { start, end } = found[0]!;
    expect(annotate(html, [mark(start, end)], { html: true })).toBe(
      '<p><a>《优化</a><b><a>营商</a></b><a>环境条例》</a></p>',
    );
  });
  it('refuses a span outside the text', () => {
    expect(() => annotate('甲', [mark(0, 2)])).toThrow('but got: 0–2');
  });
});
