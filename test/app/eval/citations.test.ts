import { evaluateCitations } from '../../../src/app/eval/citations';
import type { GoldDocument, GoldMention } from '../../../src/app/eval/gold';
import { scoresOf } from '../../../src/app/eval/section';
import { knowledge } from '../../domain/citations/support';

/** A labelled text: 〔…〕 in `marked` encloses each label, in order. */
function labelled(marked: string, labels: Partial<GoldMention>[]): GoldDocument {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const char of marked) {
    if (char === '〔') starts.push(text.length);
    else if (char === '〕') ends.push(text.length);
    else text += char;
  }
  const mentions = labels.map((label, index) => ({
    form: 'MARKED' as const,
    title: null,
    titleAlso: [],
    documentNumber: null,
    pinpoint: [],
    kind: null,
    optional: false,
    ...label,
    start: starts[index]!,
    end: ends[index]!,
  }));
  const windows = [{ from: 0, to: text.length }];
  return { file: 'x.txt', sha256: '', base: 'project', windows, mentions, text };
}

function rowOf(id: string, ...documents: GoldDocument[]) {
  const { rows } = evaluateCitations({ documents, absent: [] }, knowledge());
  const { truePositives, falsePositives, falseNegatives } = rows.find((row) => row.id === id)!;
  return [truePositives, falsePositives, falseNegatives];
}

describe('scoring citations', () => {
  const report = labelled('贯彻落实〔《优化营商环境条例》第十条〕。', [
    {
      title: '优化营商环境条例',
      pinpoint: ['art-10'],
      kind: 'admin_regulation',
      relation: 'IMPLEMENTS',
      source: 'source:优化营商环境条例',
    },
  ]);

  it.each([
    'exact',
    'overlap',
    'title',
    'pinpoint',
    'kind',
    'relation',
    'link',
    'form.MARKED',
    'trait.adjacent',
  ])('counts what is right for %s', (id) => {
    const { rows } = evaluateCitations({ documents: [report], absent: [] }, knowledge());
    const row = rows.find((candidate) => candidate.id === id);
    expect(row ? scoresOf(row).f1 : null).toBe(id === 'trait.adjacent' ? null : 1);
  });

  it('counts a span cut short against the exact span only', () => {
    const cut = labelled('贯彻落实〔《优化营商环境条例》第十条的规定〕。', [{ title: '优化营商环境条例' }]);
    expect(rowOf('exact', cut)).toEqual([0, 1, 1]);
    expect(rowOf('overlap', cut)).toEqual([1, 0, 0]);
    expect(rowOf('title', cut)).toEqual([1, 0, 0]);
  });

  it('counts a miss in every stage that had a label', () => {
    const miss = labelled('〔甲乙丙丁〕', [{ title: '甲', kind: 'law' }]);
    expect([rowOf('exact', miss), rowOf('title', miss), rowOf('relation', miss)]).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('counts what is found and not labelled', () => {
    expect(rowOf('exact', labelled('贯彻落实《优化营商环境条例》。', []))).toEqual([0, 1, 0]);
  });

  it('lets optional labels be found or not', () => {
    expect(rowOf('exact', labelled('〔《优化营商环境条例》〕', [{ optional: true }]))).toEqual([0, 0, 0]);
    expect(rowOf('exact', labelled('〔甲乙〕', [{ optional: true }]))).toEqual([0, 0, 0]);
  });

  it('takes another right title', () => {
    const other = labelled('〔《优化营商环境条例》〕', [{ title: '甲', titleAlso: ['优化营商环境条例'] }]);
    expect(rowOf('title', other)).toEqual([1, 0, 0]);
  });

  it('keeps places in the text itself apart from the rest', () => {
    const own = labelled('依照〔《中华人民共和国专利法》〕处理，有〔前款〕情形的除外。', [
      { title: '专利法' },
      { form: 'SELF', title: '本文' },
    ]);
    expect(rowOf('exact', own)).toEqual([1, 0, 0]);
    const [right, , missed] = rowOf('form.SELF', own);
    expect(right! + missed!).toBe(1);
  });
});
