/** What the pages of reports, laws, the analysis, the desk and the snippet show, each in as few steps as it should take. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { importReports } from '../../src/app/imports/reports';
import { suggestSupport } from '../../src/app/imports/suggest';
import { temporaryFolders } from '../graph/folders';
import { query, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

const REPORT = '/report/示例市示例局/2022/法治政府建设情况的报告';
/** Its title says neither whose it is nor of when. */
const BARE_REPORT = [
  '政府工作报告',
  '——2024年1月10日在示例县第一届人民代表大会第三次会议上',
  '示例县人民政府县长　某某',
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、2023年工作回顾',
  '过去一年，按照《示例管理办法》第二条公开目录30件。',
].join('\n\n');

/** Ten links to review beside those of the other reports. */
const MANY = [
  '示例市督查局关于2023年法治政府建设情况的报告',
  '2023年，督查局推进法治政府建设，有关情况报告如下。',
  '一、主要举措和成效',
  ...Array.from({ length: 10 }, (_, at) => `第${at + 1}项，按照《示例管理办法》第二条报送目录${at + 1}件。`),
].join('\n');

describeInBrowser('the pages of the explorer', () => {
  const driver = testDriver();
  const site = explorerSite(driver, async () => {
    await loadWorld(driver, folderWith);
    const folder = folderWith({ '督查局-2023.txt': MANY });
    await importReports(driver, [path.join(folder, '督查局-2023.txt')]);
    await query(
      driver,
      "MATCH (s:LegalSource {id: 'source:示例管理条例'}) SET s.aliases = ['示管条例'], s.fullTitle = '中华人民共和国示例管理条例'",
    );
  });
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  it('a report lists its rules: measure, rule, article, then and now, and who confirmed', async () => {
    await site.visit(REPORT);
    await page.getByRole('link', { name: '依据清单' }).click();
    const row = page.locator('.basis tbody tr', { hasText: '第三条' });
    await row.waitFor();
    expect(await row.locator('.status').allTextContents()).toEqual(['有效', '有效']);
    expect(await row.textContent()).toContain('程序判断，未经人确认');
    // What is not held is neither right nor wrong.
    const unheld = page.locator('.basis tbody tr', {
      has: page.locator('td:nth-child(2)', { hasText: '未收录示例法' }),
    });
    expect(await unheld.locator('.status').allTextContents()).toEqual(['未收录']);
    await page.getByText('推断条文尚未计算').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeff举措,所依据的规定,条款,当时,现在,谁确认,关系,id');
    expect(lines.filter(Boolean)).toHaveLength((await page.locator('.basis tbody tr').count()) + 1);
    await page.getByRole('link', { name: '下载', exact: true }).click();
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '依据清单，供 Word（DOCX）' }).click(),
    ]);
    expect(paper.suggestedFilename()).toBe('示例市示例局关于2022年法治政府建设情况的报告.docx');
    await page.goBack();
    await page.locator('.basis tbody tr').first().waitFor();
    await screenshot(page, 'explorer-basis');
    expect(site.complaints).toEqual([]);
  });

  it('a report whose title says neither body nor year is called by both', async () => {
    const file = path.join(folderWith({}), '示例县-2024.txt');
    writeFileSync(file, BARE_REPORT);
    await importReports(driver, [file]);
    await site.visit('/reports');
    const names = await page.locator('.report-list a[lang]').allTextContents();
    expect(names).toContain('示例县人民政府2024年政府工作报告');
    for (const name of names) expect(name).toMatch(/^示例.*20\d\d年.*报告$/u);
  });

  it('of an article, its measures: those that cite it, and apart from them those it is inferred for', async () => {
    await suggestSupport(driver);
    // Whatever was inferred in so small a world: one more inference, of a measure that cites another rule.
    await query(
      driver,
      `MATCH (m:Measure) WHERE m.reportId CONTAINS '/2021/' WITH m ORDER BY m.start DESC LIMIT 1
       MATCH (p:Provision {id: 'provision:示例管理条例@2020-03-01/art-3'})
       MERGE (m)-[r:SUGGESTS]->(p)
       SET r.score = 0.5, r.rank = 1, r.reasons = ['字句相近'], r.answers = [], r.madeBy = 'test'`,
    );
    await site.visit('/source/示例管理条例?on=2022-12-31');
    await page.locator('.article-number', { hasText: '第三条' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('严格按照《示例管理条例》第三条答复申请').waitFor();
    const inferred = panel.getByRole('region', { name: '推断由它支持的举措（不是引用）' });
    await inferred.waitFor();
    await inferred.getByRole('link', { name: '公开目录12件' }).waitFor();
    // The desk of another test has nothing to do with it.
    await query(driver, "MATCH ()-[r:SUGGESTS {madeBy: 'test'}]->() DELETE r");
    expect(await inferred.textContent()).not.toContain('严格按照');
    await site.visit(`${REPORT}?tab=basis`);
    await page.locator('.basis tbody tr').first().waitFor();
    expect(await page.getByText('推断条文尚未计算').count()).toBe(0);
    expect(site.complaints).toEqual([]);
  });

  it('an article of a past version stands beside the same one as it is today, in two steps', async () => {
    await site.visit('/source/示例管理条例?on=2015-01-01');
    await page.locator('.article-number', { hasText: '第二条' }).click();
    await page.getByText('与今日的这一条对照').click();
    const beside = page.locator('.beside-today');
    expect(await beside.locator('.compare-text').allTextContents()).toEqual([
      '示例机关应当公开目录，并在十日内答复。',
      '示例机关应当公开目录，并在二十日内答复。',
    ]);
    expect(await beside.locator('ins').count()).toBe(1);
    expect(await beside.locator('h3').allTextContents()).toEqual([
      expect.stringContaining('第二条'),
      expect.stringContaining('第三条'),
    ]);
    await screenshot(page, 'explorer-beside-today');
  });

  it('a law says first how it stands, and how far it is known', async () => {
    await site.visit('/source/示例管理条例');
    const banner = page.locator('.status-banner');
    expect(await banner.locator('strong').textContent()).toBe('有效');
    expect(await banner.textContent()).toMatch(/资料截至/u);
    await site.visit('/source/示例管理条例?version=2010-03-01');
    expect(await page.locator('.status-banner strong').textContent()).toBe('已修改');
  });

  it.each(['中华人民共和国示例管理条例', '《示例管理条例》', '示管条例'])(
    '%s leads to the law of that name',
    async (name) => {
      await site.visit(`/source/${encodeURIComponent(name)}?at=art-3`);
      await page.waitForURL(({ pathname }) => decodeURIComponent(pathname) === '/source/示例管理条例');
      await page.locator('.article-chosen').waitFor();
    },
  );

  it('a day that is none is told so, and answered with no other', async () => {
    await site.visit('/source/示例管理条例?on=abc');
    await page.getByText('“abc”不是一个日期').waitFor();
    expect(await page.locator('.article').count()).toBe(0);
    await page.getByRole('link', { name: '按今天（北京）打开' }).click();
    await page.locator('.article').first().waitFor();
  });

  it('an article that is not there has no form of citation', async () => {
    await site.visit('/source/示例管理条例?at=art-9999');
    await page.getByText('这一版本没有这一条。').waitFor();
    expect(await page.getByRole('complementary').getByText('引用格式').count()).toBe(0);
    await site.visit('/source/示例管理条例?at=art-3');
    await page.getByRole('complementary').getByText('引用格式').waitFor();
  });

  it('Escape gives the focus back to what was chosen', async () => {
    await site.visit(REPORT);
    await page.locator('a.citation').nth(1).press('Enter');
    await page.locator('.quoted').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('a.citation:focus').waitFor();
    expect(await page.locator('a.citation:focus').textContent()).toContain('示例管理条例');
    await page.locator('.measure-choose').first().press('Enter');
    await page.locator('.panel .quoted').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.measure-choose:focus').first().waitFor();
    await site.visit('/source/示例管理条例');
    await page.locator('.article-number', { hasText: '第三条' }).press('Enter');
    await page.getByRole('complementary').getByText('引用格式').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.article-number:focus', { hasText: '第三条' }).waitFor();
  });

  it('what no longer applied is coloured otherwise than what is in force', async () => {
    await site.visit(REPORT);
    const colours = (await page.evaluate(`(() => {
      const place = document.querySelector('.as-written');
      return ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'NOT_HELD'].map((outcome) => {
        const mark = document.createElement('a');
        mark.className = 'citation relation-IMPLEMENTS outcome-' + outcome;
        place.append(mark);
        return getComputedStyle(mark).backgroundColor;
      });
    })()`)) as string[];
    const [inForce, ...others] = colours;
    for (const other of others) expect(other).not.toBe(inForce);
  });

  it('a law is seen over bodies and years, with zeros and what is not held apart, as chart and CSV', async () => {
    await site.visit('/');
    await page.getByRole('link', { name: '分析' }).click();
    await page.getByRole('combobox', { name: '文件' }).first().selectOption({ label: '示例管理办法' });
    await page.getByRole('link', { name: '按机关' }).click();
    await page.locator('.chart svg rect').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).first().click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeff机关,年度,引用,收录报告数,source,reports');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^示例市示例局,2021,1,1,source:示例管理办法,report:/u),
        expect.stringMatching(/^示例市示例局,2023,,0,/u),
        expect.stringMatching(/^示例市督查局,2023,10,1,/u),
      ]),
    );
    await screenshot(page, 'explorer-bodies');
    // A number leads to the very citations that it counts.
    await page
      .locator('.table-scroll tr', { hasText: '示例市督查局' })
      .getByRole('link', { name: '10', exact: true })
      .click();
    await page.getByText('只列引用《示例管理办法》的 10 处。').waitFor();
    expect(await page.locator('.basis tbody tr').count()).toBe(10);
    await page.getByRole('link', { name: '列出全部引用' }).click();
    await page.getByText('只列引用').waitFor({ state: 'detached' });
    expect(site.complaints).toEqual([]);
  });

  it('the snippet of an article is copied, and shown at work', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit('/source/示例管理条例?on=2015-01-01&at=art-2');
    await page.getByRole('complementary').getByRole('link', { name: '嵌入网页' }).click();
    await page.locator('.snippet-preview a', { hasText: '《示例管理条例》第二条' }).waitFor();
    await page.getByRole('button', { name: '复制代码' }).click();
    await page.getByText('已复制').waitFor();
    const code = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(code).toContain(`src="${new URL('/embed.js', site.server.url).href}"`);
    expect(code).toContain(
      '<yiju-citation source="示例管理条例" article="第二条" on="2015-01-01"></yiju-citation>',
    );
    await page.locator('.snippet-preview a[part=link]').hover();
    await page.getByText('示例机关应当公开目录，并在十日内答复。').waitFor();
    await screenshot(page, 'explorer-snippet');
    // What was copied does the same in a page of its own.
    await page.route('**/pasted', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><p>按照${code}办理。</p>`,
      }),
    );
    await page.goto(new URL('/pasted', site.server.url).href);
    await page.locator('yiju-citation [part=link]', { hasText: '《示例管理条例》第二条' }).hover();
    await page.getByText('示例机关应当公开目录，并在十日内答复。').waitFor();
  });

  it('a snippet is built with its day, theme and language, and the preview shows each', async () => {
    await site.visit('/snippet?source=示例管理条例&article=3');
    const preview = page.locator('.snippet-preview yiju-citation');
    const code = () => page.locator('.snippet-code').textContent();
    await preview.locator('[part=link]').waitFor();
    expect(await code()).not.toMatch(/ on=| lang=| style=/u);
    await page.getByLabel('日期（可不写）').fill('2022-12-31');
    await page.getByLabel('颜色').selectOption('dark');
    await page.getByLabel('语言').selectOption('en');
    expect(await code()).toContain(
      '<yiju-citation source="示例管理条例" article="3" on="2022-12-31" lang="en" style="color-scheme: dark"></yiju-citation>',
    );
    await preview.locator('[part=link]').hover();
    await page.locator('[part=card]:visible', { hasText: 'In force' }).waitFor();
    expect(await preview.evaluate((each) => getComputedStyle(each).colorScheme)).toBe('dark');
    await page.locator('[part=card]:visible', { hasText: '2022-12-31' }).waitFor();
  });

  it('ten links are decided by key, one is taken back after a reload, and the history is seen', async () => {
    await site.visit('/review');
    await site.signIn();
    await page.locator('.acts').getByRole('button', { name: '确认' }).waitFor();
    const waiting = await page.locator('.queue li').count();
    expect(waiting).toBeGreaterThanOrEqual(10);
    for (let decided = 1; decided <= 10; decided++) {
      await page.keyboard.press('y');
      await page
        .locator('.queue .link-CONFIRMED')
        .nth(decided - 1)
        .waitFor();
    }
    // The current one is seen, however far down the list it is.
    const current = await page.locator('.queue [aria-current]').boundingBox();
    expect(current!.y).toBeGreaterThanOrEqual(0);
    expect(current!.y + current!.height).toBeLessThanOrEqual(900);
    await page.reload();
    await page.getByRole('link', { name: '已决定' }).click();
    await page.getByText('已决定 10 条。').waitFor();
    await page.locator('.entries', { hasText: '示例编辑' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.queue .link-PROPOSED').waitFor();
    await page.locator('.entries', { hasText: '撤销' }).waitFor();
    await screenshot(page, 'explorer-decided');
    // Who confirmed the others is told where they are read.
    await site.visit('/report/示例市督查局/2023/法治政府建设情况的报告?tab=basis');
    await page.locator('.basis .link-CONFIRMED', { hasText: '示例编辑' }).first().waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('a measure tells its rule, the words of the day, what stands above it and who confirmed it, in two steps', async () => {
    await site.visit('/reports');
    await page.getByRole('link', { name: /^示例市督查局关于2023年/u }).click();
    await page.locator('a.citation').first().click();
    const panel = page.getByRole('complementary');
    await panel.getByText('依照《示例管理条例》第三条公开目录的，应当同时报送。').waitFor();
    await panel.locator('.chain .source-name', { hasText: '示例管理条例' }).waitFor();
    await panel
      .getByText(/示例编辑|由人作出|未经人确认/u)
      .first()
      .waitFor();
  });

  it('on a phone, what is chosen stands above the sheet that tells of it', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await site.visit(REPORT);
    await page.locator('a.citation').nth(2).click();
    await page.locator('.panel .quoted').waitFor();
    const isSeen = async () => {
      const [chosen, sheet] = await Promise.all([
        page.locator('a.citation[aria-current]').boundingBox(),
        page.locator('.panel').boundingBox(),
      ]);
      return chosen!.y >= 0 && chosen!.y + chosen!.height <= sheet!.y;
    };
    await site.visit(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await isSeen()).toBe(true);
    // Tapped where the sheet is to come.
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'hidden' });
    await page.evaluate(`(() => {
      const { bottom } = document.querySelectorAll('a.citation')[2].getBoundingClientRect();
      scrollBy(0, bottom - innerHeight + 8);
    })()`);
    await page.locator('a.citation').nth(2).click();
    await page.locator('.panel .quoted').waitFor();
    expect(await isSeen()).toBe(true);
  });
});
