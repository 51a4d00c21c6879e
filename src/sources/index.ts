/** Legal sources: one file into one version; versions into works; what changed between versions. */

export type { EffectClause } from './effect-clause';
export { SourceRefusedError } from './errors';
export { layoutFree } from './lines';
export { type ListedDates, type Listing, readListing } from './listing';
export { parseHeader, parseSource, type SourceHeader, type SourceOptions } from './parse';
export { type DocumentFormat, formatOf, type ReadDocument, readDocument } from './readers';
export { renderSource } from './render';
