/** Limits of the look-up, counted in what it costs: characters read and citations resolved. */

export interface LookupLimits {
  /** Characters (UTF-16) over all texts of one request. */
  charactersPerRequest: number;
  /** Citations resolved in one request; those past it keep their span and are marked OVER_LIMIT. */
  citationsPerRequest: number;
  /** Citations a client may have resolved in any minute. The request that crosses it is served, the next refused. */
  citationsPerMinute: number;
}

export const LOOKUP_LIMITS: LookupLimits = {
  charactersPerRequest: 200_000,
  citationsPerRequest: 1_000,
  citationsPerMinute: 6_000,
};

const WINDOW_MS = 60_000;
/** Clients remembered at once; the oldest are forgotten first, so that memory stays bounded. */
const MOST_CLIENTS = 10_000;

/** Sliding counts of citations by client. */
export class CitationMeter {
  private readonly clients = new Map<string, { at: number; count: number }[]>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
    private readonly onRecord: (citations: number) => void = () => {},
  ) {}

  /** Seconds until this client may ask again; 0 when it may now. */
  waitSeconds(client: string): number {
    const uses = this.recent(client);
    const used = uses.reduce((sum, { count }) => sum + count, 0);
    if (used < this.perMinute) return 0;
    return Math.max(1, Math.ceil((uses[0]!.at + WINDOW_MS - this.now()) / 1000));
  }

  record(client: string, citations: number): void {
    this.onRecord(citations);
    const uses = this.recent(client);
    uses.push({ at: this.now(), count: citations });
    this.clients.delete(client);
    this.clients.set(client, uses);
    if (this.clients.size > MOST_CLIENTS) this.clients.delete(this.clients.keys().next().value!);
  }

  remaining(client: string): number {
    return Math.max(0, this.perMinute - this.recent(client).reduce((sum, { count }) => sum + count, 0));
  }

  private recent(client: string): { at: number; count: number }[] {
    const since = this.now() - WINDOW_MS;
    return (this.clients.get(client) ?? []).filter(({ at }) => at > since);
  }
}
