/** A sixth of the benchmark: the method in use against BM25 alone. */
import { evaluateStard } from '../../../src/app/eval/stard';
import { describeShared, SHARED } from '../../shared';

jest.setTimeout(600_000);

describeShared('everyday questions of STARD', 'benchmarks/stard', () => {
  it('are answered better than by BM25 alone', () => {
    const { questions, rows } = evaluateStard(SHARED, 6)!;
    expect(questions).toBeGreaterThan(250);
    const [bm25, everyday] = rows.map(({ recall }) => recall);
    for (const [at, share] of everyday!.entries()) expect(share).toBeGreaterThan(bm25![at]!);
    expect(everyday![1]).toBeGreaterThan(0.45);
  });
});
