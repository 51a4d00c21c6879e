/** `POST /mcp`: the tools on the service itself, for those let in and within the same budget as everything else. */
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../../platform/ops/logger';
import { jsonBody } from '../http/body';
import { budgetIn, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { isLoopback, type OwnAddress } from '../http/hosts';
import { expressPath, ROUTES } from '../http/routes';
import { contextsFor, type GraphRoutes } from '../rest/graph-request';
import { answerMcp, MAX_BODY } from './answer';

export interface McpRoute extends GraphRoutes {
  own: OwnAddress;
  logger: Logger;
}

export function mcpRoute(app: Express, options: McpRoute): void {
  const { own, logger, settings } = options;
  const answer = (request: Request, response: Response, next: NextFunction) => {
    answerMcp(request, response, {
      services: async () => options.services,
      contexts: contextsFor(response, options, 0),
      budget: budgetIn(response),
      log: (line) => logger.error(line),
      base: own.base,
    }).catch(next);
  };
  const { mcp } = ROUTES;
  app.post(
    expressPath(mcp),
    withinBudget(mcp.cost),
    ownPages(own, settings.corsOrigins),
    jsonBody(MAX_BODY),
    answer,
  );
}

/** As the protocol asks for: programs send no Origin, and pages of other sites are let in only where they are listed. */
function ownPages(own: OwnAddress, listed: readonly string[]): RequestHandler {
  return ({ headers: { origin } }, response, next) => {
    if (origin === undefined || isOwn(origin, own) || listed.includes(origin) || listed.includes('*')) {
      next();
      return;
    }
    refuse(response, {
      ...{ status: 403, code: 'ORIGIN_NOT_ALLOWED' },
      message: '来源不允许；可由 YIJU_CORS_ORIGINS 列出',
      messageEn: `expected an origin listed in YIJU_CORS_ORIGINS, but got: ${origin.slice(0, 200)}`,
    });
  };
}

function isOwn(origin: string, own: OwnAddress): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return own.owns(url) || (isLoopback(url.hostname) && isLoopback(new URL(own.base).hostname));
}
