/** What works of one collection tell of each other: 《X》同时废止 ends the last version of X. */
import { type Dated, endBy, type Repeal, settle } from '../../citations/standing';
import { titleKey } from '../../text/titles';
import { actsOf } from './acts';
import type { WorkFacts } from './file-facts';
import type { WorkGroup } from './types';

/**
 * Ends the works that others repeal, and marks those whose title an older text bore: a rule of 1994 that rests on a
 * law made in 2015 rests on another of that name. `facts[n]`: the files of `works[n]`.
 */
export function relateWorks<T>(
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
        const [target, other] = (byTitle.get(titleKey(targetTitle)) ?? []).filter((each) =>
          mayEnd(work, each),
        );
        // Two namesakes: which of them is meant is not known.
        if (!target || other) continue;
        const repeal = kind === 'REPEALS' ? repealOf(work.versions, source) : null;
        if (repeal) endBy(target.versions, repeal);
        const said = repeal?.on ?? source.promulgatedOn;
        const [first] = target.versions;
        if (first?.promulgatedOn && said !== null && said < first.promulgatedOn) first.older = true;
      }
    }
  });
  for (const work of works) work.versions = settle(work.versions);
}

/** A place's text ends none of the State's; a text ends none of itself. */
function mayEnd<T>(by: WorkGroup<T>, target: WorkGroup<T>): boolean {
  return by !== target && (by.region.length === 0 || target.region[0] === by.region[0]);
}

/**
 * The words stand in the closing article, which 修正 and a decision to change parts leave as it was: a law of 1993
 * amended in 2018 ended the other work in 1993.
 */
export function repealOf(versions: readonly Dated[], source: WorkFacts): Repeal {
  const acts = actsOf(source.events).filter((act) => act.on <= (source.promulgatedOn ?? '9999'));
  const written = acts.findLast((act) => act.kind !== 'AMENDED' && !act.inParts)?.on ?? source.promulgatedOn;
  const stated = source.clause?.date ?? null;
  const version = versions.findLast(
    ({ promulgatedOn }) => promulgatedOn != null && promulgatedOn <= (stated ?? written ?? ''),
  );
  const effective = stated ?? version?.effectiveFrom ?? null;
  return { on: effective ?? version?.promulgatedOn ?? written, exact: effective !== null };
}
