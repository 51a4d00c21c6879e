/** Legal sources: one file into one version; versions into works; what changed between versions. */
export { SourceRefusedError } from './errors';
export { layoutFree } from './lines';
export { parseHeader, parseSource, type SourceHeader, type SourceOptions } from './parse';
export { type DocumentFormat, formatOf, type ReadDocument, readDocument } from './readers';
export { renderSource } from './render';
