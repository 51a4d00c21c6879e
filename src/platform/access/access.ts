/** Who a request comes from, told by its Authorization header. */
import { AccessDenied } from './denied';
import { type JwtChecker, jwtChecker } from './jwt';
import type { Actor } from './roles';
import { type AccessSettings, loginAddress } from './settings';
import { checkToken, parseToken, type StoredToken } from './tokens';

export interface Access {
  reads: AccessSettings['reads'];
  /** Where the institution's own login begins; for whom reading is closed too. */
  loginAddress?: string | null;
  /** null: no one said who they are. Throws AccessDenied for a token that is not good. */
  actorOf(authorization: string | undefined): Promise<Actor | null>;
}

/** Where tokens are kept; null for an id that none has. */
export type FindToken = (id: string) => Promise<StoredToken | null>;

/** Longer than any token; what is longer is not looked at. */
const MAX_TOKEN = 8192;

export async function createAccess({ reads, oidc }: AccessSettings, findToken: FindToken): Promise<Access> {
  const checkJwt: JwtChecker | null = oidc ? await jwtChecker(oidc) : null;
  return {
    reads,
    loginAddress: loginAddress(oidc),
    async actorOf(authorization) {
      if (authorization === undefined) return null;
      const token = bearer(authorization);
      const own = parseToken(token);
      if (own) return checkToken(own.secret, await findToken(own.id));
      if (checkJwt && token.split('.').length === 3) return checkJwt(token);
      throw new AccessDenied('令牌无效', 'expected a token of this service, but got: something else');
    },
  };
}

/** What a request for reading needs before it is answered. */
export async function admitReader(access: Access, authorization: string | undefined): Promise<Actor | null> {
  const actor = await access.actorOf(authorization);
  if (actor || access.reads === 'open') return actor;
  throw new AccessDenied(
    '此处须凭令牌读取，请向管理者索取令牌，置于 Authorization 头“Bearer <令牌>”',
    'expected an Authorization header “Bearer <token>”, but got: none; ask the administrator for a token',
  );
}

function bearer(authorization: string): string {
  const token = /^Bearer +([^\s]+) *$/iu.exec(authorization.slice(0, MAX_TOKEN))?.[1];
  if (token && authorization.length <= MAX_TOKEN) return token;
  throw new AccessDenied(
    'Authorization 头的写法不对，应为“Bearer <令牌>”',
    'expected “Bearer <token>” as Authorization, but got: something else',
  );
}
