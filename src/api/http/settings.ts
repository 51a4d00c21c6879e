/** How the service is to be run. The environment's names for these are in src/platform/config/variables.ts. */
import { KEPT_FREE } from '../../graph/connection/fair';
import type { Config } from '../../platform/config';
import type { TrustedProxies } from '../../platform/config/variable';
import { SHAPE_LIMITS, type ShapeLimits } from '../graphql/limits/document-shape';
import { MAX_COST } from '../graphql/limits/limits';
import { PACE, type Pace } from './slow-clients';

export interface ApiSettings {
  introspection: boolean;
  operations: 'any' | 'trusted';
  /** Who sees names and reasons of reviewers, and names of uploaded files. */
  reviewers: 'signed-in' | 'open';
  corsOrigins: readonly string[];
  /** Where the world finds this server; '': this machine alone, at the address listened on. */
  publicUrl: string;
  /** Of Strict-Transport-Security; 0: none. */
  hstsSeconds: number;
  trustProxy: TrustedProxies;
  /** 0: no limit. */
  costPerMinute: number;
  maxCost: number;
  shape: ShapeLimits;
  maxBodyKb: number;
  maxUploadMb: number;
  queryTimeoutMs: number;
  /** Statements at once over all requests; 0: no limit. */
  statementsAtOnce: number;
  statementsPerClient: number;
  /** 0: not at all. */
  cacheSeconds: number;
  /** 0: no answer is kept. */
  responseCacheMb: number;
  /** Of those who take exports and send uploads. */
  pace: Pace;
  drainMs: number;
  closeMs: number;
}

/** Without limits by client: for the process's own use, and tests. */
export const DEFAULT_SETTINGS: ApiSettings = {
  introspection: true,
  operations: 'any',
  reviewers: 'signed-in',
  corsOrigins: [],
  publicUrl: '',
  hstsSeconds: 0,
  trustProxy: false,
  costPerMinute: 0,
  maxCost: MAX_COST,
  shape: SHAPE_LIMITS,
  maxBodyKb: 1024,
  maxUploadMb: 32,
  queryTimeoutMs: 15_000,
  statementsAtOnce: 46,
  statementsPerClient: 6,
  cacheSeconds: 60,
  responseCacheMb: 0,
  pace: PACE,
  drainMs: 0,
  closeMs: 5_000,
};

export function settingsOf(config: Config): ApiSettings {
  const {
    introspection,
    operations,
    corsOrigins,
    publicUrl,
    hstsSeconds,
    trustProxy,
    costPerMinute,
    maxCost,
    reviewers,
  } = config;
  const { maxDepth, maxAliases, maxBodyKb, maxUploadMb, queryTimeoutMs, cacheSeconds, responseCacheMb } =
    config;
  return {
    ...{ introspection, operations, corsOrigins, publicUrl, hstsSeconds, trustProxy, costPerMinute, maxCost },
    reviewers,
    ...{ maxBodyKb, maxUploadMb, queryTimeoutMs, cacheSeconds, responseCacheMb },
    shape: { ...SHAPE_LIMITS, maxDepth, maxAliases },
    pace: PACE,
    drainMs: config.drainSeconds * 1000,
    closeMs: config.closeSeconds * 1000,
    statementsAtOnce: Math.max(1, config.poolSize - KEPT_FREE),
    statementsPerClient: config.statementsPerClient,
  };
}
