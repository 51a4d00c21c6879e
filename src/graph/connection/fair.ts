/**
 * Statements in a fair order before the pool: so many at once for one request, for one client, and for all together,
 * so that whoever asks much waits behind themselves and not others behind them. What is left of the pool stays free
 * for readiness and for what this process asks itself.
 */
import PQueue from 'p-queue';
import { orAborted } from './in-time';
import type { ReadGraph } from './read';

/** Connections of the pool that no request takes. */
export const KEPT_FREE = 4;
/** Statements of one request at once; its resolvers seldom have more to ask. */
export const PER_REQUEST = 4;

export interface FairLimits {
  /** 0: no limit at all. */
  total: number;
  perClient: number;
  perRequest?: number;
  /** Told of each statement that failed. */
  onFailure?: (error: unknown) => void;
}

/** One request's statements. */
export interface RequestStatements {
  wrap(graph: ReadGraph): ReadGraph;
  /** Milliseconds that its statements took, without the wait for their turn. */
  spentMs(): number;
}

export class FairStatements {
  private readonly all: PQueue | null;
  private readonly clients = new Map<string, PQueue>();
  /** performance.now() of the last statement that was answered. */
  private lastAnswered = Number.NEGATIVE_INFINITY;

  constructor(private readonly limits: FairLimits) {
    this.all = limits.total > 0 ? new PQueue({ concurrency: limits.total }) : null;
  }

  /** Whether the graph has answered within the last milliseconds: one that is busy is not away. */
  hasAnsweredWithin(ms: number): boolean {
    return performance.now() - this.lastAnswered <= ms;
  }

  /** @param client whom limits are counted for. */
  of(client: string): RequestStatements {
    const { perRequest = PER_REQUEST } = this.limits;
    const own = new PQueue({ concurrency: perRequest });
    let spent = 0;
    const run = async <T>(work: () => Promise<T>): Promise<T> => {
      const started = performance.now();
      try {
        const result = await work();
        this.lastAnswered = performance.now();
        return result;
      } catch (error) {
        this.limits.onFailure?.(error);
        throw error;
      } finally {
        spent += performance.now() - started;
      }
    };
    return {
      wrap: (graph) => ({
        version: graph.version,
        read: (cypher, parameters, signal) => {
          const work = () => {
            // Its time may be up, or its client gone, before its turn has come.
            signal?.throwIfAborted();
            return run(() => graph.read(cypher, parameters, signal));
          };
          if (!this.all) return work();
          return orAborted(
            own.add(() => this.inTurn(client, work)),
            signal,
          );
        },
      }),
      spentMs: () => spent,
    };
  }

  /** First among the client's own, then among all: each client has only so many in the queue of all. */
  private async inTurn<T>(client: string, work: () => Promise<T>): Promise<T> {
    let queue = this.clients.get(client);
    if (!queue) {
      queue = new PQueue({ concurrency: this.limits.perClient });
      this.clients.set(client, queue);
    }
    try {
      return await queue.add(() => this.all!.add(work));
    } finally {
      // Its own task has just ended and is no longer counted.
      if (queue.size === 0 && queue.pending === 0) this.clients.delete(client);
    }
  }

  /** Clients with statements under way or waiting. */
  get busyClients(): number {
    return this.clients.size;
  }
}
