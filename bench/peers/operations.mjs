/**
 * The nine operations: what is asked of Yiju, of @neo4j/graphql and of the driver by one hand-written statement, and
 * each one's answer in a common form, so that they can be compared before they are timed.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { phrases } = require('../../dist/graph/statements/lists');

/** Basis levels that both sides are asked for. */
const LEVELS = 2;
const DEEP = 6;
const PAGE = 10;

/** `traversal`, `look-up` or `page`: which target holds for it. */
export const OPERATIONS = [
  {
    name: 'citation chain of a measure',
    title: '举措的引用与依据链',
    kind: 'traversal',
    samples: 'measures',
    yiju: {
      query: `query Chain($id: ID!) { measure(id: $id) { id text legalBasis(depth: ${LEVELS}) {
        depth parentIndex citation { text relation } source { id title level } version { id effectiveFrom } } } }`,
      variables: ({ id }) => ({ id }),
      answer: ({ measure }) => ({ id: measure.id, text: measure.text, chains: chainsOf(measure.legalBasis) }),
    },
    peer: {
      query: `query Chain($id: ID!, $on: String!) { measures(where: { id: { eq: $id } }) { id text ${citedAbove(LEVELS)} } }`,
      variables: ({ id, on }) => ({ id, on }),
      answer: ({ measures: [measure] }) => ({
        id: measure.id,
        text: measure.text,
        chains: treesOf(measure.citations),
      }),
    },
    cypher: {
      text: `MATCH (m:Measure {id: $id}) RETURN m.id AS id, m.text AS text, ${chainCypher()} AS citations`,
      parameters: ({ id, on }) => ({ id, on }),
      answer: ([row]) => ({ id: row.id, text: row.text, chains: treesOf(row.citations) }),
    },
  },
  {
    name: 'measures of a report with chains',
    title: '一份报告的全部举措及其依据链',
    kind: 'traversal',
    samples: 'reports',
    yiju: {
      query: `query Report($id: ID!) { report(id: $id) { title measures(first: 100) { nodes { id text status
        legalBasis(depth: ${LEVELS}) { depth parentIndex citation { text relation } source { id title level } version { id effectiveFrom } } } } } }`,
      variables: ({ id }) => ({ id }),
      answer: ({ report }) => ({
        title: report.title,
        measures: report.measures.nodes.map(({ id, text, status, legalBasis }) => ({
          id,
          text,
          status,
          chains: chainsOf(legalBasis),
        })),
      }),
    },
    peer: {
      query: `query Report($id: ID!, $on: String!) { reports(where: { id: { eq: $id } }) { title
        measures(sort: { sortKey: ASC }, limit: 100) { id text status ${citedAbove(LEVELS)} } } }`,
      variables: ({ id, on }) => ({ id, on }),
      answer: ({ reports: [report] }) => ({
        title: report.title,
        measures: report.measures.map(({ citations, ...measure }) => ({
          ...measure,
          chains: treesOf(citations),
        })),
      }),
    },
    cypher: {
      text: `MATCH (r:Report {id: $id}) RETURN r.title AS title, COLLECT {
        MATCH (r)-[:HAS_ITEM]->(m:Measure)
        WITH m ORDER BY m.sortKey LIMIT 100
        RETURN {id: m.id, text: m.text, status: m.status, citations: ${chainCypher()}}
      } AS measures`,
      parameters: ({ id, on }) => ({ id, on }),
      answer: ([row]) => ({
        title: row.title,
        measures: row.measures.map(({ citations, ...measure }) => ({
          ...measure,
          chains: treesOf(citations),
        })),
      }),
    },
  },
  {
    name: 'measures a source supports, by years',
    title: '一个文件历年支持的举措',
    kind: 'traversal',
    samples: 'sources',
    yiju: {
      query: `query Supported($id: ID!, $from: Int!, $to: Int!) { legalSource(id: $id) { title
        supportedMeasures(years: { from: $from, to: $to }, first: 20) { nodes { id text status report { title year } } } } }`,
      variables: ({ id }) => ({ id, from: 2018, to: 2021 }),
      answer: ({ legalSource }) => ({
        title: legalSource.title,
        measures: legalSource.supportedMeasures.nodes,
      }),
    },
    peer: {
      query: `query Supported($id: ID!, $from: Int!, $to: Int!) { legalSources(where: { id: { eq: $id } }) { title
        supportedMeasures(from: $from, to: $to, first: 20) { id text status report { title year } } } }`,
      variables: ({ id }) => ({ id, from: 2018, to: 2021 }),
      answer: ({ legalSources: [source] }) => ({
        title: source.title,
        measures: source.supportedMeasures.map(({ report: [report], ...measure }) => ({
          ...measure,
          report,
        })),
      }),
    },
    cypher: {
      text: `MATCH (s:LegalSource {id: $id}) RETURN s.title AS title, COLLECT {
        MATCH (s)<-[:RESOLVES_TO]-(:Citation)<-[:HAS_CITATION]-(m:Measure)
        WHERE m.year >= 2018 AND m.year <= 2021
        WITH DISTINCT m ORDER BY m.sortKey LIMIT 20
        MATCH (m)<-[:HAS_ITEM]-(r:Report)
        WITH m, r ORDER BY m.sortKey
        RETURN {id: m.id, text: m.text, status: m.status, report: {title: r.title, year: r.year}}
      } AS measures`,
      parameters: ({ id }) => ({ id }),
      answer: ([row]) => row,
    },
  },
  {
    name: 'article of a source on a day',
    title: '某日的条文',
    kind: 'look-up',
    samples: 'articles',
    yiju: {
      query: `query Article($title: String!, $number: String!, $on: LocalDate) { provision(source: $title, number: $number, on: $on) {
        ... on ProvisionFound { provision { id label text } version { id effectiveFrom } } } }`,
      variables: ({ title, number, on }) => ({ title, number: String(number), on }),
      answer: ({ provision: { provision, version } }) => ({ ...provision, version }),
    },
    peer: {
      query: `query Article($title: String!, $path: String!, $on: String!) { legalSources(where: { title: { eq: $title } }) {
        ${inForce('id effectiveFrom article(path: $path) { id label texts }')} } }`,
      variables: ({ title, number, on }) => ({ title, path: `art-${number}`, on }),
      answer: ({ legalSources: [source] }) => {
        const [{ article, ...version }] = source.versions;
        return articleOf({ ...article, version });
      },
    },
    cypher: {
      text: `MATCH (s:LegalSource {title: $title})-[:HAS_VERSION]->(v:SourceVersion)
        WHERE v.effectiveFrom <= $on AND (v.effectiveTo IS NULL OR v.effectiveTo > $on)
        MATCH (p:Provision {versionId: v.id, path: $path})
        RETURN p.id AS id, p.label AS label, v{.id, .effectiveFrom} AS version,
          COLLECT { MATCH (p)-[:HAS_PART*0..8]->(t:Provision) RETURN t.text ORDER BY t.order } AS texts`,
      parameters: ({ title, number, on }) => ({ title, path: `art-${number}`, on }),
      answer: ([row]) => articleOf(row),
    },
  },
  {
    name: 'search',
    title: '检索',
    kind: 'search',
    samples: 'words',
    yiju: {
      query: `query Search($text: String!) { search(text: $text, kinds: [MEASURE], first: 20) { edges { score node { ... on Measure { id text } } } } }`,
      variables: ({ word }) => ({ text: word }),
      answer: ({ search }) => found(search.edges),
    },
    peer: {
      query: `query Search($phrase: String!) { searchMeasures(phrase: $phrase, first: 20, sort: [{ score: DESC }]) { edges { score node { id text } } } }`,
      variables: ({ word }) => ({ phrase: phrases(word) }),
      answer: ({ searchMeasures }) => found(searchMeasures.edges),
    },
    cypher: {
      text: `CALL db.index.fulltext.queryNodes('yiju_text', $phrase) YIELD node, score
        WHERE node:Measure WITH node, score ORDER BY score DESC, node.id LIMIT 20
        RETURN score, node{.id, .text} AS node`,
      parameters: ({ word }) => ({ phrase: phrases(word) }),
      answer: found,
    },
  },
  pageOf(1),
  pageOf(1000),
  {
    name: 'timeline of a source',
    title: '一个文件历年被引用的次数',
    kind: 'traversal',
    samples: 'sources',
    yiju: {
      query: 'query Timeline($id: String!) { timeline(source: $id) { whole { years { year citations } } } }',
      variables: ({ id }) => ({ id }),
      answer: ({ timeline }) => timeline.whole.years,
    },
    peer: {
      query:
        'query Timeline($id: ID!) { legalSources(where: { id: { eq: $id } }) { citationsByYear { year citations } } }',
      variables: ({ id }) => ({ id }),
      answer: ({ legalSources: [source] }) => source.citationsByYear,
    },
    cypher: {
      text: `MATCH (s:LegalSource {id: $id})<-[:RESOLVES_TO]-(c:Citation)<-[:HAS_CITATION]-(:ReportItem)<-[:HAS_ITEM]-(r:Report)
        RETURN r.year AS year, count(c) AS citations ORDER BY year`,
      parameters: ({ id }) => ({ id }),
      answer: (rows) => rows,
    },
  },
  {
    name: 'look-up of 50 citations',
    title: '查核 50 处引用',
    kind: 'look-up',
    samples: 'fifties',
    yiju: {
      query: `query Fifty($text: String!, $on: LocalDate) { citationLookup(text: $text, asOf: $on) { citations { source { id title } version { id effectiveFrom } } } }`,
      variables: ({ titles, on }) => ({ text: titles.map((title) => `贯彻《${title}》`).join('，'), on }),
      answer: ({ citationLookup: [{ citations }] }) =>
        byId(citations.map(({ source, version }) => ({ ...source, version }))),
    },
    peer: {
      query: `query Fifty($titles: [String!]!, $on: String!) { legalSources(where: { title: { in: $titles } }) { id title ${inForce('id effectiveFrom')} } }`,
      variables: ({ titles, on }) => ({ titles, on }),
      answer: ({ legalSources }) =>
        byId(legalSources.map(({ versions: [version = null], ...source }) => ({ ...source, version }))),
    },
    cypher: {
      text: `MATCH (s:LegalSource) WHERE s.title IN $titles
        RETURN s.id AS id, s.title AS title, ${versionCypher('s')} AS version`,
      parameters: ({ titles, on }) => ({ titles, on }),
      answer: byId,
    },
  },
  {
    name: 'deep traversal',
    title: '逐级上溯的依据',
    kind: 'traversal',
    samples: 'deep',
    yiju: {
      query: `query Deep($id: ID!, $on: LocalDate) { legalSource(id: $id) { title basis(depth: ${DEEP}, on: $on) {
        depth parentIndex source { id title level } version { id effectiveFrom } } } }`,
      variables: ({ id, on }) => ({ id, on }),
      answer: ({ legalSource }) => ({ title: legalSource.title, bases: stepsOf(legalSource.basis) }),
    },
    peer: {
      query: `query Deep($id: ID!, $on: String!) { legalSources(where: { id: { eq: $id } }) { title ${above(DEEP)} } }`,
      variables: ({ id, on }) => ({ id, on }),
      answer: ({ legalSources: [source] }) => ({ title: source.title, bases: flat(source) }),
    },
    cypher: {
      text: `MATCH (s:LegalSource {id: $id}) RETURN s.title AS title, COLLECT {
        MATCH p = ALL SHORTEST (s)-[:BASED_ON|IMPLEMENTS]->{1,${DEEP}}(b:LegalSource)
        WITH b, length(p) AS depth, count(*) AS ways
        RETURN {id: b.id, title: b.title, level: b.level, depth: depth, version: ${versionCypher('b')}}
      } AS bases`,
      parameters: ({ id, on }) => ({ id, on }),
      answer: ([row]) => ({ title: row.title, bases: sorted(row.bases) }),
    },
  },
];

function pageOf(number) {
  return {
    name: `page ${number} of all measures`,
    title: `全部举措的第 ${number} 页`,
    kind: 'page',
    samples: `page${number}`,
    yiju: {
      query: `query Page($after: String) { measures(first: ${PAGE}, after: $after) { pageInfo { hasNextPage } nodes { id text status } } }`,
      variables: ({ cursor }) => ({ after: cursor }),
      answer: ({ measures }) => ({ more: measures.pageInfo.hasNextPage, measures: measures.nodes }),
    },
    peer: {
      // Its connections gather the whole list before they cut a page; by offset it does better.
      query: `query Page($offset: Int!) { measures(limit: ${PAGE + 1}, offset: $offset, sort: [{ sortKey: ASC }]) { id text status } }`,
      variables: () => ({ offset: (number - 1) * PAGE }),
      answer: ({ measures }) => ({ more: measures.length > PAGE, measures: measures.slice(0, PAGE) }),
    },
    cypher: {
      text: `MATCH (m:Measure) WHERE m.sortKey > $key
        WITH m ORDER BY m.sortKey LIMIT ${PAGE + 1} RETURN m.id AS id, m.text AS text, m.status AS status`,
      parameters: ({ key }) => ({ key }),
      answer: (rows) => ({ more: rows.length > PAGE, measures: rows.slice(0, PAGE) }),
    },
  };
}

/** The versions of a work in force on a day, to @neo4j/graphql. */
function inForce(fields) {
  return `versions(where: { effectiveFrom: { lte: $on }, OR: [{ effectiveTo: { eq: null } }, { effectiveTo: { gt: $on } }] }) { ${fields} }`;
}

function above(levels) {
  return levels === 0 ? '' : `bases { id title level ${inForce('id effectiveFrom')} ${above(levels - 1)} }`;
}

function citedAbove(levels) {
  return `citations(where: { outcome: { eq: "RESOLVED" } }, sort: [{ start: ASC }]) { text relation
    source { id title level ${inForce('id effectiveFrom')} ${above(levels)} } }`;
}

function versionCypher(work) {
  return `head(COLLECT { MATCH (${work})-[:HAS_VERSION]->(v:SourceVersion)
    WHERE v.effectiveFrom <= $on AND (v.effectiveTo IS NULL OR v.effectiveTo > $on) RETURN v{.id, .effectiveFrom} })`;
}

/** As a person would write it: the resolved citations of `m` with two levels of bases. */
function chainCypher() {
  return `COLLECT {
    MATCH (m)-[:HAS_CITATION]->(c:Citation {outcome: 'RESOLVED'})-[:RESOLVES_TO]->(s:LegalSource)
    WITH c, s ORDER BY c.start
    RETURN {text: c.text, relation: c.relation, source: [s{.id, .title, .level, version: ${versionCypher('s')},
      bases: COLLECT { MATCH (s)-[:BASED_ON|IMPLEMENTS]->(b:LegalSource)
        RETURN b{.id, .title, .level, version: ${versionCypher('b')},
          bases: COLLECT { MATCH (b)-[:BASED_ON|IMPLEMENTS]->(a:LegalSource)
            RETURN a{.id, .title, .level, version: ${versionCypher('a')}} }} }}]}
  }`;
}

/** Yiju's flat chain → for each resolved citation what it cites, and the works above. */
function chainsOf(steps) {
  const chains = [];
  for (const { depth, citation, source, version } of steps) {
    if (depth === 0) chains.push({ citation, steps: [] });
    if (source) chains.at(-1).steps.push({ depth, ...source, version });
  }
  return chains
    .filter((chain) => chain.steps.length > 0)
    .map(({ citation, steps: each }) => ({ ...citation, works: sorted(each) }));
}

/** A tree of citations → the same form; of a work met twice the shortest way counts. */
function treesOf(citations) {
  return citations.map(({ text, relation, source: [source] }) => ({
    text,
    relation,
    works: sorted([{ depth: 0, ...workOf(source) }, ...flat(source, source.id)]),
  }));
}

function stepsOf(steps) {
  return sorted(steps.map(({ depth, source, version }) => ({ depth, ...source, version })));
}

function flat(source, root = null) {
  const seen = new Map();
  let level = [source];
  for (let depth = 1; level.length > 0; depth++) {
    level = level.flatMap(({ bases = [] }) => bases);
    for (const base of level) {
      if (base.id !== root && !seen.has(base.id)) seen.set(base.id, { depth, ...workOf(base) });
    }
  }
  return sorted([...seen.values()]);
}

/** An article's text is that of all its parts. */
function articleOf({ id, label, texts, version }) {
  return { id, label, text: texts.filter(Boolean).join('\n'), version };
}

function workOf({ id, title, level, versions, version }) {
  return { id, title, level, version: versions ? (versions[0] ?? null) : version };
}

function sorted(works) {
  return [...works].sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1));
}

function byId(rows) {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Equal scores come in any order, and the last of them may be cut anywhere. */
function found(edges) {
  const least = Math.min(...edges.map(({ score }) => score));
  const sure = edges.filter(({ score }) => score > least || edges.length < 20);
  return { scores: edges.map(({ score }) => score.toFixed(4)), sure: byId(sure.map(({ node }) => node)) };
}
