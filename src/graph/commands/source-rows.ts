/** Works, versions and provisions as rows for Cypher. */

import { EXTRACTOR } from '../../domain/analyse';
import type { CatalogueVersion } from '../../domain/model/catalogue';
import { bodyId, provisionId, regionId } from '../../domain/model/ids';
import { kindOfLevel } from '../../domain/model/levels';
import type { ParsedProvision } from '../../domain/model/source';
import { outlineOf } from '../../domain/sources/outline';
import { int } from '../connection/write';
import { known } from './known';
import { referencesOf } from './source-links';
import type { VersionText, VersionToWrite, WorkToWrite } from './source-records';

export function corpusRow(work: WorkToWrite) {
  const { id, title, fullTitle, aliases, level, documentNumber } = work;
  return {
    id,
    properties: {
      title,
      fullTitle,
      aliases,
      level,
      kind: kindOfLevel(level),
      documentNumber,
      sortKey: title,
    },
    bodyIds: work.issuingBodies.map(bodyId),
    regionId: work.region.length > 0 ? regionId(work.region) : null,
  };
}

export function eventsRow(work: WorkToWrite) {
  const name = work.id.slice(work.id.indexOf(':') + 1);
  return {
    id: work.id,
    events: work.events.map(({ kind, date, text, body, documentNumber }, order) => ({
      id: `event:${name}/${order + 1}`,
      order: int(order),
      properties: known({ kind, date, text, body, documentNumber }),
    })),
  };
}

export function factsRow(work: WorkToWrite, version: VersionToWrite) {
  const { id, promulgatedOn, effectiveFrom, documentNumber, note, textHeld } = version;
  return {
    id,
    sourceId: work.id,
    facts: { promulgatedOn, effectiveFrom, documentNumber, act: version.act ?? null, ...toldEnd(version) },
    note,
    textHeld,
  };
}

/** Its end as it is told; that as it is settled with all other works is written by standing.ts. */
export function toldEnd({ effectiveTo, endedBy, older }: CatalogueVersion) {
  return { toldTo: effectiveTo, toldEnd: endedBy, toldOlder: older || null };
}

/** What a version's node says of its text. */
export function textProperties({ file, hash, hashes, provisions, isPart }: VersionText) {
  const articles = provisions.filter((provision) => provision.kind === 'ARTICLE');
  return {
    textHeld: true,
    hash,
    hashes,
    file,
    madeBy: EXTRACTOR,
    outline: isPart ? null : outlineOf(provisions.map(({ path }) => path)),
    articleCount: int(articles.length),
    lastArticle: int(articles.reduce((last, { number }) => Math.max(last, number ?? 0), 0)),
  };
}

/** A new version as cypher/sources/version-texts takes it: lists rather than maps, which are cheaper to send. */
export function freshVersionRow(work: WorkToWrite, version: VersionToWrite, text: VersionText) {
  const { provisions } = text;
  const places = new Map(provisions.map((provision, place) => [provision.path, place]));
  const depths = depthsOf(provisions);
  const place = (path: string) => int(places.get(path)!);
  const { within, toSources } = referencesOf(work, text);
  return {
    id: version.id,
    sourceId: work.id,
    prefix: provisionId(version.id, ''),
    text: textProperties(text),
    provisions: provisions.map(({ path, kind, label, number, subNumber, heading, text: words }) => [
      path,
      kind,
      label,
      int(number),
      int(subNumber),
      heading,
      words,
      int(depths.get(path)!),
      text.lineage.get(path) ?? null,
    ]),
    top: provisions.flatMap(({ parent }, index) => (parent === null ? [int(index)] : [])),
    parts: provisions.flatMap(({ parent }, index) => (parent === null ? [] : [[place(parent), int(index)]])),
    references: within.map(({ from, to, text: words, start, end }) => [
      place(from),
      place(to),
      words,
      int(start),
      int(end),
    ]),
    sources: toSources.map(({ from, to, paths, text: words, start, end }) => [
      place(from),
      to,
      paths,
      words,
      int(start),
      int(end),
    ]),
  };
}

export interface ProvisionRow {
  id: string;
  parentId: string | null;
  properties: Record<string, unknown>;
}

/** Another text of a version the graph has provisions of; a whole comes before its parts. */
export function provisionRows(work: WorkToWrite, version: VersionToWrite, text: VersionText): ProvisionRow[] {
  const { provisions } = text;
  const depths = depthsOf(provisions);
  return provisions.map((provision, order) => {
    const { kind, path, parent, label, number, subNumber, heading, text: words } = provision;
    const id = provisionId(version.id, path);
    return {
      id,
      parentId: parent === null ? null : provisionId(version.id, parent),
      properties: {
        versionId: version.id,
        sourceId: work.id,
        path,
        order: int(order),
        kind,
        label,
        number: int(number),
        subNumber: int(subNumber),
        heading,
        text: words,
        depth: int(depths.get(path)!),
        lineageId: text.lineage.get(path) ?? id,
      },
    };
  });
}

/** How many provisions stand around each. */
function depthsOf(provisions: readonly ParsedProvision[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { path, parent } of provisions) {
    const around = parent === null ? -1 : depths.get(parent);
    if (around === undefined) throw new Error(`expected ${parent} before its part, but got: ${path}`);
    depths.set(path, around + 1);
  }
  return depths;
}
