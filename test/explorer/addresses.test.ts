import {
  comparisonAddress,
  idInReport,
  reportAddress,
  reportOfPart,
  sourceAddress,
  versionOf,
} from '../../explorer/lib/addresses';

const REPORT = 'report:某局/2022/情况的报告';
const decoded = (address: string) => decodeURIComponent(address);

describe('addresses', () => {
  it.each([
    ['a report', reportAddress(REPORT), '/report/某局/2022/情况的报告'],
    [
      'a citation in a report',
      reportAddress(REPORT, { citation: 'citation:某局/2022/情况的报告/12-30' }),
      '/report/某局/2022/情况的报告?citation=12-30',
    ],
    ['a source', sourceAddress('source:某条例'), '/source/某条例'],
    [
      'an article as on a day',
      sourceAddress('source:某条例', { on: '2022-12-31', provision: 'art-27/par-2' }),
      '/source/某条例?on=2022-12-31&at=art-27/par-2',
    ],
    [
      'a version',
      sourceAddress('source:某条例~某省', { version: 'version:某条例~某省@2019-04-03' }),
      '/source/某条例~某省?version=2019-04-03',
    ],
    [
      'two versions side by side',
      comparisonAddress('source:某条例', 'version:某条例@undated', 'version:某条例@2019-04-03'),
      '/compare/某条例?from=undated&to=2019-04-03',
    ],
  ])('%s can be read', (_, address, readable) => {
    expect(decoded(address)).toBe(readable);
  });

  it('keeps characters that addresses use themselves out of the way', () => {
    expect(sourceAddress('source:一%二&三')).toBe(`/source/${encodeURIComponent('一%二&三')}`);
  });

  it('leads back to the ids', () => {
    const citation = idInReport('citation', REPORT, '12-30');
    expect(citation).toBe('citation:某局/2022/情况的报告/12-30');
    expect(reportOfPart(citation)).toBe(REPORT);
    expect(versionOf('source:某条例', '2019-04-03')).toBe('version:某条例@2019-04-03');
  });
});
