import { csvOf } from '../../explorer/lib/csv';

describe('csvOf', () => {
  it.each([
    ['plain cells', [['条例', 3]], '条例,3\r\n'],
    ['commas, quotes and line breaks', [['一,二', '“"”', '三\n四']], '"一,二","“""”","三\n四"\r\n'],
    ['nothing', [[null, undefined]], ',\r\n'],
    ['texts a spreadsheet would run', [['=1+1', '-2', -2]], "'=1+1,'-2,-2\r\n"],
    ['the same in full width', [['＝1', '＋1', '－1', '＠A']], "'＝1,'＋1,'－1,'＠A\r\n"],
    ['and behind a tab', [['\t=1', '@SUM(A1)', '+1']], "'\t=1,'@SUM(A1),'+1\r\n"],
  ])('writes %s', (_, rows, text) => {
    expect(csvOf(['名', '数'], rows)).toBe(`\ufeff名,数\r\n${text}`);
  });
});
