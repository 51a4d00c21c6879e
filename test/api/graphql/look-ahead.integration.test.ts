/** What is left out of a statement because nobody asked for it must be missed by nobody. */
import { graphql } from 'graphql';
import { createContext } from '../../../src/api/graphql/context';
import { schema } from '../../../src/api/graphql/schema';
import { lookupService } from '../../../src/api/http/lookup-service';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { awaitSearchIndex } from '../../../src/graph/commands/search-index';
import { readGraph } from '../../../src/graph/connection/read';
import { readKnowledge } from '../../../src/graph/queries/catalogue';
import { loadFewSeeds } from '../../graph/seeds';
import { freshGraph, testDriver } from '../../graph/support';
import { servedOn } from '../support';

const driver = testDriver();
const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver)));
const server = servedOn(driver, async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await awaitSearchIndex(driver);
});
afterAll(() => driver.close());

const RESOLUTION = `resolution { __typename
  ... on ResolvedCitation { source { title issuingBodies { name } regions { name } } version { id } }
  ... on ResolvedToProvision { provisions { id parent { id } } }
  ... on Ambiguous { candidates { source { title } score } } }`;

describe('an answer made of no more than was asked for', () => {
  test.each([
    [
      'citations with all that hangs on them',
      `{ citations(first: 60) { nodes { text item { id parent { id } } ${RESOLUTION} restsOn { text item { id } } } } }`,
    ],
    [
      'citations with all of their own',
      '{ citations(first: 60) { nodes { id text start end form title rawTitle versionMark documentNumber pinpoint { text } kind relation relationCue { text } outcome confidence rule reasons asOf madeBy state report { title } } } }',
    ],
    [
      'citations that were superseded',
      '{ citations(outcomes: [SUPERSEDED, NOT_HELD, AMBIGUOUS], first: 60) { nodes { resolution { __typename ... on ResolvedCitation { asOf status source { title } } ... on Superseded { on by { title } } ... on KnownNotHeld { title documentNumber namedSource { title } } } } } }',
    ],
    [
      'measures with all of their own',
      '{ measures(first: 60) { nodes { id kind order style ordinal heading headingPath status text start end sentences { text } figures { sentence value } parts { text style } } } }',
    ],
    [
      'sources with all of their own',
      '{ legalSources(first: 60) { nodes { id title fullTitle aliases level kind documentNumber note held statusAt(date: "2022-12-31") versions { id note documentNumber } relations { kind to { title } } } } }',
    ],
    [
      'pages with their ends',
      '{ measures(first: 5) { pageInfo { endCursor hasNextPage } } reports { nodes { measures(first: 3) { pageInfo { startCursor } } items(last: 2) { edges { cursor } } } } legalSources(first: 3) { pageInfo { endCursor } nodes { supportedMeasures(first: 2) { edges { cursor node { id } } } } } }',
    ],
    [
      'sources of cited versions and reports with all of their own',
      '{ reports { nodes { id title year file hash period { from to } text } } legalSources(first: 60) { nodes { versions { id promulgatedOn effectiveFrom effectiveTo endedBy documentNumber note textHeld articleCount source { title } status(on: "2022-12-31") } } } citations(first: 30) { nodes { start end kind relationCue { text } report { title } } } }',
    ],
    ['citations alone', '{ citations(first: 60) { nodes { text relation } } }'],
    [
      'links of citations',
      '{ citations(first: 20) { nodes { id link { kind reading { source { title } } item { text } } } } }',
    ],
    [
      'the review queue',
      '{ reviewQueue(first: 20) { nodes { id kind item { id } reading { source { title } } citation { text } } } }',
    ],
    [
      'measures with their reports, parents and bodies',
      '{ measures(first: 60) { nodes { text parent { text parent { id } } report { title issuingBody { name } } } } }',
    ],
    [
      'chains of measures',
      `{ measures(first: 60) { nodes { legalBasis(depth: 2) { depth parentIndex endsHere status citation { text ${RESOLUTION} } source { title regions { name } } version { id effectiveFrom } relations { kind to { title } } } } } }`,
    ],
    [
      'measures supported',
      '{ legalSources(first: 60) { nodes { title issuingBodies { name } supportedMeasures(first: 5) { nodes { id report { title year issuingBody { name } } } } } } }',
    ],
    [
      'chains of works',
      '{ legalSources(first: 60) { nodes { basis(depth: 3) { endsHere source { title issuingBodies { name } } } derived { source { title } } } } }',
    ],
    [
      'a search',
      '{ search(text: "政府", first: 20) { edges { node { __typename ... on Measure { text parent { id } report { title } } ... on LegalSource { title regions { name } } ... on Provision { label parent { label } } } } } }',
    ],
    [
      'a timeline',
      '{ timeline(source: "政府信息公开条例") { source { title issuingBodies { name } } whole { years { year citations } evidence { item { id } text } } } }',
    ],
    [
      'provisions on a day',
      `{ provision(source: "优化营商环境条例", number: "第十条", on: "2022-12-31") { ... on ProvisionFound { provision { label parent { label } source { title } } version { id } } }
         b: provision(source: "source:优化营商环境条例", number: "第十一条", on: "2022-12-31") { ... on ProvisionFound { provision { text } } } }`,
    ],
    [
      'provisions on a day without their texts',
      '{ provision(source: "优化营商环境条例", number: "第十条", on: "2022-12-31") { ... on ProvisionFound { provision { label } } } }',
    ],
    ['a work by its title', '{ legalSource(title: "宪法") { fullTitle issuingBodies { name } } }'],
    [
      'outdated citations',
      '{ outdatedCitations(asOf: "2025-01-01", first: 20) { nodes { citation { text item { id } } } } }',
    ],
    [
      'nodes',
      '{ nodes(ids: ["source:优化营商环境条例", "source:宪法"]) { id ... on LegalSource { title issuingBodies { name } } } }',
    ],
  ])('is the same as of the whole nodes: %s', async (_, query) => {
    const whole = await graphql({
      schema: schema(),
      source: query,
      contextValue: createContext(
        { graph: readGraph(driver), lookup, review: null as never },
        // As the one who asks below, without a token.
        { showsPeople: false },
      ),
    });
    const { data, errors } = await server.ask(query);
    expect({ data, errors }).toEqual({ data: JSON.parse(JSON.stringify(whole.data)), errors: whole.errors });
    expect(errors).toBeUndefined();
  });
});
