import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runEval } from '../../../src/cli/eval';

const present = existsSync(resolve(__dirname, '../../../../shared/corpus'));

(present ? describe : describe.skip)(
  `the extractor against its baseline${present ? '' : ' (skipped: ../shared is absent)'}`,
  () => {
    it('has fallen in no score by more than half a point, and makes no wrong link it is sure of', () => {
      const { output, failed } = runEval({ check: true });
      expect(failed ? output : 'no fall').toBe('no fall');
      expect(output).toContain('其中把握高于 0.95 者 0 处');
    });
  },
);
