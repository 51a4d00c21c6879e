import { readListing, SourceRefusedError } from '../../../src/domain/sources';

const HEAD = 'title\tlevel\tpublished_on\teffective_on\texpired\tcategory';
const LISTING = readListing(
  [
    HEAD,
    '示例条例\t行政法规\t2019-04-03\t2019-05-15\t0\t行政法规',
    '示例条例\t行政法规\t2007-04-05\t\t1\t行政法规',
    '示例规定\t行政法规\t\t2001-01-01\t0\t行政法规',
    '同名办法\t行政法规\t2001-01-01\t2001-02-01\t0\t甲',
    '同名办法\t行政法规\t2001-01-01\t2001-03-01\t0\t乙',
  ].join('\n'),
  'list.tsv',
);

it.each([
  ['行政法规/示例条例(2019-04-03).md', { promulgatedOn: '2019-04-03', effectiveOn: '2019-05-15' }],
  ['示例条例(2007-04-05).md', { promulgatedOn: '2007-04-05', effectiveOn: null }],
  ['示例规定.md', { promulgatedOn: null, effectiveOn: '2001-01-01' }],
  ['示例条例.md', null],
  ['同名办法(2001-01-01).md', null],
])('%s is listed as %j', (file, dates) => {
  expect(LISTING.datesOf(file)).toEqual(dates);
});

it('refuses a list without its columns', () => {
  expect(() => readListing('名称\t日期\n', 'list.tsv')).toThrow(SourceRefusedError);
});
