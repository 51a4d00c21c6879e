/** Works by what people call them, and what stands at a place in them on a day: one statement for any number. */
import { todayInBeijing } from '../../domain/model/days';
import { normaliseTitle } from '../../domain/text/titles';
import type { ReadGraph } from '../connection/read';
import type { ProvisionRow, SourceRow, VersionRow } from '../rows';
import { type Asks, statement } from '../statements/directives';

/** A work's id, or else its title or alias. */
export type Called = { id: string; name: null } | { id: null; name: string };

export interface Place {
  path: string;
  /** The day. */
  on: string;
}

/** null: the work alone. */
export type WorkAsked = Called & { place: Place | null };

export interface Placed {
  version: string;
  path: string;
  /** null: the version in force that day has nothing there. */
  node: ProvisionRow | null;
  /** Of everything inside it; left out where nobody asks for it. */
  texts?: string[];
}

export interface WorkFound {
  node: SourceRow;
  /** All of them; null where no place was asked for. */
  versions: VersionRow[] | null;
  provisions: Placed[];
}

export function called(given: string): Called {
  return given.startsWith('source:') ? { id: given, name: null } : byTitle(given);
}

export function byTitle(given: string): Called {
  return { id: null, name: normaliseTitle(given).title };
}

/** null where there is no such work. */
export async function readNamed(
  graph: ReadGraph,
  asked: readonly WorkAsked[],
  asks?: Asks,
): Promise<(WorkFound | null)[]> {
  const today = todayInBeijing();
  const keys = new Map<string, Dated & { places: Place[] }>();
  for (const { place, ...called } of asked) {
    const work = datedOf(called, place, today);
    const { places } = keys.get(keyOf(work)) ?? { places: [] };
    keys.set(keyOf(work), { ...work, places: place ? [...places, place] : places });
  }
  const rows = await graph.read(statement('sources-named', asks), { keys: [...keys.values()] });
  const found = new Map(rows.map((row) => [keyOf(row as unknown as Dated), row as unknown as WorkFound]));
  return asked.map(({ place, ...called }) => found.get(keyOf(datedOf(called, place, today))) ?? null);
}

/** Of namesakes, the day tells which is meant. */
type Dated = Called & { on: string };

function datedOf(called: Called, place: Place | null, today: string): Dated {
  return { ...called, on: called.id === null ? (place?.on ?? today) : today };
}

function keyOf({ id, name, on }: Dated): string {
  return JSON.stringify([id, name, on]);
}
