/**
 * `GET /v1/radar` and `GET /v1/cleanup`: what changed under those who rest on it, and what is proposed for a body's
 * documents; as JSON, as a table, and the radar as a feed to subscribe to.
 */
import type { Express, NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { renderCleanUp } from '../../app/clean-up/render';
import { renderRadar } from '../../app/radar/render';
import { cleanUpAsked, partOfCleanUp, partOfRadar, radarAsked } from '../graphql/radar/asked';
import { readAsked } from '../http/asked';
import { withinBudget } from '../http/budgeted';
import { expressPath, ROUTES, type Route } from '../http/routes';
import { contextsFor, type GraphRoutes, refusedAsInput } from './graph-request';
import { CLEAN_UP_QUERY, RADAR_QUERY } from './schemas';

/** Of JSON, where nothing else is asked for. */
const FIRST = 100;

const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
} as const;

export function changeRoutes(app: Express, options: GraphRoutes): void {
  const mount = (route: Route, answer: Answering) =>
    app.get(
      expressPath(route),
      withinBudget(route.cost),
      (request: Request, response: Response, next: NextFunction) => {
        answering(answer, request, response, options).catch(next);
      },
    );
  mount(ROUTES.radar, answerRadar);
  mount(ROUTES.cleanUp, answerCleanUp);
}

type Answering = (request: Request, response: Response, options: GraphRoutes) => Promise<void>;

async function answering(
  answer: Answering,
  request: Request,
  response: Response,
  options: GraphRoutes,
): Promise<void> {
  try {
    await answer(request, response, options);
  } catch (error) {
    if (!(error instanceof GraphQLError) || !refusedAsInput(response, error)) throw error;
  }
}

async function answerRadar(request: Request, response: Response, options: GraphRoutes): Promise<void> {
  const asked = readAsked(RADAR_QUERY, request.query, response);
  if (!asked) return;
  const { format = 'json', first = FIRST, ...given } = asked;
  const context = contextsFor(response, options, ROUTES.radar.cost)();
  const answer = await radarAsked(given, context);
  if (format !== 'json') return send(response, format, renderRadar(answer, format), '依据变动');
  send(response, format, JSON.stringify(partOfRadar(answer, { first })));
}

async function answerCleanUp(request: Request, response: Response, options: GraphRoutes): Promise<void> {
  const asked = readAsked(CLEAN_UP_QUERY, request.query, response);
  if (!asked) return;
  const { format = 'json', first = FIRST, ...given } = asked;
  const context = contextsFor(response, options, ROUTES.cleanUp.cost)();
  const answer = await cleanUpAsked(given, context);
  if (format === 'csv') return send(response, format, renderCleanUp(answer, format), '清理');
  send(response, format, JSON.stringify(partOfCleanUp(answer, { first })));
}

/** @param name of the file that a table is saved as. */
function send(response: Response, format: keyof typeof MEDIA_TYPES, content: string, name?: string): void {
  response.set('Content-Type', MEDIA_TYPES[format]).set('Cache-Control', 'private, no-store');
  if (format === 'csv' && name !== undefined)
    response.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`);
  response.send(content);
}
