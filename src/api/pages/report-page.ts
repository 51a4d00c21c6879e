/** `/r/…`: a report, or one of its items with what it cites. */

import type { Cited } from '../../domain/citations/citation-forms';
import { todayInBeijing } from '../../domain/model/days';
import type { IsoDate } from '../../domain/model/terms';
import { relationName } from '../../domain/text/names/relation';
import { reportName } from '../../domain/text/names/report';
import { statusName } from '../../domain/text/names/status';
import type { Ask } from '../graphql/ask';
import { reportInExplorer, reportPermalink, sourcePermalink } from './addresses';
import {
  type BasisData,
  type BasisLine,
  ITEM_CALLED,
  type ItemData,
  REPORT_BASIS,
  REPORT_CALLED,
  type Report,
  type ReportData,
} from './documents';
import { type Html, html } from './html';
import { itemJsonLd, reportJsonLd } from './json-ld';
import { COPIED } from './layout';
import type { PermalinkPage } from './pages';
import { shortened } from './shortened';

/** 依据清单: each citation with its measure, the rule, and how that stood then and stands today. */
export async function reportPage(ask: Ask, base: string, id: string): Promise<PermalinkPage | null> {
  const { report } = await ask<ReportData>(REPORT_CALLED, { id });
  if (!report) return null;
  const canonical = reportPermalink(base, report.id);
  const today = todayInBeijing();
  const about = (lines: readonly BasisLine[]) => {
    const [then, ...others] = new Set(lines.flatMap(({ resolution }) => resolution.asOf ?? []));
    const known = then && others.length === 0 ? `“当时”指 ${then}，` : '';
    return `${lines.length} 处引用；${known}“现在”指 ${today}，以所收资料为限。`;
  };
  return {
    status: 200,
    title: reportName(report),
    description: factsOf(report),
    canonical,
    explorer: reportInExplorer(base, report.id, null),
    body: async () => {
      const lines = await basisOf(ask, report.id, today);
      return html`<p>${factsOf(report)}</p>
<h2>依据清单 <span lang="en">Rules cited</span></h2>
<p${COPIED}>${about(lines)}</p>
${
  lines.length > 0 &&
  html`<div class="wide" lang="zh" tabindex="0" role="region" aria-label="依据清单"><table${COPIED}>
<thead><tr>${HEAD.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${lines.map((line) => basisRow(base, line))}</tbody>
</table></div>`
}`;
    },
    jsonLd: reportJsonLd(canonical, report),
    element: null,
    cited: citedReport(report),
    paper: async () => {
      const lines = await basisOf(ask, report.id, today);
      return [
        { kind: 'paragraph', text: factsOf(report) },
        { kind: 'paragraph', text: about(lines) },
        { kind: 'table', head: HEAD, rows: lines.map(cellsOf) },
      ];
    },
  };
}

const HEAD = ['举措', '所依据的规定', '条款', '当时', '现在', '谁确认'] as const;

async function basisOf(ask: Ask, id: string, today: IsoDate): Promise<BasisLine[]> {
  const lines: BasisLine[] = [];
  let after: string | null = null;
  for (;;) {
    const data: BasisData = await ask(REPORT_BASIS, { id, today, after });
    lines.push(...(data.report?.citations.nodes ?? []));
    after = data.report?.citations.pageInfo.hasNextPage ? data.report.citations.pageInfo.endCursor : null;
    if (after === null) return lines;
  }
}

function basisRow(base: string, line: BasisLine): Html {
  const [measure, rule, article, ...standing] = cellsOf(line);
  const { source, asOf = null } = line.resolution;
  const place = source && {
    ...{ source: source.id, on: asOf },
    path: line.pinpoint?.provisions[0]?.path ?? null,
  };
  return html`<tr>
<td><a href="${reportPermalink(base, line.item?.id ?? line.id)}">${measure}</a></td>
<td>${place ? html`<a href="${sourcePermalink(base, place)}">${rule}</a>` : rule}　${relationName(line.relation)}</td>
<td>${article}</td>
${standing.map((cell) => html`<td>${cell}</td>`)}
</tr>`;
}

function cellsOf({ text, outcome, pinpoint, item, link, resolution }: BasisLine): string[] {
  const { source, status } = resolution;
  const decision = link.history.filter(({ to, action }) => action !== 'UNDO' && to === link.state).at(-1);
  return [
    shortened(item?.text ?? text),
    source ? `《${source.title}》` : text,
    pinpoint?.text ?? '',
    status && outcome !== 'PROVISION_NOT_FOUND' ? statusName(status) : OUTCOMES[outcome],
    source ? statusName(source.statusAt) : '',
    link.state === 'PROPOSED' || !decision
      ? '程序判断，未经人确认'
      : [STATES[link.state], decision.actorName, todayInBeijing(new Date(decision.at))]
          .filter(Boolean)
          .join('　'),
  ];
}

const OUTCOMES: Record<BasisLine['outcome'], string> = {
  RESOLVED: '时效未知',
  SUPERSEDED: '当时已被取代',
  PROVISION_NOT_FOUND: '无此条款',
  AMBIGUOUS: '有多个可能',
  NOT_HELD: '未收录',
  NOT_LEGAL_SOURCE: '非法律渊源',
};

const STATES: Record<BasisLine['link']['state'], string> = {
  PROPOSED: '未经人确认',
  CONFIRMED: '已确认',
  REJECTED: '已驳回',
  CORRECTED: '已更正',
};

function citedReport(report: Report): Cited {
  return {
    title: reportName(report),
    issuers: report.issuingBody ? [report.issuingBody.name] : [],
    ...{ documentNumber: null, promulgatedOn: null, label: null },
  };
}

export async function itemPage(ask: Ask, base: string, id: string): Promise<PermalinkPage | null> {
  const { node } = await ask<ItemData>(ITEM_CALLED, { id });
  if (!node?.id) return null;
  const { headingPath, text, report, citations } = node;
  // The id may be one the item had before: it is shown under its own.
  const reportId = report?.id ?? `report:${id.slice(id.indexOf(':') + 1, id.lastIndexOf('/'))}`;
  const canonical = reportPermalink(base, node.id);
  const title = [report && reportName(report), headingPath.at(-1)].filter(Boolean).join('　') || canonical;
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
    body: () => html`
<blockquote lang="zh"${COPIED}>${text}</blockquote>
${
  cited.length > 0 &&
  html`<h2>引用 <span lang="en">Cites</span></h2>
<ul>${cited.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ul>`
}
${report && html`<p><a href="${reportPermalink(base, report.id)}">${reportName(report)}</a>　${factsOf(report)}</p>`}`,
    jsonLd: itemJsonLd({
      id: canonical,
      reportId: reportPermalink(base, reportId),
      ...{ report, name: title, text, cited },
    }),
    element: null,
    cited: report && citedReport(report),
    paper: async () => [
      { kind: 'quotation', text },
      ...cited.map(({ name }) => ({ kind: 'paragraph' as const, text: name })),
    ],
  };
}

function factsOf({ issuingBody, year }: Report): string {
  return [issuingBody?.name, year === null ? null : `${year} 年度`].filter(Boolean).join('，');
}
