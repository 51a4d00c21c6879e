/** Answers to the tools of an assistant, and what it is told when there is none: they have no other way to the data. */
import type { GraphQLError } from 'graphql';
import { NO_REVIEW } from '../../app/review/desk';
import type { ReadGraph } from '../../graph/connection/read';
import { type Ask, Unanswered, asker as unmaskedAsker } from '../graphql/ask';
import { type ApiContext, createContext } from '../graphql/context';
import { costOf } from '../graphql/limits/limits';
import { schema } from '../graphql/schema';
import { OverBudget } from '../http/api-errors';
import type { ClientBudget } from '../http/budget';
import type { LookupService } from '../http/lookup-service';
import { failureLine, type Log, maskErrors } from '../http/mask';
import type { DayGiven } from './shapes';

export interface Services {
  graph: ReadGraph;
  lookup: LookupService;
}

export type { Ask } from '../graphql/ask';

/** What the assistant is told when a tool cannot answer: what was wrong, and what to do about it. */
export class ToolFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    readonly argument: string | null = null,
  ) {
    super(message);
    this.name = 'ToolFailure';
  }
}

/** @throws ToolFailure where the day is given under both names. */
export function dayGiven({ asOf, on }: DayGiven): string | undefined {
  if (asOf !== undefined && on !== undefined)
    throw new ToolFailure(
      'BAD_USER_INPUT',
      '参数 on：与 asOf 同义，给其一。\non: expected either asOf or on, but got: both',
      REMEDIES.BAD_USER_INPUT!,
      'on',
    );
  return asOf ?? on;
}

/** A maker of contexts: each document gets one of its own. */
export function contextsOf({ graph, lookup }: Services, budget: ClientBudget): () => ApiContext {
  return () => createContext({ graph, lookup, review: NO_REVIEW }, { budget });
}

/** Answers as the API does and for the same cost, and says what is wrong as a ToolFailure. */
export function asker(contexts: () => ApiContext, budget: ClientBudget, log: Log): Ask {
  const mask = maskErrors((failure) => log(failureLine(failure)));
  const ask = unmaskedAsker(contexts);
  return async <D>(document: string, variables: Record<string, unknown>) => {
    try {
      await budget.charge(costOf(schema(), document, variables));
      return await ask<D>(document, variables);
    } catch (error) {
      if (error instanceof OverBudget) throw failureOf(error, mask);
      throw error instanceof Unanswered ? failureOf(error.error, mask) : error;
    }
  };
}

function failureOf(error: GraphQLError, mask: ReturnType<typeof maskErrors>): ToolFailure {
  // A variable that does not fit its type has no resolver behind it, and so no code of ours.
  const variable = /^Variable "\$([A-Za-z]+)"/u.exec(error.message)?.[1];
  if (error.path === undefined && variable !== undefined) {
    return new ToolFailure('BAD_USER_INPUT', error.message, REMEDIES.BAD_USER_INPUT!, variable);
  }
  const { message, extensions = {} } = mask(error.toJSON(), error);
  const code = String(extensions.code ?? 'INTERNAL_SERVER_ERROR');
  const argument = typeof extensions.argument === 'string' ? extensions.argument : null;
  const messageEn = typeof extensions.messageEn === 'string' ? `\n${extensions.messageEn}` : '';
  return new ToolFailure(
    code,
    `${message}${messageEn}`,
    REMEDIES[code] ?? REMEDIES.INTERNAL_SERVER_ERROR!,
    argument,
  );
}

const REMEDIES: Record<string, string> = {
  BAD_USER_INPUT: '请按说明改正参数后再试。Correct the argument and call again.',
  AMBIGUOUS_DOCUMENT_NUMBER: '请用题名或标识指明是哪一件。Say which by title or id.',
  QUERY_TOO_COSTLY: '请减小 first 或 depth。Lower first or depth.',
  RATE_LIMITED: '请等所说的秒数后再试。Wait that many seconds and call again.',
  GRAPH_UNAVAILABLE: '请确认图数据库在运行（yiju db status）后再试。Check that the graph is up.',
  GRAPH_TIMEOUT: '请缩小范围后再试。Ask for less.',
  INTERNAL_SERVER_ERROR: '可再试一次；仍不行则以此编号查日志。Try once more; the id is in the log.',
};
