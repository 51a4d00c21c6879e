/**
 * `npm run test:fuzz -- --api [--inputs N] [--seed S]`: random values, valid and not, for every argument of the schema,
 * the REST endpoint and cursors, on a server of its own with a graph of its own. Exits with 1 where an input makes the
 * server fail, hang, or tell what is inside.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generator } from '../../bench/random.mjs';
import { QA_RESULTS, record } from '../../bench/result.mjs';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { requestMaker } from './api-inputs.mjs';

const AT_ONCE = 4;
/** Beyond the server's own time limit something hangs. */
const HANGS_MS = 60_000;
const INSIDES =
  /Neo\.(?:Client|Transient|Database)|org\.neo4j|org\.apache\.lucene|node_modules|\.cypher\b|\n\s+at /u;
const OURS = /"code":"(?:INTERNAL_SERVER_ERROR|GRAPH_UNAVAILABLE)"/u;

export async function fuzzApi(inputs, seed) {
  const server = await servedAlone();
  const outcomes = { answered: 0, refused: 0, timedOut: 0 };
  let slowest = 0;
  try {
    const make = requestMaker(server.schema, generator(seed));
    let made = 0;
    const work = async () => {
      while (made < inputs) {
        made += 1;
        const request = make();
        const { outcome, ms } = await ask(server, request);
        outcomes[outcome] += 1;
        slowest = Math.max(slowest, ms);
        if (made % 200 === 0) process.stderr.write(`\r${made}/${inputs}        `);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const figures = { inputs, seed, ...outcomes, failures: 0, slowestMs: Math.round(slowest) };
    const file = record(
      'fuzz-api',
      {
        command: `npm run test:fuzz -- --api --inputs ${inputs} --seed ${seed}`,
        figures,
      },
      QA_RESULTS,
    );
    console.log(`\n${JSON.stringify(figures)}\n已写入 wrote ${path.relative(ROOT, file)}`);
  } finally {
    await server.stop();
  }
}

async function ask({ origin, token }, request) {
  const begun = performance.now();
  const { url, ...init } = request;
  const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1', ...init.headers };
  try {
    const response = await fetch(origin + url, { ...init, headers, signal: AbortSignal.timeout(HANGS_MS) });
    const text = await response.text();
    if (response.status >= 500 && response.status !== 501)
      throw new Error(`HTTP ${response.status}: ${text}`);
    if (OURS.test(text)) throw new Error(`expected an answer or a refusal, but got: ${text.slice(0, 2000)}`);
    if (INSIDES.test(text))
      throw new Error(`expected nothing of the inside, but got: ${text.slice(0, 2000)}`);
    return { outcome: outcomeOf(response.status, text), ms: performance.now() - begun };
  } catch (error) {
    console.error(`\n失败 failed: ${error?.stack ?? error}\n输入 input ${JSON.stringify(request)}`);
    process.exit(1);
  }
}

function outcomeOf(status, text) {
  if (text.includes('"code":"GRAPH_TIMEOUT"')) return 'timedOut';
  return status >= 400 || text.includes('"errors":[') ? 'refused' : 'answered';
}

/** The seeds, in a database and behind a server that nobody else uses. */
async function servedAlone() {
  const dist = (...parts) => createRequire(import.meta.url)(path.join(ROOT, 'dist', ...parts));
  dist('api', 'graphql', 'schema.js');
  const { createDriver, ensureNeo4j } = dist('platform', 'neo4j');
  const home = mkdtempSync(path.join(tmpdir(), 'yiju-fuzz-'));
  const neo4j = await ensureNeo4j({ home, settings: { port: 0, heap: '1g', pageCache: '128m', linger: 5 } });
  const driver = await createDriver(neo4j);
  await dist('graph', 'migrate.js').migrate(driver);
  await dist('app', 'imports', 'seeds.js').loadSeeds(driver);
  const { token, stored } = dist('platform', 'access', 'tokens.js').mintToken({
    name: 'fuzz',
    role: 'editor',
  });
  const tokens = dist('graph', 'commands', 'access-tokens.js');
  await tokens.keepToken(driver, stored);
  const { KnowledgeCache } = dist('app', 'lookup', 'knowledge-cache.js');
  const { readKnowledge } = dist('graph', 'queries', 'catalogue.js');
  const serving = await dist('api', 'server.js').serve({
    graph: dist('graph', 'connection', 'read.js').readGraph(driver),
    lookup: dist('api', 'http', 'lookup-service.js').lookupService(
      new KnowledgeCache(() => readKnowledge(driver)),
    ),
    review: dist('app', 'review', 'desk.js').reviewDesk(driver),
    access: await dist('platform', 'access', 'access.js').createAccess(
      { reads: 'open', oidc: null },
      tokens.findTokenIn(driver),
    ),
    port: 0,
  });
  return {
    schema: dist('api', 'graphql', 'schema.js').schema(),
    origin: new URL(serving.url).origin,
    token,
    async stop() {
      await serving.close();
      await driver.close();
      await neo4j.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
