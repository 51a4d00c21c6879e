/** Legal sources: one file into one version; versions into works; what changed between versions. */

export { type Repeal, type StatusAt, statusAt } from '../model/source-status';
export { diffText, type TextChange } from './compare/diff';
export { parseHeader, parseSource, type SourceHeader, type SourceOptions } from './parse';
export type { EffectClause } from './parse/effect-clause';
export { SourceRefusedError } from './parse/errors';
export { layoutFree } from './parse/lines';
export { type ListedDates, type Listing, readListing } from './parse/listing';
export { type DocumentFormat, formatOf, type ReadDocument, readDocument } from './readers';
export { renderSource } from './render';
export { identifyWorks, type WorkGroup, type WorkRelation, type WorkVersion } from './works';
export { type Alignment, alignProvisions } from './works/align';
export { type WorkFacts, workFactsOf } from './works/file-facts';
export { mergeParts } from './works/parts';
