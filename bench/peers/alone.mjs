/** An Apollo server as its manual writes it, without anything of Yiju's: for the peer, and for the floor of the transport. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { ApolloServer } = require('@apollo/server');
const { expressMiddleware } = require('@as-integrations/express5');
const express = require('express');

/** Serves on any free port and says which. */
export async function serveAlone(schema, context) {
  const apollo = new ApolloServer({ schema, introspection: false, includeStacktraceInErrorResponses: false });
  await apollo.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context }));
  const server = app.listen(0, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
  });
}
