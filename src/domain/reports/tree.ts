/** Units nest by their numbering: the styles' order is taken as it is met. */
import type { Unit } from './units';

export interface Node {
  unit: Unit;
  parent: Node | null;
  children: Node[];
}

/** Roots in reading order. Each form of number stands at most once on a branch, so depth is bounded. */
export function buildTree(units: Unit[]): Node[] {
  const roots: Node[] = [];
  let branch: Node[] = [];
  const lastOfText = units.findLastIndex(({ role }) => role !== 'FURNITURE');
  for (const [index, unit] of units.entries()) {
    if (unit.role === 'TURN') branch = branch.slice(0, 1);
    else if (unit.role === 'FURNITURE') {
      if (index > lastOfText) branch = [];
    } else if (unit.role === 'TABLE') {
      while (branch.at(-1)?.unit.inline) branch.pop();
    } else if (unit.role !== 'BODY') branch = [];
    else if (unit.marker) branch = branch.slice(0, depthFor(unit, branch));
    else if (!unit.turned) while (branch.at(-1)?.unit.inline) branch.pop();
    const parent = branch.at(-1) ?? null;
    const node: Node = { unit, parent, children: [] };
    (parent?.children ?? roots).push(node);
    if (unit.marker && unit.role === 'BODY') branch.push(node);
  }
  return roots;
}

/** How many of the branch's nodes stay open when `unit` comes. */
function depthFor(unit: Unit, branch: Node[]): number {
  const marker = unit.marker!;
  const same = branch.findIndex((node) => node.unit.marker!.form === marker.form);
  if (same >= 0) return same;
  let depth = branch.length;
  while (depth > 0 && closes(unit, branch[depth - 1]!.unit)) depth--;
  return depth;
}

/** A form not yet on the branch opens a level below, unless it cannot stand under what is open. */
function closes(unit: Unit, open: Unit): boolean {
  const marker = unit.marker!;
  const under = open.marker!;
  // A list inside an earlier paragraph ended with it.
  if (open.inline && open.line !== unit.line) return true;
  if (marker.rank === null) return false;
  // 一、 and （一） never number parts of 一是, and 1. none of a dash.
  if (under.rank === null) return marker.rank <= (under.style === '——' ? 50 : 30);
  // Deeper numbers first met with 1 nest as met; others go where they usually stand.
  return marker.rank < under.rank && (marker.ordinal !== 1 || marker.rank <= 20);
}
