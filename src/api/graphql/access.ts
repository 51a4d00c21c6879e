/** Who may call a field: told by `@Authorized('editor')`, answered here. */
import { GraphQLError } from 'graphql';
import type { AuthCheckerFn } from 'type-graphql';
import { AccessDenied } from '../../platform/access/denied';
import { requiredActor, requiredRole } from '../../platform/access/required';
import type { Actor, Role } from '../../platform/access/roles';
import type { ApiContext } from './context';

export const checkAccess: AuthCheckerFn<ApiContext, Role> = ({ context: { actor } }, roles) => {
  asGraphqlError(() => requiredRole(actor, roles));
  return true;
};

export function requireActor(actor: Actor | null): Actor {
  return asGraphqlError(() => requiredActor(actor));
}

function asGraphqlError<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof AccessDenied)) throw error;
    const { code, status, message, messageEn } = error;
    // Answers to GraphQL say 401 when nobody is known, and leave it to the code when somebody is.
    const http = code === 'UNAUTHENTICATED' ? { http: { status } } : {};
    throw new GraphQLError(message, { extensions: { code, messageEn, ...http } });
  }
}
