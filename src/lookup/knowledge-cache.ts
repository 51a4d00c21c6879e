/** The catalogue, kept ready between requests and read again when it may have changed. */
import type { Knowledge } from '../pipeline';

const FRESH_MS = 15_000;

export class KnowledgeCache {
  private current: Promise<Knowledge> | null = null;
  private readAt = 0;
  private reading = false;

  constructor(
    private readonly read: () => Promise<Knowledge>,
    /** Not the clock on the wall: one that is set back would keep what is old. */
    private readonly now: () => number = () => performance.now(),
  ) {}

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
  }

  private refresh(): Promise<Knowledge> {
    this.reading = true;
    const next = this.read();
    const settled = next.then(
      () => {
        this.current = next;
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
