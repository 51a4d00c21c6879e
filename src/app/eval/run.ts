/** All evaluations, in the order they are printed. A further one is a function more in SECTIONS. */

import { type Knowledge, knowledgeOf } from '../../domain/analyse';
import { loadCatalogue } from '../../domain/catalogue';
import type { Scope } from './baseline';
import { evaluateCitations } from './citations';
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

export function evaluate(
  gold: Gold = readGold(),
  knowledge: Knowledge = knowledgeOf(loadCatalogue()),
): Evaluation {
  return {
    scope: gold.absent.length === 0 ? 'full' : 'project',
    absent: gold.absent,
    sections: SECTIONS.map((section) => section({ gold, knowledge })),
  };
}
