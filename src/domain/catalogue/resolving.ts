/** The catalogue as the resolver asks for it. */

import { ReportedIndex } from '../citations/reported';
import type { SourceCatalogue } from '../citations/resolve';
import type { CatalogueWork } from '../model/catalogue';
import type { ReportedWork } from '../model/reported';
import type { IsoDate } from '../model/terms';
import { leavesIssuerOpen } from '../text/document-number-key';
import type { CatalogueIndex } from './catalogue-index';
import { similarTitles } from './similar-titles';

/** Titles whose like were looked for; one is asked for again and again over one report. */
const MOST_KEPT = 2000;

export function resolvingCatalogue(
  works: readonly CatalogueWork[],
  index: CatalogueIndex,
  told: readonly ReportedWork[] = [],
): SourceCatalogue {
  const reported = new ReportedIndex(told);
  const pointing = new Map<string, { kind: string; since?: IsoDate | null; work: CatalogueWork }[]>();
  for (const work of works) {
    for (const { kind, target, since } of work.relations) {
      const known = pointing.get(target);
      if (known) known.push({ kind, since, work });
      else pointing.set(target, [{ kind, since, work }]);
    }
  }
  const similar = new Map<string, readonly string[]>();
  return {
    byId: (id) => index.work(id) ?? undefined,
    byTitle: (title) => index.byTitle(title),
    byAlias: (name) => (index.byName(name)?.sources ?? []).flatMap((id) => index.work(id) ?? []),
    byDocumentNumber(number) {
      const exact = index.byDocumentNumber(number);
      // The serial alone says little: only where the number leaves its issuer open is it worth a look.
      return exact.length > 0 || !leavesIssuerOpen(number) ? exact : index.byOrderSerial(number);
    },
    pointingAt: (id) => pointing.get(id) ?? [],
    ...(told.length > 0 && { reported: (naming, by) => reported.find(naming, by) }),
    similarTo(title) {
      const known = similar.get(title);
      if (known) return known;
      const found = similarTitles(title, index);
      if (similar.size >= MOST_KEPT) similar.clear();
      similar.set(title, found);
      return found;
    },
  };
}
