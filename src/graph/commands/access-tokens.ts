/** Tokens as the graph keeps them: never their secrets. */
import type { Driver } from 'neo4j-driver';
import type { FindToken } from '../../platform/access/access';
import type { StoredToken } from '../../platform/access/tokens';
import { plain } from '../connection/read';
import { inWrite, readRows } from '../connection/write';
import { loadCypher } from '../statements/load';

export type ListedToken = Omit<StoredToken, 'hash'>;

type Kept = Pick<StoredToken, 'id' | 'name' | 'role' | 'hash' | 'createdAt'> & Partial<StoredToken>;

/** Each request with a token waits for it, no longer than `timeoutMs`. */
export function findTokenIn(driver: Driver, timeoutMs?: number): FindToken {
  return async (id) => {
    const cypher = loadCypher('access-token');
    const [row] = await readRows<{ token: Kept }>(driver, cypher, { id }, timeoutMs);
    return row ? { expiresAt: null, revokedAt: null, ...row.token } : null;
  };
}

export async function keepToken(driver: Driver, { id, ...properties }: StoredToken): Promise<void> {
  await inWrite(driver, (tx) => tx.run(loadCypher('access-token-created'), { id, properties }));
}

export async function listTokens(driver: Driver): Promise<ListedToken[]> {
  const rows = await readRows<{ token: Kept }>(driver, loadCypher('access-tokens'));
  return rows.map(({ token }) => listed(token));
}

/** null when no token has that id. */
export async function revokeToken(driver: Driver, id: string, at: Date): Promise<ListedToken | null> {
  const parameters = { id, at: at.toISOString() };
  const { records } = await inWrite(driver, (tx) => tx.run(loadCypher('access-token-revoked'), parameters));
  const row = records[0]?.toObject() as { token: Kept } | undefined;
  return row ? listed(plain(row.token) as Kept) : null;
}

function listed({ id, name, role, createdAt, expiresAt, revokedAt }: Kept): ListedToken {
  return { id, name, role, createdAt, expiresAt: expiresAt ?? null, revokedAt: revokedAt ?? null };
}
