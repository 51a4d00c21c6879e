/** Links by id: as people left them where they decided, otherwise as the program proposes them. */
import { linkedBy, linkId } from '../../domain/model/ids';
import type { Decision, Reading } from '../../domain/review/reading';
import type { LinkKind, LinkState } from '../../domain/review/states';
import type { ReadGraph } from '../connection/read';
import type { CitationRow } from '../rows';
import { idsNow, nodesById, valuesOf } from '../statements/batches';

export interface LinkRow {
  id: string;
  kind: LinkKind;
  state: LinkState;
  /** 0: no one decided on it yet. */
  revision: number;
  byHand: boolean;
  reportId: string;
  /** null: the words are gone from the report. */
  citationId: string | null;
  itemId: string | null;
  quote: string;
  relation: string | null;
  title: string | null;
  reading: Reading;
  /** What the program had proposed; null for a link added by hand. */
  proposal: Reading | null;
  orphan: 'MENTION_GONE' | 'TARGET_GONE' | null;
  lastActor: string | null;
}

/** A Link node: readings come as JSON text. */
export interface StoredLink {
  id: string;
  kind: LinkKind;
  state: LinkState;
  revision: number;
  byHand: boolean;
  reportId: string;
  quote: string;
  relation?: string | null;
  reading: string;
  proposal?: string | null;
  lastActor?: string | null;
  aboutId: string | null;
  targetGone: boolean;
}

interface PairRow {
  reportId: string;
  quote: string;
  provisionId: string;
  versionId: string;
  sourceId: string;
  score: number;
  rank: number;
  reasons: string[] | null;
  madeBy: string | null;
}

/** Also by an id a link had before its words moved. */
export async function linksById(graph: ReadGraph, ids: readonly string[]): Promise<(LinkRow | null)[]> {
  const found = await linksByOwnId(graph, ids);
  const missing = ids.filter((_, index) => found[index] === null);
  if (missing.length === 0) return found;
  const now = await linkIdsNow(graph, missing);
  const moved = [...new Set(now.values())];
  if (moved.length === 0) return found;
  const rows = await linksByOwnId(graph, moved);
  const byId = new Map(moved.map((id, index) => [id, rows[index]!]));
  return ids.map((id, index) => found[index] ?? byId.get(now.get(id) ?? '') ?? null);
}

/** A link no one decided on goes by what it is about. */
async function linkIdsNow(graph: ReadGraph, links: readonly string[]): Promise<Map<string, string>> {
  const parts = links.map((id) => {
    const about = linkedBy(id);
    return { id, about: 'citation' in about ? about.citation : about.item, of: about };
  });
  const now = await idsNow(
    graph,
    parts.flatMap(({ id, about }) => [id, about]),
  );
  return new Map(
    parts.flatMap(({ id, about, of }): [string, string][] => {
      const link = now.get(id);
      if (link) return [[id, link]];
      const other = now.get(about);
      if (!other) return [];
      return [[id, linkId(other, 'provision' in of ? of.provision : undefined)]];
    }),
  );
}

async function linksByOwnId(graph: ReadGraph, ids: readonly string[]): Promise<(LinkRow | null)[]> {
  const stored = await nodesById<StoredLink>(graph, 'links-by-id', ids);
  const parts = ids.map((id) => linkedBy(id));
  const mentions = parts.flatMap((part) => ('citation' in part ? [part.citation] : []));
  const pairs = parts.flatMap((part, i) => ('item' in part ? [{ id: ids[i]!, ...part }] : []));
  const [citations, suggestions] = await Promise.all([
    mentions.length === 0 ? [] : nodesById<CitationRow>(graph, 'citations-by-id', mentions),
    pairs.length === 0
      ? []
      : valuesOf<PairRow | null>(
          graph,
          'suggestions-by-pair',
          { keys: pairs },
          pairs.map(({ id }) => id),
          null,
        ),
  ]);
  const byMention = new Map(citations.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const byPair = new Map(pairs.map(({ id }, i) => [id, suggestions[i] ?? null] as const));
  return ids.map((id, i) => {
    const part = parts[i]!;
    const link = stored[i] ?? null;
    if ('citation' in part) return ofCitation(id, link, byMention.get(part.citation) ?? null);
    return ofSuggestion(id, link, part.item, byPair.get(id) ?? null);
  });
}

function ofCitation(id: string, link: StoredLink | null, citation: CitationRow | null): LinkRow | null {
  if (link) {
    // Another mention may have come to stand where an orphaned one stood.
    const live = citation !== null && link.aboutId === citation.id ? citation : null;
    return {
      ...ofStored(link, live === null),
      citationId: live?.id ?? null,
      itemId: live?.itemId ?? null,
      relation: live?.relation ?? link.relation ?? null,
      title: live?.title ?? null,
      ...(live && { reading: readingOfCitation(live) }),
    };
  }
  if (!citation) return null;
  const reading = readingOfCitation(citation);
  return {
    id,
    kind: 'CITATION',
    ...UNDECIDED,
    reportId: citation.reportId,
    citationId: citation.id,
    itemId: citation.itemId ?? null,
    quote: citation.text,
    relation: citation.relation,
    title: citation.title ?? null,
    reading,
    proposal: reading,
  };
}

function ofSuggestion(
  id: string,
  link: StoredLink | null,
  item: string,
  pair: PairRow | null,
): LinkRow | null {
  if (link) {
    const proposed = link.state === 'PROPOSED' && pair ? { reading: readingOfSuggestion(pair) } : {};
    return {
      ...ofStored(link, link.aboutId === null),
      citationId: null,
      itemId: link.aboutId,
      title: null,
      ...proposed,
    };
  }
  if (!pair) return null;
  const reading = readingOfSuggestion(pair);
  return {
    id,
    kind: 'SUGGESTION',
    ...UNDECIDED,
    reportId: pair.reportId,
    citationId: null,
    itemId: item,
    quote: pair.quote,
    relation: null,
    title: null,
    reading,
    proposal: reading,
  };
}

const UNDECIDED = { state: 'PROPOSED', revision: 0, byHand: false, orphan: null, lastActor: null } as const;

function ofStored(link: StoredLink, mentionGone: boolean): Omit<LinkRow, 'citationId' | 'itemId' | 'title'> {
  const { id, kind, state, revision, byHand, reportId, quote, relation, lastActor, targetGone } = link;
  return {
    id,
    kind,
    state,
    revision,
    byHand,
    reportId,
    quote,
    relation: relation ?? null,
    reading: JSON.parse(link.reading) as Reading,
    proposal: link.proposal ? (JSON.parse(link.proposal) as Reading) : null,
    orphan: mentionGone ? 'MENTION_GONE' : targetGone ? 'TARGET_GONE' : null,
    lastActor: lastActor ?? null,
  };
}

export function readingOfCitation(citation: CitationRow): Reading {
  const { outcome, confidence, rule, reasons } = citation;
  return {
    outcome,
    confidence,
    rule,
    reasons,
    madeBy: citation.madeBy ?? null,
    asOf: citation.asOf ?? null,
    source: citation.sourceId ?? null,
    version: citation.versionId ?? null,
    provisions: citation.provisionIds,
    candidates: citation.candidates.map(({ id, ...candidate }) => ({ source: id, ...candidate })),
    supersededBy: citation.supersededBy ?? null,
    supersededOn: citation.supersededOn ?? null,
    rank: null,
    relation: citation.relation,
    relationBy: citation.relationBy ?? null,
  };
}

function readingOfSuggestion({ sourceId, versionId, provisionId, ...pair }: PairRow): Reading {
  return {
    outcome: 'SUGGESTED',
    confidence: pair.score,
    rule: 'suggested',
    reasons: pair.reasons ?? [],
    madeBy: pair.madeBy,
    asOf: null,
    source: sourceId,
    version: versionId,
    provisions: [provisionId],
    candidates: [],
    supersededBy: null,
    supersededOn: null,
    rank: pair.rank,
  };
}

/** A Decision node: readings come as JSON text. */
export interface StoredDecision extends Omit<Decision, 'before' | 'after' | 'reason' | 'from' | 'undoes'> {
  reason?: string | null;
  from?: Decision['from'];
  undoes?: number | null;
  before?: string | null;
  after: string;
  /** Which request it came of; absent from older ones. */
  attempt?: string;
}

export function decisionOf(stored: StoredDecision): Decision {
  const { revision, action, actor, actorName, at, to, reason = null, from = null, undoes = null } = stored;
  return {
    revision,
    action,
    actor,
    actorName,
    at,
    to,
    reason,
    from,
    undoes,
    before: stored.before ? (JSON.parse(stored.before) as Reading) : null,
    after: JSON.parse(stored.after) as Reading,
  };
}

/** What the queue's order is made of, for the links' own field. */
export async function reachOf(graph: ReadGraph, links: readonly LinkRow[]): Promise<number[]> {
  const keys = links.map(({ id, kind, title, reading: { source, provisions } }) => ({
    id,
    source,
    title,
    provision: kind === 'SUGGESTION' ? (provisions[0] ?? null) : null,
  }));
  return valuesOf<number>(
    graph,
    'reach-of-links',
    { keys },
    links.map(({ id }) => id),
    1,
  );
}
