/** All evaluations, in the order they are printed. A further one is a function more in SECTIONS. */

import { type Knowledge, knowledgeOf } from '../../domain/analyse';
import { loadCatalogue } from '../../platform/catalogue/load';
import type { Scope } from './baseline';
import { evaluateCitations, evaluateFresh } from './citations';
import { type Gold, readGold } from './gold';
import { evaluateResolution } from './resolution';
import type { EvalSection } from './section';

export interface EvalInputs {
  gold: Gold;
  knowledge: Knowledge;
}

const SECTIONS: readonly ((inputs: EvalInputs) => EvalSection)[] = [
  ({ gold, knowledge }) => evaluateCitations(gold, knowledge),
  ({ gold, knowledge }) => evaluateResolution(gold, knowledge),
];

export interface Evaluation {
  scope: Scope;
  /** Labelled texts that are not here. */
  absent: string[];
  sections: EvalSection[];
}

/** `fresh`: labels of public pages, scored in a section of their own where the pages are here. */
export function evaluate(
  gold: Gold = readGold(),
  knowledge: Knowledge = knowledgeOf(loadCatalogue()),
  fresh: Gold = { documents: [], absent: [] },
): Evaluation {
  const sections = SECTIONS.map((section) => section({ gold, knowledge }));
  const pages = evaluateFresh(fresh, knowledge);
  return {
    scope: gold.absent.length === 0 ? 'full' : 'project',
    absent: gold.absent,
    sections: pages === null ? sections : [...sections, pages],
  };
}
