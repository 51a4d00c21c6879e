import { connectionOf } from '../paging/connection';
import { Link } from './link.type';

export const LinkConnection = connectionOf('Link', () => Link, '联系');
