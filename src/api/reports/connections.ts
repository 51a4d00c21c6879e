import { connectionOf } from '../paging/connection';
import { Measure, ReportItem } from './item.type';
import { Report } from './report.type';

export const ReportConnection = connectionOf('Report', () => Report, '报告');
export const MeasureConnection = connectionOf('Measure', () => Measure, '举措');
export const ReportItemConnection = connectionOf('ReportItem', () => ReportItem, '报告单元');
