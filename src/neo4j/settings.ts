/** What the environment says about the database, checked before anything is started. */
type Env = Record<string, string | undefined>;

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

const URI_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** The Neo4j that NEO4J_URI names; null: the embedded one is to be used. */
export function externalConnection(env: Env = process.env): Connection | null {
  const uri = env.NEO4J_URI?.trim();
  if (!uri) return null;
  const scheme = /^([a-z0-9+]+):\/\/./u.exec(uri)?.[1];
  if (!scheme || !URI_SCHEMES.includes(scheme)) {
    throw new Error(
      `NEO4J_URI：应为 Neo4j 地址，如 bolt://127.0.0.1:7687（expected one of ${URI_SCHEMES.join(', ')}），but got: ${uri}`,
    );
  }
  return { uri, user: env.NEO4J_USER || 'neo4j', password: env.NEO4J_PASSWORD ?? '' };
}

export function embeddedSettings(env: Env = process.env): EmbeddedSettings {
  return {
    port: whole(env, 'YIJU_BOLT_PORT', 0, 65_535),
    heap: memory(env, 'YIJU_NEO4J_HEAP', '1g'),
    pageCache: memory(env, 'YIJU_NEO4J_PAGECACHE', '512m'),
    linger: whole(env, 'YIJU_NEO4J_LINGER', 60, 86_400),
  };
}

function whole(env: Env, name: string, standard: number, most: number): number {
  const given = env[name]?.trim();
  if (!given) return standard;
  const value = /^\d{1,9}$/u.test(given) ? Number(given) : Number.NaN;
  if (value <= most) return value;
  throw new Error(`${name}：应为 0 至 ${most} 的整数（expected an integer 0–${most}），but got: ${given}`);
}

function memory(env: Env, name: string, standard: string): string {
  const given = env[name]?.trim();
  if (!given) return standard;
  if (/^[1-9]\d{0,5}[mg]$/iu.test(given)) return given.toLowerCase();
  throw new Error(
    `${name}：应为内存大小，如 512m 或 1g（expected a size such as 512m or 1g），but got: ${given}`,
  );
}
