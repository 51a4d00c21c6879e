/** What other sites use, over HTTP: the script, permalinks in their two forms, oEmbed. */
import JSZip from 'jszip';
import { createAccess } from '../../../src/platform/access/access';
import { loadExample, REPORT_ID } from '../../embed/fixture';
import { temporaryFolders } from '../../graph/folders';
import { testDriver } from '../../graph/support';
import { type TestServer, testServer } from '../support';

const driver = testDriver();
const folderWith = temporaryFolders();
let server: TestServer;
let base: string;

beforeAll(async () => {
  await loadExample(driver, folderWith);
  server = await testServer(driver);
  base = server.url.replace('graphql', '');
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  // As asked: by default fetch would add no-cache to a conditional request.
  fetch(new URL(path, base), { headers: { accept: 'text/html', ...headers }, cache: 'force-cache' });

const getJsonLd = async (path: string) => {
  const response = await get(path, { accept: 'application/ld+json' });
  expect(response.headers.get('content-type')).toContain('application/ld+json');
  return (await response.json()) as Record<string, unknown>;
};

/** The data in a page’s script element, as a reader of the page finds it. */
function jsonLdIn(page: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page)![1]!);
}

describe('/embed.js', () => {
  test('is for any origin, and kept by its tag', async () => {
    const response = await get('/embed.js', { 'accept-encoding': 'gzip' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toMatch(/public, max-age=86400/u);
    expect(await response.text()).toContain('yiju-citation');

    const again = await get('/embed.js', {
      'accept-encoding': 'gzip',
      'if-none-match': response.headers.get('etag')!,
    });
    expect(again.status).toBe(304);
  });
});

describe('the permalink of an article', () => {
  test.each([
    ['a number', '/s/示例公开条例/2?on=2022-12-31'],
    ['its name', '/s/示例公开条例/第二条?on=2022-12-31'],
    ['its path', '/s/示例公开条例/art-2?on=2022-12-31'],
  ])('gives by %s the text as of the day, under one canonical address', async (_, path) => {
    const response = await get(path);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<h1 lang="zh">《示例公开条例》第二条</h1>');
    expect(page).toContain('示例机关应当在二十日内答复。');
    expect(page).not.toContain('应当在十日内');
    const canonical = `${base}s/${encodeURIComponent('示例公开条例')}/art-2?on=2022-12-31`;
    expect(page).toContain(`<link rel="canonical" href="${canonical}">`);
    expect(page).toContain(`<meta property="og:url" content="${canonical}">`);
    expect(page).toContain('type="application/json+oembed"');
    expect(page).toContain(`${base}source/${encodeURIComponent('示例公开条例')}?on=2022-12-31&#38;at=art-2`);
  });

  test('of a name that says which version is of that version, and of no other', async () => {
    const page = await (await get('/s/示例公开条例（2020年修订）/2?on=2015-01-01')).text();
    expect(page).toContain('应当在二十日内');
    expect(page).not.toContain('应当在十日内');
    expect((await get('/s/示例公开条例（1999年修正）/2')).status).toBe(404);
  });

  test('describes it as schema.org and ELI do, in the page and by itself', async () => {
    const path = '/s/示例公开条例/2?on=2015-01-01';
    const alone = await getJsonLd(path);
    expect(alone).toMatchObject({
      '@id': `${base}s/${encodeURIComponent('示例公开条例')}/art-2?on=2015-01-01`,
      '@type': ['Legislation', 'eli:LegalResourceSubdivision'],
      name: '《示例公开条例》第二条',
      text: expect.stringContaining('十日内答复'),
      legislationDate: '2010-03-01',
      'eli:first_date_entry_in_force': '2010-05-01',
      'eli:date_no_longer_in_force': '2020-05-01',
      temporalCoverage: '2010-05-01/2020-05-01',
      legislationLegalForce: 'https://schema.org/InForce',
      'eli:in_force': { '@id': 'eli:InForce-inForce' },
      isPartOf: { '@type': ['Legislation', 'eli:LegalResource'], legislationType: '行政法规' },
    });
    expect(jsonLdIn(await (await get(path)).text())).toEqual(alone);
  });

  test('says why there is no text, and never gives another day’s', async () => {
    const before = await (await get('/s/示例公开条例/2?on=2009-01-01')).text();
    expect(before).toContain('2009-01-01 尚未施行，自 2010-05-01 起施行。');
    expect(before).not.toContain('日内答复');
    const missing = await get('/s/示例公开条例/9?on=2022-12-31');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('该版本没有这一条，共 3 条。');
  });

  test('lets a cache keep what anybody may read, and nothing given for a token', async () => {
    const path = '/s/示例公开条例/2?on=2022-12-31';
    expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=60');
    expect((await get(path)).headers.get('vary')).toMatch(/Accept\b/u);
    const gone = await get('/s/子虚乌有条例');
    expect(gone.headers.get('cache-control')).toBeNull();
  });
});

test('the permalink of a work has its standing and versions', async () => {
  const page = await (await get('/s/《示例公开条例》?on=2022-12-31')).text();
  expect(page).toContain('<h1 lang="zh">《示例公开条例》</h1>');
  expect(page).toContain('国务院令第902号');
  expect(await getJsonLd('/s/示例公开条例?on=2022-12-31')).toMatchObject({
    '@type': ['Legislation', 'eli:LegalResource'],
    name: '示例公开条例',
    legislationType: '行政法规',
  });
});

test('the permalink of a work lists the articles of that day, each with its address', async () => {
  const article = (path: string) =>
    `href="${base}s/${encodeURIComponent('示例公开条例')}/${path}?on=2015-01-01"`;
  const page = await (await get('/s/示例公开条例?on=2015-01-01')).text();
  expect(page).toContain(article('art-1'));
  expect(page).toContain(article('art-2'));
  expect(page).not.toContain(article('art-3'));
  const before = await (await get('/s/示例公开条例?on=2009-01-01')).text();
  expect(before).not.toContain('/art-1');
});

describe('what one takes away of a page', () => {
  const wordsOf = async (path: string) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('wordprocessingml.document');
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    const xml = await zip.file('word/document.xml')!.async('string');
    return xml.replace(/<[^>]+>/gu, '');
  };

  test.each([
    [
      'an article',
      '/s/示例公开条例/2?on=2022-12-31',
      '《示例公开条例》（国务院令第902号，2020年3月1日公布）第二条',
    ],
    ['a work', '/s/示例公开条例?on=2022-12-31', '《示例公开条例》（国务院令第902号，2020年3月1日公布）'],
    ['a report', `/r/${REPORT_ID.slice('report:'.length)}`, '某市示例局. 某市示例局关于2022年'],
  ])('%s can be cited and taken as DOCX', async (_, path, cited) => {
    const page = await (await get(path)).text();
    expect(page).toContain(cited);
    expect(page).toContain('format=docx');
    const words = await wordsOf(`${path}${path.includes('?') ? '&' : '?'}format=docx`);
    expect(words).toContain(cited);
  });

  test('the DOCX has the words of the article, of the work, and the rules of the report', async () => {
    expect(await wordsOf('/s/示例公开条例/2?on=2022-12-31&format=docx')).toContain(
      '示例机关应当在二十日内答复。',
    );
    expect(await wordsOf('/s/示例公开条例?on=2022-12-31&format=docx')).toContain('示例收费应当公开。');
    expect(await wordsOf(`/r/${REPORT_ID.slice('report:'.length)}?format=docx`)).toMatch(
      /《示例公开条例》第二条有效有效程序判断，未经人确认/u,
    );
  });

  test('a clerk finds in it the title, the day, where it is from and the words, and no id', async () => {
    const paragraphsOf = async (path: string) => {
      const zip = await JSZip.loadAsync(await (await get(path)).arrayBuffer());
      const xml = await zip.file('word/document.xml')!.async('string');
      return xml
        .split('</w:p>')
        .slice(0, -1)
        .map((each) => each.replace(/<[^>]+>/gu, ''));
    };
    const from = expect.stringMatching(/^来源：依据 Yiju，http.*，\d{4}-\d{2}-\d{2} 生成。$/u);
    const standing = '有效（按 2022-12-31）　2020-05-01 起施行，2020-03-01 公布，国务院令第902号';
    const known = '资料截至 2020-03-01，其后有无修改、废止未核实';
    expect(await paragraphsOf('/s/示例公开条例/2?on=2022-12-31&format=docx')).toEqual([
      '《示例公开条例》第二条',
      standing,
      known,
      '第二条　示例机关应当在二十日内答复。',
      '引用格式',
      '《示例公开条例》第二条',
      '《示例公开条例》（国务院令第902号，2020年3月1日公布）第二条',
      '国务院. 示例公开条例第二条：国务院令第902号[Z]. 2020-03-01.',
      from,
    ]);
    expect(await paragraphsOf('/s/示例公开条例?on=2022-12-31&format=docx')).toEqual([
      '《示例公开条例》',
      standing,
      known,
      '第一条　为了示例，制定本条例。',
      '第二条　示例机关应当在二十日内答复。',
      '第三条　示例收费应当公开。',
      '引用格式',
      '《示例公开条例》',
      '《示例公开条例》（国务院令第902号，2020年3月1日公布）',
      '国务院. 示例公开条例：国务院令第902号[Z]. 2020-03-01.',
      from,
    ]);
    const report = await paragraphsOf(`/r/${REPORT_ID.slice('report:'.length)}?format=docx`);
    expect(report.slice(0, 3)).toEqual([
      expect.stringMatching(/^某市示例局关于2022年.*报告$/u),
      '某市示例局，2022 年度',
      expect.stringMatching(/^1 处引用；“当时”指 2022-12-31，“现在”指 \d{4}-\d{2}-\d{2}，以所收资料为限。$/u),
    ]);
    expect(report.slice(3, 9)).toEqual(['举措', '所依据的规定', '条款', '当时', '现在', '谁确认']);
    expect(report.slice(10, 15)).toEqual([
      '《示例公开条例》',
      '第二条',
      '有效',
      '有效',
      '程序判断，未经人确认',
    ]);
    expect(report.at(-1)).toEqual(from);
    expect(report.join('')).not.toMatch(
      /(?:source|report|item|citation|version|provision):|RESOLVED|PROPOSED/u,
    );
  });

  test('an article that is not there has nothing to cite', async () => {
    const page = await (await get('/s/示例公开条例/9?on=2022-12-31')).text();
    expect(page).not.toContain('引用格式');
    expect(page).not.toContain('format=docx');
  });
});

describe('the permalink of a report', () => {
  const path = `/r/${REPORT_ID.slice('report:'.length)}`;

  test('lists its rules: measure, rule, article, then and now, and who confirmed', async () => {
    const page = await (await get(path)).text();
    const row = /<tbody>(.*?)<\/tbody>/su.exec(page)![1]!;
    expect(row.match(/<tr>/gu)).toHaveLength(1);
    expect(row).toContain(`href="${base}s/${encodeURIComponent('示例公开条例')}/art-2?on=2022-12-31"`);
    expect(row.replace(/<[^>]+>|\s/gu, '')).toContain('第二条有效有效程序判断，未经人确认');
  });

  test('gives its facts', async () => {
    expect(await getJsonLd(path)).toMatchObject({
      '@type': 'Report',
      name: expect.stringContaining('2022年法治政府建设情况的报告'),
      author: { name: '某市示例局' },
    });
  });

  test('and that of an item what it says and cites', async () => {
    const { data } = await server.ask<{ report: { measures: { nodes: { id: string }[] } } }>(
      'query Q($id: ID!) { report(id: $id) { measures(cited: true, first: 1) { nodes { id } } } }',
      { id: REPORT_ID },
    );
    const item = data.report.measures.nodes[0]!.id.slice('item:'.length);
    const page = await (await get(`/r/${item}`)).text();
    expect(page).toContain('及时答复申请');
    expect(page).toContain(`href="${base}s/${encodeURIComponent('示例公开条例')}/art-2?on=2022-12-31"`);
    expect(await getJsonLd(`/r/${item}`)).toMatchObject({
      '@type': 'CreativeWork',
      isPartOf: { '@type': 'Report' },
      citation: [{ '@type': 'Legislation', name: expect.stringContaining('示例公开条例') }],
    });
  });
});

describe('words that would be markup', () => {
  const stored = ['/s/示例公开条例/2?on=2015-01-01', `/r/${REPORT_ID.slice('report:'.length)}`];
  const given = ['/s/<script>alert(1)</script>', '/s/示例公开条例/"><script>alert(1)</script>'];

  test.each([...stored, ...given])('stay words at %s, where nothing may run anyway', async (path) => {
    const response = await get(
      path
        .split('/')
        .map((part) => part.replace(/[<>"]/gu, encodeURIComponent))
        .join('/'),
    );
    const page = await response.text();
    expect(page).not.toMatch(/<img|onerror="|<script>/u);
    // Its data, and its buttons where there is something to copy.
    const own = page.match(
      /<script (?:type="application\/ld\+json"|defer src="\/assets\/permalink-[\w-]+\.js" )/gu,
    );
    expect(page.match(/<script/gu)?.length).toBe(own?.length);
    expect(page.match(/<script defer/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

test.each(['/s/示例公开条例?on=2022-13-01', '/s/示例公开条例/2?on=abc'])(
  '%s has a day that is none, and says so in place of any text',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('不是一个日期');
    expect(page).not.toContain('日内答复');
  },
);

test.each(['/s/子虚乌有条例', '/s/示例公开条例/全文', '/r/无/2022/无'])(
  '%s is not there, and says so as a page',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('未收录此文件、条款或报告');
  },
);

describe('/oembed', () => {
  const oembed = (query: Record<string, string>) => get(`/oembed?${new URLSearchParams(query)}`);

  test('gives the element with a link inside, within the size asked for', async () => {
    const response = await oembed({ url: `${base}s/示例公开条例/2?on=2022-12-31`, maxwidth: '300' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: '《示例公开条例》第二条',
      width: 300,
      html: expect.stringMatching(
        /^<yiju-citation source="示例公开条例" article="第二条" on="2022-12-31"><a href="http[^"]*\/s\/[^"]*\/art-2\?on=2022-12-31">《示例公开条例》第二条<\/a><\/yiju-citation><script async src="http[^"]*\/embed\.js"><\/script>$/u,
      ),
    });
  });

  test.each([
    ['no address', {}, 400],
    ['an address that is none', { url: 'nonsense' }, 400],
    ['another site’s', { url: 'https://elsewhere.test/s/示例公开条例' }, 404],
    ['a page that is no permalink', { url: 'BASE' }, 404],
    ['an article that is not there', { url: 'BASEs/示例公开条例/9' }, 404],
    ['XML', { url: 'BASEs/示例公开条例', format: 'xml' }, 501],
  ])('%s is refused', async (_, query: Record<string, string>, status) => {
    const url = query.url?.replace('BASE', base);
    expect((await oembed({ ...query, ...(url && { url }) })).status).toBe(status);
  });
});

test('permalinks are written with the public address where one is set', async () => {
  const open = await testServer(driver, { settings: { publicUrl: 'https://yiju.example' } });
  const page = await (await fetch(new URL('/s/示例公开条例', open.url))).text();
  await open.close();
  expect(page).toContain('<link rel="canonical" href="https://yiju.example/s/');
});

test('where reading needs a token, permalinks need one too', async () => {
  const access = await createAccess({ reads: 'token', oidc: null }, async () => null);
  const closed = await testServer(driver, { access });
  const statuses = await Promise.all(
    ['/s/示例公开条例', '/oembed?url=x', '/embed.js'].map(
      async (path) => (await fetch(new URL(path, closed.url))).status,
    ),
  );
  await closed.close();
  expect(statuses).toEqual([401, 401, 200]);
});
