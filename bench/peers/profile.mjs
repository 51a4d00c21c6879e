/** How many statements one answer takes, and how many times they reach into the store (dbHits), by PROFILE. */
import { createRequire } from 'node:module';
import { countedYiju, counting } from '../counted.mjs';
import { peerSchema } from './neo4j-graphql.mjs';

// The peer's own copy: objects of two copies of graphql do not know each other.
const { graphql } = createRequire(import.meta.url)('graphql');

/** `driver`: of the product, `peersDriver`: of its peer. */
export async function profiler(driver, peersDriver) {
  const yiju = await countedYiju(driver);
  const peers = counting(peersDriver);
  const plain = counting(driver);
  const executable = await peerSchema(peers.driver);
  return {
    yiju: ({ query, variables }, sample) => yiju(query, variables(sample)),
    peer: ({ query, variables }, sample) =>
      peers.of(async () => {
        const asked = { source: query, variableValues: variables(sample), contextValue: {} };
        const { errors } = await graphql({ schema: executable, ...asked });
        if (errors) throw errors[0];
      }),
    cypher: ({ text, parameters }, sample) =>
      plain.of(() => plain.driver.executeQuery(text, parameters(sample), { routing: 'READ' })),
  };
}
