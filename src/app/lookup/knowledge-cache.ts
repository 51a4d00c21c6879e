/** The catalogue, kept ready between requests and read again when it may have changed. */
import type { Knowledge } from '../../domain/analyse';

const FRESH_MS = 15_000;

export interface KnowledgeCacheOptions {
  /** Not the clock on the wall: one that is set back would keep what is old. */
  now?: () => number;
  /** Which state the graph is in, where that can be told. */
  state?: () => Promise<string>;
}

export class KnowledgeCache {
  private current: Promise<Knowledge> | null = null;
  private readAt = 0;
  private reading = false;
  /** Of the graph just before what is at hand was read from it. */
  private readIn: string | null = null;
  private readonly now: () => number;
  private readonly state: () => Promise<string | null>;

  constructor(
    private readonly read: () => Promise<Knowledge>,
    { now = () => performance.now(), state }: KnowledgeCacheOptions = {},
  ) {
    this.now = now;
    this.state = async () => (state ? state().catch(() => null) : null);
  }

  /** Whether what is at hand, and so all that is at hand after it, is no older than this state of the graph. */
  isOf(state: string): boolean {
    return this.current !== null && this.readIn === state;
  }

  /** What is at hand; when that is old, a new reading begins behind it, so that no request waits for one. */
  get(): Promise<Knowledge> {
    if (!this.current) return this.refresh();
    if (this.now() - this.readAt > FRESH_MS && !this.reading) {
      // A failed reading leaves the old one in place; the next request tries again.
      this.refresh().catch(() => undefined);
    }
    return this.current ?? this.refresh();
  }

  /** After a write by this process: the next request waits for what was written. */
  invalidate(): void {
    this.current = null;
    this.readIn = null;
  }

  private refresh(): Promise<Knowledge> {
    this.reading = true;
    // Looked at first: what is written meanwhile may be in what is read, and must not be taken to be.
    const state = this.state();
    const next = state.then(() => this.read());
    const settled = next.then(
      async () => {
        this.current = next;
        this.readIn = await state;
        this.readAt = this.now();
        this.reading = false;
      },
      () => {
        this.reading = false;
      },
    );
    return settled.then(() => next);
  }
}
