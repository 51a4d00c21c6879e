/** Cytoscape behind what the view needs of it. */
import { type GraphEdge, type GraphNode, positionsOf, WIDE } from './elements';
import type { Placed } from './svg';

export interface Canvas {
  show(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void;
  places(): Placed[];
  png(): Promise<Blob>;
  destroy(): void;
}

/** Cytoscape looks for this before it writes a style into the page, which the policy forbids; styles/graph.css has it. */
const STYLE_MARK = '__________cytoscape_stylesheet';

/** A graph of few nodes is not blown up to fill its place. */
const LARGEST = 1.4;
/** Nor one of many shrunk until nobody can read it. */
const SMALLEST = 0.85;
/** Pixels above the first row. */
const TOP = 40;

/** null: the place was left while Cytoscape was loading. It draws in no element that is not in the page. `root`: what it is about. */
export async function createCanvas(
  place: HTMLElement,
  root: string,
  onOpen: (id: string) => void,
): Promise<Canvas | null> {
  const { default: cytoscape } = await import('cytoscape');
  if (!place.isConnected) return null;
  if (!document.getElementById(STYLE_MARK)) {
    const mark = document.createElement('meta');
    mark.id = STYLE_MARK;
    document.head.append(mark);
  }
  place.classList.add('__________cytoscape_container');
  const colours = getComputedStyle(place);
  const ink = colours.color;
  const cy = cytoscape({
    container: place,
    maxZoom: 2.5,
    minZoom: 0.2,
    style: [
      {
        selector: 'node',
        style: {
          label: 'data(name)',
          color: ink,
          'font-size': 11,
          'text-wrap': 'wrap',
          // Chinese has no spaces to break at.
          'text-overflow-wrap': 'anywhere',
          'text-max-width': '105px',
          'text-valign': 'bottom',
          'text-margin-y': 4,
          // Lines run under names, not through them.
          'text-background-color': colours.backgroundColor,
          'text-background-opacity': 0.85,
          width: 16,
          height: 16,
          'background-color': '#2f6f8f',
        },
      },
      { selector: 'node[kind = "report"]', style: { shape: 'rectangle', 'background-color': '#a3281d' } },
      {
        selector: 'edge',
        style: {
          width: 1,
          'line-color': '#8b958f',
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
          'target-arrow-color': '#8b958f',
          'arrow-scale': 0.7,
        },
      },
      { selector: 'edge[kind ^= "work-"]', style: { 'line-style': 'dashed' } },
    ],
  });
  cy.on('tap', 'node', (event) => onOpen(event.target.id()));
  return {
    show(nodes, edges) {
      const wanted = new Set([...nodes.map(({ id }) => id), ...edges.map(idOf)]);
      const before = cy.nodes().length;
      cy.batch(() => {
        cy.elements()
          .filter((each) => !wanted.has(each.id()))
          .remove();
        for (const { id, name, kind, level } of nodes) {
          const there = cy.getElementById(id);
          if (there.length > 0) there.data('name', name);
          else cy.add({ group: 'nodes', data: { id, name, kind, level } });
        }
        for (const edge of edges) {
          if (cy.getElementById(idOf(edge)).length > 0) continue;
          cy.add({
            group: 'edges',
            data: { id: idOf(edge), source: edge.from, target: edge.to, kind: edge.kind },
          });
        }
      });
      if (cy.nodes().length === before) return;
      // As many beside each other as are seen with names that can be read.
      const row = Math.max(2, Math.floor(cy.width() / (WIDE * SMALLEST)));
      const positions = positionsOf(nodes, root, row);
      cy.layout({
        ...{ name: 'preset', animate: false, padding: 40 },
        positions: Object.fromEntries(positions),
      }).run();
      if (cy.zoom() < SMALLEST) {
        // Names stay readable: what does not fit is reached by moving the picture, from the top on.
        cy.zoom(SMALLEST);
        cy.pan({ x: cy.width() / 2, y: TOP });
      }
      if (cy.zoom() > LARGEST) {
        cy.zoom(LARGEST);
        cy.center();
      }
    },
    places: () =>
      cy.nodes().map((node) => ({
        id: node.id(),
        name: node.data('name'),
        kind: node.data('kind'),
        level: node.data('level'),
        ...node.position(),
      })),
    png: () => cy.png({ output: 'blob-promise', full: true, scale: 2, bg: colours.backgroundColor }),
    destroy: () => cy.destroy(),
  };
}

function idOf({ from, to, kind }: GraphEdge): string {
  return `${from} ${kind} ${to}`;
}
