/** Runs one document against the schema in this process. */
import { type GraphQLError, graphql } from 'graphql';
import type { ApiContext } from './context';
import { schema } from './schema';

export type Ask = <Data>(document: string, variables: Record<string, unknown>) => Promise<Data>;

/** The first thing wrong with an answer. */
export class Unanswered extends Error {
  constructor(readonly error: GraphQLError) {
    super(error.message, { cause: error.originalError });
    this.name = 'Unanswered';
  }
}

/** Loaders remember, so that each document gets a context of its own. */
export function asker(context: () => ApiContext): Ask {
  return async <Data>(document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await graphql({
      schema: schema(),
      source: document,
      variableValues: variables,
      contextValue: context(),
    });
    if (errors?.[0]) throw new Unanswered(errors[0]);
    return data as Data;
  };
}
