/** Cost by client and minute, and the headers that tell a client how it stands. */
import type { Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyRequests } from '../errors';

const WINDOW_SECONDS = 60;
/** What any request counts, were it refused right away. */
export const REQUEST_COST = 10;

export class CostLimiter {
  private readonly limiter: RateLimiterMemory | null;

  /** 0: no limit. */
  constructor(private readonly perMinute: number) {
    this.limiter =
      perMinute > 0 ? new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS }) : null;
  }

  async charge(response: Response, client: string, cost: number): Promise<void> {
    if (!this.limiter) return;
    const standing = await this.limiter.consume(client, cost).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = Math.max(1, Math.ceil(standing.msBeforeNext / 1000));
    if (!response.headersSent) this.tell(response, standing, seconds);
    if (standing.consumedPoints > this.perMinute) {
      throw tooManyRequests(
        `每分钟的查询开销上限为 ${this.perMinute}，请在 ${seconds} 秒后再试。expected a cost of at most ${this.perMinute} a minute; try again in ${seconds} s.`,
        seconds,
      );
    }
  }

  /** As draft-ietf-httpapi-ratelimit-headers has it: q the quota, w the window, r what remains, t when it is renewed. */
  private tell(response: Response, { remainingPoints }: RateLimiterRes, seconds: number): void {
    response.set('RateLimit-Policy', `"cost";q=${this.perMinute};w=${WINDOW_SECONDS}`);
    response.set('RateLimit', `"cost";r=${Math.max(0, remainingPoints)};t=${seconds}`);
  }
}
