/**
 * What caches may keep: answers to GET without errors, asked by nobody in particular. The tag is of the content
 * (Express makes it), so a CDN asks again with it and mostly hears 304.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Fields whose answer depends on who asks; marked by `@Extensions({ perClient: true })`. */
export const PER_CLIENT = { perClient: true };
/** Fields that answer from more than the graph; marked by `@Extensions({ beyondGraph: true })`. */
export const BEYOND_GRAPH = { beyondGraph: true };

const UNKEPT = 'private, no-store';

export function cachingPlugin(seconds: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, document, schema }) {
          const { headers } = response.http;
          if (headers.has('cache-control')) return;
          const { body } = response;
          const keep =
            seconds > 0 &&
            request.http?.method === 'GET' &&
            !request.http.headers.has('authorization') &&
            !request.http.headers.has('cookie') &&
            body.kind === 'single' &&
            body.singleResult.errors === undefined &&
            document !== undefined &&
            !asks(schema, document, ({ perClient }) => perClient === true);
          headers.set('cache-control', keep ? `public, max-age=${seconds}` : UNKEPT);
        },
      };
    },
  };
}

/** Whether any field asked for is marked so. */
export function asks(
  schema: GraphQLSchema,
  document: DocumentNode,
  isMarked: (extensions: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        found ||= isMarked(types.getFieldDef()?.extensions ?? {});
      },
    }),
  );
  return found;
}

/** One address gives other bytes by what is accepted, and nothing of one with a token may serve one without. */
export const varyByCaller: RequestHandler = (_request, response, next) => {
  response.vary('Accept, Authorization');
  next();
};
