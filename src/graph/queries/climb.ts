/**
 * The works above a work (its legal basis) or below it (what derives from it), level by level: one statement a
 * level for all roots together. Each work comes once under a root, on its shortest way there, so that works
 * which cite each other end the climb instead of turning it round.
 */
import type { RelationRow } from '../rows';

export type Direction = 'UP' | 'DOWN';

export interface ClimbKey {
  source: string;
  depth: number;
  direction: Direction;
}

export interface Step {
  source: string;
  /** 1: directly above (or below) the root. */
  depth: number;
  /** Place in the same list of the step this one hangs on; null: the root itself. */
  parent: number | null;
  /** Every relation between this work and the one it hangs on. */
  relations: RelationRow[];
  /** Whether anything is known beyond this work; null where the climb stopped before looking. */
  goesOn: boolean | null;
}

/** A base is what a work says that it rests on or carries out; changes to a text are not a basis. */
const BASIS = new Set(['BASED_ON', 'IMPLEMENTS']);

export interface Climb {
  steps: Step[];
  /** As Step.goesOn, of the root. */
  goesOn: boolean;
}

export async function climb(
  relationsOf: (ids: readonly string[]) => Promise<RelationRow[][]>,
  roots: readonly string[],
  depth: number,
  direction: Direction,
): Promise<Climb[]> {
  const known = new Map<string, RelationRow[]>();
  let frontier = [...new Set(roots)];
  for (let level = 0; level < Math.max(depth, 1) && frontier.length > 0; level++) {
    const ids = frontier;
    const found = await relationsOf(ids);
    ids.forEach((id, i) => {
      known.set(
        id,
        (found[i] ?? []).filter((relation) => BASIS.has(relation.kind)),
      );
    });
    const next = ids.flatMap((id) => (known.get(id) ?? []).map((relation) => far(relation, direction)));
    frontier = [...new Set(next)].filter((id) => !known.has(id));
  }
  return roots.map((root) => ({
    steps: walk(root, depth, direction, known),
    goesOn: (known.get(root)?.length ?? 0) > 0,
  }));
}

function walk(root: string, depth: number, direction: Direction, known: Map<string, RelationRow[]>): Step[] {
  const steps: Step[] = [];
  const seen = new Set([root]);
  let level: { source: string; index: number | null }[] = [{ source: root, index: null }];
  for (let d = 1; d <= depth && level.length > 0; d++) {
    const next: typeof level = [];
    for (const { source, index } of level) {
      for (const [target, relations] of grouped(known.get(source) ?? [], direction)) {
        if (seen.has(target)) continue;
        seen.add(target);
        const beyond = known.get(target);
        next.push({ source: target, index: steps.length });
        steps.push({
          source: target,
          depth: d,
          parent: index,
          relations,
          goesOn: beyond ? beyond.length > 0 : null,
        });
      }
    }
    level = next;
  }
  return steps;
}

function grouped(relations: readonly RelationRow[], direction: Direction): Map<string, RelationRow[]> {
  const groups = new Map<string, RelationRow[]>();
  for (const relation of relations) {
    const target = far(relation, direction);
    groups.set(target, [...(groups.get(target) ?? []), relation]);
  }
  return groups;
}

function far(relation: RelationRow, direction: Direction): string {
  return direction === 'UP' ? relation.to : relation.from;
}
