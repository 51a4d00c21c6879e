/**
 * `npm run bench:search`: the labelled queries of test/gold/search-queries.json against a running service that holds
 * the laws: how often the first hit is right, and how many right articles are among ten. `--set tune` or `--set kept`
 * asks that half alone; `--json` prints each query.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/bootstrap.mjs';
import { quantile } from './timing.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, set: { type: 'string' } },
});
const [url = 'http://127.0.0.1:4000/graphql'] = positionals;
const sets = values.set ? [values.set] : ['tune', 'kept'];
const ADDRESSED = new Set(['title', 'alias', 'article', 'number', 'misspelling', 'traditional', 'mixture']);

const QUERY = `query Labelled($text: String!) {
  search(text: $text, kinds: [LEGAL_SOURCE, PROVISION], first: 10) {
    edges {
      node {
        type: __typename
        ... on LegalSource { id title }
        ... on Provision { id path version { promulgatedOn source { title } } }
      }
    }
  }
}`;

async function search(text) {
  const begun = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { text } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${text}: expected an answer, but got: ${errors[0].message}`);
  return { nodes: data.search.edges.map(({ node }) => node), ms: performance.now() - begun };
}

/** A paragraph of an article answers as the article does. */
function answers(node, { title, path: article, version }) {
  if (node.type === 'LegalSource') return article === undefined && node.title === title;
  return (
    node.version.source.title === title &&
    article !== undefined &&
    node.path.split('/')[0] === article &&
    (version === undefined || node.version.promulgatedOn === version)
  );
}

const queries = JSON.parse(readFileSync(path.join(ROOT, 'test/gold/search-queries.json'), 'utf8'));
const results = [];
let first = null;
for (const labelled of queries.filter(({ set }) => sets.includes(set))) {
  const { nodes, ms } = await search(labelled.query);
  first ??= ms;
  const right = (node) => labelled.answers.some((answer) => answers(node, answer));
  results.push({
    ...{ query: labelled.query, kind: labelled.kind, set: labelled.set, ms },
    first: nodes.length > 0 && right(nodes[0]) ? 1 : 0,
    // Of the right ones, up to ten.
    recall:
      labelled.answers.filter((answer) => nodes.some((node) => answers(node, answer))).length /
      Math.min(10, labelled.answers.length),
    any: nodes.some(right) ? 1 : 0,
    got: nodes
      .slice(0, 3)
      .map((node) =>
        node.type === 'LegalSource' ? node.title : `${node.version.source.title} ${node.path}`,
      ),
    want: labelled.answers.map(({ title, path: article = '' }) => `${title} ${article}`.trim()),
  });
}

const mean = (some, key) => (some.reduce((sum, each) => sum + each[key], 0) / some.length).toFixed(3);
const row = (name, some) =>
  `| ${name} | ${some.length} | ${mean(some, 'first')} | ${mean(some, 'any')} | ${mean(some, 'recall')} |\n`;
const lines = ['| 种类 | 条 | 首条对 | 前十有对的 | R@10 |\n|---|---|---|---|---|\n'];
for (const set of sets) {
  const own = results.filter((each) => each.set === set);
  const name = set === 'tune' ? '可调整' : '留待检验';
  lines.push(
    row(
      `${name}：有所指的`,
      own.filter(({ kind }) => ADDRESSED.has(kind)),
    ),
  );
  for (const kind of new Set(own.map((each) => each.kind))) {
    lines.push(
      row(
        `${name}：${kind}`,
        own.filter((each) => each.kind === kind),
      ),
    );
  }
}
const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
lines.push(
  `\n第一次检索 ${first.toFixed(0)} ms；其余 p50 ${quantile(times, 0.5).toFixed(0)} ms，p95 ${quantile(times, 0.95).toFixed(0)} ms\n`,
);
process.stdout.write(values.json ? `${JSON.stringify(results, null, 1)}\n` : lines.join(''));
