/** What changed between two versions, in the order of reading; all of it, or of one article alone. */
import { type Difference, inReadingOrder } from '../../../src/domain/sources/compare/order';
import type { CompareVersionsQuery } from '../../generated/operations';

export type Comparison = NonNullable<CompareVersionsQuery['compareVersions']>;
type Listed = Comparison['added'][number];

export type Change = Difference<Listed, Comparison['changed'][number], Comparison['renumbered'][number]>;

/** What one article goes by in an address: its path in the later version; of one that is gone, its former path, marked. */
export function keyOf(change: Change): string {
  switch (change.kind) {
    case 'changed':
      return change.change.after.path;
    case 'renumbered':
      return change.pair.after.path;
    case 'added':
      return change.provision.path;
    case 'removed':
      return `${GONE}${change.provision.path}`;
  }
}

const GONE = 'was-';

export function labelOf(change: Change): string | null {
  switch (change.kind) {
    case 'changed':
      return change.change.after.label;
    case 'renumbered':
      return change.pair.after.label;
    default:
      return change.provision.label;
  }
}

/** `only`: the key of an article. */
export function changesOf(comparison: Comparison, only: string | null): Change[] {
  const all: Change[] = inReadingOrder(comparison);
  return only === null ? all : all.filter((change) => keyOf(change) === only);
}
