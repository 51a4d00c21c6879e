import { bySeverity, marksOf } from '../../explorer/views/check/marks';
import type { DraftFinding, Severity } from '../../src/domain/check';

const finding = (severity: Severity, start: number, end: number): DraftFinding => ({
  ...{ code: 'NOT_HELD', severity, start, end, words: '', message: '', messageEn: '' },
  ...{ right: null, evidence: null, confidence: 1, citation: null, difference: null },
});
const citation = (
  start: number,
  end: number,
  outcome = 'RESOLVED',
  status: 'IN_FORCE' | 'REPEALED' = 'IN_FORCE',
) => ({
  ...{ text: '', start, end, outcome, resolution: { status } },
});

describe('the coloured stretches of a checked draft', () => {
  it('go by the gravest finding, which takes what else was found there', () => {
    const findings = [finding('NOTE', 0, 8), finding('ERROR', 2, 6), finding('WARNING', 10, 12)];
    expect(marksOf(findings, [])).toEqual([
      { start: 2, end: 6, verdict: 'ERROR', findings: [1, 0] },
      { start: 10, end: 12, verdict: 'WARNING', findings: [2] },
    ]);
    expect(bySeverity(findings)).toEqual([1, 2, 0]);
  });

  it.each([
    ['RESOLVED', 'IN_FORCE', 'IN_ORDER'],
    ['RESOLVED', 'REPEALED', 'OPEN'],
    ['SUPERSEDED', 'REPEALED', 'OPEN'],
    ['NOT_HELD', 'IN_FORCE', 'OPEN'],
    ['AMBIGUOUS', 'IN_FORCE', 'OPEN'],
  ] as const)('%s and %s, with nothing found: %s', (outcome, status, verdict) => {
    expect(marksOf([], [citation(3, 9, outcome, status)])).toEqual([
      { start: 3, end: 9, verdict, findings: [] },
    ]);
  });

  it('are not painted over whole parts of a draft', () => {
    expect(marksOf([finding('WARNING', 0, 5000)], [])).toEqual([]);
  });
});
