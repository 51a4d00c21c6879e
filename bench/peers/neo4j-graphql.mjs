/**
 * What a user would pick instead: @neo4j/graphql with the equal schema on the same graph, in a process of its own.
 * What its generated fields cannot ask (one relation of two types, a count by year, the measures of a work in order)
 * is hand-written Cypher under @cypher, as its manual advises; each is the form that was the faster one here.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serveAlone } from './alone.mjs';

const require = createRequire(import.meta.url);
const neo4j = require('neo4j-driver');
const { Neo4jGraphQL } = require('@neo4j/graphql');

export const TYPE_DEFS = `#graphql
  type LegalSource @node {
    id: ID!
    title: String!
    level: String!
    sortKey: String!
    versions: [SourceVersion!]! @relationship(type: "HAS_VERSION", direction: OUT)
    issuingBodies: [IssuingBody!]! @relationship(type: "ISSUED_BY", direction: OUT)
    bases: [LegalSource!]! @cypher(
      statement: "MATCH (this)-[:BASED_ON|IMPLEMENTS]->(base:LegalSource) RETURN DISTINCT base"
      columnName: "base"
    )
    supportedMeasures(from: Int!, to: Int!, first: Int!): [Measure!]! @cypher(
      statement: """
      MATCH (this)<-[:RESOLVES_TO]-(:Citation)<-[:HAS_CITATION]-(m:Measure)
      WHERE m.year >= $from AND m.year <= $to
      WITH DISTINCT m ORDER BY m.sortKey LIMIT toInteger($first)
      RETURN m
      """
      columnName: "m"
    )
    citationsByYear: [YearCount!]! @cypher(
      statement: """
      MATCH (this)<-[:RESOLVES_TO]-(c:Citation)<-[:HAS_CITATION]-(:ReportItem)<-[:HAS_ITEM]-(r:Report)
      WITH r.year AS year, count(c) AS citations ORDER BY year
      RETURN {year: year, citations: citations} AS counted
      """
      columnName: "counted"
    )
  }
  type YearCount { year: Int! citations: Int! }
  type SourceVersion @node {
    id: ID!
    effectiveFrom: String
    effectiveTo: String
    article(path: String!): Provision @cypher(
      statement: "MATCH (p:Provision {versionId: this.id, path: $path}) RETURN p"
      columnName: "p"
    )
  }
  type Provision @node {
    id: ID!
    label: String
    texts: [String!]! @cypher(
      statement: "MATCH (this)-[:HAS_PART*0..8]->(p:Provision) WITH p ORDER BY p.order RETURN p.text AS text"
      columnName: "text"
    )
  }
  type IssuingBody @node { id: ID! name: String! }
  type Report @node {
    id: ID!
    title: String!
    year: Int
    measures: [Measure!]! @relationship(type: "HAS_ITEM", direction: OUT)
  }
  type Measure @node @fulltext(indexes: [{ indexName: "yiju_text", queryName: "searchMeasures", fields: ["text"] }]) {
    id: ID!
    text: String!
    status: String!
    year: Int
    sortKey: String!
    report: [Report!]! @relationship(type: "HAS_ITEM", direction: IN)
    citations: [Citation!]! @relationship(type: "HAS_CITATION", direction: OUT)
  }
  type Citation @node {
    id: ID!
    text: String!
    start: Int!
    relation: String!
    outcome: String!
    source: [LegalSource!]! @relationship(type: "RESOLVES_TO", direction: OUT)
    version: [SourceVersion!]! @relationship(type: "RESOLVES_TO_VERSION", direction: OUT)
  }
`;

/** The executable schema. The index is there, so it need not be made. */
export function peerSchema(driver) {
  // Days are compared as text.
  const features = { filters: { String: { LT: true, GT: true, LTE: true, GTE: true } } };
  return new Neo4jGraphQL({ typeDefs: TYPE_DEFS, driver, features }).getSchema();
}

/** As its manual connects: the driver's own defaults. */
export function peerDriver({ uri, user, password }) {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , uri, user, password] = process.argv;
  const driver = peerDriver({ uri, user, password });
  await serveAlone(await peerSchema(driver), async () => ({}));
}
