export type { AliasEntry } from './aliases';
export { CatalogueError } from './error';
export { CatalogueIndex, type CatalogueName } from './index-by';
export { type Catalogue, loadCatalogue, SEEDS } from './load';
export type { TitleEntry } from './titles';
