import { connectionOf } from '../paging/connection';
import { Citation } from './citation.type';

export const CitationConnection = connectionOf('Citation', () => Citation, '引用');
