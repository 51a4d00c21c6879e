/** What a work's versions are told from, without the bulk of a text, so that a whole collection fits in memory. */
import type { ParsedSource } from '../../model/source';
import { type EffectClause, type Expiry, effectClause, expiryClause } from '../parse/effect-clause';
import { passagesOf } from '../parse/passages';
import { type Predecessor, predecessorsIn } from '../relations/repeals';

export interface WorkFacts extends Omit<ParsedSource, 'text' | 'provisions' | 'crossReferences' | 'asides'> {
  /** What the closing article says: of a text changed by 修正, still the day of the first version. */
  clause: EffectClause | null;
  /** The term that it sets itself; absent from what older imports kept. */
  expiry?: Expiry | null;
  /** Older texts of the same title that this one repeals. */
  predecessors: Predecessor[];
  /** The heading of the part, where a work is kept in several files. */
  part: string | null;
}

export function workFactsOf(source: ParsedSource): WorkFacts {
  const { text, provisions, crossReferences: _crossReferences, asides: _asides, ...facts } = source;
  const [first] = provisions;
  return {
    ...facts,
    clause: effectClause(provisions),
    expiry: expiryClause(provisions),
    predecessors: predecessorsIn(passagesOf(text, provisions), source.title),
    part: first?.kind === 'PART' && first.label === null ? first.heading : null,
  };
}

export function isFacts(source: ParsedSource | WorkFacts): source is WorkFacts {
  return 'predecessors' in source;
}
