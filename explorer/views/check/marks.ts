/** The stretches of a checked draft that are coloured: each by the gravest that was found on it, or as in order. */
import type { DraftFinding, Severity } from '../../../src/domain/check/types';
import type { CheckedMention } from '../../api/check';

/** In order: resolved, in force on the day, and nothing found. Open: neither right nor wrong is known of it. */
export type Verdict = Severity | 'IN_ORDER' | 'OPEN';

export interface DraftMark {
  start: number;
  end: number;
  verdict: Verdict;
  /** Indexes of the findings on it, gravest first. */
  findings: number[];
}

const RANK: Record<Severity, number> = { ERROR: 0, WARNING: 1, NOTE: 2 };
/** What concerns a whole part of a draft is told beside it, not painted over it. */
const LONGEST_MARK = 400;

/** The findings by severity, those of one severity in the order of the text: as indexes into what was given. */
export function bySeverity(findings: readonly DraftFinding[]): number[] {
  return findings
    .map((_, index) => index)
    .sort(
      (a, b) =>
        RANK[findings[a]!.severity] - RANK[findings[b]!.severity] || findings[a]!.start - findings[b]!.start,
    );
}

/** In text order and without overlaps: of two that overlap, the graver stays and takes the other's findings. */
export function marksOf(
  findings: readonly DraftFinding[],
  citations: readonly CheckedMention[],
): DraftMark[] {
  const marks: DraftMark[] = [];
  const placed = (mark: DraftMark) => {
    const under = marks.find(({ start, end }) => mark.start < end && start < mark.end);
    if (under) under.findings.push(...mark.findings);
    else if (mark.end > mark.start && mark.end - mark.start <= LONGEST_MARK) marks.push(mark);
  };
  for (const index of bySeverity(findings)) {
    const { start, end, severity } = findings[index]!;
    placed({ start, end, verdict: severity, findings: [index] });
  }
  for (const { start, end, outcome, resolution } of citations) {
    const isInOrder = outcome === 'RESOLVED' && resolution?.status === 'IN_FORCE';
    placed({ start, end, verdict: isInOrder ? 'IN_ORDER' : 'OPEN', findings: [] });
  }
  return marks.sort((a, b) => a.start - b.start);
}
