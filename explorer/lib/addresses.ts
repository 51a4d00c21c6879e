/** The address of each view. Addresses carry the public ids without their prefix, so that they can be read aloud. */

export function reportAddress(report: string, at: { citation?: string; item?: string } = {}): string {
  const { citation, item } = at;
  return withQuery(`/report/${pathOf(report)}`, {
    citation: citation && spanOf(citation),
    item: item && spanOf(item),
  });
}

/** A source as on a day, or in one version; opened at a provision. */
export function sourceAddress(
  source: string,
  at: { on?: string | null; version?: string | null; provision?: string | null } = {},
): string {
  const { on, version, provision } = at;
  return withQuery(`/source/${pathOf(source)}`, {
    on,
    version: version && versionDay(version),
    at: provision,
  });
}

export function comparisonAddress(source: string, before: string, after: string): string {
  return withQuery(`/compare/${pathOf(source)}`, { from: versionDay(before), to: versionDay(after) });
}

export function graphAddress(id: string): string {
  return withQuery('/graph', { of: id });
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
