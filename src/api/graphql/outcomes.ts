/** How operations end, counted: `ok`, or the code of the first error, of which there are only so many. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from '../../platform/ops/metrics';

export function outcomesPlugin({ operations }: Metrics): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          const [error] = (body.kind === 'single' ? body.singleResult.errors : undefined) ?? [];
          operations.inc({ outcome: error ? String(error.extensions?.code ?? 'other') : 'ok' });
        },
      };
    },
  };
}
