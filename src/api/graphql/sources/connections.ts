import { facetedConnectionOf } from '../paging/connection';
import { Provision } from './provision.type';
import { LegalSource } from './source.type';

export const LegalSourceConnection = facetedConnectionOf('LegalSource', () => LegalSource, '法律文件');
export const ProvisionConnection = facetedConnectionOf('Provision', () => Provision, '条款');
