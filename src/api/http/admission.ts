/** Who a request comes from, found out before anything of it is read. */
import type { RequestHandler, Response } from 'express';
import { type Access, admitReader } from '../../access/access';
import { AccessDenied } from '../../access/denied';
import type { Actor } from '../../access/roles';
import { sendError } from './errors';

type Refuse = (response: Response, denied: AccessDenied) => void;

/** Lets a request on, with its actor, or answers it. `refuse`: in another form than GraphQL's. */
export function admit(access: Access, refuse: Refuse = refusePlainly): RequestHandler {
  return ({ headers }, response, next) => {
    admitReader(access, headers.authorization).then(
      (actor) => {
        response.locals.actor = actor;
        next();
      },
      (error: unknown) => {
        if (!(error instanceof AccessDenied)) return next(error);
        if (error.status === 401) response.set('WWW-Authenticate', 'Bearer');
        refuse(response, error);
      },
    );
  };
}

export function actorOf({ locals }: Response): Actor | null {
  return (locals.actor as Actor | null | undefined) ?? null;
}

function refusePlainly(response: Response, { status, code, message }: AccessDenied): void {
  sendError(response, status, code, message);
}
