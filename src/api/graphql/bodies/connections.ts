import { facetedConnectionOf } from '../paging/connection';
import { IssuingBody, Region } from './body.type';

export const IssuingBodyConnection = facetedConnectionOf('IssuingBody', () => IssuingBody, '机关');
export const RegionConnection = facetedConnectionOf('Region', () => Region, '地区');
