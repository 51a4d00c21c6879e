/** Reports and laws whose words are markup: shown as words wherever they are shown. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { pageScript } from '../../src/api/pages/page-script';
import { importReports } from '../../src/app/imports/reports';
import { importSources } from '../../src/app/imports/sources';
import { servedOn } from '../api/support';
import { lawText } from '../app/imports/laws';
import { temporaryFolders } from '../graph/folders';
import { freshGraph, testDriver } from '../graph/support';

const driver = testDriver();
const folderWith = temporaryFolders();

const SCRIPT = '<script>window.pwned=1</script><img src=x onerror="window.pwned=1"></title></script>';
const LAWS = {
  '行政法规/示例脚本条例(2020-03-01).md': lawText({
    title: '示例脚本条例',
    history: ['2020年3月1日 国务院令第901号公布', '2020年5月1日 施行'],
    articles: [`为了示例，制定本条例${SCRIPT}。`],
  }),
};
const REPORT = `某市脚本局关于2022年法治政府建设情况的报告

一、主要举措
（一）${SCRIPT}
落实《示例脚本条例》第一条，${SCRIPT}完成登记120艘。
`;

const server = servedOn(driver, async () => {
  await freshGraph(driver);
  await importSources(driver, folderWith(LAWS));
  await importReports(driver, [folderWith({ 'a.txt': REPORT })]);
});

type Node = DefaultTreeAdapterMap['node'];

/** The buttons of the pages: this file, unchanged, and no other. */
const BUTTONS = pageScript()!;

/** Elements that load or run something, and attributes that would; of the scripts all but the pages' own buttons. */
function livelyIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) {
      const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const isData = node.tagName === 'script' && attrs.type === 'application/ld+json';
      const isOwn =
        node.tagName === 'script' &&
        attrs.src === BUTTONS.address &&
        attrs.integrity === BUTTONS.hash &&
        node.childNodes.length === 0;
      if (['script', 'img', 'iframe', 'object', 'embed', 'svg'].includes(node.tagName) && !isData && !isOwn) {
        found.push(node.tagName);
      }
      for (const [name, value] of Object.entries(attrs)) {
        if (name.startsWith('on') || /^\s*javascript:/iu.test(value)) found.push(`${node.tagName}[${name}]`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

test('markup is told from words by the test itself', () => {
  expect(livelyIn(`<p>${SCRIPT}`)).toEqual(['script', 'img', 'img[onerror]']);
});

test('the buttons are one file of this service with that hash, which asks for nothing more', async () => {
  const response = await fetch(new URL(server.url).origin + BUTTONS.address);
  expect(response.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/u);
  const script = await response.text();
  expect(`sha256-${createHash('sha256').update(script).digest('base64')}`).toBe(BUTTONS.hash);
  expect(script).not.toMatch(
    /\bimport\b|\bexport\b|\beval\(|Function\(|innerHTML|outerHTML|insertAdjacent|fetch\(/u,
  );
});

interface Asked {
  measures: { nodes: { id: string; text: string }[] };
  reports: { nodes: { id: string }[] };
}

async function pages(): Promise<string[]> {
  const { data } = await server.ask<Asked>(
    '{ measures(first: 20) { nodes { id text } } reports(first: 1) { nodes { id } } }',
  );
  const measures = data.measures.nodes;
  expect(measures.some(({ text }) => text.includes(SCRIPT))).toBe(true);
  return [
    '/s/示例脚本条例',
    '/s/示例脚本条例/1?on=2022-12-31',
    `/s/${encodeURIComponent(SCRIPT)}`,
    ...[...measures, ...data.reports.nodes].map(({ id }) => `/r/${id.replace(/^(?:item|report):/u, '')}`),
  ];
}

const get = (path: string, accept: string) =>
  fetch(new URL(server.url).origin + encodeURI(decodeURI(path)), { headers: { accept } });

test('pages show them as words, and would run nothing if they did not', async () => {
  let shown = 0;
  for (const path of await pages()) {
    const response = await get(path, 'text/html');
    const html = await response.text();
    expect([path, livelyIn(html)]).toEqual([path, []]);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).not.toMatch(/unsafe|script-src-|'self'|https?:/u);
    // One file by its hash; where there is nothing to copy, none.
    const scripts = html.includes('class="take"') ? [`script-src '${BUTTONS.hash}'`] : [];
    expect(policy.match(/script-src[^;]*/gu) ?? []).toEqual(scripts);
    if (html.includes('window.pwned')) shown += 1;
  }
  expect(shown).toBeGreaterThanOrEqual(2);
});

test('data has them as they stand, under a type that no browser shows as a page', async () => {
  for (const path of await pages()) {
    const response = await get(path, 'application/ld+json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    if (response.status === 200)
      expect(response.headers.get('content-type')).toMatch(/application\/ld\+json/u);
  }
  const oembed = await fetch(
    `${new URL(server.url).origin}/oembed?url=${encodeURIComponent(`${new URL(server.url).origin}/s/示例脚本条例/1`)}`,
  );
  const { html } = (await oembed.json()) as { html?: string };
  expect(livelyIn((html ?? '').replace(/<script async src="[^"]*\/embed\.js"><\/script>/u, ''))).toEqual([]);
});
