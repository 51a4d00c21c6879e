/** What works of one collection tell of each other: 《X》同时废止 ends the last version of X. */
import { type Dated, endBy, type Repeal, settle } from '../../citations/standing';
import type { CatalogueWork } from '../../model/catalogue';
import { documentNumberKey } from '../../text/document-number-key';
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
      for (const { kind, targetTitle, targetDocumentNumber: number, listed } of source.relations) {
        const [target, other] = (byTitle.get(titleKey(targetTitle)) ?? []).filter((each) =>
          mayEnd(work, each),
        );
        // Two namesakes: which of them is meant is not known.
        if (!target || other || (listed && !bearsNumber(target, number))) continue;
        const repeal = kind === 'REPEALS' ? repealOf(work.versions, source, listed) : null;
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
 * Whether an entry of a list, with this number, may be what now goes by its title. A later document of the same title
 * bears another number, and is not what the list ends.
 */
export function bearsNumber(
  { documentNumber, versions }: Pick<CatalogueWork, 'documentNumber' | 'versions'>,
  number: string | null,
): boolean {
  const last = versions.at(-1)?.documentNumber ?? documentNumber;
  return number === null || last === null || documentNumberKey(last) === documentNumberKey(number);
}

/**
 * The words stand in the closing article, which 修正 and a decision to change parts leave as it was: a law of 1993
 * amended in 2018 ended the other work in 1993.
 */
export function repealOf(
  versions: readonly Dated[],
  source: WorkFacts,
  listed?: 'REPEALED' | 'EXPIRED',
): Repeal {
  const acts = actsOf(source.events).filter((act) => act.on <= (source.promulgatedOn ?? '9999'));
  const written = acts.findLast((act) => act.kind !== 'AMENDED' && !act.inParts)?.on ?? source.promulgatedOn;
  const stated = source.clause?.date ?? null;
  const version = versions.findLast(
    ({ promulgatedOn }) => promulgatedOn != null && promulgatedOn <= (stated ?? written ?? ''),
  );
  const effective = stated ?? version?.effectiveFrom ?? null;
  const on = effective ?? version?.promulgatedOn ?? written;
  // A list does nothing but end what it names, and does so when it is issued unless it says another day.
  if (listed) return { on, exact: on !== null, ...(listed === 'EXPIRED' && { as: listed }) };
  return { on, exact: effective !== null };
}
