/** What the seeds alone must say, without any text: asked by the words of this file, not of any labelled case. */
import { analyseText } from '../../../src/domain/analyse';
import type { Resolution } from '../../../src/domain/model/resolution';
import { knowledge } from './support';

const first = (text: string, asOf: string): Resolution =>
  analyseText(text, knowledge(), { asOf, region: [] }).resolutions[0]!;

it.each<[text: string, asOf: string, expected: object]>([
  // Before the first text known of a title that an older text bore.
  ['《婚姻法》第七条', '1955-06-01', { status: 'UNKNOWN', version: null }],
  ['《信访条例》', '2000-01-01', { status: 'UNKNOWN', version: null }],
  ['《国家安全法》', '2000-01-01', { status: 'UNKNOWN', version: null }],
  // Of one that none bore.
  ['《民法典》', '2019-01-01', { status: 'NOT_YET_IN_FORCE' }],
  // Interpretations whose law has ended.
  ['《最高人民法院关于适用〈合同法〉若干问题的解释（二）》', '2022-01-01', { outcome: 'SUPERSEDED' }],
  [
    '《最高人民法院关于适用〈中华人民共和国婚姻法〉若干问题的解释（三）》',
    '2022-01-01',
    { status: 'UNKNOWN' },
  ],
  ['《关于适用〈中华人民共和国担保法〉若干问题的解释》第三条', '2023-01-01', { status: 'UNKNOWN' }],
  // Words of version over the catalogue.
  ['2013年《公司法》', '2026-01-01', { version: 'version:公司法@2013-12-28', status: 'AMENDED' }],
  ['修订前的《行政处罚法》', '2026-01-01', { version: 'version:行政处罚法@2017-09-01', status: 'AMENDED' }],
  ['新修订的《行政复议法》', '2023-12-31', { version: 'version:行政复议法@2023-09-01' }],
])('%s on %s', (text, asOf, expected) => {
  expect(first(text, asOf)).toMatchObject(expected);
});
