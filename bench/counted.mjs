/** Statements counted and profiled, and what one answer of Yiju's takes of them. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { graphql, parse } = require('graphql');
const { fieldsAsked } = require('../dist/api/graphql/look-ahead');
const { schema } = require('../dist/api/graphql/schema');
const { createContext } = require('../dist/api/graphql/context');
const { readGraph } = require('../dist/graph/connection/read');
const { lookupService } = require('../dist/api/http/lookup-service');
const { KnowledgeCache } = require('../dist/app/lookup/knowledge-cache');
const { readKnowledge } = require('../dist/graph/queries/catalogue');

/** Gives what answers a query and says how many statements and dbHits that took. */
export async function countedYiju(driver) {
  const counted = counting(driver);
  const graph = readGraph(counted.driver);
  // Read beforehand, so that reading the catalogue is not counted with an answer.
  const knowledge = await readKnowledge(driver);
  const lookup = lookupService(new KnowledgeCache(async () => knowledge));
  return (source, variableValues) =>
    counted.of(async () => {
      const contextValue = createContext({ graph, lookup, review: null });
      // As the server does before it runs an operation.
      contextValue.asked.fields = fieldsAsked(schema(), parse(source));
      const { errors } = await graphql({ schema: schema(), source, variableValues, contextValue });
      if (errors) throw errors[0];
    });
}

/** A driver all of whose statements are profiled, whichever way they are sent. */
export function counting(driver) {
  let count = { statements: 0, dbHits: 0 };
  const profiled = async (run, text, parameters, config) => {
    const [, version = '', rest] = /^(CYPHER [\d.]+\s+)?(.*)$/su.exec(text);
    const result = await run(`${version}PROFILE ${rest}`, parameters, config);
    count.statements++;
    count.dbHits += hitsOf(result.summary.profile);
    return result;
  };
  const runner = (owner) =>
    new Proxy(owner, {
      get(target, name) {
        const value = target[name];
        if (typeof value !== 'function') return value;
        if (name === 'run') return (...args) => profiled(value.bind(target), ...args);
        if (name === 'executeRead') {
          return (work, config) => value.call(target, (tx) => work(runner(tx)), config);
        }
        return value.bind(target);
      },
    });
  const wrapped = new Proxy(driver, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      if (name === 'session') return (config) => runner(target.session(config));
      if (name === 'executeQuery') {
        return (text, parameters, config) => profiled(value.bind(target), text, parameters, config);
      }
      return value.bind(target);
    },
  });
  return {
    driver: wrapped,
    async of(work) {
      count = { statements: 0, dbHits: 0 };
      await work();
      return count;
    },
  };
}

function hitsOf({ dbHits = 0, children = [] }) {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
