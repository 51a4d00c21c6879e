/** The address of each view. Addresses carry the public ids without their prefix, so that they can be read aloud. */

/** `on` is the day one reads laws by, where one was chosen: it is kept on the way to a report and back. */
export function reportAddress(
  report: string,
  at: { citation?: string; item?: string; on?: string | null } = {},
): string {
  const { citation, item, on } = at;
  return withQuery(`/report/${pathOf(report)}`, {
    citation: citation && spanOf(citation),
    item: item && spanOf(item),
    on,
  });
}

/** A source as on a day, or in one version; opened at a provision, or at another tab than its text. */
export function sourceAddress(
  source: string,
  at: { on?: string | null; version?: string | null; provision?: string | null; tab?: string | null } = {},
): string {
  const { on, version, provision, tab } = at;
  return withQuery(`/source/${pathOf(source)}`, {
    on,
    version: version && versionDay(version),
    at: provision,
    tab,
  });
}

/**
 * Where a rule is read that was cited as on a day: on that day, so that it goes along; in the version itself where that
 * is not the one in force that day, as when a citation names it.
 */
export function readAt(
  day: string | null | undefined,
  version: ReadVersion | null | undefined,
): { on?: string | null; version?: string | null } {
  if (!version) return { on: day };
  const { id, effectiveFrom, effectiveTo, textHeld } = version;
  const isOfDay = day && effectiveFrom && effectiveFrom <= day && (!effectiveTo || day < effectiveTo);
  if (isOfDay) return { on: day };
  return { version: textHeld ? id : null };
}

interface ReadVersion {
  id: string;
  effectiveFrom?: string | null;
  effectiveTo?: string | null;
  textHeld: boolean;
}

/** Two versions; of one article alone, by its path in the later of them. */
export function comparisonAddress(
  source: string,
  before: string,
  after: string,
  article?: string | null,
): string {
  return withQuery(`/compare/${pathOf(source)}`, {
    from: versionDay(before),
    to: versionDay(after),
    at: article,
  });
}

/** What others may keep and point at: `/s/政府信息公开条例/art-27?on=2022-12-31`. */
export function permalink(
  source: string,
  at: { on?: string | null; provision?: string | null } = {},
): string {
  const { on, provision } = at;
  return withQuery(`/s/${pathOf(source)}${provision ? `/${provision}` : ''}`, { on });
}

export function graphAddress(id: string): string {
  return withQuery('/graph', { of: id });
}

/** `/r/机关/2022/题名/12-30`: a report or a part of it, to be kept and pointed at. */
export function reportPermalink(id: string): string {
  return `/r/${pathOf(id)}`;
}

/** One link at the desk. */
export function deskAddress(link: string): string {
  return withQuery('/review', { link });
}

export function withQuery(path: string, values: Record<string, string | null | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** `citation:机关/2022/题名/12-30` is the span `12-30` of `report:机关/2022/题名`. */
export function idInReport(prefix: 'citation' | 'item', report: string, span: string): string {
  return `${prefix}:${bodyOf(report)}/${span}`;
}

export function reportOfPart(part: string): string {
  const body = bodyOf(part);
  return `report:${body.slice(0, body.lastIndexOf('/'))}`;
}

export function spanOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The day that names a version among those of its work; `undated` where it is not known. */
export function versionDay(version: string): string {
  return version.slice(version.lastIndexOf('@') + 1);
}

export function versionOf(source: string, day: string): string {
  return `version:${bodyOf(source)}@${day}`;
}

function pathOf(id: string): string {
  return bodyOf(id).split('/').map(encodeURIComponent).join('/');
}

function bodyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
