/** Who is let in by a token: made, listed and revoked, by the command line and by admins on the page alike. */
import type { Driver } from 'neo4j-driver';
import { keepToken, type ListedToken, listTokens, revokeToken } from '../../graph/commands/access-tokens';
import type { Role } from '../../platform/access/roles';
import { mintToken, TokenRefused, tokenState } from '../../platform/access/tokens';

export interface TokenRequest {
  /** Whose it is; kept with each decision. */
  name: string;
  role: Role;
  /** A day, to its end (UTC), or so many days as `90d`; null: without end. */
  expires: string | null;
}

export interface CreatedToken {
  /** Shown this once, kept nowhere. */
  token: string;
  kept: ListedToken;
}

export interface SignInWays {
  /** An admin's token that is good now: others can be made on the page. */
  hasAdmin: boolean;
  /** The institution's own login is set up. */
  hasLogin: boolean;
  /** Where it begins; null: whoever has a credential of it pastes that. */
  loginAddress: string | null;
}

export interface TokenDesk {
  /** Without the tokens themselves, the newest first. */
  list(): Promise<ListedToken[]>;
  /** @throws TokenRefused for a name or an end that is none. */
  create(request: TokenRequest): Promise<CreatedToken>;
  /** At once; null where no token has that id. */
  revoke(id: string): Promise<ListedToken | null>;
  ways(): Promise<SignInWays>;
}

export interface TokenDeskOptions {
  /** The institution's own login is set up. */
  hasLogin?: boolean;
  loginAddress?: string | null;
  now?: () => Date;
}

export function tokenDesk(
  driver: Driver,
  { hasLogin = false, loginAddress = null, now = () => new Date() }: TokenDeskOptions = {},
): TokenDesk {
  return {
    list: () => listTokens(driver),
    async create({ name, role, expires }) {
      const at = now();
      const expiresAt = expires === null ? null : expiryOf(expires, at);
      const { token, stored } = mintToken({ name, role, expiresAt }, at);
      await keepToken(driver, stored);
      const { hash: _, ...kept } = stored;
      return { token, kept };
    },
    revoke: (id) => revokeToken(driver, id, now()),
    async ways() {
      const at = now();
      const tokens = await listTokens(driver);
      const isGoodAdmin = (token: ListedToken) => token.role === 'admin' && tokenState(token, at) === 'GOOD';
      return { hasAdmin: tokens.some(isGoodAdmin), hasLogin, loginAddress };
    },
  };
}

const DAY_MS = 86_400_000;

/** ISO time, UTC: a day is good to its end; so many days are counted from now. */
export function expiryOf(text: string, now: Date): string {
  const days = /^([1-9]\d{0,3})d$/u.exec(text)?.[1];
  if (days) return new Date(now.getTime() + Number(days) * DAY_MS).toISOString();
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) {
    return new Date(day.getTime() + DAY_MS).toISOString();
  }
  throw new TokenRefused(
    'expires',
    `有效期应为 2027-12-31 之类的日期，或 90d 之类的天数，但得到：${text}`,
    `expected a day such as 2027-12-31 or days such as 90d, but got: ${text}`,
  );
}
