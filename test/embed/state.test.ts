/** How a citation stands, of all that the look-up may answer. */
import { standingOf } from '../../embed/state';

describe('the mark behind a citation', () => {
  it.each([
    ['RESOLVED', 'IN_FORCE', 'valid', null],
    ['RESOLVED', 'AMENDED', 'amended', 'amended'],
    ['RESOLVED', 'NOT_YET_IN_FORCE', 'pending', 'pending'],
    ['RESOLVED', 'UNKNOWN', 'unknown', 'statusUnknown'],
    ['RESOLVED', null, 'unknown', 'statusUnknown'],
    ['SUPERSEDED', 'REPEALED', 'ended', 'ended'],
    ['SUPERSEDED', 'EXPIRED', 'ended', 'expired'],
    ['SUPERSEDED', 'IN_FORCE', 'ended', 'replaced'],
    ['PROVISION_NOT_FOUND', 'IN_FORCE', 'nonexistent', 'nonexistent'],
    ['AMBIGUOUS', null, 'unknown', 'ambiguous'],
    ['NOT_HELD', null, 'unknown', 'notHeld'],
    ['NOT_LEGAL_SOURCE', null, 'unknown', 'notLaw'],
    ['OVER_LIMIT', null, 'unknown', 'notHeld'],
  ] as const)('%s, %s: %s', (outcome, status, state, mark) => {
    expect(standingOf({ outcome, status })).toEqual({ state, mark });
  });

  it('of what names nothing is neutral', () => {
    expect(standingOf(null)).toEqual({ state: 'unknown', mark: 'notRecognised' });
  });
});
