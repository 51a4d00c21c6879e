/** Who a request comes from, found out before anything of it is read. */
import type { Request, RequestHandler, Response } from 'express';
import { type Access, admitReader } from '../../platform/access/access';
import { AccessDenied } from '../../platform/access/denied';
import { requiredRole } from '../../platform/access/required';
import type { Actor, Role } from '../../platform/access/roles';
import { WrongTokens } from '../../platform/access/wrong-tokens';
import { hostOf } from './client';
import { refuse as sendRefusal } from './errors';

type Refuse = (response: Response, denied: AccessDenied) => void;

export interface AdmitOptions {
  wrongTokens?: WrongTokens;
  /** In another form than GraphQL's. */
  refuse?: Refuse;
}

/** Lets a request on, with its actor, or answers it. */
export function admit(
  access: Access,
  { wrongTokens = new WrongTokens(), refuse = refusePlainly }: AdmitOptions = {},
): RequestHandler {
  return (request, response, next) => {
    actorFrom(request, access, wrongTokens).then(
      (actor) => {
        response.locals.actor = actor;
        next();
      },
      (error: unknown) => {
        if (!(error instanceof AccessDenied)) return next(error);
        answerDenied(response, error, refuse, access.loginAddress);
      },
    );
  };
}

/** For what only some may do, outside GraphQL; after `admit`. */
export function requireRole(role: Role): RequestHandler {
  return (_request, response, next) => {
    try {
      requiredRole(actorOf(response), [role]);
    } catch (error) {
      if (!(error instanceof AccessDenied)) throw error;
      answerDenied(response, error, refusePlainly);
      return;
    }
    next();
  };
}

export function actorOf({ locals }: Response): Actor | null {
  return (locals.actor as Actor | null | undefined) ?? null;
}

async function actorFrom(request: Request, access: Access, wrongTokens: WrongTokens): Promise<Actor | null> {
  const { authorization } = request.headers;
  if (authorization === undefined) return admitReader(access, authorization);
  return wrongTokens.admit(hostOf(request), authorization, () => admitReader(access, authorization));
}

function answerDenied(
  response: Response,
  denied: AccessDenied,
  refuse: Refuse,
  login: string | null = null,
): void {
  // Whom nothing is answered finds here where to sign in.
  if (denied.status === 401)
    response.set('WWW-Authenticate', login === null ? 'Bearer' : `Bearer authorization_uri="${login}"`);
  if (denied.retryAfter !== null) response.set('Retry-After', String(denied.retryAfter));
  refuse(response, denied);
}

function refusePlainly(
  response: Response,
  { status, code, message, messageEn, retryAfter }: AccessDenied,
): void {
  const wait = retryAfter === null ? {} : { retryAfter };
  sendRefusal(response, { status, code, message, messageEn, ...wait });
}
