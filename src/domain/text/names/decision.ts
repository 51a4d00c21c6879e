/** What people decide of a link, in words, for people. */
import type { DecisionAction } from '../../review/states';

export const DECISION_NAMES: Record<DecisionAction, string> = {
  ADD: '补充',
  CONFIRM: '确认',
  REJECT: '驳回',
  CORRECT: '更正',
  UNDO: '撤销',
};
