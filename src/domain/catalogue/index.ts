export type { AliasEntry } from './aliases';
export { CatalogueIndex, type CatalogueName } from './catalogue-index';
export { CatalogueError } from './error';
export type { TitleEntry } from './titles';
export type { Catalogue } from './types';
