/** Tokens of an organisation's own sign-in (OpenID Connect): signature, issuer, audience and times all checked by jose. */
import { readFileSync } from 'node:fs';
import { hasHidden } from '../../domain/text/hidden';
import { AccessDenied } from './denied';
import { type Actor, isRole, mayActAs, type Role } from './roles';
import type { OidcSettings } from './settings';

type Jose = typeof import('jose', { with: { 'resolution-mode': 'import' }});
type Claims = Record<string, unknown>;

export type JwtChecker = (token: string) => Promise<Actor>;

const KEYS_TIMEOUT_MS = 5_000;

/** Reads a file of keys at once, so that a wrong one is told of before anything is served. */
export async function jwtChecker(settings: OidcSettings): Promise<JwtChecker> {
  const jose = await import('jose');
  const keys =
    settings.keys instanceof URL
      ? jose.createRemoteJWKSet(settings.keys, { timeoutDuration: KEYS_TIMEOUT_MS })
      : localKeys(jose, settings.keys);
  const { issuer, audience, algorithms, tolerance } = settings;
  return async (token) => {
    const claims = await jose
      .jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: tolerance,
        requiredClaims: ['exp', 'sub'],
      })
      .then(({ payload }) => payload as Claims)
      .catch((error: unknown) => {
        throw denied(error);
      });
    return actorOf(claims, settings);
  };
}

function localKeys(jose: Jose, file: string) {
  try {
    return jose.createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(
      `YIJU_OIDC_JWKS：应为 JWK Set 文件（expected a file with a JSON Web Key Set），but got: ${file}：${(error as Error).message}`,
    );
  }
}

/** jose's codes say what failed without quoting the token; the keys' absence is no fault of the caller's. */
function denied(error: unknown): AccessDenied {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ERR_JWT_EXPIRED') {
    return new AccessDenied('登录已过期，请重新登录', 'expected a valid token, but got: an expired one');
  }
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') {
    const { claim } = error as { claim?: string };
    return new AccessDenied(`登录凭证的 ${claim} 不符`, `expected another ${claim}, or a later time`);
  }
  if (/^ERR_(?:JW[ST]|JOSE_(?:ALG|NOT))|^ERR_JWKS_(?:NO|MULTIPLE)/u.test(code)) {
    return new AccessDenied('登录凭证无效', `expected a token signed by the issuer, but got: ${code}`);
  }
  return new AccessDenied(
    '暂不能核对登录凭证，请稍后再试',
    'the issuer’s keys cannot be read now; try again later',
    'UNAVAILABLE',
  );
}

function actorOf(claims: Claims, { issuer, roleClaim, roles }: OidcSettings): Actor {
  const role = highestRole(claimAt(claims, roleClaim), roles);
  if (!role) {
    throw new AccessDenied(
      `登录者没有本系统的角色（声明 ${roleClaim}），请联系管理者`,
      `expected a role in the claim ${roleClaim}, but got: none that is known; ask the administrator`,
      'FORBIDDEN',
    );
  }
  const { sub } = claims;
  if (!isName(sub, MAX_SUBJECT)) {
    throw new AccessDenied(
      `登录凭证的 sub 不可用，应为 1 至 ${MAX_SUBJECT} 个可见的字符`,
      `expected 1 to ${MAX_SUBJECT} visible characters in the claim sub`,
    );
  }
  const name = [claims.name, claims.preferred_username, claims.email].find((each) => isName(each, MAX_NAME));
  return { id: `oidc:${issuer}#${sub}`, name: (name as string | undefined)?.trim() ?? sub, role };
}

/** As OpenID Connect bounds it. */
const MAX_SUBJECT = 255;
const MAX_NAME = 100;

/** It stands in the history of links, and must not pass for anything else there. */
function isName(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= most && !hasHidden(value);
}

function claimAt(claims: Claims, path: string): unknown {
  if (path in claims) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Claims)[key] : undefined),
      claims,
    );
}

function highestRole(value: unknown, roles: Record<string, Role>): Role | null {
  const given = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s+/u) : [];
  const known = given.flatMap((each): Role[] => {
    const meant = typeof each === 'string' && Object.hasOwn(roles, each) ? roles[each] : each;
    return isRole(meant) ? [meant] : [];
  });
  return known.reduce<Role | null>(
    (highest, role) => (highest && mayActAs(highest, role) ? highest : role),
    null,
  );
}
