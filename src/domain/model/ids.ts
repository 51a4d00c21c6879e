/**
 * Stable public ids: a type prefix, then readable text. They never hold Neo4j's internal ids, survive
 * re-imports, and sort by code point. `node(id)` dispatches on the prefix.
 */
import type { IsoDate, Span } from './terms';

export const ID_PREFIXES = [
  'source',
  'version',
  'provision',
  'report',
  'item',
  'citation',
  'figure',
  'body',
  'region',
  'link',
] as const;
export type IdPrefix = (typeof ID_PREFIXES)[number];

/** `source:优化营商环境条例`; a namesake of the same title gets its issuer: `source:X~发文机关`. */
export function sourceId(title: string, issuer?: string): string {
  return `source:${slug(title)}${issuer ? `~${slug(issuer)}` : ''}`;
}

/** The id of a work named by its title, or by its id where namesakes leave the title open. */
export function sourceIdOf(named: string): string {
  return named.startsWith('source:') ? named : sourceId(named);
}

/** `version:优化营商环境条例@2019-10-22`; the date is that of promulgation or amendment, `undated` if unknown. */
export function versionId(source: string, promulgated: IsoDate | null): string {
  return `version:${body(source)}@${promulgated ?? 'undated'}`;
}

/** `provision:优化营商环境条例@2019-10-22/art-10/sub-2`; `path` as given by the source parser. */
export function provisionId(version: string, path: string): string {
  return `provision:${body(version)}/${path}`;
}

/** `report:重庆市沙坪坝区科学技术局/2022/法治政府建设情况的报告`. */
export function reportId(issuingBody: string, year: number | null, shortTitle: string): string {
  return `report:${slug(issuingBody)}/${year ?? 'undated'}/${slug(shortTitle)}`;
}

/** `former:…@1a2b3c4d5e6f`: a text the report had, by the hash of its file. No node of the public graph. */
export function formerTextId(report: string, hash: string): string {
  return `former:${body(report)}@${hash.slice(0, 12)}`;
}

/** `draft:…@1a2b3c4d5e6f`: a text that is not published, by the report it would be. No node of the public graph. */
export function draftId(report: string, hash: string): string {
  return `draft:${body(report)}@${hash.slice(0, 12)}`;
}

/**
 * An item is named by its place in the report's text when it is first read, so that a better extractor keeps the ids it
 * agrees with. The id stays with its words when the text changes: see reports/kept-ids.ts.
 */
export function itemId(report: string, span: Span): string {
  return `item:${body(report)}/${span.start}-${span.end}`;
}

export function citationId(report: string, span: Span): string {
  return `citation:${body(report)}/${span.start}-${span.end}`;
}

export function figureId(report: string, span: Span): string {
  return `figure:${body(report)}/${span.start}-${span.end}`;
}

export function bodyId(name: string): string {
  return `body:${slug(name)}`;
}

/** `region:重庆市/沙坪坝区`, from the widest to the narrowest. */
export function regionId(path: readonly string[]): string {
  return `region:${path.map(slug).join('/')}`;
}

/** `link:…/120-131` of a citation, `link:…/100-180#优化营商环境条例@2019-10-22/art-10` of a suggestion. */
export function linkId(about: string, provision?: string): string {
  return `link:${body(about)}${provision === undefined ? '' : `#${body(provision)}`}`;
}

/** What an id made by `linkId` is of. See also isOrphanId. */
export function linkedBy(link: string): { citation: string } | { item: string; provision: string } {
  const [about = '', provision] = body(link).split('#');
  if (provision === undefined) return { citation: `citation:${about}` };
  return { item: `item:${about}`, provision: `provision:${provision}` };
}

/** A link whose words are gone has the number of its last decision after a `~`. */
export function isOrphanId(link: string): boolean {
  return ORPHAN.test(link);
}

/** The id a link had while its words stood. */
export function withoutOrphanMark(link: string): string {
  return link.replace(ORPHAN, '');
}

const ORPHAN = /~\d+~*$/u;

export function idPrefix(id: string): IdPrefix | null {
  const prefix = id.slice(0, id.indexOf(':'));
  return (ID_PREFIXES as readonly string[]).includes(prefix) ? (prefix as IdPrefix) : null;
}

/** What follows the type prefix. */
function body(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** White space and the characters ids use as separators are taken out; everything else stays readable. */
function slug(text: string): string {
  return text.replace(/\s+/gu, '').replace(/[/@~#?]/gu, '-');
}
