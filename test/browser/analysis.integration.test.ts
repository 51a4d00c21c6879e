/** The analysis beside the years: what is cited most and not held, what changes touch, and the clean-up of a body. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { CLEAN_UP_HEAD } from '../../src/domain/research/clean-up-table';
import { lawText } from '../app/imports/laws';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

const BODY = '重庆市沙坪坝区人民政府';
const local = (title: string, number: string, on: string, ...articles: string[]) =>
  lawText({ title, history: [number, `${on} ${BODY}公布`, `自${on}起施行`], articles });

/** Made before the regulation was amended in 2020: of its articles one changed its words and number, one is named. */
const DOCUMENTS = {
  [`规范性文件/${BODY}关于公开目录的规定(2015-03-01).md`]: local(
    `${BODY}关于公开目录的规定`,
    '沙府发〔2015〕3号',
    '2015年3月1日',
    '根据《示例管理条例》，制定本规定。',
    '依照《示例管理条例》第二条，目录由街道公开。',
  ),
  [`规范性文件/${BODY}关于早餐车的规定(2018-05-01).md`]: local(
    `${BODY}关于早餐车的规定`,
    '沙府发〔2018〕5号',
    '2018年5月1日',
    '早餐车停在划线处。',
    '本规定自2018年5月1日起施行，有效期5年。',
  ),
  // Of two versions the text of the later alone is held.
  '行政法规/示例沿革条例(2020-03-01).md': lawText({
    title: '示例沿革条例',
    history: ['2010年3月1日 国务院令第911号公布', '2020年3月1日 国务院令第912号修订', '2020年5月1日 施行'],
    articles: ['为了示例，制定本条例。'],
  }),
};

const LIST = [
  '甲市权责清单（2019年）',
  '序号,事项名称,设定依据',
  '1,目录核发,《示例管理条例》第二条',
  '2,灯塔登记,《示例灯塔法》第四条',
].join('\n');

describeInBrowser('the analysis', () => {
  const driver = testDriver();
  const site = explorerSite(driver, async () => {
    await loadWorld(driver, folderWith);
    await importSources(driver, folderWith(DOCUMENTS));
    await importReports(driver, [folderWith({ '清单.csv': LIST })]);
  });
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  const table = async (button = '下载表格（CSV）') => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).first().click(),
    ]);
    const rows = parse(readFileSync(await file.path(), 'utf8'), { bom: true }) as string[][];
    return { name: file.suggestedFilename(), head: rows[0]!, rows: rows.slice(1) };
  };

  it('lists what is cited most, held or not, over the reports held, and leads to where it is cited', async () => {
    await site.visit('/years');
    await page.getByRole('link', { name: '最常被引' }).click();
    const row = page.locator('.basis tbody tr', { hasText: '示例管理办法' });
    await row.waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^按 3 份收录的报告计/u);
    expect(await row.locator('td.number').allTextContents()).toEqual(['2', '2', '2021–2022']);
    expect(await row.locator('.status').textContent()).toBe('已收录');
    const unheld = page.locator('.basis tbody tr', { hasText: '示例灯塔法' });
    expect(await unheld.locator('.status').textContent()).toBe('未收录');
    const { head, rows } = await table();
    expect(head.slice(0, 2)).toEqual(['id', '文件']);
    expect(rows).toHaveLength(await page.locator('.basis tbody tr').count());
    expect(rows.map(([id]) => id)).toContain('source:示例管理办法');
    await row.getByRole('link', { name: '2', exact: true }).click();
    await page.waitForURL(/\/source\/.*tab=measures/u);
    await page.locator('details.year').first().waitFor();
    expect(await page.locator('details.year').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('公开目录20件')]),
    );
    expect(site.complaints).toEqual([]);
  });

  it('lists what is cited and not held, by body, region, year and kind, and keeps that in the address', async () => {
    await site.visit('/years?tab=gaps');
    const titles = () => page.locator('.basis .source-name').allTextContents();
    await page.locator('.basis tbody tr').first().waitFor();
    expect((await titles()).sort()).toEqual(['未收录示例法', '示例灯塔法']);
    await page.getByLabel('机关').fill('示例市示例局');
    await page.getByLabel('年度自').fill('2022');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.waitForURL(/body=.*from=2022/u);
    await page.locator('.basis tbody tr', { hasText: '示例灯塔法' }).waitFor({ state: 'detached' });
    await page.locator('.basis tbody tr').first().waitFor();
    expect(await titles()).toEqual(['未收录示例法']);
    await page.reload();
    await page.locator('.basis tbody tr').first().waitFor();
    expect(await titles()).toEqual(['未收录示例法']);
    expect(await page.getByLabel('机关').inputValue()).toBe('示例市示例局');
    const { rows } = await table();
    expect(rows).toHaveLength(1);
    await page.getByLabel('文件种类').selectOption('TREATY');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByText('这 1 份报告所引的、符合条件的文件都已收录').waitFor();
    expect(site.complaints).toEqual([]);
  });

  it.each([
    ['/years?tab=gaps&body=没有这个局', '没有“没有这个局”这个机关'],
    ['/years?tab=cited&from=1950&to=1951', '没有收录符合这些条件的报告'],
    ['/years?tab=cited&from=2022&to=2021', '年度应为 1900 至 2200'],
    ['/years?tab=radar&since=2031-01-01', '期间内没有所知的变动'],
    ['/years?tab=radar&since=2020-05-01&source=source:示例沿革条例', '变了什么不知道'],
    ['/years?tab=radar&since=2000-01-01&source=source:没有这部', '没有收录这部文件'],
    ['/years?tab=radar&since=2020-05', '“2020-05”不是一个日期'],
    ['/years?tab=cleanup', '写一个机关的全称'],
    ['/years?tab=cleanup&body=没有这个政府', '没有“没有这个政府”这个机关'],
    ['/years?tab=cleanup&body=示例市示例局', '没有收录这个机关的文件'],
  ])('%s says what is not known, and what there is not', async (to, words) => {
    await site.visit(to);
    await page.locator('.note', { hasText: words }).first().waitFor();
    expect(await page.locator('.basis, .entries li .fate').count()).toBe(0);
  });

  it('finds what rests on the articles that a law changed, with old and new words, and leads to each', async () => {
    await site.visit('/years?tab=radar');
    await page.getByLabel('只看一部文件').fill('示例管理条例');
    await page.locator('.targets button', { hasText: '示例管理条例' }).first().click();
    await page.getByRole('link', { name: '2020-05-01 起施行' }).click();
    await page.waitForURL(/since=2020-05-01&until=2020-05-01/u);
    const entries = page.locator('ol.entries > li');
    await entries.nth(1).waitFor();
    expect(await entries.locator('.fate').allTextContents()).toEqual(['已修改', '已修改']);
    const item = entries.filter({ hasText: '目录核发' });
    expect(await item.textContent()).toContain('→ 第三条');
    await item.locator('summary').click();
    expect(await item.locator('del').allTextContents()).toEqual([expect.stringMatching(/^十/u)]);
    expect(await item.locator('ins').allTextContents()).toEqual([expect.stringMatching(/^二十/u)]);
    const rule = page
      .getByRole('region', { name: /下位规定/u })
      .or(page.locator('section', { hasText: '上位法修改以后' }));
    expect(await rule.last().textContent()).toContain('关于公开目录的规定');
    const { head, rows } = await table();
    expect(rows).toHaveLength(2);
    expect(rows[0]![head.indexOf('受影响的')]).toBe('目录核发');
    expect(rows[0]![head.indexOf('原文')]).toContain('十日内');
    const feed = await page.getByRole('link', { name: '订阅（Atom）' }).getAttribute('href');
    const atom = await (await fetch(new URL(feed ?? '', site.server.url))).text();
    expect(atom.match(/<entry>/gu)).not.toBeNull();
    expect(atom).toContain('目录核发');
    await screenshot(page, 'explorer-radar');
    await page.reload();
    await item.getByRole('link', { name: '目录核发' }).click();
    await page.waitForURL(/\/report\/.*item=/u);
    await page.locator('.leaf-chosen', { hasText: '目录核发' }).waitFor();
    await page.goBack();
    await entries
      .filter({ hasText: '关于公开目录的规定' })
      .getByRole('link', { name: /第二条$/u })
      .last()
      .click();
    await page.waitForURL(/\/source\/.*at=art-2/u);
    await page.locator('.article-chosen', { hasText: '目录由街道公开' }).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('proposes what is to become of a body’s documents, keeps what one decides, and gives it away as a table', async () => {
    await site.visit('/years?tab=cleanup&on=2024-06-30');
    await page.getByLabel('机关').fill(BODY);
    await page.getByRole('button', { name: '列出' }).click();
    await page.waitForURL(/body=/u);
    const row = (title: string) => page.locator('.cleanup tbody tr', { hasText: title });
    await row('公开目录').waitFor();
    expect(await row('公开目录').locator('td').nth(2).textContent()).toMatch(/^修改/u);
    expect(await row('早餐车').locator('td').nth(2).textContent()).toBe('失效');
    // Nothing is decided before somebody decides.
    expect((await table()).rows.map((cells) => cells[CLEAN_UP_HEAD.indexOf('结论')])).toEqual(['', '']);
    await page.getByRole('button', { name: '未填的采用建议' }).click();
    expect(await row('早餐车').locator('select').inputValue()).toBe('LAPSE');
    expect(await row('公开目录').locator('select').inputValue()).toBe('');
    await row('公开目录').locator('select').selectOption('REPEAL');
    await row('公开目录').locator('input').fill('并入新的规定');
    await page.reload();
    await row('公开目录').waitFor();
    const { head, rows } = await table();
    expect(head).toEqual(CLEAN_UP_HEAD);
    const decided = rows.map((cells) => [cells[1], ...cells.slice(-2)]);
    expect(decided.sort()).toEqual([
      [`${BODY}关于公开目录的规定`, '废止', '并入新的规定'],
      [`${BODY}关于早餐车的规定`, '失效', ''],
    ]);
    await screenshot(page, 'explorer-clean-up');
    await page.getByRole('button', { name: '清除所填' }).click();
    expect(await row('公开目录').locator('select').inputValue()).toBe('');
    // As on a day on which its term was not over.
    await page.getByLabel('按哪一日').fill('2019-06-30');
    await page.waitForURL(/on=2019-06-30/u);
    await page
      .locator('.cleanup tbody tr', { hasText: '早餐车' })
      .locator('td', { hasText: '保留' })
      .first()
      .waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('counts one article alone, and gives the chart away as a picture that says what it shows', async () => {
    await site.visit('/years?source=source:示例管理条例');
    await page.getByText('2 份报告中的').waitFor();
    await page.getByLabel('只看某条').fill('第三条');
    await page.keyboard.press('Enter');
    await page.waitForURL(/article=/u);
    await page.getByText('1 份报告中的 1 项举措引用它，共 1 处。').waitFor();
    await page.getByRole('link', { name: '按机关' }).click();
    await page.locator('.chart svg rect').first().waitFor();
    expect(new URL(page.url()).searchParams.get('article')).toBe('第三条');
    const { name, head } = await table();
    expect(name).toBe('《示例管理条例》第三条历年被引.csv');
    expect(head).toContain('article');
    const taken = async (form: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: `下载图（${form}）` })
          .first()
          .click(),
      ]);
      return readFileSync(await file.path());
    };
    const svg = (await taken('SVG')).toString('utf8');
    for (const words of ['《示例管理条例》第三条历年被引', '示例市示例局', '2022'])
      expect(svg).toContain(words);
    expect(svg).not.toContain('var(--');
    const png = await taken('PNG');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBeGreaterThan(400);
    await page.getByLabel('只看某条').fill('某条');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^条号应为 第三条/u)
      .first()
      .waitFor();
    expect(site.complaints.filter((line) => !line.includes('400'))).toEqual([]);
  });

  const PAGES: [string, string][] = [
    ['cited', '/years?tab=cited'],
    ['gaps', '/years?tab=gaps'],
    ['no-gaps', '/years?tab=gaps&body=没有这个局'],
    ['radar', '/years?tab=radar&since=2019-01-01'],
    ['radar-of-law', '/years?tab=radar&since=2019-01-01&source=source:示例管理条例'],
    ['clean-up', `/years?tab=cleanup&body=${BODY}&on=2024-06-30`],
    ['clean-up-start', '/years?tab=cleanup'],
  ];

  it.each(PAGES)(
    'axe finds nothing in %s, in both languages and themes, nor is it wider than a phone',
    async (name, to) => {
      await site.expectAccessible(to);
      await screenshot(page, `explorer-${name}-360`);
    },
  );
});
