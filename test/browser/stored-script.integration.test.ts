/** A report and a law whose words are markup, in the explorer: shown as words, wherever they are shown. */
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { lawText } from '../app/imports/laws';
import { Reviewer } from '../app/review/desk';
import { tokenFor } from '../app/review/support';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, query, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { hostileAddresses, MARKUP as IN_EVERY_FIELD, LIVELY, markEverything } from './hostile';
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
    // The first of them may stand in a part that is folded; and were it markup, it would be a picture.
    const words = site.page.getByText(IMAGE).filter({ visible: true });
    await words.or(site.page.locator('main img')).first().waitFor({ state: 'attached' });
    const shown = await site.page.locator('main').textContent();
    expect(await site.page.locator('main img, main b, main script').count()).toBe(0);
    expect(await site.page.evaluate('"pwned" in window')).toBe(false);
    expect(shown).toContain(IMAGE);
  });
});

describeInBrowser(
  'markup in every field that a report, a law or a reviewer sets, and in every part of an address',
  () => {
    const driver = testDriver();
    const site = explorerSite(driver, async () => {
      await freshGraph(driver);
      await importSources(driver, folderWith(LAWS));
      await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
    });

    const lively = () => site.page.evaluate(LIVELY);
    const ran = () => site.page.evaluate('"pwned" in window');

    test('is told from words by the test itself', async () => {
      await site.visit('/help');
      await site.page.evaluate(
        `document.querySelector('main').innerHTML += ${JSON.stringify(IN_EVERY_FIELD)}`,
      );
      expect(await lively()).toHaveLength(2);
    });

    test('an address of the explorer shows it as words, if at all', async () => {
      for (const to of hostileAddresses()) {
        await site.page.goto(new URL(to, site.server.url).href);
        await site.page.locator('main').first().waitFor();
        await site.settled();
        expect([to, await lively(), await ran()]).toEqual([to, [], false]);
      }
    });

    test('each view shows it as words', async () => {
      const reviewer = new Reviewer(site.server, await tokenFor(driver, '示例编辑', 'editor'));
      const [link] = await reviewer.queue(', kinds: [CITATION]');
      await reviewer.reject(link!, '所引有误');
      expect(await markEverything(driver)).toBeGreaterThan(50);
      const id = async (label: string) =>
        (await query<{ id: string }>(driver, `MATCH (n:${label}) RETURN n.id AS id LIMIT 1`))[0]!.id;
      const [report, source] = [await id('Report'), await id('LegalSource')];
      const at = (place: string, of: string) =>
        `/${place}/${of.replace(/^\w+:/u, '').split('/').map(encodeURIComponent).join('/')}`;
      let shown = 0;
      for (const to of [
        ...['/reports', '/laws', '/lists', '/years', '/import', '/review', '/review?tab=decided', '/?q=登记'],
        ...['', '?tab=basis', '?tab=gaps'].map((tab) => at('report', report) + tab),
        ...['', '?on=2022-12-31', '?tab=history', '?tab=measures', '?at=art-1'].map(
          (tab) => at('source', source) + tab,
        ),
        ...[report, source].map((of) => `/graph?of=${encodeURIComponent(of)}`),
      ]) {
        await site.page.goto(new URL(to, site.server.url).href);
        await site.page.locator('main').first().waitFor();
        await site.settled();
        expect([to, await lively(), await ran()]).toEqual([to, [], false]);
        if ((await site.page.locator('main').textContent())?.includes('onerror=')) shown++;
      }
      // Where it is not shown nothing is proven.
      expect(shown).toBeGreaterThanOrEqual(6);
    });
  },
);
