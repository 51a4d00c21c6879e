/**
 * Answers given before, given again while the graph has not changed. Each request first asks which state the graph is
 * in, and gets only what was answered in that state, so that no answer is older than a write acknowledged before the
 * request. Only for those who said nothing of who they are: what others may see can differ.
 */
import type { Request, RequestHandler, Response } from 'express';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { todayInBeijing } from '../../../domain/model/days';
import { actorOf } from '../../http/admission';
import { asks } from './caching';
import { type Answer, KeptAnswers } from './kept-answers';

/** Longer questions are seldom asked twice. */
const LONGEST_KEY = 20_000;

export interface ResponseCacheOptions {
  schema: GraphQLSchema;
  /** Which state the graph is in now. */
  version: () => Promise<string>;
  maxBytes: number;
  /** Whether what is answered from beside the graph is of that state too. */
  isBesideOf?: (state: string) => boolean;
  /** Told of each answer that was given again. */
  onRepeated?: () => void;
}

export function responseCache({
  schema,
  version,
  maxBytes,
  isBesideOf = () => false,
  onRepeated,
}: ResponseCacheOptions): RequestHandler {
  const kept = new KeptAnswers(maxBytes);
  return async (request, response, next) => {
    const key = keyOf(request, response);
    // Without its state nothing is known of the graph; whoever answers says what is wrong with it.
    const state = key === null ? null : await version().catch(() => null);
    if (key === null || state === null) return next();
    const answer = kept.find(state, key);
    if (answer) {
      onRepeated?.();
      response.set(answer.headers).send(answer.body);
      return;
    }
    // Asked before it is answered: what is beside the graph may come to be newer meanwhile, but not older.
    if (mayBeKept(schema, request, isBesideOf(state)))
      keepWhenSent(response, (sent) => kept.keep(state, key, sent));
    next();
  };
}

/** null: not to be looked for. Some answers depend on what day it is. */
function keyOf({ method, body, headers }: Request, response: Response): string | null {
  const isAsked = method === 'POST' && typeof body?.query === 'string' && actorOf(response) === null;
  if (!isAsked || headers.authorization !== undefined) return null;
  const key = JSON.stringify([body, headers.accept, todayInBeijing()]);
  return key.length > LONGEST_KEY ? null : key;
}

function mayBeKept(schema: GraphQLSchema, { body }: Request, isBesideKept: boolean): boolean {
  let document: DocumentNode;
  try {
    document = parse(body.query, { noLocation: true });
  } catch {
    return false;
  }
  const isRead = document.definitions.every(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === 'query',
  );
  return (
    isRead &&
    !asks(
      schema,
      document,
      ({ perClient, beyondGraph }) => perClient === true || (beyondGraph === true && !isBesideKept),
    )
  );
}

/** What is sent whole and without errors: these would come before the data. */
function keepWhenSent(response: Response, keep: (answer: Answer) => void): void {
  const send = response.send.bind(response);
  response.send = (body) => {
    if (response.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":')) {
      const headers = { 'content-type': String(response.get('content-type')) };
      const control = response.get('cache-control');
      keep({ headers: control === undefined ? headers : { ...headers, 'cache-control': control }, body });
    }
    return send(body);
  };
}
