import { runEval } from '../../../src/cli/eval';
import { describeShared } from '../../shared';

describeShared('the extractor against its baseline', 'corpus/laws', () => {
  it('has fallen in no score by more than half a point, and makes no wrong link it is sure of', () => {
    const { output, failed } = runEval({ check: true });
    expect(failed ? output : 'no fall').toBe('no fall');
    expect(output).toContain('其中把握高于 0.95 者 0 处');
  });
});
