export type { AliasEntry } from './aliases';
export { CatalogueError } from './error';
export { type Catalogue, loadCatalogue, SEEDS } from './load';
export type { TitleEntry } from './titles';
