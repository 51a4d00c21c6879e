/** Works, versions and provisions as rows for Cypher. */
import { bodyId, provisionId, regionId } from '../../model/ids';
import type { ParsedProvision } from '../../model/source';
import { EXTRACTOR } from '../../pipeline';
import { int } from '../session';
import { known } from './known';
import { KIND_OF_LEVEL } from './levels';
import type { VersionText, VersionToWrite, WorkToWrite } from './source-work';

export function corpusRow(work: WorkToWrite) {
  const { id, title, fullTitle, aliases, level, documentNumber } = work;
  return {
    id,
    properties: {
      title,
      fullTitle,
      aliases,
      level,
      kind: KIND_OF_LEVEL[level],
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
  const { id, promulgatedOn, effectiveFrom, effectiveTo, endedBy, documentNumber, note } = version;
  return {
    id,
    sourceId: work.id,
    facts: { promulgatedOn, effectiveFrom, effectiveTo, endedBy, documentNumber, note },
  };
}

/** What a version's node says of its text. `complete` comes with it: a version is written whole or not at all. */
export function textProperties({ source }: VersionText) {
  return {
    textHeld: true,
    complete: true,
    hash: source.hash,
    file: source.file,
    madeBy: EXTRACTOR,
    articleCount: int(source.provisions.filter((provision) => provision.kind === 'ARTICLE').length),
  };
}

export interface ProvisionRow {
  id: string;
  parentId: string | null;
  properties: Record<string, unknown>;
}

/** In reading order, so that a whole comes before its parts. */
export function provisionRows(work: WorkToWrite, version: VersionToWrite, text: VersionText): ProvisionRow[] {
  const depths = new Map<string, number>();
  return text.source.provisions.map((provision) => {
    const id = provisionId(version.id, provision.path);
    const depth = provision.parent === null ? 0 : depths.get(provision.parent)! + 1;
    depths.set(provision.path, depth);
    return {
      id,
      parentId: provision.parent === null ? null : provisionId(version.id, provision.parent),
      properties: provisionProperties(provision, {
        id,
        versionId: version.id,
        sourceId: work.id,
        depth: int(depth),
        lineageId: text.lineage.get(provision.path) ?? id,
      }),
    };
  });
}

function provisionProperties(
  provision: ParsedProvision,
  place: { id: string; versionId: string; sourceId: string; depth: unknown; lineageId: string },
) {
  const { kind, path, order, label, number, subNumber, heading, text, start, end } = provision;
  return {
    ...place,
    kind,
    path,
    order: int(order),
    label,
    number: int(number),
    subNumber: int(subNumber),
    heading,
    text,
    start: int(start),
    end: int(end),
  };
}

export interface ProvisionTree {
  properties: Record<string, unknown>;
  parts: ProvisionTree[];
}

/** 编, 分编, 章, 节, 条, 款, 项, 目, with one level each for an annex around and a part within. */
export const MAX_DEPTH = 10;

/** The same rows, each whole holding its parts. */
export function provisionTree(rows: readonly ProvisionRow[]): ProvisionTree[] {
  const top: ProvisionTree[] = [];
  const trees = new Map<string, ProvisionTree>();
  for (const { id, parentId, properties } of rows) {
    const tree = { properties, parts: [] };
    trees.set(id, tree);
    const siblings = parentId === null ? top : trees.get(parentId)?.parts;
    if (!siblings) throw new Error(`expected ${parentId} before its part, but got: ${id}`);
    siblings.push(tree);
  }
  return top;
}
