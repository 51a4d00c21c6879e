/** What a caller must be to go on; told in words that name the way to a token. */
import { AccessDenied } from './denied';
import { type Actor, mayActAs, type Role } from './roles';

export function requiredActor(actor: Actor | null): Actor {
  if (actor) return actor;
  throw new AccessDenied(
    '须凭令牌：请用 yiju token create 创建，置于 Authorization 头“Bearer <令牌>”',
    'expected an Authorization header “Bearer <token>”, but got: none; create a token with yiju token create',
  );
}

/** Of each of these roles, or above it. */
export function requiredRole(actor: Actor | null, roles: readonly Role[]): Actor {
  const known = requiredActor(actor);
  if (roles.every((role) => mayActAs(known.role, role))) return known;
  throw new AccessDenied(
    `权限不足：须有 ${roles.join('、')} 角色的令牌，所给的是 ${known.role}；请用 yiju token create --role ${roles.join('|')}`,
    `expected a token with the role ${roles.join(', ')}, but got: ${known.role}; create one with yiju token create --role ${roles.join('|')}`,
    'FORBIDDEN',
  );
}
