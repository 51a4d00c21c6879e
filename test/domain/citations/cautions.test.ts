/** What is told beside an answer claims no more than the dates say. */
import { cautionsOf } from '../../../src/domain/citations/cautions';
import { type Dated, settle } from '../../../src/domain/citations/standing';

const told = (versions: Dated[], on: string) =>
  cautionsOf(settle(versions), on, null).map(({ message }) => message);

test.each<[name: string, versions: Dated[], messages: string[]]>([
  [
    'of a first version no earlier one may have applied',
    [{ promulgatedOn: '2016-06-01', effectiveFrom: null }],
    ['此版本 2016-06-01 公布，自何时施行资料未载'],
  ],
  [
    'of a change the version before may still have applied',
    [
      { promulgatedOn: '2010-03-01', effectiveFrom: '2010-05-01' },
      { promulgatedOn: '2016-06-01', effectiveFrom: null },
    ],
    ['此版本 2016-06-01 公布，自何时施行资料未载，当日适用的也可能是前一版本'],
  ],
  [
    'also where the older text is not among the versions',
    [{ promulgatedOn: '2016-06-01', effectiveFrom: null, older: true }],
    ['此版本 2016-06-01 公布，自何时施行资料未载，当日适用的也可能是前一版本'],
  ],
  [
    'of a version that bears no date',
    [{ promulgatedOn: null, effectiveFrom: null, textHeld: true }],
    ['此版本的公布日与施行日资料未载'],
  ],
  ['of a known start nothing', [{ promulgatedOn: '2016-06-01', effectiveFrom: '2016-07-01' }], []],
])('%s', (_, versions, messages) => {
  expect(told(versions, '2020-01-01')).toEqual(messages);
});
