/** Among which articles a measure's support is looked for. */
import type { ItemStatus } from '../model/terms';
import { isSupportable } from './supportable';
import type { SuggestMeasure } from './types';

/** `cited`: those of the works it cites without an article; `open`: all laws held; `none`: it needs or admits none. */
export type Scope = 'cited' | 'open' | 'none';

export interface Scoped extends SuggestMeasure {
  status: ItemStatus;
  /** It names an article or part of one itself. */
  citesProvisions: boolean;
}

/** `holds`: whether articles of one of these works are held as of the measure's day. */
export function scopeOf(measure: Scoped, holds: (sources: readonly string[]) => boolean): Scope {
  // Without a day nothing can be said to have been in force.
  if (measure.on === null || !isSupportable(measure.status)) return 'none';
  if (holds(measure.citedSources)) return 'cited';
  return measure.citesProvisions ? 'none' : 'open';
}
