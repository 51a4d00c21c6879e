/** Works ended by other works of the same collection: 《X》同时废止 ends the last version of X. */
import type { IsoDate } from '../../model/terms';
import { joinNotes } from '../../text/notes';
import { titleKey } from '../../text/titles';
import { actsOf } from './acts';
import type { WorkFacts } from './file-facts';
import type { WorkGroup, WorkVersion } from './types';

const END_UNKNOWN = '废止它的法规施行日期不明，止日取其公布日期';

/** `facts[n]`: the files of `works[n]`. */
export function markRepeals<T>(
  works: readonly WorkGroup<T>[],
  facts: readonly (readonly WorkFacts[])[],
): void {
  const byTitle = new Map<string, WorkGroup<T>[]>();
  for (const work of works) {
    for (const name of new Set([work.title, ...work.aliases].map(titleKey))) {
      byTitle.set(name, [...(byTitle.get(name) ?? []), work]);
    }
  }
  works.forEach((work, index) => {
    for (const source of facts[index]!) {
      for (const { kind, targetTitle } of source.relations) {
        if (kind !== 'REPEALS') continue;
        const found = (byTitle.get(titleKey(targetTitle)) ?? []).filter((target) => mayEnd(work, target));
        // Two namesakes: which of them is meant is not known.
        if (found.length === 1) endWork(found[0]!, repealDay(work, source));
      }
    }
  });
}

/** A place's text ends none of the State's; a text ends none of itself. */
function mayEnd<T>(by: WorkGroup<T>, target: WorkGroup<T>): boolean {
  return by !== target && (by.region.length === 0 || target.region[0] === by.region[0]);
}

interface RepealDay {
  /** Since when the repealing words apply. */
  effective: IsoDate | null;
  promulgated: IsoDate | null;
}

/**
 * The words stand in the closing article, which 修正 leaves as it was: a law of 1993 amended in 2018 ended the other
 * work in 1993.
 */
function repealDay<T>(work: WorkGroup<T>, source: WorkFacts): RepealDay {
  const acts = actsOf(source.events).filter((act) => act.on <= (source.promulgatedOn ?? '9999'));
  const written = acts.findLast((act) => act.kind !== 'AMENDED')?.on ?? source.promulgatedOn;
  const stated = source.clause?.date ?? null;
  const version = work.versions.findLast(
    ({ promulgatedOn }) => promulgatedOn !== null && promulgatedOn <= (stated ?? written ?? ''),
  );
  return {
    effective: stated ?? version?.effectiveFrom ?? null,
    promulgated: version?.promulgatedOn ?? written,
  };
}

function endWork<T>(target: WorkGroup<T>, { effective, promulgated }: RepealDay): void {
  const on = effective ?? promulgated;
  const last = target.versions.at(-1);
  // A version made after the repeal is of a work made anew: it was not this that was ended.
  const ended = on === null ? null : target.versions.findLast((version) => startsBefore(version, on));
  if (!ended || ended !== last || (ended.effectiveTo !== null && ended.effectiveTo <= on!)) return;
  ended.effectiveTo = on;
  ended.endedBy = 'REPEALED';
  if (effective === null) ended.note = joinNotes(ended.note, END_UNKNOWN);
}

function startsBefore<T>(version: WorkVersion<T>, on: IsoDate): boolean {
  const start = version.effectiveFrom ?? version.promulgatedOn;
  return start === null || start < on;
}
