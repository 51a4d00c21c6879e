/// <reference lib="dom" />
/**
 * Every page in every main state: axe finds nothing in either language and theme; nothing is out of reach on a narrow
 * screen or at 200 % zoom; forced colours tell what is current. And what holds on all pages: the focus comes back, a
 * page that is come to is announced, a server that is not ready is asked again.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { suggestSupport } from '../../src/app/imports/suggest';
import { keepToken } from '../../src/graph/commands/access-tokens';
import { mintToken } from '../../src/platform/access/tokens';
import { lawText } from '../app/imports/laws';
import { temporaryFolders } from '../graph/folders';
import { testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser } from './support';

const folderWith = temporaryFolders();

const LAW = '/source/示例管理条例';
const REPORT = '/report/示例市示例局/2022/法治政府建设情况的报告';

const LAWS = {
  // A law that another puts an end to, and one whose text of a past version is not held.
  '法律/示例旧法(2001-01-01).md': lawText({
    title: '示例旧法',
    history: ['2001年1月1日 示例常委会通过', '自2001年2月1日起施行'],
    articles: ['为了示例，制定本法。', '本法自2001年2月1日起施行。'],
  }),
  '法律/示例新法(2018-01-01).md': lawText({
    title: '示例新法',
    history: ['2018年1月1日 示例常委会通过', '自2018年2月1日起施行'],
    articles: ['为了示例，制定本法。', '本法自2018年2月1日起施行。《示例旧法》同时废止。'],
  }),
  '行政法规/示例沿革条例(2020-03-01).md': lawText({
    title: '示例沿革条例',
    history: ['2010年3月1日 国务院令第911号公布', '2020年3月1日 国务院令第912号修订', '2020年5月1日 施行'],
    articles: ['为了示例，制定本条例。'],
  }),
};

const LIST = '甲市权责清单（2019年）\n序号,事项名称,设定依据\n1,目录核发,《示例管理条例》第二条\n';
const DRAFT =
  '关于公开目录的通知\n根据《示例管理条例》第三条和《示例管理办法》第九条，制定本通知。\n各单位并应学习《未收录示例法》。';

interface State {
  name: string;
  to: string;
  /** What shows that the state is there. */
  sign: string;
  /** What leads to it from the address. */
  reach?(page: Page): Promise<void>;
  isSignedIn?: boolean;
  /** Not ready, and saying nothing of when it will be. */
  isServerAway?: boolean;
  /** Both languages on one page, or an address for each. */
  isBilingual?: boolean;
}

const checked = async (page: Page) => {
  await page.locator('#draft, textarea').first().fill(DRAFT);
  await page.locator('form button[type=submit]').first().click();
};
const firstCitation = (page: Page) => page.locator('a.citation').first().click();

const STATES: State[] = [
  { name: 'the first screen', to: '/', sign: '.holdings' },
  { name: 'a card', to: '/?q=示例管理条例第三条', sign: '.card' },
  { name: 'results', to: '/?q=公开目录', sign: '.facet-years button' },
  { name: 'no results', to: '/?q=查无此语', sign: '.note' },
  { name: 'a draft to be checked', to: '/check', sign: 'textarea' },
  { name: 'the findings of a check', to: '/check', sign: '.finding-current', reach: checked },
  { name: 'reports', to: '/reports', sign: '.report-list a' },
  { name: 'a report', to: REPORT, sign: 'a.citation' },
  { name: 'a citation', to: REPORT, sign: '.panel .provision', reach: firstCitation },
  {
    name: 'a measure',
    to: REPORT,
    sign: '.panel .quoted',
    reach: (page) => page.locator('.measure-choose').first().click(),
  },
  { name: 'the rules of a report', to: `${REPORT}?tab=basis`, sign: '.basis tbody tr' },
  { name: 'the problems of a report', to: `${REPORT}?tab=problems`, sign: '.severity, [role=status]' },
  { name: 'the downloads of a report', to: `${REPORT}?tab=downloads`, sign: '.entries a' },
  { name: 'laws', to: '/laws', sign: '.level-link' },
  { name: 'a law', to: LAW, sign: '.article' },
  { name: 'an article', to: `${LAW}?on=2022-12-31&at=art-3`, sign: '.panel .cite-as' },
  { name: 'a law of a past version', to: `${LAW}?version=2010-03-01&at=art-2`, sign: '.panel .cite-as' },
  { name: 'a repealed law', to: '/source/示例旧法', sign: '.status-banner' },
  { name: 'a law before any version', to: `${LAW}?on=2001-01-01`, sign: '.note' },
  { name: 'versions', to: '/source/示例沿革条例?tab=history', sign: '.timeline-hollow' },
  { name: 'what stands above', to: `${LAW}?tab=basis`, sign: '.chain' },
  { name: 'measures of a law', to: `${LAW}?tab=measures`, sign: 'details.year' },
  { name: 'the graph of a law', to: `${LAW}?tab=graph`, sign: '.graph-canvas canvas' },
  {
    name: 'a comparison',
    to: '/compare/示例管理条例?from=2010-03-01&to=2020-03-01',
    sign: '.compare-columns ins',
  },
  { name: 'years', to: '/years?source=source:示例管理办法', sign: '.chart svg' },
  { name: 'bodies', to: '/years?source=source:示例管理办法&by=body', sign: '.chart svg' },
  { name: 'what is cited most', to: '/years?tab=cited', sign: '.basis tbody tr' },
  { name: 'gaps', to: '/years?tab=gaps', sign: '.basis tbody tr' },
  { name: 'the radar', to: '/years?tab=radar&since=2019-01-01', sign: 'ol.entries > li' },
  { name: 'the clean-up', to: '/years?tab=cleanup', sign: '.note, form' },
  { name: 'the graph', to: '/graph?of=source:示例管理条例', sign: '.graph-canvas canvas' },
  { name: 'lists', to: '/lists?since=2019-01-01', sign: 'main h1' },
  { name: 'help', to: '/help', sign: '.help-terms' },
  { name: 'the snippet', to: '/snippet?source=示例管理条例&article=3', sign: '.snippet-code' },
  { name: 'the desk before signing in', to: '/review', sign: '.queue li' },
  { name: 'the desk', to: '/review', sign: '.acts button', isSignedIn: true },
  {
    name: 'a rejection at the desk',
    to: '/review',
    sign: '.desk-form .reasons',
    reach: (page) => page.locator('.acts button').nth(1).click(),
    isSignedIn: true,
  },
  { name: 'decisions at the desk', to: '/review?tab=mine', sign: '.note', isSignedIn: true },
  { name: 'the import', to: '/import', sign: '.drop', isSignedIn: true },
  { name: 'tokens', to: '/tokens', sign: '.basis tbody tr', isSignedIn: true },
  { name: 'a law that is not held', to: '/source/没有这部', sign: 'main h1' },
  { name: 'a report that is not held', to: '/report/没有/2022/这份', sign: 'main h1' },
  { name: 'a day that is none', to: `${LAW}?on=abc`, sign: 'main h1' },
  { name: 'an article that is not there', to: `${LAW}?at=art-9999`, sign: '.panel .quiet' },
  { name: 'no page', to: '/nothing', sign: 'main h1' },
  { name: 'a report without a server', to: REPORT, sign: '.note-failure', isServerAway: true },
  { name: 'a law without a server', to: LAW, sign: '.note-failure', isServerAway: true },
  { name: 'the statement of a law', to: '/s/示例管理条例', sign: '.articles', isBilingual: true },
  {
    name: 'the statement of an article',
    to: '/s/示例管理条例/art-3?on=2022-12-31',
    sign: 'blockquote',
    isBilingual: true,
  },
  {
    name: 'the statement of a report',
    to: REPORT.replace('/report/', '/r/'),
    sign: 'table',
    isBilingual: true,
  },
  { name: 'the statement of nothing', to: '/s/没有这部', sign: 'h1', isBilingual: true },
  { name: 'the description of the interface', to: '/v1', sign: 'h1', isBilingual: true },
  { name: 'the same in English', to: '/v1?lang=en', sign: 'h1', isBilingual: true },
];

/** CSS pixels: a narrow phone, and a window of 1280 by 900 at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 450 },
];

describeInBrowser('the quality of every page', () => {
  const driver = testDriver();
  let token = '';
  const site = explorerSite(driver, async () => {
    await loadWorld(driver, folderWith);
    await importSources(driver, folderWith(LAWS));
    await importReports(driver, [path.join(folderWith({ '清单.csv': LIST }), '清单.csv')]);
    await suggestSupport(driver);
    const minted = mintToken({ name: '管理者', role: 'admin' });
    token = minted.token;
    await keepToken(driver, minted.stored);
  });
  let page: Page;
  beforeEach(async () => {
    page = site.page;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  const show = async ({ to, sign, reach, isSignedIn, isServerAway }: State, language: string) => {
    const kept = { 'yiju.language': language };
    await page.addInitScript((values) => {
      for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
    }, kept);
    if (isSignedIn) await page.addInitScript((value) => sessionStorage.setItem('yiju.token', value), token);
    if (isServerAway) await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto(new URL(to, site.server.url).href);
    await reach?.(page);
    await page.locator(sign).first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.loading'));
  };

  it.each(STATES)('$name: nothing for axe, nothing out of reach, what is current is told', async (state) => {
    const found: string[] = [];
    const note = (where: string, problems: readonly string[]) =>
      found.push(...problems.map((problem) => `${where}: ${problem}`));
    for (const language of state.isBilingual ? ['zh'] : ['zh', 'en']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(state, language);
      note(language, await site.violations());
      await page.emulateMedia({ colorScheme: 'dark' });
      note(`${language} dark`, await site.violationsOfColour());
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      note(`${language} forced colours`, await page.evaluate(currentUntold));
      await page.emulateMedia({ forcedColors: 'none' });
      for (const size of NARROW) {
        await page.setViewportSize(size);
        note(`${language} ${size.width}`, await page.evaluate(outOfReach));
      }
    }
    expect(found).toEqual([]);
  });

  it('a server that says when it will be ready is asked again, and the reader told nothing of it', async () => {
    let asked = 0;
    await page.route('**/graphql', (route) =>
      asked++ === 0
        ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '{}' })
        : route.continue(),
    );
    await page.goto(new URL(LAW, site.server.url).href);
    await page.locator('.article').first().waitFor();
    expect(await page.locator('.note-failure').count()).toBe(0);
    expect(asked).toBeGreaterThan(1);
  });

  it('a word of the field leads to what it means, and the reader is there', async () => {
    await site.visit(REPORT);
    await page.locator('a.citation').first().click();
    await page.locator('.panel .help-link', { hasText: '把握' }).first().click();
    await page.waitForURL(/\/help#term-sure$/u);
    await page.locator('#term-sure:focus').waitFor();
    await page.goto('about:blank');
    await page.goto(new URL('/help#term-kept', site.server.url).href);
    await page.locator('#term-kept:focus').waitFor();
    expect(site.complaints).toEqual([]);
  });

  it('what comes in place of a page is announced by its name, on the way there and back', async () => {
    const announced = (words: string) => page.locator('[data-announcement]', { hasText: words }).waitFor();
    await site.visit('/reports');
    await page.locator('.report-list a', { hasText: '2022' }).first().click();
    await announced('示例市示例局关于2022年法治政府建设情况的报告');
    await page.locator('a.citation').first().click();
    await page.locator('.rule-source .source-name').first().click();
    await announced('示例管理办法');
    await page.goBack();
    await announced('示例市示例局关于2022年法治政府建设情况的报告');
  });

  it('on a phone, the text that is chosen is seen above the sheet, in a law as in a report', async () => {
    for (const size of NARROW) {
      await page.setViewportSize(size);
      await page.goto(new URL(`${LAW}?on=2022-12-31&at=art-4`, site.server.url).href);
      await page.locator('.panel .cite-as').waitFor();
      const [chosen, sheet] = await Promise.all(
        ['.article-chosen .article-number', '.panel'].map((each) => page.locator(each).first().boundingBox()),
      );
      expect(chosen!.y).toBeGreaterThanOrEqual(0);
      expect(chosen!.y + chosen!.height).toBeLessThanOrEqual(sheet!.y);
    }
  });
});

/** What is current or pressed and, in forced colours, looks like what is not. */
function currentUntold(): string[] {
  return [...document.querySelectorAll('[aria-current], [aria-pressed="true"], [aria-selected="true"]')]
    .filter((each) => each.checkVisibility() && getComputedStyle(each).outlineStyle === 'none')
    .map((each) => `${each.tagName} ${each.textContent?.trim().slice(0, 30)} looks like the others`);
}

/** What is wider than the screen, cut off, or cannot be brought to where it is seen and pressed. */
function outOfReach(): string[] {
  const problems: string[] = [];
  const nameOf = (each: Element) =>
    `${each.tagName.toLowerCase()}.${each.className} “${(each.textContent ?? '').trim().slice(0, 24)}”`;
  const { scrollWidth } = document.documentElement;
  const isSeen = (each: Element) => {
    const { width, height } = each.getBoundingClientRect();
    return each.checkVisibility() && width > 1 && height > 1;
  };
  const isWithinScrolled = (each: Element): boolean => {
    for (let outer = each.parentElement; outer && outer !== document.body; outer = outer.parentElement)
      if (getComputedStyle(outer).overflowX !== 'visible') return true;
    return false;
  };
  if (scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > innerWidth && !isWithinScrolled(each),
    );
    problems.push(`the page is ${scrollWidth} wide: ${wide.map(nameOf).join(', ')}`);
  }
  for (const each of document.querySelectorAll('body *')) {
    const { overflowX, clipPath } = getComputedStyle(each);
    // The drawing of the graph is moved under its frame.
    if (
      !/hidden|clip/u.test(overflowX) ||
      clipPath !== 'none' ||
      each.matches('.graph-canvas *, .graph-canvas')
    )
      continue;
    if (!isSeen(each)) continue;
    if (each.scrollWidth > each.clientWidth + 1) problems.push(`${nameOf(each)} is cut off`);
  }
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const each of document.querySelectorAll<HTMLElement>(reachable)) {
    if (!isSeen(each) || each.classList.contains('skip') || each.classList.contains('visually-hidden'))
      continue;
    each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = each.getClientRects()[0]!;
    const [x, y] = [left + width / 2, top + Math.min(height / 2, innerHeight / 4)];
    const hit = document.elementFromPoint(x, y);
    if (!hit) problems.push(`${nameOf(each)} is out of the screen`);
    else if (!each.contains(hit) && !hit.contains(each))
      problems.push(`${nameOf(each)} lies under ${nameOf(hit)}`);
  }
  for (const each of document.querySelectorAll<HTMLInputElement>('input[type=date]')) {
    if (isSeen(each) && each.scrollWidth > each.clientWidth) problems.push('a day does not show its year');
  }
  return problems;
}
