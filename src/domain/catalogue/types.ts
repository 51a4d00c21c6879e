import type { CatalogueWork } from '../model/catalogue';
import type { AliasEntry } from './aliases';
import type { TitleEntry } from './titles';

/** Works with their facts, and the titles and colloquial names known beside them. */
export interface Catalogue {
  works: CatalogueWork[];
  titles: TitleEntry[];
  aliases: AliasEntry[];
}
