/** Legal sources: one file into one version; versions into works; what changed between versions. */

export { diffText, type TextChange } from './compare/diff';
export { parseSource, type SourceOptions } from './parse';
export { textsOfActs } from './parse/acts';
export { SourceRefusedError } from './parse/errors';
export { layoutFree } from './parse/lines';
export { type ListedDates, type Listing, readListing } from './parse/listing';
export { type DocumentFormat, formatOf, type ReadDocument, readDocument } from './readers';
export { renderSource } from './render';
export { identifyWorks, type WorkGroup, type WorkRelation, type WorkVersion } from './works';
export { type Alignment, alignProvisions } from './works/align';
export { type WorkFacts, workFactsOf } from './works/file-facts';
export { mergeParts } from './works/parts';
