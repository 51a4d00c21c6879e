/**
 * A program that uses Relay: `node ask-with-relay.cjs URL TOOLS` compiles its operations with relay-compiler against the
 * printed schema, asks with relay-runtime, reads a second page into the same connection of its store, and prints what it
 * was answered as JSON. TOOLS: the folder whose node_modules hold both; see qa/conformance/tools.mjs.
 */
const { execFileSync } = require('node:child_process');
const {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const path = require('node:path');

const [url, tools] = process.argv.slice(2);
const SCHEMA = path.join(__dirname, '..', '..', 'schema', 'schema.graphql');
const DOCUMENTS = `
graphql\`query programQuery($title: String!) {
  legalSource(title: $title) { id title versions { effectiveFrom } }
}\`;
graphql\`query programWrongQuery($id: ID!) { node(id: $id) @catch(to: RESULT) { id } }\`;
graphql\`query programReportsQuery { reports(first: 1) { edges { node { id ...program_measures } } } }\`;
graphql\`fragment program_measures on Report
  @refetchable(queryName: "programMoreMeasuresQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
  measures(first: $count, after: $cursor) @connection(key: "program_measures") {
    edges { node { id status } }
  }
}\`;
`;

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'yiju-relay-')));
main()
  .then((answer) => process.stdout.write(JSON.stringify(answer)))
  .finally(() => rmSync(folder, { recursive: true }));

async function main() {
  compile();
  const artifact = (name) => require(path.join(folder, 'src', '__generated__', `${name}.graphql.js`));
  const relay = createRequire(path.join(folder, 'x.js'))('relay-runtime');
  const environment = new relay.Environment({
    network: relay.Network.create(async ({ text, name }, variables) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: text, operationName: name, variables });
      return (await fetch(url, { method: 'POST', headers, body })).json();
    }),
    store: new relay.Store(new relay.RecordSource()),
  });
  const ask = (name, variables) => relay.fetchQuery(environment, artifact(name), variables).toPromise();

  const data = await ask('programQuery', { title: '优化营商环境条例' });
  const { node: wrong } = await ask('programWrongQuery', { id: 'x' });

  const { reports } = await ask('programReportsQuery', {});
  const { id } = reports.edges[0].node;
  const connection = () => {
    const fragment = artifact('program_measures');
    const owner = relay.createOperationDescriptor(artifact('programReportsQuery'), {}).request;
    return environment.lookup(relay.createReaderSelector(fragment, id, { count: 2, cursor: null }, owner))
      .data.measures;
  };
  const first = connection();
  await ask('programMoreMeasuresQuery', { id, count: 3, cursor: first.pageInfo.endCursor });
  return {
    data,
    code: wrong.errors[0].extensions.code,
    pages: [first, connection()].map(({ edges }) => edges.map(({ node }) => node.id)),
  };
}

function compile() {
  symlinkSync(path.join(tools, 'node_modules'), path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'src'));
  copyFileSync(SCHEMA, path.join(folder, 'schema.graphql'));
  writeFileSync(path.join(folder, 'src', 'program.js'), DOCUMENTS);
  writeFileSync(
    path.join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      eagerEsModules: false,
    }),
  );
  const compiler = createRequire(path.join(folder, 'x.js')).resolve('relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
