/**
 * `GET /v1/radar`, `/v1/cleanup`, `/v1/changes` and `/v1/gaps`: what changed under those who rest on it, what is proposed
 * for a body's documents, what was done since a time, and what reports cite that nobody holds; as JSON, as a table, and
 * changes as feeds to subscribe to.
 */
import type { Express, NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { changesAsAtom } from '../../app/changes/render';
import { renderCleanUp } from '../../app/clean-up/render';
import { gapsCsv, proposalFor } from '../../app/export/gaps';
import { renderRadar } from '../../app/radar/render';
import { changesAsked } from '../graphql/changes/asked';
import { dayAsked } from '../graphql/day-argument';
import { cleanUpAsked, partOfCleanUp, partOfRadar, radarAsked } from '../graphql/radar/asked';
import { gapsAsked } from '../graphql/research/gaps-asked';
import { readAsked } from '../http/asked';
import { withinBudget } from '../http/budgeted';
import { expressPath, ROUTES, type Route } from '../http/routes';
import { contextsFor, type GraphRoutes, refusedAsInput } from './graph-request';
import { CHANGES_QUERY, CLEAN_UP_QUERY, GAPS_QUERY, RADAR_QUERY } from './schemas';

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
  mount(ROUTES.changes, answerChanges);
  mount(ROUTES.gaps, answerGaps);
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
  const { format = 'json', first = FIRST, asOf, on: former, body, levels } = asked;
  const context = contextsFor(response, options, ROUTES.cleanUp.cost)();
  const on = dayAsked(asOf, former, 'on');
  const answer = await cleanUpAsked({ body, on, levels }, context);
  if (format === 'csv') return send(response, format, renderCleanUp(answer, format), '清理');
  send(response, format, JSON.stringify({ asOf: answer.on, ...partOfCleanUp(answer, { first }) }));
}

async function answerChanges(request: Request, response: Response, options: GraphRoutes): Promise<void> {
  const asked = readAsked(CHANGES_QUERY, request.query, response);
  if (!asked) return;
  const { format = 'json', since, ...page } = asked;
  const context = contextsFor(response, options, ROUTES.changes.cost)();
  const { edges, hasNextPage, endCursor } = await changesAsked({ since, ...page }, context);
  const changes = edges.map(({ node }) => node);
  if (format === 'atom') return send(response, format, changesAsAtom(changes, new Date(since).toISOString()));
  send(response, format, JSON.stringify({ hasNextPage, endCursor, changes }));
}

async function answerGaps(request: Request, response: Response, options: GraphRoutes): Promise<void> {
  const asked = readAsked(GAPS_QUERY, request.query, response);
  if (!asked) return;
  const { format = 'json', first = FIRST, bom = false, body, region, yearFrom, yearTo, kinds } = asked;
  const context = contextsFor(response, options, ROUTES.gaps.cost)();
  const years = { from: yearFrom, to: yearTo };
  const found = await gapsAsked({ body, region, kinds, years }, first, context, 'yearFrom');
  if (format === 'csv') return send(response, format, gapsCsv(found, bom), '缺口');
  const gaps = found.map(({ years: [from, to], ...gap }) => ({
    ...gap,
    ...{ yearFrom: from, yearTo: to, proposal: proposalFor(gap) },
  }));
  send(response, format, JSON.stringify({ gaps }));
}

/** @param name of the file that a table is saved as. */
function send(response: Response, format: keyof typeof MEDIA_TYPES, content: string, name?: string): void {
  response.set('Content-Type', MEDIA_TYPES[format]).set('Cache-Control', 'private, no-store');
  if (format === 'csv' && name !== undefined)
    response.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`);
  response.send(content);
}
