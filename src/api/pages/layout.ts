/** A permalink as a small page of its own: no script, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { oembedAddress } from './addresses';
import { Html, html, scriptJson } from './html';
import type { PermalinkPage } from './pages';

export const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.05rem; }
h2 span { font-weight: 400; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #a8874a; white-space: pre-line; }
footer { margin-top: 2rem; font-size: .9rem; }
`;

/** Even were words of others to become markup, nothing would run and nothing load. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function layout(base: string, page: PermalinkPage): string {
  const { title, description, canonical, explorer, body, jsonLd, element } = page;
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
</head>
<body>
<main>
<h1 lang="zh">${title}</h1>
${body}
</main>
<footer><p>${explorer && html`<a href="${explorer}">在依据中查看</a>　`}<a href="${base}">依据 Yiju</a></p></footer>
</body>
</html>
`.text;
}

export function missingPage(base: string): PermalinkPage {
  return {
    status: 404,
    title: '没有这一页',
    description: '未收录此文件、条款或报告。',
    canonical: base,
    explorer: null,
    body: html`<p>未收录此文件、条款或报告，或其名称有误。<span lang="en">No such source, provision or report is held.</span></p>`,
    jsonLd: null,
    element: null,
  };
}
