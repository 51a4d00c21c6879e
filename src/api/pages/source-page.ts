/** `/s/…`: a work, or one of its articles, as on a day. */

import type { PaperBlock } from '../../app/export/paper';
import { citedAs } from '../../domain/citations/citation-forms';
import { provisionName } from '../../domain/citations/format-path';
import { todayInBeijing } from '../../domain/model/days';
import type { IsoDate, ValidityStatus } from '../../domain/model/terms';
import { levelName } from '../../domain/text/names/level';
import { statusName } from '../../domain/text/names/status';
import type { Ask } from '../graphql/ask';
import { provisionPathOf } from '../graphql/sources/provision-number';
import { sourceInExplorer, sourcePermalink } from './addresses';
import {
  PROVISION_ON,
  type ProvisionData,
  type ProvisionOutcome,
  VERSION_TEXT,
  type Version,
  type VersionTextData,
  WORK_ON,
  type WorkData,
} from './documents';
import { type Html, html } from './html';
import { articleJsonLd, workJsonLd } from './json-ld';
import { COPIED } from './layout';
import type { PermalinkPage } from './pages';
import { shortened } from './shortened';

export interface Asked {
  source: string;
  /** As in the address: 27, 第二十七条, art-27/par-2. */
  number: string | null;
  /** The day asked about; null for today. */
  on: IsoDate | null;
}

export async function workPage(ask: Ask, base: string, { source, on }: Asked): Promise<PermalinkPage | null> {
  const day = on ?? todayInBeijing();
  const { legalSource: work } = await ask<WorkData>(WORK_ON, { id: source, on: day });
  if (!work) return null;
  const { statusAt: status, versionAt: version, note, cautions } = work;
  const bases = work.basis.flatMap(({ source: above }) => (above ? [above] : []));
  const place = { source: work.id, path: null, on };
  const title = `《${work.title}》`;
  return {
    status: 200,
    title,
    description: `${levelName(work.level)}，${day} ${statusName(status)}${version?.effectiveFrom ? `，${since(version)}` : ''}`,
    canonical: sourcePermalink(base, place),
    explorer: sourceInExplorer(base, place),
    body: () => html`
<p lang="zh"${COPIED}>${work.fullTitle}</p>
${standing(day, status, version, COPIED)}
${cautionList(cautions)}
${note && html`<p>${note}</p>`}
${
  bases.length > 0 &&
  html`<h2>上位依据 <span lang="en">Made on the basis of</span></h2>
<ul>${bases.map(({ id, title: name }) => html`<li><a href="${sourcePermalink(base, { source: id, path: null, on })}">《${name}》</a></li>`)}</ul>`
}
${articleList(base, work.id, version, on)}
<h2>版本 <span lang="en">Versions</span></h2>
<ul>${work.versions.map((each) => html`<li>${versionLine(each)}</li>`)}</ul>`,
    jsonLd: workJsonLd(base, { work, version, status, on, bases }),
    element: html`<yiju-citation source="${work.title}"${onAttribute(on)}><a href="${sourcePermalink(base, place)}">${title}</a></yiju-citation>`,
    cited: citedAs(work, version, null),
    paper: async () => [
      { kind: 'paragraph', text: standingWords(day, status, version) },
      ...cautions.map(({ message }) => ({ kind: 'paragraph' as const, text: message })),
      ...(await textBlocks(ask, version)),
    ],
  };
}

export async function articlePage(ask: Ask, base: string, asked: Asked): Promise<PermalinkPage | null> {
  const { source, on } = asked;
  const number = asked.number ?? '';
  const day = on ?? todayInBeijing();
  const { legalSource: work, provision: found } = await ask<ProvisionData>(PROVISION_ON, {
    ...{ id: source, source, number, on: day },
  });
  if (!work || !found) return null;
  const held = found.outcome === 'ProvisionFound' ? found : null;
  const path = held?.provision.path ?? provisionPathOf(number) ?? number;
  const name = `《${work.title}》${nameOf(path)}`;
  const status = work.statusAt;
  const version = held?.version ?? null;
  const text = held?.provision.text ?? null;
  const label = held?.provision.label ?? null;
  const place = { source: work.id, path, on };
  return {
    status: found.outcome === 'NoSuchArticle' ? 404 : 200,
    title: name,
    description: text ? shortened(text) : whyNot(found, day),
    canonical: sourcePermalink(base, place),
    explorer: sourceInExplorer(base, place),
    body: () => html`
${standing(day, status, version)}
${cautionList(work.cautions)}
${text ? html`<blockquote lang="zh"${COPIED}>${label && html`<b>${label}</b>　`}${text}</blockquote>` : html`<p>${whyNot(found, day)}</p>`}
<p><a href="${sourcePermalink(base, { source: work.id, path: null, on })}">《${work.title}》</a></p>`,
    jsonLd: articleJsonLd(base, { work, version, status, on, path, name, text }),
    element: html`<yiju-citation source="${work.title}" article="${nameOf(path)}"${onAttribute(on)}><a href="${sourcePermalink(base, place)}">${name}</a></yiju-citation>`,
    // Of what is not there, or not known to be, there is nothing to cite.
    cited: held ? citedAs(work, version, nameOf(path)) : null,
    paper: held
      ? async () => [
          { kind: 'paragraph', text: standingWords(day, status, version) },
          ...work.cautions.map(({ message }) => ({ kind: 'paragraph' as const, text: message })),
          {
            kind: 'quotation',
            text: text ? [label, text].filter(Boolean).join('　') : whyNot(found, day),
          },
        ]
      : null,
  };
}

const GROUPS = new Set(['PART', 'SUBPART', 'CHAPTER', 'SECTION']);

/** The articles of the version in force that day, each with its address; or that its text is not held. */
function articleList(base: string, source: string, version: WorkVersion | null, on: IsoDate | null): Html {
  const entries = version?.tableOfContents ?? [];
  if (!version?.textHeld || entries.length === 0) {
    return html`<h2>条文 <span lang="en">Articles</span></h2><p>${version ? '当日版本的条文未收录。' : '当日有效的版本不详。'}</p>`;
  }
  return html`<h2>条文 <span lang="en">Articles</span></h2>
<ul class="articles" lang="zh">${entries.map(({ path, kind, label, heading }) =>
    GROUPS.has(kind)
      ? html`<li class="group">${[label, heading].filter(Boolean).join('　')}</li>`
      : html`<li><a href="${sourcePermalink(base, { source, path, on })}">${label ?? heading ?? path}</a></li>`,
  )}</ul>`;
}

type WorkVersion = NonNullable<NonNullable<WorkData['legalSource']>['versionAt']>;

async function textBlocks(ask: Ask, version: Version | null): Promise<PaperBlock[]> {
  if (!version?.textHeld) return [{ kind: 'paragraph', text: '当日版本的条文未收录。' }];
  const { sourceVersion } = await ask<VersionTextData>(VERSION_TEXT, { id: version.id });
  return (sourceVersion?.tableOfContents ?? []).map(({ kind, label, heading, text }) =>
    GROUPS.has(kind)
      ? { kind: 'heading', text: [label, heading].filter(Boolean).join('　') }
      : { kind: 'paragraph', text: [label, heading, text].filter(Boolean).join('　') },
  );
}

function standingWords(day: string, status: ValidityStatus, version: Version | null): string {
  return `${statusName(status)}（按 ${day}）${version ? `　${versionLine(version)}` : ''}`;
}

/** In words where the path or the number can be read so. */
function nameOf(path: string): string {
  return provisionName(path) ?? path;
}

function standing(
  day: string,
  status: ValidityStatus,
  version: Version | null,
  mark: Html | null = null,
): Html {
  return html`<p class="status"${mark}><strong>${statusName(status)}</strong>（按 <time datetime="${day}">${day}</time>）${version && `　${versionLine(version)}`}</p>`;
}

function cautionList(cautions: readonly { message: string }[]): Html | null {
  if (cautions.length === 0) return null;
  return html`<ul class="cautions">${cautions.map(({ message }) => html`<li lang="zh">${message}</li>`)}</ul>`;
}

function since({ effectiveFrom }: Version): string {
  return `${effectiveFrom ?? '施行日不详'} 起施行`;
}

function versionLine(version: Version): string {
  const { promulgatedOn, effectiveTo, documentNumber } = version;
  return [
    since(version),
    promulgatedOn && `${promulgatedOn} 公布`,
    effectiveTo && `至 ${effectiveTo} 前`,
    documentNumber,
  ]
    .filter(Boolean)
    .join('，');
}

function whyNot(found: ProvisionOutcome, day: string): string {
  switch (found.outcome) {
    case 'ProvisionFound':
      return '当日版本的条文未收录。';
    case 'VersionNotHeld':
      return `当日版本的条文未收录。${found.captioned?.caption ? `条旨（编者所拟）：${found.captioned.caption}。` : ''}`;
    case 'NoSuchArticle':
      return `该版本没有这一条${found.articleCount === null ? '' : `，共 ${found.articleCount} 条`}。`;
    case 'NotYetInForce':
      return `${day} 尚未施行${found.effectiveFrom ? `，自 ${found.effectiveFrom} 起施行` : ''}。`;
    case 'NoLongerInForce':
      return `${day} ${statusName(found.status)}${found.lastVersion?.effectiveTo ? `，自 ${found.lastVersion.effectiveTo} 起` : ''}。`;
    case 'SourceNotFound':
      return '未收录此文件。';
  }
}

function onAttribute(on: string | null): Html | null {
  return on === null ? null : html` on="${on}"`;
}
