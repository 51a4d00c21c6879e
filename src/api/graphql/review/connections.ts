import { facetedConnectionOf } from '../paging/connection';
import { LinkFacets } from './facets.type';
import { Link } from './link.type';

export const LinkConnection = facetedConnectionOf(
  'Link',
  () => Link,
  '联系',
  () => LinkFacets,
);
