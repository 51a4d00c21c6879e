/**
 * Whether the files below the database are whole, as far as reading tells: those that are damaged answer some
 * questions, fail at others, and give less than there was at others still. Read through at the first asking, and
 * again after each fault that readers met.
 */
import { loadCypher } from '../statements/load';
import { faultIn } from './fault';
import type { ReadGraph, Row } from './read';

/** What is wrong with the store, in words; null where it read well, or nothing can be told of it. */
export async function storeBreak({
  read,
  state,
}: {
  read: (cypher: string) => Promise<Row[]>;
  /** Another text after every write. */
  state: () => Promise<string>;
}): Promise<string | null> {
  try {
    const before = await state();
    const [found] = (await read(loadCypher('store-read-through'))) as Counts[];
    const [counted] = (await read(loadCypher('store-counted'))) as Counts[];
    if (before !== (await state())) return null;
    return lessThan(found!, counted!);
  } catch (error) {
    const fault = faultIn(error);
    if (fault === null) throw error;
    return `读到损坏之处（${fault}）`;
  }
}

interface Counts extends Row {
  nodes: number;
  relationships: number;
  nameless?: number;
}

function lessThan(found: Counts, counted: Counts): string | null {
  if (found.nodes !== counted.nodes) return `应有 ${counted.nodes} 个节点，只读到 ${found.nodes} 个`;
  if (found.relationships !== counted.relationships)
    return `应有 ${counted.relationships} 条关系，只读到 ${found.relationships} 条`;
  return found.nameless ? `${found.nameless} 个节点读不到标识` : null;
}

const EVERY_MS = 60_000;
/** Of readers within EVERY_MS: they send no statements of their own, and so do not cause any. */
const FAULTS = 3;

export class StoreWatch {
  private readAt = Number.NEGATIVE_INFINITY;
  private broken: string | null = null;
  private reading = false;
  /** When the latest faults were met. */
  private faults: number[] = [];

  constructor(
    private readonly graph: ReadGraph,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Of any statement that failed. */
  note(error: unknown): void {
    if (faultIn(error) !== null) this.faults = [...this.faults, this.now()].slice(-FAULTS);
  }

  /** As far as is known now; asks anew in the background. */
  isDamaged(): boolean {
    if (this.isDue()) void this.readThrough();
    const since = this.now() - EVERY_MS;
    return this.broken !== null || this.faults.filter((at) => at > since).length >= FAULTS;
  }

  private isDue(): boolean {
    const last = this.faults.at(-1) ?? Number.NEGATIVE_INFINITY;
    const isFirst = this.readAt === Number.NEGATIVE_INFINITY;
    const isWanted = isFirst || this.broken !== null || last > this.readAt;
    return isWanted && !this.reading && this.now() - this.readAt >= EVERY_MS;
  }

  private async readThrough(): Promise<void> {
    const { version } = this.graph;
    // Without it nothing tells what was written meanwhile.
    if (!version) return;
    this.reading = true;
    this.readAt = this.now();
    try {
      this.broken = await storeBreak({ read: (cypher) => this.graph.read(cypher, {}), state: version });
    } catch {
      // One that is away, or takes too long, says nothing of its files.
    } finally {
      this.reading = false;
    }
  }
}
