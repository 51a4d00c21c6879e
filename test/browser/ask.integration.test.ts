/** The first screen and what it leads to: a name looked up, a text or a file checked, and the ways to every page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { docxOf } from '../domain/sources/fixtures';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

/** One article that is there, one that is not, and a document that nobody holds. */
const DRAFT = [
  '关于公开目录的通知',
  '根据《示例管理条例》第三条和《示例管理办法》第九条，制定本通知。',
  '各单位并应学习《未收录示例法》。',
];

describeInBrowser('what is asked on the first screen', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => loadWorld(driver, folderWith));
  let page: Page;
  beforeEach(() => {
    page = site.page;
  });

  const box = () => page.getByLabel('检索举措、文件与条文');
  const paste = (text: string) =>
    page.evaluate(
      `(() => {
        const data = new DataTransfer();
        data.setData('text/plain', ${JSON.stringify(text)});
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      })()`,
    );

  it('a name opens its card with the words of today, or of the day that is chosen, and leads to the text', async () => {
    await site.visit('/');
    await page.getByText('今天（北京）').waitFor();
    // The whole of the day can be read, its year too.
    expect(
      await page.evaluate(
        "(() => { const { scrollWidth, clientWidth } = document.querySelector('input[type=date]'); return scrollWidth <= clientWidth; })()",
      ),
    ).toBe(true);
    await box().fill('示例管理条例第三条');
    await page.locator('.card', { hasText: '示例机关应当公开目录，并在二十日内答复。' }).waitFor();
    await page.getByLabel('日期').fill('2015-01-01');
    await page.locator('.card', { hasText: '违反本条例第二条规定的，予以警告。' }).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2015-01-01');
    await screenshot(page, 'explorer-card');
    await page.locator('.card').getByRole('link', { name: '打开全文' }).click();
    await page.waitForURL(/\/source\/.*on=2015-01-01&at=art-3/u);
    await page.locator('.article-chosen', { hasText: '予以警告' }).waitFor();
    expect(site.complaints).toEqual([]);
  });

  it.each(['国务院令第902号', '《示例管理条例》', '示例管理条例 3', '示例管理条例3条'])(
    '%s is looked up as a name',
    async (name) => {
      await site.visit('/');
      await box().fill(name);
      await page.locator('.card .source-name', { hasText: '示例管理条例' }).waitFor();
    },
  );

  it('says of a citation of what is not held that it is not held', async () => {
    await site.visit(`/?q=${encodeURIComponent('《未收录示例法》第二条')}`);
    await page.locator('.card', { hasText: '未收录' }).waitFor();
  });

  it('a text that is pasted is checked, and goes into no address and no search', async () => {
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) bodies.push(request.postData() ?? '');
    });
    await site.visit('/');
    await box().focus();
    await paste(DRAFT.join('\n'));
    await page.waitForURL(/\/check$/u);
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.draft-as-given').textContent()).toBe(DRAFT.join('\n'));
    expect(bodies.join('')).not.toContain('制定本通知');
    const current = () => page.locator('.finding-current .finding-words').textContent();
    const first = await current();
    // The gravest comes first: an article that is not there.
    expect(first).toContain('第九条');
    await page.keyboard.press('j');
    expect(await current()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await current()).toBe(first);
    expect(await page.locator('.draft-mark.verdict-ERROR').textContent()).toContain('第九条');
    expect(await page.locator('.draft-mark.verdict-IN_ORDER').allTextContents()).toEqual([
      '《示例管理条例》第三条',
    ]);
    await screenshot(page, 'explorer-check');
    // Gone with the page.
    await page.reload();
    await page.getByLabel('文稿', { exact: true }).waitFor();
    expect(await page.locator('.finding').count()).toBe(0);
    expect(site.complaints).toEqual([]);
  });

  const taken = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  it('a list is dropped, its rows are checked, and it comes back with columns added', async () => {
    const list =
      '序号,事项名称,设定依据\n1,公开目录,《示例管理条例》第三条\n2,登记,《示例管理条例》第九十条\n';
    await site.visit('/');
    await site.drop('.file-drop', [path.join(folderWith({ '清单.csv': list }), '清单.csv')]);
    await page.locator('.finding', { hasText: '第九十条' }).first().waitFor();
    await page.locator('.checked-text', { hasText: '第 3 行　登记' }).waitFor();
    const csv = await taken('下载加列的原表');
    expect(csv.bytes.toString('utf8').split('\n')[0]).toContain('设定依据,核对结论,应为');
    expect(site.complaints).toEqual([]);
  });

  it('a file with planted faults is dropped, its findings are listed, and it comes back with comments', async () => {
    const folder = folderWith({ '通知.docx': Buffer.from(await docxOf(DRAFT)) });
    await site.visit('/');
    await site.drop('.file-drop', [path.join(folder, '通知.docx')]);
    await page.locator('.finding', { hasText: '第九条' }).first().waitFor();
    const docx = await taken('下载带批注的 DOCX');
    expect(docx.name).toBe('通知-核稿.docx');
    const comments = await (await JSZip.loadAsync(docx.bytes)).file('word/comments.xml')!.async('string');
    expect(comments).toContain('第九条');
    // Words for a clerk: no codes of the program, no ids.
    const said = comments
      .split('</w:comment>')
      .slice(0, -1)
      .map((each) => each.replace(/<[^>]+>/gu, '').trim());
    expect(said[0]).toMatch(/^核稿：.*按 \d{4}-\d{2}-\d{2} 的效力核对/u);
    expect(
      said
        .slice(1)
        .every((each) => /^(?:错误|警告|提示)：\p{Script=Han}|^(?:错误|警告|提示)：[《“]/u.test(each)),
    ).toBe(true);
    expect(said.join('')).not.toMatch(/[A-Z]{3,}|(?:source|provision|version):/u);
    const xlsx = await taken('下载 XLSX');
    expect(xlsx.name).toBe('通知-核稿.xlsx');
    expect(site.complaints).toEqual([]);
  });

  it('the list is copied as it is shown', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit('/check');
    await page.getByLabel('文稿', { exact: true }).fill(DRAFT.join('\n'));
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByRole('button', { name: '复制清单' }).click();
    await page.getByText('已复制').waitFor();
    const lines = String(await page.evaluate('navigator.clipboard.readText()')).split('\n');
    expect(lines[0]).toMatch(/^1\. \[错误\] .*第九条/u);
    expect(lines.length).toBe((await page.locator('.finding').count()) + 1);
  });

  it('a region that is none is refused in words, and the draft can be sent again', async () => {
    await site.visit('/check');
    await page.getByLabel('文稿', { exact: true }).fill(DRAFT.join('\n'));
    await page.getByLabel('地区或机关').fill('没有省/这个地方');
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByText('无法答复').waitFor();
    expect(await page.getByLabel('文稿', { exact: true }).inputValue()).toBe(DRAFT.join('\n'));
    await page.getByLabel('地区或机关').fill('');
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.locator('.finding').first().waitFor();
  });

  it('every page is in the navigation, the desk only for those signed in, and each is announced', async () => {
    await site.visit('/');
    const names = () => page.getByRole('navigation', { name: '各页' }).getByRole('link').allTextContents();
    expect(await names()).toEqual(['查与核', '报告', '法规', '清单', '分析', '帮助']);
    for (const [name, heading] of [
      ['报告', '报告'],
      ['法规', '法规'],
      ['清单', '清单'],
      ['分析', '分析'],
      ['帮助', '帮助'],
    ] as const) {
      await page.getByRole('navigation', { name: '各页' }).getByRole('link', { name }).click();
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.locator('[data-announcement]', { hasText: heading }).waitFor();
    }
    await page.getByRole('link', { name: '登录' }).click();
    await site.signIn();
    expect(await names()).toEqual(['查与核', '报告', '法规', '清单', '分析', '工作台', '帮助']);
    expect(await page.getByRole('contentinfo').getByRole('link').allTextContents()).toEqual(
      expect.arrayContaining(['API（REST）', 'GraphiQL']),
    );
    expect(site.complaints).toEqual([]);
  });

  it('a law is found and opened on a day from the page of laws', async () => {
    await site.visit('/laws');
    await page.getByLabel('日期').fill('2015-01-01');
    await page.getByLabel('题名或条文').fill('示例管理条例');
    await page.locator('.targets button', { hasText: '《示例管理条例》行政法规' }).click();
    await page.waitForURL(/\/source\/.*on=2015-01-01/u);
    await page.locator('.article').nth(2).waitFor();
  });

  it('tells what is held and up to when, and of a database without texts how to get them', async () => {
    await site.visit('/');
    await page.locator('.holdings', { hasText: '最近一次导入' }).waitFor();
    await freshGraph(driver);
    try {
      await site.visit('/');
      await page.locator('.holdings', { hasText: 'yiju laws add' }).waitFor();
    } finally {
      await loadWorld(driver, folderWith);
    }
  });
});
