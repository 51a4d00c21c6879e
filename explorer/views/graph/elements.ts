/** What stands around a node, as nodes and edges; never more than can be read. */
import { reportName } from '../../../src/domain/text/names/report';
import type { HierarchyLevel, NeighboursQuery, SourceLineFragment } from '../../generated/operations';
import { LEVELS, RELATIONS, SOURCE_RELATIONS, type Term } from '../../language/terms';

export interface GraphNode {
  id: string;
  name: string;
  kind: 'source' | 'report';
  /** Of a work; null for a report, and while it is not known. */
  level: HierarchyLevel | null;
}

export interface GraphEdge {
  from: string;
  to: string;
  /** One of EDGE_KINDS. */
  kind: string;
}

export interface Neighbourhood {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** How many more there are than were taken. */
  left: number;
}

export const MOST_NODES = 60;
/** Relations between works, and of reports to works. */
export const EDGE_KINDS: Record<string, Term> = { ...RELATIONS, ...prefixed(SOURCE_RELATIONS) };

/** Names need the room between nodes. */
export const WIDE = 135;
const HIGH = 115;

/**
 * Groups as they are drawn and listed, from the top: reports, works by level, then those of no known level. Works may be
 * many, and what stands below them would be out of sight.
 */
export function groupsOf(
  nodes: readonly GraphNode[],
): { key: HierarchyLevel | 'report' | null; nodes: GraphNode[] }[] {
  const keys = ['report' as const, ...(Object.keys(LEVELS) as HierarchyLevel[]), null];
  const keyOf = ({ kind, level }: GraphNode) => (kind === 'report' ? kind : level);
  return keys
    .map((key) => ({ key, nodes: nodes.filter((node) => keyOf(node) === key) }))
    .filter((group) => group.nodes.length > 0);
}

/**
 * Where each node stands: what the picture is about alone above all, then each group in rows of its own, so that no name
 * lies on another.
 */
export function positionsOf(
  nodes: readonly GraphNode[],
  root: string,
  /** How many stand beside each other at most. */
  row: number,
): Map<string, { x: number; y: number }> {
  const positions = new Map<string, { x: number; y: number }>();
  const others = groupsOf(nodes.filter(({ id }) => id !== root)).map((group) => group.nodes);
  let above = 0;
  for (const group of [nodes.filter(({ id }) => id === root), ...others]) {
    const rows = Math.ceil(group.length / row);
    const perRow = Math.ceil(group.length / rows);
    for (const [at, { id }] of group.entries()) {
      const inRow = Math.min(perRow, group.length - perRow * Math.floor(at / perRow));
      positions.set(id, {
        x: ((at % perRow) - (inRow - 1) / 2) * WIDE,
        y: (above + Math.floor(at / perRow)) * HIGH,
      });
    }
    above += rows;
  }
  return positions;
}

export function neighboursOf(node: NeighboursQuery['node'], room: number): Neighbourhood {
  if (node?.__typename === 'LegalSource') return limited(aroundSource(node), room);
  if (node?.__typename === 'Report') return limited(aroundReport(node), room);
  return { nodes: [], edges: [], left: 0 };
}

type Around = [GraphNode, GraphEdge][];
type SourceNode = Extract<NonNullable<NeighboursQuery['node']>, { __typename: 'LegalSource' }>;
type ReportNode = Extract<NonNullable<NeighboursQuery['node']>, { __typename: 'Report' }>;

function aroundSource({ id, outgoing, incoming, citedBy }: SourceNode): Around {
  return [
    ...outgoing.map(({ kind, to }): Around[number] => [
      sourceNode(to),
      { from: id, to: to.id, kind: `work-${kind}` },
    ]),
    ...incoming.map(({ kind, from }): Around[number] => [
      sourceNode(from),
      { from: from.id, to: id, kind: `work-${kind}` },
    ]),
    ...citedBy.nodes.flatMap(
      ({ relation, report }): Around =>
        report
          ? [
              [
                {
                  id: report.id,
                  name: reportName(report),
                  kind: 'report',
                  level: null,
                },
                { from: report.id, to: id, kind: relation },
              ],
            ]
          : [],
    ),
  ];
}

function aroundReport({ id, cited }: ReportNode): Around {
  return cited.nodes.flatMap(
    ({ relation, resolution }): Around =>
      'source' in resolution
        ? [[sourceNode(resolution.source), { from: id, to: resolution.source.id, kind: relation }]]
        : [],
  );
}

function limited(around: Around, room: number): Neighbourhood {
  // Reports first: around a work that everything rests on, they would be crowded out.
  const ordered = [...around].sort(([a], [b]) => Number(b.kind === 'report') - Number(a.kind === 'report'));
  const nodes = new Map(ordered.map(([node]) => [node.id, node]));
  const kept = [...nodes.values()].slice(0, Math.max(room, 0));
  const ids = new Set(kept.map(({ id }) => id));
  const edges = new Map(
    around
      .filter(([node]) => ids.has(node.id))
      .map(([, edge]) => [`${edge.from} ${edge.kind} ${edge.to}`, edge]),
  );
  return { nodes: kept, edges: [...edges.values()], left: nodes.size - kept.length };
}

function sourceNode({ id, title, level }: SourceLineFragment): GraphNode {
  return { id, name: title, kind: 'source', level };
}

function prefixed(terms: Record<string, Term>): Record<string, Term> {
  return Object.fromEntries(Object.entries(terms).map(([kind, term]) => [`work-${kind}`, term]));
}
