import { connectionOf } from '../paging/connection';
import { LegalSource } from './source.type';

export const LegalSourceConnection = connectionOf('LegalSource', () => LegalSource, '法律文件');
