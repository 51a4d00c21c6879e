/** Wrong tokens, counted by the host they come from: one that guesses is soon not listened to. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AccessDenied } from './denied';

/** Far more than mistakes, far fewer than guesses need. */
const MOST_A_MINUTE = 100;

export class WrongTokens {
  private readonly counts: RateLimiterMemory;

  constructor(private readonly most = MOST_A_MINUTE) {
    this.counts = new RateLimiterMemory({ points: most, duration: 60 });
  }

  /** Throws while a host has sent too many: its tokens, right or wrong, are not looked at. */
  async check(host: string): Promise<void> {
    const counted = await this.counts.get(host);
    if (!counted || counted.consumedPoints < this.most) return;
    const seconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
    throw new AccessDenied(
      `无效的令牌过多，请在 ${seconds} 秒后再试`,
      `expected at most ${this.most} wrong tokens a minute; try again in ${seconds} s`,
      'RATE_LIMITED',
      seconds,
    );
  }

  async count(host: string): Promise<void> {
    await this.counts.penalty(host);
  }
}
