/** What the environment says about the database, checked before anything is started. */
import { type Env, readVariable, VARIABLES } from '../config';

/** How to reach a Neo4j. An empty password means one without authentication. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
}

export interface EmbeddedSettings {
  /** 0: any free port. */
  port: number;
  /** Java's and Neo4j's notation, e.g. 1g, 512m. */
  heap: string;
  pageCache: string;
  /** How long the database outlives its last user, in seconds. */
  linger: number;
  /** Starts sooner and runs slower: for tests. */
  quickStart?: boolean;
}

/** How the driver keeps its connections. */
export interface DriverSettings {
  poolSize: number;
  acquireMs: number;
  connectMs: number;
  retryMs: number;
}

/** The Neo4j that NEO4J_URI names; null: the embedded one is to be used. */
export function externalConnection(env: Env = process.env): Connection | null {
  const uri = readVariable(VARIABLES.neo4jUri, env);
  if (!uri) return null;
  return {
    uri,
    user: readVariable(VARIABLES.neo4jUser, env),
    password: readVariable(VARIABLES.neo4jPassword, env),
  };
}

export function embeddedSettings(env: Env = process.env): EmbeddedSettings {
  return {
    port: readVariable(VARIABLES.boltPort, env),
    heap: readVariable(VARIABLES.neo4jHeap, env),
    pageCache: readVariable(VARIABLES.neo4jPageCache, env),
    linger: readVariable(VARIABLES.neo4jLinger, env),
  };
}

export function driverSettings(env: Env = process.env): DriverSettings {
  return {
    poolSize: readVariable(VARIABLES.poolSize, env),
    acquireMs: readVariable(VARIABLES.acquireMs, env),
    connectMs: readVariable(VARIABLES.connectMs, env),
    retryMs: readVariable(VARIABLES.retryMs, env),
  };
}

export function databaseName(env: Env = process.env): string {
  return readVariable(VARIABLES.neo4jDatabase, env);
}
