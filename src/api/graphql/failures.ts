/** Failures of ours in GraphQL: masked for the caller, and logged with the request that they befell. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../../platform/ops/logger';
import { maskErrors } from '../http/mask';
import type { ApiContext } from './context';

/** What tells of errors does not know the request, so that the plugin, which does, notes whose they are. */
export function failureLog(logger: Logger) {
  const requestIds = new WeakMap<object, string | undefined>();
  const plugin: ApolloServerPlugin<ApiContext> = {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) requestIds.set(error, requestId);
        },
      };
    },
  };
  const formatError = maskErrors((failure, error) => {
    const requestId = error instanceof Error ? requestIds.get(error) : undefined;
    logger.error({ requestId, ...failure }, 'failed');
  });
  return { plugin, formatError };
}
