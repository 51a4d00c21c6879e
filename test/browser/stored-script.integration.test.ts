/** A report and a law whose words are markup, in the explorer: shown as words, wherever they are shown. */
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { lawText } from '../app/imports/laws';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { describeInBrowser } from './support';

const folderWith = temporaryFolders();

const MARKUP = '<img src=x onerror="window.pwned=1"><b>粗体</b></script><script>window.pwned=1</script>';
/** What is left of it where Markdown is read: <b> is bold there. */
const IMAGE = '<img src=x onerror="window.pwned=1">';
const LAWS = {
  '行政法规/示例脚本条例(2020-03-01).md': lawText({
    title: '示例脚本条例',
    history: ['2020年3月1日 国务院令第901号公布', '2020年5月1日 施行'],
    articles: [`为了示例${MARKUP}，制定本条例。`],
  }),
};
const REPORT = `某市脚本局关于2022年法治政府建设情况的报告

一、主要举措
（一）完成登记
落实《示例脚本条例》第一条，完成登记${MARKUP}120艘。
`;

describeInBrowser('words that would be markup', () => {
  const driver = testDriver();
  const site = explorerSite(driver, async () => {
    await freshGraph(driver);
    await importSources(driver, folderWith(LAWS));
    await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
  });

  test.each([
    ['a report', '/report/某市脚本局/2022/法治政府建设情况的报告'],
    ['a source', '/source/示例脚本条例?on=2022-12-31'],
    ['what a search finds', '/?q=完成登记'],
    ['what is to be reviewed', '/review'],
  ])('stay words in %s', async (_, to) => {
    await site.visit(to);
    // The first of them may stand in a part that is folded.
    await site.page.getByText(IMAGE).filter({ visible: true }).first().waitFor();
    const shown = await site.page.locator('main').textContent();
    expect(await site.page.locator('main img, main b, main script').count()).toBe(0);
    expect(await site.page.evaluate('"pwned" in window')).toBe(false);
    expect(shown).toContain(IMAGE);
  });
});
