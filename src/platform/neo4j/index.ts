/** A Neo4j to work with: the one NEO4J_URI names, or the embedded one of this project. */
import { embeddedStatus, type Status, stopEmbedded, useEmbedded } from './embedded';
import { neo4jHome } from './paths';
import { type Say, sayOnStderr } from './say';
import { type Connection, type EmbeddedSettings, embeddedSettings, externalConnection } from './settings';
import { logPath as logPathOf, setKept } from './state';

export { createDriver } from './driver';
export type { Connection, Status };

export interface EnsureOptions {
  /** Home of the embedded database; by default of this project, or under YIJU_HOME. */
  home?: string;
  settings?: Partial<EmbeddedSettings>;
  say?: Say;
  /** stop() leaves an embedded database running for a while (YIJU_NEO4J_LINGER seconds), for a next command. */
  linger?: boolean;
  /** An embedded database that dies is started again, for as long as it is used here. */
  keepAlive?: boolean;
}

export interface EnsuredNeo4j extends Connection {
  /** This call started an embedded database. */
  startedHere: boolean;
  /** Call it when done. Stops the database only when this call started it and nobody else uses it. */
  stop(): Promise<void>;
}

export async function ensureNeo4j(options: EnsureOptions = {}): Promise<EnsuredNeo4j> {
  const external = options.home ? null : externalConnection();
  if (external) return { ...external, startedHere: false, stop: async () => {} };
  const settings = { ...embeddedSettings(), ...options.settings };
  const use = await useEmbedded(options.home ?? neo4jHome(), settings, options.say ?? sayOnStderr);
  if (options.keepAlive) use.keepAlive();
  const { uri, user, password, startedHere } = use;
  const stop = options.linger ? async (): Promise<void> => use.release() : use.stop;
  return { uri, user, password, startedHere, stop };
}

/** Starts the embedded database and lets it run until stop(), whoever uses it meanwhile. */
export async function startInBackground(options: EnsureOptions = {}): Promise<EnsuredNeo4j> {
  const started = await ensureNeo4j({ ...options, home: options.home ?? neo4jHome(), linger: true });
  setKept(options.home ?? neo4jHome(), true);
  await started.stop();
  return started;
}

export function status(home = neo4jHome()): Promise<Status> {
  return embeddedStatus(home);
}

/** False when it did not run. */
export function stop(home = neo4jHome()): Promise<boolean> {
  return stopEmbedded(home);
}

export function logPath(home = neo4jHome()): string {
  return logPathOf(home);
}
