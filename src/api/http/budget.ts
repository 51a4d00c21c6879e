/** What a client may spend of the service in a minute: one budget for GraphQL, the look-up, exports and pages alike. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { OverBudget } from './api-errors';

export const WINDOW_SECONDS = 60;
/** What any request counts, were it refused right away. */
export const REQUEST_COST = 10;
/** A citation that the look-up found, with what is said of it. */
export const CITATION_COST = 100;

/** How a client stands. */
export interface Standing {
  perMinute: number;
  remaining: number;
  /** Until all of it may be spent again. */
  seconds: number;
  isOver: boolean;
}

/** Counts by client. */
export class CostBudget {
  private readonly counts: RateLimiterMemory | null;

  /** 0: no limit. */
  constructor(private readonly perMinute: number) {
    this.counts =
      perMinute > 0 ? new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS }) : null;
  }

  /** Counts a cost, whether or not it is left; null where there is no limit. */
  async spend(client: string, cost: number): Promise<Standing | null> {
    if (!this.counts) return null;
    const { consumedPoints, msBeforeNext } = await this.counts.penalty(client, cost);
    return {
      perMinute: this.perMinute,
      remaining: Math.max(0, this.perMinute - consumedPoints),
      seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      isOver: consumedPoints > this.perMinute,
    };
  }
}

/** The budget as one request has it. */
export interface ClientBudget {
  /** Whom it is counted for. */
  client: string;
  /** For what can be told before it is done; throws OverBudget when it is not left. */
  charge(cost: number): Promise<void>;
  /** For what is known only once it is done: the request is answered, the next one refused. */
  spend(cost: number): Promise<void>;
  /** null: no limit. */
  standing(): Promise<Standing | null>;
}

/** `tell` hears how the client stands after each cost. */
export function budgetOf(
  budget: CostBudget,
  client: string,
  tell: (standing: Standing) => void = () => {},
): ClientBudget {
  const spend = async (cost: number) => {
    const standing = await budget.spend(client, cost);
    if (standing) tell(standing);
    return standing;
  };
  return {
    client,
    async charge(cost) {
      const standing = await spend(cost);
      if (standing?.isOver) throw new OverBudget(standing);
    },
    async spend(cost) {
      await spend(cost);
    },
    standing: () => budget.spend(client, 0),
  };
}

/** For those within this process. */
export function unlimited(client: string): ClientBudget {
  return budgetOf(new CostBudget(0), client);
}
