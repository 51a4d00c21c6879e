/** Measurements for Prometheus. Labels take their values from the code alone, so that no client adds to them. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

/** `poolSize`: the most connections that the driver opens. */
export function createMetrics({ poolSize = 0 }: { poolSize?: number } = {}) {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'yiju_neo4j_pool_size',
    help: 'The most connections to Neo4j that may be open.',
    registers,
  }).set(poolSize);
  return {
    registry,
    requests: new Counter({
      name: 'yiju_http_requests_total',
      help: 'HTTP requests answered.',
      labelNames: ['route', 'method', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'yiju_http_request_duration_seconds',
      help: 'Time to answer an HTTP request.',
      labelNames: ['route'],
      buckets: SECONDS,
      registers,
    }),
    requestsInFlight: new Gauge({
      name: 'yiju_http_requests_in_flight',
      help: 'HTTP requests being answered.',
      registers,
    }),
    operations: new Counter({
      name: 'yiju_graphql_operations_total',
      help: 'GraphQL operations by how they ended.',
      labelNames: ['outcome'],
      registers,
    }),
    operationCost: new Histogram({
      name: 'yiju_graphql_cost',
      help: 'Cost of the GraphQL operations that were let through.',
      buckets: COSTS,
      registers,
    }),
    statementSeconds: new Histogram({
      name: 'yiju_cypher_duration_seconds',
      help: 'Time of a Cypher statement, by the file it is kept in.',
      labelNames: ['statement', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    statementsInFlight: new Gauge({
      name: 'yiju_cypher_in_flight',
      help: 'Reading Cypher statements under way, each on a connection of the pool.',
      registers,
    }),
    citations: new Counter({
      name: 'yiju_lookup_citations_total',
      help: 'Citations resolved by the look-up.',
      registers,
    }),
  };
}

/** Memory, event loop, garbage collection: once per process, as they are the process's. */
export function measureProcess({ registry }: Metrics): void {
  collectDefaultMetrics({ register: registry });
}

/** What readGraph tells of its statements. */
export function statementObserver({ statementSeconds, statementsInFlight }: Metrics) {
  return {
    onStatement: () => statementsInFlight.inc(),
    onDone(statement: string, seconds: number, failed: boolean) {
      statementsInFlight.dec();
      statementSeconds.observe({ statement, outcome: failed ? 'failed' : 'ok' }, seconds);
    },
  };
}
