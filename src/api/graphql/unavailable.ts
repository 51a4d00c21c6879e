/**
 * While the graph is away callers hear that they may ask again, and when. Half an answer stays 200, as GraphQL over
 * HTTP has it: its errors say what is missing.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { RETRY_AFTER, UNAVAILABLE } from '../../graph/connection/unavailable';

export function unavailablePlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { data, errors = [] } = body.singleResult;
          if (!errors.some(({ extensions }) => extensions?.code === UNAVAILABLE)) return;
          http.headers.set('retry-after', String(RETRY_AFTER));
          if (data === null || data === undefined) http.status = 503;
        },
      };
    },
  };
}
