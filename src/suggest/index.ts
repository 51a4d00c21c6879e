/** Articles that may support a measure: an inference, always kept apart from what the measure cites. */
export { Bm25Index } from './bm25';
export { suggestQuery } from './query';
export { type RerankOptions, rerank } from './rerank';
export type { Suggestion, SuggestMeasure, SupportCandidate } from './types';
export { WEIGHTS, type Weights } from './weights';
