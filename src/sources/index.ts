/** Legal sources: one file into one version; versions into works; what changed between versions. */

export { type Alignment, alignProvisions } from './align';
export { diffText, type TextChange } from './diff';
export type { EffectClause } from './effect-clause';
export { SourceRefusedError } from './errors';
export { type WorkFacts, workFactsOf } from './facts';
export { layoutFree } from './lines';
export { type ListedDates, type Listing, readListing } from './listing';
export { parseHeader, parseSource, type SourceHeader, type SourceOptions } from './parse';
export { mergeParts } from './parts';
export { type DocumentFormat, formatOf, type ReadDocument, readDocument } from './readers';
export { renderSource } from './render';
export { type Repeal, type StatusAt, statusAt } from './status';
export { identifyWorks, type WorkGroup, type WorkRelation, type WorkVersion } from './works';
