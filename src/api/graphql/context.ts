import type { TokenDesk } from '../../app/access/token-desk';
import type { ReviewDesk } from '../../app/review/desk';
import type { RequestStatements } from '../../graph/connection/fair';
import { endingWith, type ReadGraph } from '../../graph/connection/read';
import { createLoaders, type Loaders } from '../../graph/loaders/loaders';
import type { Asks } from '../../graph/statements/directives';
import type { Actor } from '../../platform/access/roles';
import { type ClientBudget, unlimited } from '../http/budget';
import { type CheckService, checkService } from '../http/check-service';
import type { LookupService } from '../http/lookup-service';
import type { SuggestService } from '../http/suggest-service';

/** What one request's resolvers share. Loaders remember, so they never outlive the request. */
export interface ApiContext {
  graph: ReadGraph;
  loaders: Loaders;
  /** What the operation asks for, once that is known: anything until then. */
  asked: Asked;
  asks: Asks;
  lookup: LookupService;
  check: CheckService;
  suggest: SuggestService;
  /** What the client may spend. */
  budget: ClientBudget;
  /** Whom a token named; null: no one said who they are. */
  actor: Actor | null;
  /** Names and reasons of reviewers, and names of uploaded files, may be shown. */
  showsPeople: boolean;
  review: ReviewDesk;
  /** null: this process makes none. */
  tokens: TokenDesk | null;
  /** As the answer and the log have it; undefined for what this process asks itself. */
  requestId: string | undefined;
}

export interface Asked {
  /** As Type.field; null: anything. */
  fields: ReadonlySet<string> | null;
}

/** What all requests share. */
export type ApiServices = Pick<ApiContext, 'graph' | 'lookup' | 'review'> &
  Partial<Pick<ApiContext, 'tokens'>>;

export interface RequestOptions {
  /** By default without limit, for what this process asks itself. */
  budget?: ClientBudget;
  actor?: Actor | null;
  /** By default everything, for what this process asks itself. */
  showsPeople?: boolean;
  requestId?: string;
  /** Ends what the request has under way in Neo4j. */
  signal?: AbortSignal;
  /** Its statements' turn among all others. */
  statements?: RequestStatements;
}

export function createContext(
  { graph, lookup, review, tokens = null }: ApiServices,
  {
    budget = unlimited('own'),
    actor = null,
    showsPeople = true,
    signal,
    requestId,
    statements,
  }: RequestOptions = {},
): ApiContext {
  const inTurn = statements ? statements.wrap(graph) : graph;
  const own = signal ? endingWith(inTurn, signal) : inTurn;
  const asked: Asked = { fields: null };
  const asks: Asks = (field) => asked.fields?.has(field) ?? true;
  return {
    graph: own,
    asked,
    asks,
    loaders: createLoaders(own, asks),
    lookup,
    check: checkService(lookup, graph),
    // Not of this request alone: what it reads serves the next.
    suggest: { lookup, graph },
    review,
    tokens,
    budget,
    actor,
    showsPeople,
    requestId,
  };
}
