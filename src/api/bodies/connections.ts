import { connectionOf } from '../paging/connection';
import { IssuingBody, Region } from './body.type';

export const IssuingBodyConnection = connectionOf('IssuingBody', () => IssuingBody, '机关');
export const RegionConnection = connectionOf('Region', () => Region, '地区');
