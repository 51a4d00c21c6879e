import { facetedConnectionOf } from '../paging/connection';
import { Citation } from './citation.type';

export const CitationConnection = facetedConnectionOf('Citation', () => Citation, '引用');
