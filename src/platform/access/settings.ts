/** What the environment says about access, checked before anything is served. */
import { type Config, ConfigError } from '../config';
import { isRole, ROLES, type Role } from './roles';

export interface AccessSettings {
  /** Whether reading needs a token. Writing always does. */
  reads: 'open' | 'token';
  /** An organisation's own sign-in; null: none. */
  oidc: OidcSettings | null;
}

export interface OidcSettings {
  issuer: string;
  audience: string;
  /** Where the issuer's public keys are: an https URL, or a file. */
  keys: URL | string;
  /** Claim that holds a role or several; dots lead inside, as in realm_access.roles. */
  roleClaim: string;
  /** What the claim's values mean here; our own names always mean themselves. */
  roles: Record<string, Role>;
  algorithms: string[];
  /** How far clocks may differ, in seconds. */
  tolerance: number;
}

/** Signatures by private keys only: with a shared secret, whoever can check a token could make one. */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

type Given = Pick<
  Config,
  | 'reads'
  | 'oidcIssuer'
  | 'oidcAudience'
  | 'oidcKeys'
  | 'oidcRoleClaim'
  | 'oidcRoles'
  | 'oidcAlgorithms'
  | 'oidcTolerance'
>;

export function accessSettings(config: Given): AccessSettings {
  return { reads: config.reads, oidc: oidcSettings(config) };
}

function oidcSettings(config: Given): OidcSettings | null {
  const { oidcIssuer: issuer, oidcAudience: audience, oidcKeys: keys } = config;
  const needed = [
    ['YIJU_OIDC_ISSUER', issuer],
    ['YIJU_OIDC_AUDIENCE', audience],
    ['YIJU_OIDC_JWKS', keys],
  ] as const;
  const missing = needed.filter(([, value]) => value === '').map(([name]) => name);
  if (missing.length === needed.length) return null;
  if (missing.length > 0) {
    const names = needed.map(([name]) => name);
    throw new ConfigError([
      {
        zh: `机构登录的设置不全：${names.join('、')} 须同设，缺 ${missing.join('、')}；请补上，或都删去`,
        en: `expected ${names.join(', ')} together, but got: no ${missing.join(', ')}; set these too, or unset all`,
      },
    ]);
  }
  return {
    issuer,
    audience,
    keys: keysOf(keys),
    roleClaim: config.oidcRoleClaim,
    roles: rolesOf(config.oidcRoles),
    algorithms: algorithmsOf(config.oidcAlgorithms),
    tolerance: config.oidcTolerance,
  };
}

/** Keys fetched in the clear could be anyone's. */
function keysOf(text: string): URL | string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//iu.test(text)) return text;
  const url = new URL(text);
  const local = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || local) return url;
  throw new ConfigError([
    {
      zh: `YIJU_OIDC_JWKS：应为 https 地址或文件，但得到 ${url.origin}；请改用 https，或下载后给出文件`,
      en: `YIJU_OIDC_JWKS: expected an https URL or a file, but got: ${url.origin}; use https, or a file of the keys`,
    },
  ]);
}

/** `法务编辑=editor,legal-admins=admin` */
function rolesOf(text: string): Record<string, Role> {
  const pairs = list(text).map((pair) => {
    const at = pair.lastIndexOf('=');
    const role = pair.slice(at + 1).trim();
    if (at < 1 || !isRole(role)) {
      const known = ROLES.join(', ');
      throw new ConfigError([
        {
          zh: `YIJU_OIDC_ROLES：应为如 法务=editor，但得到 ${pair}；角色有 ${known}`,
          en: `YIJU_OIDC_ROLES: expected entries such as lawyers=editor, but got: ${pair}; the roles are ${known}`,
        },
      ]);
    }
    return [pair.slice(0, at).trim(), role] as const;
  });
  return Object.fromEntries(pairs);
}

function algorithmsOf(text: string): string[] {
  const given = list(text);
  const wrong = given.find((each) => !ALGORITHMS.includes(each)) ?? (given.length === 0 ? 'none' : null);
  if (wrong !== null) {
    const known = ALGORITHMS.join(', ');
    throw new ConfigError([
      {
        zh: `YIJU_OIDC_ALGORITHMS：应为其中若干：${known}，但得到 ${wrong}；请改正，或删去以用默认`,
        en: `YIJU_OIDC_ALGORITHMS: expected some of ${known}, but got: ${wrong}; correct it, or unset it for the default`,
      },
    ]);
  }
  return given;
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
