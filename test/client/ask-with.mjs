/**
 * The GraphQL clients that people use, each with its defaults, ask one question: `node ask-with.mjs URL` prints what
 * each was answered, as JSON by its name. A process of its own, as some are ECMAScript modules only.
 */
import { ApolloClient, gql as apolloGql, HttpLink, InMemoryCache } from '@apollo/client/core/index.js';
import { Client, cacheExchange, fetchExchange, gql as urqlGql } from '@urql/core';
import { GraphQLClient } from 'graphql-request';

const url = process.argv[2];
const QUERY = `query Work($title: String!) { legalSource(title: $title) { id title versions { effectiveFrom } } }`;
const WRONG = `query Wrong($id: ID!) { node(id: $id) { id } }`;
const asked = { title: '优化营商环境条例' };
/** No id of anything. */
const wrong = { id: 'x' };

const CLIENTS = {
  async urql() {
    const client = new Client({ url, exchanges: [cacheExchange, fetchExchange] });
    const { data } = await client.query(urqlGql(QUERY), asked).toPromise();
    const { error } = await client.query(urqlGql(WRONG), wrong).toPromise();
    return { data, code: error.graphQLErrors[0].extensions.code };
  },
  async 'urql, by GET'() {
    const client = new Client({ url, preferGetMethod: 'force', exchanges: [fetchExchange] });
    const { data } = await client.query(urqlGql(QUERY), asked).toPromise();
    const { error } = await client.query(urqlGql(WRONG), wrong).toPromise();
    return { data, code: error.graphQLErrors[0].extensions.code };
  },
  async apollo() {
    const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
    const { data } = await client.query({ query: apolloGql(QUERY), variables: asked });
    const error = await client.query({ query: apolloGql(WRONG), variables: wrong }).catch((thrown) => thrown);
    return { data, code: error.errors[0].extensions.code };
  },
  async 'graphql-request'() {
    const client = new GraphQLClient(url);
    const data = await client.request(QUERY, asked);
    const error = await client.request(WRONG, wrong).catch((thrown) => thrown);
    return { data, code: error.response.errors[0].extensions.code };
  },
  async fetch() {
    const ask = async (query, variables) => {
      const given = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      return (await fetch(`${url}?${given}`)).json();
    };
    return {
      data: (await ask(QUERY, asked)).data,
      code: (await ask(WRONG, wrong)).errors[0].extensions.code,
    };
  },
};

const answers = {};
for (const [name, ask] of Object.entries(CLIENTS)) {
  answers[name] = await ask().catch((error) => ({ failed: String(error?.stack ?? error) }));
}
process.stdout.write(JSON.stringify(answers));
