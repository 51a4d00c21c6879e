/**
 * Tokens: `yiju_<id>_<secret>`. The secret is 256 random bits, so that guessing is out of the question however fast
 * it could be tried: a plain SHA-256 of it can be stored, where a password would need a slow hash. The id finds the
 * stored token, so that only one hash is compared, in a time that says nothing of how much of it was right.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { AccessDenied } from './denied';
import type { Actor, Role } from './roles';

export interface StoredToken {
  id: string;
  name: string;
  role: Role;
  /** sha-256 of the secret, hex. */
  hash: string;
  /** ISO times, UTC. */
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

/** A token that cannot be made as it was asked for. `message` says so in both languages, for a terminal. */
export class TokenRefused extends Error {
  constructor(
    readonly field: 'name' | 'expires',
    /** In Chinese. */
    readonly why: string,
    readonly messageEn: string,
  ) {
    super(`${why}（${messageEn}）`);
    this.name = 'TokenRefused';
  }
}

export interface MintedToken {
  /** Shown once, kept nowhere. */
  token: string;
  stored: StoredToken;
}

const TOKEN = /^yiju_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/u;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u;

export function mintToken(
  { name, role, expiresAt = null }: Pick<StoredToken, 'name' | 'role'> & { expiresAt?: string | null },
  now: Date = new Date(),
): MintedToken {
  checkName(name);
  if (expiresAt !== null && expiresAt <= now.toISOString()) {
    throw new TokenRefused(
      'expires',
      `到期时间须在将来，但得到：${expiresAt}`,
      `expected a time after ${now.toISOString()}, but got: ${expiresAt}`,
    );
  }
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return {
    token: `yiju_${id}_${secret}`,
    stored: {
      id,
      name,
      role,
      hash: hashOf(secret),
      createdAt: now.toISOString(),
      expiresAt,
      revokedAt: null,
    },
  };
}

/** The parts of a token; null when it is none of ours (it may be one of an organisation). */
export function parseToken(token: string): { id: string; secret: string } | null {
  const [, id, secret] = TOKEN.exec(token) ?? [];
  return id && secret ? { id, secret } : null;
}

export type TokenState = 'GOOD' | 'EXPIRED' | 'REVOKED';

/** What a token is good for at a time: the one rule of those who let in, list and count. */
export function tokenState(
  { revokedAt, expiresAt }: Pick<StoredToken, 'revokedAt' | 'expiresAt'>,
  now: Date,
): TokenState {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt !== null && expiresAt <= now.toISOString() ? 'EXPIRED' : 'GOOD';
}

/** `stored`: the token of that id; null when there is none, which takes as long to say. */
export function checkToken(secret: string, stored: StoredToken | null, now: Date = new Date()): Actor {
  const right = sameHash(hashOf(secret), stored?.hash ?? NO_HASH);
  if (!stored || !right)
    throw new AccessDenied('令牌无效', 'expected a token of this service, but got: another');
  const state = tokenState(stored, now);
  if (state === 'REVOKED') {
    throw new AccessDenied(
      '令牌已撤销，请向管理者索取新的',
      'expected a valid token, but got: a revoked one',
    );
  }
  if (state === 'EXPIRED') {
    throw new AccessDenied(
      '令牌已过期，请向管理者索取新的',
      'expected a valid token, but got: an expired one',
    );
  }
  return { id: `token:${stored.id}`, name: stored.name, role: stored.role };
}

const NO_HASH = '0'.repeat(64);

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function sameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}

/** Names stand in the history of links; they must be readable there, and not pass for anything else. */
function checkName(name: string): void {
  if (!NAME.test(name)) {
    throw new TokenRefused(
      'name',
      `名称应为 1 至 64 个文字、数字、空格或 . _ @ -，但得到：${name}`,
      `expected 1 to 64 letters, digits, spaces or . _ @ -, but got: ${name}`,
    );
  }
}
