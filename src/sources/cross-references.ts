/** 依照《…》第…条, 本法第…条, 前款: from one provision to another. */
import type { ParsedCrossReference } from '../model/source';
import type { UnlinkedSource } from './relations';

export function crossReferencesOf(_source: UnlinkedSource): ParsedCrossReference[] {
  return [];
}
