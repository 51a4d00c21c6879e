/** Pages of offices: what stands around a document is none of it. The words are invented. */
import { parseSource, readDocument } from '../../../src/domain/sources';
import { encoded } from '../text/encodings';

async function linesOf(html: string): Promise<string[]> {
  return (await readDocument(new TextEncoder().encode(html), 'a.html')).text.split('\n\n');
}

const BODY = '<p>第一条　为了示例，制定本办法。</p><p>第二条　本办法自2021年3月1日起施行。</p>';
const LINES = ['第一条　为了示例，制定本办法。', '第二条　本办法自2021年3月1日起施行。'];

it.each<[string, string, string[]]>([
  [
    'crumbs above and the foot below',
    `<html><body><div>首页 &gt; 政务公开 &gt; 规章</div><h1>某某市养犬管理办法</h1>${BODY}<div>主办：某某市人民政府办公室　某ICP备05000000号</div></body></html>`,
    ['某某市养犬管理办法', ...LINES],
  ],
  [
    'the site’s own heading, the title told by the page',
    `<html><head><title>某某市养犬管理办法_某某市人民政府</title></head><body><h1>某某市人民政府</h1><ul class="nav"><li>首页</li><li>政务公开</li></ul><p>您现在的位置：首页&gt;政务公开</p><h1>某某市养犬管理办法</h1><p>来源：某某网　发布时间：2021-02-01　浏览次数：3</p>${BODY}<p>【打印本页】【关闭窗口】</p><p>责任编辑：某某</p></body></html>`,
    ['某某市养犬管理办法', ...LINES],
  ],
  [
    'navigation, an aside and a footer by their elements',
    `<html><body><nav>甲</nav><header role="banner">某某网</header><main><h1>示例办法</h1>${BODY}</main><aside>热点</aside><footer>版权所有</footer></body></html>`,
    ['示例办法', ...LINES],
  ],
  [
    'and by how sites call them',
    `<html><body><div class="top-nav clearfix">甲 乙</div><div id="breadcrumb">丙</div><div class="content"><h2>示例办法</h2>${BODY}</div><div class="share-box">分享</div><div id="footer">丁</div></body></html>`,
    ['示例办法', ...LINES],
  ],
  [
    'a page that calls all of itself so loses nothing',
    `<html><body><div class="content sidebar"><h1>示例办法</h1>${BODY}</div></body></html>`,
    ['示例办法', ...LINES],
  ],
  [
    'words that the page hides',
    `<html><body><h1>示例办法</h1><p style="display: none">暗</p><p hidden>暗</p><div style="visibility:hidden">暗</div>${BODY}</body></html>`,
    ['示例办法', ...LINES],
  ],
  [
    'tables that lay out the page',
    `<html><body><table><tr><td><table><tr><td>首页</td><td>公开</td></tr></table></td></tr><tr><td><h1>示例办法</h1>${BODY}</td></tr></table></body></html>`,
    ['示例办法', ...LINES],
  ],
  [
    'the number of an order over the title',
    `<html><body><div>首页&gt;政府令</div><p>某某市人民政府令第9号</p><h1>示例办法</h1>${BODY}</body></html>`,
    ['某某市人民政府令第9号', '示例办法', ...LINES],
  ],
  [
    'facts over the title stay, as do tables in the text',
    `<html><body><p>首页&gt;公开</p><table><tr><td>发文字号：</td><td>某府发〔2021〕3号</td></tr></table><h1>示例办法</h1>${BODY}<table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td colspan="2">丁</td></tr></table></body></html>`,
    ['|发文字号： |某府发〔2021〕3号 |', '示例办法', ...LINES, '|甲 |乙 |', '| |丙 |', '|丁 | |'],
  ],
])('%s', async (_, html, lines) => {
  expect(await linesOf(html)).toEqual(lines);
});

it('a law of such a page has the right title and no foot', async () => {
  const html = `<html><head><title>某某市养犬管理办法</title></head><body><div>首页 &gt; 规章</div><h1>某某市养犬管理办法</h1><p>（2021年2月1日某某市人民政府令第9号公布）</p><p>某某市养犬管理办法</p>${BODY}<p>上一篇：甲</p><p>下一篇：没有了</p><p>网站标识码：1100000001</p></body></html>`;
  const { text } = await readDocument(new TextEncoder().encode(html), 'a.html');
  const parsed = parseSource(text, { file: 'a.html' });
  expect(parsed).toMatchObject({
    title: '某某市养犬管理办法',
    documentNumber: '某某市人民政府令第9号',
    effectiveOn: '2021-03-01',
  });
  expect(parsed.provisions.map(({ path }) => path)).toEqual(['art-1', 'art-2']);
});

it('a page in Big5 is read as it says', async () => {
  const page =
    '<html><head><meta charset="big5"></head><body><h1>示例辦法</h1><p>第一條　為了示例，制定本辦法。</p></body></html>';
  const { text } = await readDocument(new Uint8Array(encoded(page, 'big5')), 'a.html');
  expect(text).toBe('示例辦法\n\n第一條　為了示例，制定本辦法。');
});

it('a page that nests without end is refused at once', async () => {
  const refusal = linesOf(`<html><body>${'<div>'.repeat(400_000)}甲`);
  await expect(refusal).rejects.toMatchObject({ code: 'nested-too-deep' });
});

describe('what a page says outside its document', () => {
  const page = async (html: string) => (await readDocument(new TextEncoder().encode(html), 'a.html')).page;
  it.each<[why: string, head: string, expected: object]>([
    [
      'the title, and the site behind it',
      '<title>某市水利局2024年工作报告_年度报告_某市人民政府门户网站</title>',
      { title: '某市水利局2024年工作报告', site: '某市人民政府', source: null },
    ],
    [
      'the site before the title',
      '<title>某市水利局-2024年工作报告</title>',
      { title: '2024年工作报告', site: '某市水利局' },
    ],
    [
      'what government sites say by convention',
      '<title>首页</title><meta name="SiteName" content="某市水利局"><meta name="ArticleTitle" content="2024年工作报告"><meta name="PubDate" content="2025-01-10 09:00"><meta name="ContentSource" content="某局">',
      { title: '2024年工作报告', site: '某市水利局', source: '某局', published: '2025-01-10 09:00' },
    ],
    ['nothing', '', { title: null, site: null, source: null, published: null, around: [] }],
  ])('%s', async (_, head, expected) => {
    expect(await page(`<html><head>${head}</head><body>${BODY}</body></html>`)).toMatchObject(expected);
  });

  it('keeps the path to the page, which is none of the text', async () => {
    const html = `<body><div>首页 &gt; 政务公开 &gt; 某局</div><h1>示例办法</h1>${BODY}</body>`;
    expect((await page(html))!.around).toEqual(['首页 > 政务公开 > 某局']);
  });
});
