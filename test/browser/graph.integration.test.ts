/// <reference lib="dom" />
/** The graph around a work that many others rest on: readable at first sight, the report that cites it too. */
import type { Core } from 'cytoscape';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { lawText } from '../app/imports/laws';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

const WORKS = 45;
const LAWS = {
  '法律/示例总法(2001-01-01).md': lawText({
    title: '示例总法',
    history: ['2001年1月1日 示例常委会通过', '自2001年2月1日起施行'],
    articles: ['为了示例，制定本法。'],
  }),
  ...Object.fromEntries(
    Array.from({ length: WORKS }, (_, at) => [
      `部门规章/示例${at + 1}号事项管理办法(2021-02-01).md`,
      lawText({
        title: `示例${at + 1}号事项管理办法`,
        history: [`2021年2月1日 示例部令第${at + 1}号公布`, '2021年3月1日 施行'],
        articles: ['根据《示例总法》，制定本办法。'],
      }),
    ]),
  ),
};
const REPORT = `示例市示例局关于2022年法治政府建设情况的报告

2022年，示例局推进法治政府建设，有关情况报告如下。
一、主要举措和成效
（一）推进目录公开
贯彻落实《示例总法》第一条，公开目录20件。
`;

describeInBrowser('the graph around a work with many others', () => {
  const driver = testDriver();
  const site = explorerSite(driver, async () => {
    await freshGraph(driver);
    await importSources(driver, folderWith(LAWS));
    await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
  });

  it.each([
    ['a screen', 1280, 900],
    ['a phone', 360, 740],
  ])(
    'shows the work and the report in the first view of %s, no name on another',
    async (_, width, height) => {
      const { page } = site;
      await page.setViewportSize({ width, height });
      await site.visit('/graph?of=source:示例总法');
      await page.locator('.graph-list li').nth(WORKS).waitFor();
      const nodes = await page.waitForFunction((count) => {
        const place = document.querySelector('.graph-canvas') as HTMLElement & { _cyreg?: { cy: Core } };
        const cy = place._cyreg?.cy;
        if (!cy || cy.nodes().length < count) return null;
        const { w, h } = { w: cy.width(), h: cy.height() };
        return cy.nodes().map((node) => {
          const { x, y } = node.renderedPosition();
          return {
            name: String(node.data('name')),
            kind: String(node.data('kind')),
            isSeen: x > 0 && x < w && y > 0 && y < h,
            isBeside: x < 0 || x > w,
            size: cy.zoom() * 11,
            at: node.position(),
          };
        });
      }, WORKS + 2);
      const drawn = (await nodes.jsonValue())!;
      await screenshot(page, `explorer-graph-many-${width}`);
      expect(drawn.filter(({ kind }) => kind === 'report').map(({ isSeen }) => isSeen)).toEqual([true]);
      expect(drawn.find(({ name }) => name === '示例总法')!.isSeen).toBe(true);
      expect(drawn.every(({ size, isBeside }) => size >= 9 && !isBeside)).toBe(true);
      for (const [index, a] of drawn.entries())
        for (const b of drawn.slice(index + 1))
          expect(Math.abs(a.at.x - b.at.x) >= 105 || Math.abs(a.at.y - b.at.y) >= 60).toBe(true);
      expect(await page.locator('.graph-list h3').first().textContent()).toBe('报告');
      expect(site.complaints).toEqual([]);
    },
  );
});
