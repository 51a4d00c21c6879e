/** Who may call a field: told by `@Authorized('editor')`, answered here. */
import { GraphQLError } from 'graphql';
import type { AuthCheckerFn } from 'type-graphql';
import { type Actor, mayActAs, type Role } from '../access/roles';
import type { ApiContext } from './context';

export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

export const checkAccess: AuthCheckerFn<ApiContext, Role> = ({ context: { actor } }, roles) => {
  const known = requireActor(actor);
  if (roles.every((role) => mayActAs(known.role, role))) return true;
  throw forbidden(
    `权限不足：expected a token with the role ${roles.join(', ')}, but got: ${known.role}。请用 yiju token create --role ${roles.join('|')}`,
  );
};

export function requireActor(actor: Actor | null): Actor {
  if (actor) return actor;
  throw unauthenticated(
    '须凭令牌：expected an Authorization header “Bearer <token>”, but got: none。请用 yiju token create 创建令牌',
  );
}
