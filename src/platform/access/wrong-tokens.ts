/**
 * Wrong tokens, counted by the host they come from. One that sends too many is told to wait, and its further tokens
 * are looked at a few at a time; a good one is let in all the same, as many may share an address.
 */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AccessDenied } from './denied';
import type { Actor } from './roles';

/** Far more than mistakes, far fewer than guesses need. */
const MOST_A_MINUTE = 100;
/** Tokens of one host that are looked at together once it has sent too many wrong ones. */
const LOOKED_AT_ONCE = 4;
/** Tokens remembered as good, by their hash, so that they need not wait behind guesses; each is checked anew. */
const REMEMBERED = 10_000;
const REMEMBERED_MS = 600_000;

export class WrongTokens {
  private readonly counts: RateLimiterMemory;
  private readonly good = new LRUCache<string, true>({ max: REMEMBERED, ttl: REMEMBERED_MS });
  private readonly waiting = new Map<string, PQueue>();

  constructor(private readonly most = MOST_A_MINUTE) {
    this.counts = new RateLimiterMemory({ points: most, duration: 60 });
  }

  /**
   * As `check` says. @throws AccessDenied, for a wrong token of a host that has sent too many with RATE_LIMITED.
   * @param authorization the header that is checked.
   */
  async admit(
    host: string,
    authorization: string,
    check: () => Promise<Actor | null>,
  ): Promise<Actor | null> {
    const wait = await this.secondsOver(host);
    const key = createHash('sha256').update(authorization).digest('base64');
    try {
      const actor = await (wait === null || this.good.has(key) ? check() : this.inTurn(host, check));
      if (actor) this.good.set(key, true);
      return actor;
    } catch (error) {
      if (!(error instanceof AccessDenied) || error.status !== 401) throw error;
      this.good.delete(key);
      await this.counts.penalty(host);
      throw wait === null ? error : this.tooMany(wait);
    }
  }

  /** Until the host may be wrong again; null while it may. */
  private async secondsOver(host: string): Promise<number | null> {
    const counted = await this.counts.get(host);
    if (!counted || counted.consumedPoints < this.most) return null;
    return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  }

  private async inTurn<T>(host: string, check: () => Promise<T>): Promise<T> {
    let queue = this.waiting.get(host);
    if (!queue) {
      queue = new PQueue({ concurrency: LOOKED_AT_ONCE });
      this.waiting.set(host, queue);
    }
    try {
      return await queue.add(check);
    } finally {
      if (queue.size === 0 && queue.pending === 0) this.waiting.delete(host);
    }
  }

  private tooMany(seconds: number): AccessDenied {
    return new AccessDenied(
      `无效的令牌过多，请在 ${seconds} 秒后再试`,
      `expected at most ${this.most} wrong tokens a minute; try again in ${seconds} s`,
      'RATE_LIMITED',
      seconds,
    );
  }
}
