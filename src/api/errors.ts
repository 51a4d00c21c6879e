import { GraphQLError } from 'graphql';

/** The caller's mistake, with the argument named so that a client can point at it. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
