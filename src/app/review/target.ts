/** What a person gave as a link's target, checked against the graph and dated as the link is. */
import type { ManagedTransaction } from 'neo4j-driver';
import {
  endOfWork,
  sourceStatus,
  succeeds,
  versionMeant,
  versionStatus,
} from '../../domain/citations/standing';
import type { Relation } from '../../domain/model/terms';
import { BY_PERSON, isSettled, type Reading } from '../../domain/review/reading';
import { type LinkKind, type Refusal, refuse } from '../../domain/review/states';
import { provisionOf } from '../../graph/commands/decisions';
import type { ReadGraph } from '../../graph/connection/read';
import { graphIn } from '../../graph/connection/write';
import type { LinkRow } from '../../graph/queries/links';
import type { ProvisionRow, RelationRow, SourceRow, VersionRow } from '../../graph/rows';
import { nodesById, valuesOf } from '../../graph/statements/batches';
import { loadCypher } from '../../graph/statements/load';
import type { Actor } from '../../platform/access/roles';
import type { TargetRequest } from './requests';

interface Wanted {
  kind: LinkKind;
  target: TargetRequest;
  /** What is replaced: its day and rank stay. */
  reading: Pick<Reading, 'asOf' | 'rank'>;
  actor: Actor;
  reason: string | null;
}

interface Correction extends Pick<Wanted, 'actor' | 'reason'> {
  target: TargetRequest | null;
  relation: Relation | null;
}

/** What a link leads to once a person gave it another target, another relation, or both. */
export async function correctedReading(
  tx: ManagedTransaction,
  { kind, reading }: Pick<LinkRow, 'kind' | 'reading'>,
  { target, relation, actor, reason }: Correction,
): Promise<Reading | Refusal> {
  if (relation !== null && kind === 'SUGGESTION') {
    return invalid('推断不是引用，没有关系：expected a citation, but got: an inference', 'relation');
  }
  if (target === null && relation !== null && !isSettled(reading)) {
    // What a person decided is resolved no more: it would lead nowhere for good.
    return invalid('尚无确定的所指，请一并给出 target：expected a target as well, but got: a relation alone');
  }
  const now =
    target === null && relation !== null
      ? reading
      : await readingFor(tx, { kind, target: target ?? {}, reading, actor, reason });
  if ('code' in now || kind === 'SUGGESTION') return now;
  if (relation === null || relation === reading.relation) {
    const { relation: before, relationBy } = reading;
    return { ...now, relation: before, relationBy };
  }
  return { ...now, relation, relationBy: actor.id };
}

export async function readingFor(tx: ManagedTransaction, wanted: Wanted): Promise<Reading | Refusal> {
  const { kind, target, reading, actor, reason } = wanted;
  const graph = graphIn(tx);
  const given = [target.source, target.version, target.provisions?.length || null].filter(
    (each) => each != null,
  );
  if (given.length !== 1) {
    return invalid(
      `须给 source、version、provisions 之一：expected exactly one of them, but got: ${given.length}`,
    );
  }
  if (kind === 'SUGGESTION' && target.provisions?.length !== 1) {
    return invalid('推断的所指须是一条条款：expected exactly one provision, but got: another target');
  }
  const found = await placeOf(graph, target, reading.asOf);
  if ('code' in found) return found;
  const common = {
    confidence: 1,
    rule: BY_PERSON,
    reasons: [reason ?? `由${actor.name}指明`],
    madeBy: actor.id,
    asOf: reading.asOf,
    source: found.source,
    version: found.version?.id ?? null,
    provisions: found.provisions,
    candidates: [],
    rank: reading.rank,
  };
  if (kind === 'SUGGESTION') {
    return { ...common, outcome: 'SUGGESTED', supersededBy: null, supersededOn: null };
  }
  return { ...common, ...(await standing(graph, found, reading.asOf)) };
}

interface Place {
  source: string;
  version: VersionRow | null;
  versions: VersionRow[];
  provisions: string[];
}

async function placeOf(
  graph: ReadGraph,
  target: TargetRequest,
  asOf: string | null,
): Promise<Place | Refusal> {
  if (target.source != null) {
    const [source] = await nodesById<SourceRow>(graph, 'sources-by-id', [target.source]);
    if (!source) return missing('文件', target.source);
    const versions = await versionsOf(graph, source.id);
    return {
      source: source.id,
      version: asOf === null ? null : versionMeant(versions, asOf),
      versions,
      provisions: [],
    };
  }
  const provisions = [...new Set(target.provisions ?? [])];
  const rows = await nodesById<ProvisionRow>(graph, 'provisions-by-id', provisions);
  const absent = rows.indexOf(null);
  if (absent !== -1) return missing('条款', provisions[absent]!);
  const held = new Set(rows.map((row) => row!.versionId));
  if (held.size > 1) {
    return invalid(
      `条款须同属一个版本：expected provisions of one version, but got: ${[...held].join(', ')}`,
    );
  }
  const id = target.version ?? [...held][0]!;
  const [version] = await nodesById<VersionRow>(graph, 'versions-by-id', [id]);
  if (!version) return missing('版本', id);
  return {
    source: version.sourceId,
    version,
    versions: await versionsOf(graph, version.sourceId),
    provisions,
  };
}

async function versionsOf(graph: ReadGraph, source: string): Promise<VersionRow[]> {
  const [versions] = await valuesOf<VersionRow[]>(
    graph,
    'versions-of-sources',
    { ids: [source] },
    [source],
    [],
  );
  return versions!;
}

/** Whether the work still stood that day, as the program tells it of the works it finds itself. */
async function standing(
  graph: ReadGraph,
  { source, version, versions }: Place,
  asOf: string | null,
): Promise<Pick<Reading, 'outcome' | 'supersededBy' | 'supersededOn'>> {
  const status =
    asOf === null ? 'UNKNOWN' : version ? versionStatus(version, asOf) : sourceStatus(versions, asOf);
  if (status !== 'REPEALED' && status !== 'EXPIRED') {
    return { outcome: 'RESOLVED', supersededBy: null, supersededOn: null };
  }
  const [relations] = await valuesOf<RelationRow[]>(
    graph,
    'relations-to-sources',
    { ids: [source] },
    [source],
    [],
  );
  const successors = relations!.filter(succeeds);
  return {
    outcome: 'SUPERSEDED',
    supersededBy: [...new Set(successors.map(({ from }) => from))],
    supersededOn: endOfWork(versions),
  };
}

/** A measure goes with a provision by one link only: another one may already say so, or say that it does not. */
export async function clashOf(
  tx: ManagedTransaction,
  link: Pick<LinkRow, 'id' | 'kind' | 'itemId'>,
  reading: Reading,
): Promise<Refusal | null> {
  if (link.kind !== 'SUGGESTION') return null;
  const provision = reading.provisions[0] ?? provisionOf(link.id);
  const { records } = await tx.run(loadCypher('review-suggestions-decided'), {
    item: link.itemId,
    provision,
  });
  const other = records.map((record) => record.get('link') as string).find((id) => id !== link.id);
  if (!other) return null;
  return refuse(
    'LINK_EXISTS',
    'target',
    `已有指向此条款的联系：expected a provision without a decided link, but got: ${other}`,
  );
}

function missing(what: string, id: string): Refusal {
  return invalid(`没有这一${what}：expected an id that is in the graph, but got: ${id}`);
}

function invalid(message: string, field = 'target'): Refusal {
  return refuse('TARGET_INVALID', field, message);
}
