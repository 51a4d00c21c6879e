/**
 * Traces by OpenTelemetry, when its usual variables of the environment say where to send them (OTEL_…). Imported
 * before anything else, as what is to be traced must be loaded after; without the variables nothing is loaded.
 */
import type { NodeSDK } from '@opentelemetry/sdk-node';

type Env = Record<string, string | undefined>;

export interface Telemetry {
  /** Sends what has not been sent. */
  shutdown(): Promise<void>;
}

const ASKING = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
  'OTEL_TRACES_EXPORTER',
  'OTEL_METRICS_EXPORTER',
];
/** Asked all the time by those who watch the service. */
const NOT_TRACED = ['/healthz', '/readyz', '/metrics'];

export function startTelemetry(env: Env = process.env): Telemetry | null {
  if (env.OTEL_SDK_DISABLED === 'true' || !ASKING.some((name) => env[name])) return null;
  const { NodeSDK } = require('@opentelemetry/sdk-node') as typeof import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({
    serviceName: env.OTEL_SERVICE_NAME || 'yiju',
    instrumentations: instrumentations(),
  });
  sdk.start();
  return { shutdown: () => ended(sdk) };
}

function instrumentations() {
  const { HttpInstrumentation } =
    require('@opentelemetry/instrumentation-http') as typeof import('@opentelemetry/instrumentation-http');
  const { GraphQLInstrumentation } =
    require('@opentelemetry/instrumentation-graphql') as typeof import('@opentelemetry/instrumentation-graphql');
  return [
    new HttpInstrumentation({
      ignoreIncomingRequestHook: ({ url = '' }) => NOT_TRACED.includes(url.split('?')[0]!),
    }),
    // A span for each field would be thousands; the statements have theirs.
    new GraphQLInstrumentation({ ignoreResolveSpans: true }),
  ];
}

/** A collector that is gone must not keep the process from ending. */
async function ended(sdk: NodeSDK): Promise<void> {
  await Promise.race([
    sdk.shutdown().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, SHUTDOWN_MS).unref()),
  ]);
}

const SHUTDOWN_MS = 3_000;

/** This process's own. */
export const telemetry = startTelemetry();
