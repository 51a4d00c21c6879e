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
  /** Where people sign in: the issuer's authorization endpoint; null: they bring a credential that they have. */
  login: URL | null;
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
  | 'oidcLogin'
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
  if (missing.length === needed.length && config.oidcLogin === '') return null;
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
    login: config.oidcLogin === '' ? null : loginOf(config.oidcLogin),
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
  if (isSafe(url)) return url;
  throw new ConfigError([
    {
      zh: `YIJU_OIDC_JWKS：应为 https 地址或文件，但得到 ${url.origin}；请改用 https，或下载后给出文件`,
      en: `YIJU_OIDC_JWKS: expected an https URL or a file, but got: ${url.origin}; use https, or a file of the keys`,
    },
  ]);
}

/** Whoever is sent elsewhere to sign in would give their password to it. */
function loginOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && isSafe(url)) return url;
  throw new ConfigError([
    {
      zh: `YIJU_OIDC_LOGIN：应为 https 地址，但得到 ${text}；请写机构登录页的地址，或删去`,
      en: `YIJU_OIDC_LOGIN: expected an https URL, but got: ${text}; give the authorization endpoint, or unset it`,
    },
  ]);
}

function isSafe({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  );
}

/**
 * What the explorer begins a login with; it adds where to come back to, and what it knows its own login by. The
 * id_token comes in the fragment, which no server is sent, and is checked here as every other credential.
 */
export function loginAddress(oidc: Pick<OidcSettings, 'login' | 'audience'> | null): string | null {
  if (!oidc?.login) return null;
  const url = new URL(oidc.login);
  url.searchParams.set('client_id', oidc.audience);
  url.searchParams.set('response_type', 'id_token');
  url.searchParams.set('response_mode', 'fragment');
  url.searchParams.set('scope', 'openid profile');
  return url.href;
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
