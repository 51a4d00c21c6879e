import { facetedConnectionOf } from '../paging/connection';
import { Measure, ReportItem } from './item.type';
import { Report } from './report.type';

export const ReportConnection = facetedConnectionOf('Report', () => Report, '报告');
export const MeasureConnection = facetedConnectionOf('Measure', () => Measure, '举措');
export const ReportItemConnection = facetedConnectionOf('ReportItem', () => ReportItem, '报告单元');
