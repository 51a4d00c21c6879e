/** Articles that may support a measure: an inference, always kept apart from what the measure cites. */
export { isCaptionAlone } from './articles';
export { ArticleLibrary } from './library';
export { KEEP, suggestForMeasure } from './measure';
export { type Scope, type Scoped, scopeOf } from './scope';
export { likelyForMeasure, likelyInSteps, MOST_SHOWN } from './shown';
export type { Answered, Likely, Retrieved, Suggestion, SuggestMeasure, SupportCandidate } from './types';
export { WEIGHTS, type Weights } from './weights';
