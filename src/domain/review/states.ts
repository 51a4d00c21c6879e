/** A link's state and how people change it: pure rules, told of the present state and giving the next or a refusal. */

import { hiddenIn } from '../text/hidden';

/**
 * PROPOSED: as a program left it. CONFIRMED and REJECTED: a person agreed, or did not. CORRECTED: a person gave it
 * another target; it stays so when another person agrees.
 */
export type LinkState = 'PROPOSED' | 'CONFIRMED' | 'REJECTED' | 'CORRECTED';

/** CITATION: a mention and what it came to. SUGGESTION: a measure and an article inferred to support it. */
export type LinkKind = 'CITATION' | 'SUGGESTION';

export type DecisionAction = 'CONFIRM' | 'REJECT' | 'CORRECT' | 'ADD' | 'UNDO';

export type RefusalCode =
  | 'LINK_NOT_FOUND'
  | 'STALE'
  | 'ORPHANED'
  | 'REASON_REQUIRED'
  | 'REASON_INVALID'
  | 'NOTHING_TO_CONFIRM'
  | 'NO_CHANGE'
  | 'NOTHING_TO_UNDO'
  | 'TARGET_INVALID'
  | 'WORDS_INVALID'
  | 'LINK_EXISTS';

/** Why a decision cannot be taken: the caller's to put right. `field` names the input's. */
export interface Refusal {
  code: RefusalCode;
  field: string | null;
  message: string;
}

export interface Present {
  state: LinkState;
  /** Whether there is something to agree with: not where several works fit, nor where none is held. */
  settled: boolean;
  orphaned: boolean;
  /** Who decided last, if anyone did. */
  lastActor: string | null;
}

export interface Wanted {
  action: Exclude<DecisionAction, 'ADD' | 'UNDO'>;
  actor: string;
  reason: string | null;
  /** Of a correction: whether it says what stands already. */
  same?: boolean;
}

/** Links of these states count as links; a rejected one does only where it is asked for. */
export const STANDING_STATES: readonly LinkState[] = ['PROPOSED', 'CONFIRMED', 'CORRECTED'];

export const MAX_REASON = 2000;

export function nextState(present: Present, wanted: Wanted): LinkState | Refusal {
  const { state, settled, orphaned, lastActor } = present;
  const { action, actor, reason, same = false } = wanted;
  if (orphaned) {
    return refuse(
      'ORPHANED',
      'link',
      '所依的文字已不在报告中，不能再作决定（expected a link whose words are in the report, but got: an orphaned one）',
    );
  }
  const again = lastActor === actor;
  switch (action) {
    case 'CONFIRM':
      if (!settled) {
        return refuse(
          'NOTHING_TO_CONFIRM',
          'link',
          '尚无确定的所指可供确认：请改用 correctLink 指明（expected a link with one target, but got: none chosen）',
        );
      }
      if (again && (state === 'CONFIRMED' || state === 'CORRECTED')) return unchanged(state);
      return state === 'CORRECTED' ? 'CORRECTED' : 'CONFIRMED';
    case 'REJECT':
      if (reason === null) {
        return refuse('REASON_REQUIRED', 'reason', '否定须说明理由（expected a reason, but got: none）');
      }
      return again && state === 'REJECTED' ? unchanged(state) : 'REJECTED';
    case 'CORRECT':
      if (same && state !== 'REJECTED') {
        return refuse(
          'NO_CHANGE',
          'target',
          '所指与关系都与现在相同：如同意请用 confirmLink（expected another target or relation, but got: the present one）',
        );
      }
      return 'CORRECTED';
  }
}

export interface Undoable {
  action: DecisionAction;
}

/** Of a history, oldest first, those not taken back. An undo takes back the last of them, and again the one before. */
export function standingDecisions<D extends Undoable>(history: readonly D[]): D[] {
  const standing: D[] = [];
  for (const decision of history) {
    if (decision.action === 'UNDO') standing.pop();
    else standing.push(decision);
  }
  return standing;
}

/** Trimmed; null when empty. */
export function reasonOf(text: string | null | undefined): string | null | Refusal {
  const reason = text?.trim() || null;
  if (reason !== null && reason.length > MAX_REASON) {
    return refuse(
      'REASON_REQUIRED',
      'reason',
      `理由过长（expected at most ${MAX_REASON} characters, but got: ${reason.length}）`,
    );
  }
  const hidden = reason === null ? null : hiddenIn(reason);
  if (hidden !== null) {
    return refuse(
      'REASON_INVALID',
      'reason',
      `理由中有不可见的控制字符（expected no control or direction characters, but got: ${hidden}）`,
    );
  }
  return reason;
}

export function refuse(code: RefusalCode, field: string | null, message: string): Refusal {
  return { code, field, message };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'field' in value;
}

function unchanged(state: LinkState): Refusal {
  return refuse(
    'NO_CHANGE',
    'link',
    `您已作过同样的决定（expected a change, but got: the link is ${state} by your own decision）`,
  );
}
