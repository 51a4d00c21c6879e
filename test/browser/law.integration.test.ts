/** The pages of a law: its tabs, its timeline, its comparison and what one takes away of an article. */
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { importSources } from '../../src/app/imports/sources';
import { lawText } from '../app/imports/laws';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser } from './support';

const folderWith = temporaryFolders();

/** Of two versions, the text of the later alone is held. */
const ONE_TEXT = {
  '行政法规/示例沿革条例(2020-03-01).md': lawText({
    title: '示例沿革条例',
    history: ['2010年3月1日 国务院令第911号公布', '2020年3月1日 国务院令第912号修订', '2020年5月1日 施行'],
    articles: ['为了示例，制定本条例。'],
  }),
};

/** Two files of one act, which tell its day differently. */
const ONE_ACT = Object.fromEntries(
  ['1日', '21日'].map((day) => [
    `行政法规/示例同令条例(2020-03-${day === '1日' ? '01' : '21'}).md`,
    lawText({
      title: '示例同令条例',
      history: ['2010年3月1日 国务院令第921号公布', `2020年3月${day} 国务院令第922号修订`],
      articles: ['为了示例，制定本条例。'],
    }),
  ]),
);

/** As long as the longest. */
const LONG = 1260;
const LONG_LAW = {
  '法律/示例法典(2020-05-28).md': lawText({
    title: '示例法典',
    history: ['2020年5月28日 示例代表大会通过', '自2021年1月1日起施行'],
    articles: Array.from({ length: LONG }, (_, at) => `示例事项${at + 1}，依照本法办理。`),
  }),
};

function paragraphsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((each) => each.replace(/<[^>]+>/gu, ''));
}

const LAW = '/source/示例管理条例';
const COMPARISON = '/compare/示例管理条例?from=2010-03-01&to=2020-03-01';

describeInBrowser('the pages of a law', () => {
  const driver = testDriver();
  const site = explorerSite(driver, async () => {
    await loadWorld(driver, folderWith);
    await importSources(driver, folderWith({ ...ONE_TEXT, ...ONE_ACT, ...LONG_LAW }));
  });
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  it('leads from its text to every other tab and keeps the day', async () => {
    await site.visit(`${LAW}?on=2015-01-01`);
    for (const [name, sign] of [
      ['沿革与对照', page.locator('.timeline')],
      ['上位·下位', page.locator('.chain .source-name', { hasText: '示例管理办法' })],
      ['被引举措', page.locator('details.year')],
      ['图谱', page.locator('.graph-canvas')],
      ['正文', page.getByText('在十日内答复')],
    ] as const) {
      await page.getByRole('navigation', { name: '这部文件' }).getByRole('link', { name }).click();
      await sign.first().waitFor();
      expect(new URL(page.url()).searchParams.get('on')).toBe('2015-01-01');
    }
    expect(site.complaints).toEqual([]);
  });

  it('sets its versions on a line by the day they took effect, those without a text hollow', async () => {
    await site.visit('/source/示例沿革条例?tab=history');
    const line = page.locator('.timeline li');
    await line.nth(1).waitFor();
    expect(await line.first().getAttribute('class')).toBe('timeline-hollow');
    expect(await line.nth(1).getAttribute('class')).toBe('timeline-held');
    expect(await line.first().textContent()).toContain('未收录全文');
    await page.getByText('收录全文的版本不足两个，无可对照。').waitFor();
    await site.visit(`${LAW}?tab=history`);
    expect(await line.locator('> a').allTextContents()).toEqual(['2010-05-01 起施行', '2020-05-01 起施行']);
    await line.getByRole('link', { name: '对照' }).click();
    await page.waitForURL(/from=2010-03-01&to=2020-03-01/u);
  });

  it('two files of one act are one version, on the line and in the comparison', async () => {
    await site.visit('/source/示例同令条例?tab=history');
    await page.locator('.timeline li').nth(1).waitFor();
    const numbers = await page.locator('.timeline li').allTextContents();
    expect(numbers.map((each) => /第\d+号/u.exec(each)?.[0])).toEqual(['第921号', '第922号']);
    await page.getByText('收录全文的版本不足两个，无可对照。').waitFor();
    await site.visit('/compare/示例同令条例?from=2020-03-01&to=2020-03-21');
    await page.locator('select').nth(1).locator('option').first().waitFor({ state: 'attached' });
    expect(await page.locator('select').nth(1).locator('option').allTextContents()).toEqual(['2020-03-21']);
  });

  it('compares in the order of reading, of one article alone, and as a table for Word', async () => {
    await site.visit(COMPARISON);
    await page.locator('ins').first().waitFor();
    expect(await page.locator('.compare-columns h2').allTextContents()).toEqual([
      '第二条',
      '第二条',
      expect.stringContaining('第三条'),
      '第三条',
      expect.stringContaining('第四条'),
    ]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载对照表（DOCX）' }).click(),
    ]);
    const zip = await JSZip.loadAsync(readFileSync(await file.path()));
    const xml = await zip.file('word/document.xml')!.async('string');
    expect(file.suggestedFilename()).toBe('《示例管理条例》新旧条文对照表.docx');
    expect(xml.match(/<w:tr>|<w:tr /gu)).toHaveLength(4);
    expect(xml).toContain('<w:strike/>');
    expect(paragraphsOf(xml)).toEqual([
      '《示例管理条例》新旧条文对照表',
      '改动 2 条，只改编号 0 条，新增 1 条，删去 0 条，未变 1 条。',
      '左为修改前，右为修改后；加删除线的是删去的文字，加粗并加下划线的是新增的文字。以公布的文本为准。',
      '修改前　2010-03-01 公布　2010-05-01 起施行　国务院令第901号',
      '修改后　2020-03-01 公布　2020-05-01 起施行　国务院令第902号',
      '先前的版本没有这一条。',
      '第二条　示例工作应当遵循便民原则。',
      '第二条　示例机关应当公开目录，并在十日内答复。',
      '第三条　示例机关应当公开目录，并在二十日内答复。',
      '第三条　违反本条例第二条规定的，予以警告。',
      '第四条　违反本条例第三条规定的，予以警告。',
      expect.stringMatching(
        /^来源：依据 Yiju，http.*\/compare\/示例管理条例\?from=2010-03-01.*，\d{4}-\d{2}-\d{2} 生成。$/u,
      ),
    ]);
    await page.getByLabel('只看').selectOption({ label: '第三条' });
    await page.waitForURL(/at=art-3/u);
    await page.locator('.compare-added').waitFor({ state: 'detached' });
    expect(await page.locator('ins').allTextContents()).toEqual(['二']);
    await site.visit(`${COMPARISON}&at=art-1`);
    await page.getByText('这一条不在两版的改动之列。').waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('lets one take the words, the link and the snippet of an article, and go to the next', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await page.getByText('已复制').first().waitFor();
      return String(await page.evaluate('navigator.clipboard.readText()'));
    };
    await site.visit(`${LAW}?on=2015-01-01&at=art-2`);
    expect(await copied('复制条文')).toBe('第二条　示例机关应当公开目录，并在十日内答复。');
    const link = await copied('复制链接');
    expect(decodeURIComponent(link)).toBe(
      decodeURIComponent(new URL('/s/示例管理条例/art-2?on=2015-01-01', site.server.url).href),
    );
    expect((await fetch(link)).status).toBe(200);
    expect(await copied('复制嵌入代码')).toContain(
      '<yiju-citation source="示例管理条例" article="第二条" on="2015-01-01"></yiju-citation>',
    );
    await page.getByRole('link', { name: '下一条' }).click();
    await page.locator('.panel .quoted', { hasText: '第三条' }).waitFor();
    expect(await page.getByRole('link', { name: '下一条' }).count()).toBe(0);
    await page.getByRole('link', { name: '上一条' }).click();
    await page.locator('.panel .quoted', { hasText: '第二条' }).waitFor();
  });

  it('tells what the last change did to an article, and that it was only renumbered where it was', async () => {
    await site.visit(`${LAW}?at=art-3`);
    await page.getByText('与上一版的这一条对照').click();
    const beside = page.locator('.beside-before');
    expect(await beside.locator('h3').allTextContents()).toEqual([
      expect.stringMatching(/^上一版.*第二条/u),
      expect.stringMatching(/^所示版本.*第三条/u),
    ]);
    expect(await beside.locator('ins').allTextContents()).toEqual([expect.stringMatching(/^二/u)]);
  });

  it('keeps the day on the way to a report and back', async () => {
    await site.visit(`${LAW}?on=2021-06-30&at=art-3`);
    await page.getByRole('complementary').getByText('严格按照《示例管理条例》第三条答复申请').click();
    await page.waitForURL(/\/report\/.*on=2021-06-30/u);
    await page.getByRole('link', { name: '看它在所选之日（2021-06-30）' }).click();
    await page.waitForURL(/\/source\/.*on=2021-06-30&at=art-3/u);
    await page.goBack();
    // Of the report's own day, where none was chosen.
    await page.locator('.rule-source .source-name').click();
    await page.waitForURL(/\/source\/.*on=2022-12-31&at=art-3/u);
  });

  it('a code of a thousand articles and more comes in two rounds: how it stands, then its contents and all of its text', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /query (\w+)/u.exec(request.postData() ?? '')?.[1];
      if (request.url().endsWith('/graphql') && name) asked.push(name);
    });
    await site.visit('/source/示例法典');
    await page
      .locator('.article')
      .nth(LONG - 1)
      .waitFor();
    expect(await page.locator('.article').last().textContent()).toBe(
      '第一千二百六十条示例事项1260，依照本法办理。',
    );
    expect(asked).toEqual(['Source', 'VersionContents']);
  });
});
