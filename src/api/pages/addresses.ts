/** Addresses of what can be pointed at: permalinks, which stay, and the views of the explorer that show the same. */
import { isDay } from '../../domain/model/days';

export interface SourcePlace {
  /** `source:优化营商环境条例` */
  source: string;
  /** `art-10/par-2`; null for the work itself. */
  path: string | null;
  on: string | null;
}

/** `/s/政府信息公开条例/art-27?on=2022-12-31` */
export function sourcePermalink(base: string, { source, path, on }: SourcePlace): string {
  return address(base, 's', [bodyOf(source), ...(path?.split('/') ?? [])], { on });
}

/** `/r/机关/2022/题名`, and `/r/机关/2022/题名/120-250` for an item. */
export function reportPermalink(base: string, id: string): string {
  return address(base, 'r', bodyOf(id).split('/'), {});
}

export function sourceInExplorer(base: string, { source, path, on }: SourcePlace): string {
  return address(base, 'source', [bodyOf(source)], { on, at: path });
}

export function reportInExplorer(base: string, report: string, item: string | null): string {
  const span = item === null ? null : item.slice(item.lastIndexOf('/') + 1);
  return address(base, 'report', bodyOf(report).split('/'), { item: span });
}

export function oembedAddress(base: string, permalink: string): string {
  return address(base, 'oembed', [], { url: permalink, format: 'json' });
}

export interface Address {
  root: 's' | 'r';
  segments: readonly string[];
  on: string | null;
}

/** `/s/…` or `/r/…` of a URL; null for any other, and for a day that is none. */
export function addressOf(url: URL): Address | null {
  const segments = decoded(url.pathname.split('/').filter(Boolean));
  const on = url.searchParams.get('on');
  if (segments === null || segments.length < 2 || (on !== null && !isDay(on))) return null;
  const [root, ...rest] = segments;
  return root === 's' || root === 'r' ? { root, segments: rest, on } : null;
}

function address(
  base: string,
  root: string,
  segments: string[],
  query: Record<string, string | null>,
): string {
  const url = new URL([root, ...segments.map(encodeURIComponent)].join('/'), base);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href;
}

function bodyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function decoded(segments: readonly string[]): string[] | null {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return null;
  }
}
