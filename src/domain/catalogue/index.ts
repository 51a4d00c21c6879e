export type { AliasEntry } from './aliases';
export { CatalogueIndex, type CatalogueName } from './catalogue-index';
export { CatalogueError } from './error';
export { type Catalogue, loadCatalogue, SEEDS } from './load';
export type { TitleEntry } from './titles';
