/** How the routes that go through the graph ask it: within the client's turn and time, and paid by what it took. */
import type { Response } from 'express';
import type { GraphQLError } from 'graphql';
import type { FairStatements } from '../../graph/connection/fair';
import { type ApiContext, type ApiServices, createContext } from '../graphql/context';
import { costAfterwards } from '../graphql/limits/weights';
import { actorOf } from '../http/admission';
import { budgetIn } from '../http/budgeted';
import { refuse } from '../http/errors';
import { showsPeople } from '../http/people';
import type { ApiSettings } from '../http/settings';
import { signalOf } from '../http/signal';

export interface GraphRoutes {
  services: ApiServices;
  fair: FairStatements;
  settings: ApiSettings;
}

/**
 * A maker of contexts for one request. When its answer is sent, the time of its statements beyond what was charged is
 * counted too.
 * @param charged the route's own cost.
 */
export function contextsFor(
  response: Response,
  { services, fair, settings }: GraphRoutes,
  charged: number,
): () => ApiContext {
  const budget = budgetIn(response);
  const statements = fair.of(budget.client);
  const actor = actorOf(response);
  const signal = signalOf(response, settings.queryTimeoutMs);
  response.once('close', () => void budget.spend(costAfterwards(statements.spentMs(), charged)));
  const given = { budget, actor, signal, statements, showsPeople: showsPeople(settings, actor) };
  return () => createContext(services, given);
}

/** Answers a mistake of the caller's as 400, and is false for anything else. */
export function refusedAsInput(response: Response, error: GraphQLError): boolean {
  const { code, argument, messageEn = error.message } = error.extensions as Record<string, string>;
  if (code !== 'BAD_USER_INPUT' && code !== 'AMBIGUOUS_DOCUMENT_NUMBER') return false;
  refuse(response, { status: 400, code, message: error.message, messageEn, argument });
  return true;
}
