/** The graph as it is drawn: groups in rows, none on another, and reports not crowded out. */
import {
  type GraphNode,
  groupsOf,
  MOST_NODES,
  neighboursOf,
  positionsOf,
} from '../../explorer/views/graph/elements';

const node = (id: string, level: GraphNode['level']): GraphNode => ({
  ...{ id, name: id, level },
  kind: level === null ? 'report' : 'source',
});

describe('the graph', () => {
  it('stands under what it is about in groups: reports, then works by level', () => {
    const nodes = [node('示例办法', 'DEPARTMENTAL_RULE'), node('甲局报告', null), node('示例法', 'LAW')];
    expect(groupsOf(nodes).map(({ key }) => key)).toEqual(['report', 'LAW', 'DEPARTMENTAL_RULE']);
    const positions = positionsOf(nodes, '示例办法', 8);
    const fromTop = [...nodes].sort((a, b) => positions.get(a.id)!.y - positions.get(b.id)!.y);
    expect(fromTop.map(({ id }) => id)).toEqual(['示例办法', '甲局报告', '示例法']);
  });

  it('has each report in its first rows, however many works there are', () => {
    const works = Array.from({ length: 40 }, (_, at) => node(`示例办法${at}`, 'LAW'));
    const reports = Array.from({ length: 10 }, (_, at) => node(`报告${at}`, null));
    const positions = positionsOf([node('宪法', 'CONSTITUTION'), ...works, ...reports], '宪法', 8);
    const lowest = Math.max(...reports.map(({ id }) => positions.get(id)!.y));
    expect(lowest).toBeLessThan(Math.min(...works.map(({ id }) => positions.get(id)!.y)));
    expect(positions.get('宪法')!.y).toBe(0);
  });

  it.each([1, 8, 9, 20, 60])('gives each of %d nodes of one level a place of its own', (count) => {
    const nodes = Array.from({ length: count }, (_, at) => node(`示例办法${at}`, 'LAW'));
    const places = [...positionsOf(nodes, nodes[0]!.id, 8).values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(count);
  });

  it('draws reports around a work that more rest on than can be drawn', () => {
    const line = (id: string) => ({
      ...{ id, title: id, documentNumber: null, held: true },
      level: 'LAW' as const,
    });
    const around = neighboursOf(
      {
        ...{ __typename: 'LegalSource', ...line('source:示例法'), outgoing: [] },
        incoming: Array.from({ length: MOST_NODES * 2 }, (_, at) => ({
          ...{ kind: 'IMPLEMENTS' as const, from: line(`source:示例办法${at}`) },
        })),
        citedBy: {
          totalCount: 1,
          nodes: [
            {
              relation: 'IMPLEMENTS',
              report: { id: 'report:示例局/2022/报告', title: '报告', year: 2022, issuingBody: null },
            },
          ],
        },
      },
      MOST_NODES,
    );
    expect(around.nodes).toHaveLength(MOST_NODES);
    expect(around.nodes.some(({ kind }) => kind === 'report')).toBe(true);
    expect(around.left).toBe(MOST_NODES + 1);
  });
});
