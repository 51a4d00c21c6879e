/** What stands around a node, as nodes and edges; never more than can be read. */
import type { NeighboursQuery, SourceLineFragment } from '../../generated/operations';
import { RELATIONS, SOURCE_RELATIONS, type Term } from '../../language/terms';

export interface GraphNode {
  id: string;
  name: string;
  kind: 'source' | 'report';
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
                  name: `${report.title}${report.year ? `（${report.year}）` : ''}`,
                  kind: 'report',
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
  const nodes = new Map(around.map(([node]) => [node.id, node]));
  const kept = [...nodes.values()].slice(0, Math.max(room, 0));
  const ids = new Set(kept.map(({ id }) => id));
  const edges = new Map(
    around
      .filter(([node]) => ids.has(node.id))
      .map(([, edge]) => [`${edge.from} ${edge.kind} ${edge.to}`, edge]),
  );
  return { nodes: kept, edges: [...edges.values()], left: nodes.size - kept.length };
}

function sourceNode({ id, title }: SourceLineFragment): GraphNode {
  return { id, name: title, kind: 'source' };
}

function prefixed(terms: Record<string, Term>): Record<string, Term> {
  return Object.fromEntries(Object.entries(terms).map(([kind, term]) => [`work-${kind}`, term]));
}
