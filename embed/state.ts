/** How a citation stands, as the mark behind it says in a word: never only by colour. */
import type { Found } from './batch';

export type State = 'valid' | 'amended' | 'ended' | 'pending' | 'nonexistent' | 'unknown';

/** A word for the mark: of what is in force none is needed. */
export type MarkWord =
  | 'amended'
  | 'ended'
  | 'expired'
  | 'replaced'
  | 'pending'
  | 'nonexistent'
  | 'notHeld'
  | 'ambiguous'
  | 'notLaw'
  | 'statusUnknown'
  | 'notRecognised';

export interface Standing {
  state: State;
  mark: MarkWord | null;
}

/** `found`: null where the words name nothing that could be cited. */
export function standingOf(found: Pick<Found, 'outcome' | 'status'> | null): Standing {
  switch (found?.outcome) {
    case undefined:
      return { state: 'unknown', mark: 'notRecognised' };
    case 'PROVISION_NOT_FOUND':
      return { state: 'nonexistent', mark: 'nonexistent' };
    case 'AMBIGUOUS':
      return { state: 'unknown', mark: 'ambiguous' };
    case 'NOT_LEGAL_SOURCE':
      return { state: 'unknown', mark: 'notLaw' };
    case 'NOT_HELD':
    case 'OVER_LIMIT':
      return { state: 'unknown', mark: 'notHeld' };
  }
  switch (found!.status) {
    case 'REPEALED':
      return { state: 'ended', mark: 'ended' };
    case 'EXPIRED':
      return { state: 'ended', mark: 'expired' };
    case 'AMENDED':
      return { state: 'amended', mark: 'amended' };
    case 'NOT_YET_IN_FORCE':
      return { state: 'pending', mark: 'pending' };
    case 'IN_FORCE':
      return found!.outcome === 'SUPERSEDED'
        ? { state: 'ended', mark: 'replaced' }
        : { state: 'valid', mark: null };
    default:
      return found!.outcome === 'SUPERSEDED'
        ? { state: 'ended', mark: 'replaced' }
        : { state: 'unknown', mark: 'statusUnknown' };
  }
}
