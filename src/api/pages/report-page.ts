/** `/r/…`: a report, or one of its items with what it cites. */

import type { Ask } from '../graphql/ask';
import { reportInExplorer, reportPermalink, sourcePermalink } from './addresses';
import { ITEM_CALLED, type ItemData, REPORT_CALLED, type Report, type ReportData } from './documents';
import { html } from './html';
import { itemJsonLd, reportJsonLd } from './json-ld';
import type { PermalinkPage } from './pages';
import { shortened } from './shortened';

export async function reportPage(ask: Ask, base: string, id: string): Promise<PermalinkPage | null> {
  const { report } = await ask<ReportData>(REPORT_CALLED, { id });
  if (!report) return null;
  const canonical = reportPermalink(base, report.id);
  return {
    status: 200,
    title: report.title,
    description: factsOf(report),
    canonical,
    explorer: reportInExplorer(base, report.id, null),
    body: html`<p>${factsOf(report)}</p>`,
    jsonLd: reportJsonLd(canonical, report),
    element: null,
  };
}

export async function itemPage(ask: Ask, base: string, id: string): Promise<PermalinkPage | null> {
  const { node } = await ask<ItemData>(ITEM_CALLED, { id });
  if (!node?.id) return null;
  const { headingPath, text, report, citations } = node;
  // The id may be one the item had before: it is shown under its own.
  const reportId = report?.id ?? `report:${id.slice(id.indexOf(':') + 1, id.lastIndexOf('/'))}`;
  const canonical = reportPermalink(base, node.id);
  const title = [report?.title, headingPath.at(-1)].filter(Boolean).join('　') || canonical;
  const cited = citations.flatMap(({ text: name, pinpoint, resolution: { asOf = null, source } }) => {
    if (!source) return [];
    const path = pinpoint?.provisions[0]?.path ?? null;
    return [{ name, href: sourcePermalink(base, { source: source.id, path, on: asOf }) }];
  });
  return {
    status: 200,
    title,
    description: shortened(text),
    canonical,
    explorer: reportInExplorer(base, reportId, node.id),
    body: html`
<blockquote lang="zh">${text}</blockquote>
${
  cited.length > 0 &&
  html`<h2>引用 <span lang="en">Cites</span></h2>
<ul>${cited.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ul>`
}
${report && html`<p><a href="${reportPermalink(base, report.id)}">${report.title}</a>　${factsOf(report)}</p>`}`,
    jsonLd: itemJsonLd({
      id: canonical,
      reportId: reportPermalink(base, reportId),
      ...{ report, name: title, text, cited },
    }),
    element: null,
  };
}

function factsOf({ issuingBody, year }: Report): string {
  return [issuingBody?.name, year === null ? null : `${year} 年度`].filter(Boolean).join('，');
}
