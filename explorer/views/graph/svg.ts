/** The drawn graph as an SVG text that stands by itself. */
import type { GraphEdge, GraphNode } from './elements';

export interface Placed extends GraphNode {
  x: number;
  y: number;
}

const MARGIN = 90;

export function graphSvg(nodes: readonly Placed[], edges: readonly GraphEdge[]): string {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(...xs, 0) - MARGIN, Math.min(...ys, 0) - MARGIN];
  const [width, height] = [Math.max(...xs, 0) + MARGIN - left, Math.max(...ys, 0) + MARGIN - top];
  const lines = edges.flatMap(({ from, to, kind }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return [];
    const dashes = kind.startsWith('work-') ? ' stroke-dasharray="4 3"' : '';
    return [`<line x1="${n(a.x)}" y1="${n(a.y)}" x2="${n(b.x)}" y2="${n(b.y)}" stroke="#8b958f"${dashes}/>`];
  });
  const marks = nodes.map(({ x, y, name, kind }) => {
    const shape =
      kind === 'report'
        ? `<rect x="${n(x - 8)}" y="${n(y - 8)}" width="16" height="16" fill="#a3281d"/>`
        : `<circle cx="${n(x)}" cy="${n(y)}" r="8" fill="#2f6f8f"/>`;
    return `${shape}<text x="${n(x)}" y="${n(y + 22)}" text-anchor="middle">${escaped(name)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}" font-family="sans-serif" font-size="11">`,
    ...lines,
    ...marks,
    '</svg>',
  ].join('\n');
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
