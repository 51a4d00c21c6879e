/** A permalink as a small page of its own: nothing from elsewhere, and no script but that of its buttons. */
import { createHash } from 'node:crypto';
import { type Cited, citationForms, datedForm } from '../../domain/citations/citation-forms';
import { oembedAddress } from './addresses';
import { Html, html, scriptJson } from './html';
import { pageScript } from './page-script';
import type { PermalinkPage } from './pages';

export const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { overflow-wrap: break-word; font: 1rem/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.05rem; }
h2 span { font-weight: 400; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #a8874a; white-space: pre-line; }
footer { margin-top: 2rem; font-size: .9rem; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid #8b958f; padding: .3rem .5rem; text-align: start; vertical-align: top; }
.wide { overflow-x: auto; }
.wide th, .wide td:not(:nth-child(-n + 2), :last-child) { white-space: nowrap; }
.wide td:nth-child(-n + 2) { min-width: 12rem; }
.wide td:last-child { min-width: 7rem; }
.articles { columns: 8em; padding-inline-start: 1rem; }
.group { column-span: all; list-style: none; margin-block-start: .5rem; }
.cite code { user-select: all; font: inherit; }
.take { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
.take button { font: inherit; padding: .2rem .8rem; }
@media print {
  footer, .take { display: none; }
  body { max-width: none; margin: 0; }
  .wide { overflow: visible; }
  .wide td:nth-child(n) { min-width: 0; }
  .wide td:nth-child(3) { white-space: normal; min-width: 4em; }
  tr, blockquote { break-inside: avoid; }
}
`;

const SCRIPT = pageScript();

/** Even were words of others to become markup, nothing would load, and nothing run but what has this hash. */
function policy(scriptHash: string | null): string {
  return [
    "default-src 'none'",
    ...(scriptHash === null ? [] : [`script-src '${scriptHash}'`]),
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Of a page without buttons: no script at all. */
export const PAGE_POLICY = policy(null);

export function policyOf({ paper }: PermalinkPage): string {
  return paper ? policy(SCRIPT?.hash ?? null) : PAGE_POLICY;
}

export async function layout(base: string, page: PermalinkPage): Promise<string> {
  const { title, description, canonical, explorer, jsonLd, element, cited } = page;
  const body = await page.body();
  return html`<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}　依据 Yiju</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${canonical}">
${element && html`<link rel="alternate" type="application/json+oembed" href="${oembedAddress(base, canonical)}" title="${title}">`}
${jsonLd && html`<link rel="alternate" type="application/ld+json" href="${canonical}">`}
<meta property="og:type" content="article">
<meta property="og:site_name" content="依据 Yiju">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${canonical}">
<meta property="og:locale" content="zh_CN">
<meta name="twitter:card" content="summary">
${jsonLd && html`<script type="application/ld+json">${scriptJson(jsonLd)}</script>`}
<style>${new Html(STYLE)}</style>
${page.paper && SCRIPT && html`<script defer src="${SCRIPT.address}" integrity="${SCRIPT.hash}"></script>`}
</head>
<body>
<main>
<h1 lang="zh">${title}</h1>
${body}
${cited && citeBlock(cited, canonical)}
${page.paper && html`<p class="take"><a href="${docxAddress(canonical)}">下载 DOCX</a></p>`}
</main>
<footer><p>${explorer && html`<a href="${explorer}">在依据中查看</a>　`}<a href="${base}">依据 Yiju</a></p></footer>
</body>
</html>
`.text;
}

/** Each form is marked as a whole by one press. One of them, and the address, go with the words that are copied. */
function citeBlock(cited: Cited, canonical: string): Html {
  const full = datedForm(cited);
  return html`<h2>引用格式 <span lang="en">Cite as</span></h2>
<ul class="cite">${citationForms(cited).map(
    ({ text }) => html`<li lang="zh"><code${text === full && COPIED}>${text}</code></li>`,
  )}
<li><code${COPIED}>${decodeURI(canonical)}</code></li></ul>`;
}

/** Of what the button copies. */
export const COPIED = new Html(' data-copy');

function docxAddress(canonical: string): string {
  const url = new URL(canonical);
  url.searchParams.set('format', 'docx');
  return url.href;
}

/** A day that is none is answered by no other day. */
export function wrongDayPage(base: string, day: string): PermalinkPage {
  const words = `“${day.slice(0, 40)}”不是一个日期；应写作 2022-12-31。没有以别的日期代替。`;
  return {
    ...missingPage(base),
    status: 400,
    title: '地址中的日期有误',
    description: words,
    body: () => html`<p>${words}</p>`,
  };
}

export function missingPage(base: string): PermalinkPage {
  return {
    status: 404,
    title: '没有这一页',
    description: '未收录此文件、条款或报告。',
    canonical: base,
    explorer: null,
    body: () =>
      html`<p>未收录此文件、条款或报告，或其名称有误。<span lang="en">No such source, provision or report is held.</span></p>`,
    jsonLd: null,
    element: null,
    cited: null,
    paper: null,
  };
}
