/** Yiju against its peers on one graph: checked, profiled, timed. Run by bench/peers.mjs once all is installed. */
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { generatedGraph } from '../generate/graph.mjs';
import { cpuMsOf } from '../processor.mjs';
import { machine, record } from '../result.mjs';
import { driveHere, driveHttp } from './drive.mjs';
import { peerDriver } from './neo4j-graphql.mjs';
import { OPERATIONS } from './operations.mjs';
import { profiler } from './profile.mjs';
import { describe } from './report.mjs';
import { THOUSANDTH_PAGE_FROM, takeSamples, thousandthPage } from './samples.mjs';
import { constantServer, peerServer, yijuServer } from './servers.mjs';

const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../../dist/platform/neo4j');
const { readState } = require('../../dist/platform/neo4j/state');
const { migrate } = require('../../dist/graph/migrate');

const CONNECTIONS = [1, 16, 64];
/** Of each contestant with each operation before any is timed: a JVM and a Node compile what is run often. */
const WARM_UP_SECONDS = 3;
const AGAIN_SECONDS = 1;
/** Where answers are repeated and processor time is taken. */
const AT = 16;

const { values: options } = parseArgs({
  options: {
    measures: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    /** A part of the names of the operations wanted. */
    only: { type: 'string', default: '' },
    /** Compares the answers and times nothing. */
    check: { type: 'boolean', default: false },
    connections: { type: 'string', default: CONNECTIONS.join(',') },
  },
});
const say = (line) => process.stderr.write(`${line}\n`);
const ending = [];

try {
  await main();
} finally {
  for (const end of ending.reverse()) await end();
}

async function main() {
  const { home, counts } = await generatedGraph({
    measures: Number(options.measures),
    seed: Number(options.seed),
    say,
  });
  const neo4j = await ensureNeo4j({ home, say: () => {} });
  ending.push(() => neo4j.stop());
  const driver = await createDriver(neo4j);
  ending.push(() => driver.close());
  await migrate(driver);
  const peersDriver = peerDriver(neo4j);
  ending.push(() => peersDriver.close());

  const servers = {
    yiju: await yijuServer(neo4j, { YIJU_RESPONSE_CACHE_MB: '0' }),
    cached: await yijuServer(neo4j),
    peer: await peerServer(neo4j),
    constant: await constantServer(),
  };
  for (const server of Object.values(servers)) ending.push(() => server.stop());

  const samples = await takeSamples(driver);
  const isLarge = Number(options.measures) >= THOUSANDTH_PAGE_FROM;
  samples.page1000 = isLarge ? await thousandthPage(servers.yiju.ask) : null;
  const profile = await profiler(driver, peersDriver);
  const wanted = OPERATIONS.filter(({ name }) => name.includes(options.only)).filter((operation) => {
    const asked = samples[operation.samples];
    if (asked === null) say(`${operation.name}：图太小，略过 skipped, the graph has no such page`);
    else if (asked.length === 0) throw new Error(`expected samples of ${operation.samples}, but got: none`);
    return asked !== null;
  });
  for (const operation of wanted) {
    say(`核对 ${operation.name}`);
    await check(operation, samples[operation.samples], servers, driver);
  }
  if (options.check) return;
  const database = readState(home)?.pid;
  const contest = (operation) => contestants(operation, samples[operation.samples], servers, driver);
  for (const operation of wanted) {
    say(`预热 ${operation.name}`);
    for (const { drive } of Object.values(contest(operation))) {
      await drive({ connections: AT, seconds: WARM_UP_SECONDS });
    }
  }
  const operations = [];
  for (const operation of wanted) {
    say(operation.name);
    const asked = samples[operation.samples];
    operations.push({
      name: operation.name,
      title: operation.title,
      kind: operation.kind,
      ...(await measure(contest(operation), database)),
      work: await workOf(profile, operation, asked),
    });
  }
  const figures = {
    graph: { measures: Number(options.measures), seed: Number(options.seed), ...counts },
    secondsPerCell: Number(options.seconds),
    warmUpSeconds: WARM_UP_SECONDS,
    floor: await timed((settings) => driveHttp(servers.constant.url, [{ query: '{ constant }' }], settings)),
    operations,
    peakMiB: { yiju: servers.yiju.peakMiB(), cached: servers.cached.peakMiB(), peer: servers.peer.peakMiB() },
  };
  const whole = options.only === '';
  if (whole)
    record(Number(options.measures) === 10_000 ? 'peers' : `peers-${options.measures}`, {
      command: 'npm run bench',
      figures,
    });
  process.stdout.write(`${describe({ machine: machine(), figures })}\n`);
}

/** All contestants say the same of every sample, or nothing is timed. */
async function check({ name, yiju, peer, cypher }, asked, servers, driver) {
  for (const sample of asked) {
    const mine = yiju.answer(await servers.yiju.ask(yiju.query, yiju.variables(sample)));
    const cached = yiju.answer(await servers.cached.ask(yiju.query, yiju.variables(sample)));
    const theirs = peer.answer(await servers.peer.ask(peer.query, peer.variables(sample)));
    const { records } = await driver.executeQuery(cypher.text, cypher.parameters(sample), {
      routing: 'READ',
    });
    const plain = cypher.answer(records.map((row) => row.toObject()));
    const where = `${name} of ${JSON.stringify(sample)}`;
    assert.deepStrictEqual(theirs, mine, `expected @neo4j/graphql to answer as Yiju does: ${where}`);
    assert.deepStrictEqual(plain, mine, `expected the hand-written Cypher to answer as Yiju does: ${where}`);
    assert.deepStrictEqual(cached, mine, `expected the cache to answer as the graph does: ${where}`);
  }
}

/** By name: how each is driven, and its processor time where it has a process of its own. */
function contestants({ yiju, peer, cypher }, asked, servers, driver) {
  const bodies = ({ query, variables }) => asked.map((sample) => ({ query, variables: variables(sample) }));
  const statement = async (place) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    const { records } = await session.run(cypher.text, cypher.parameters(asked[place % asked.length]));
    await session.close();
    JSON.stringify(cypher.answer(records.map((row) => row.toObject())));
  };
  const over = (server, how) => ({
    drive: (settings) => driveHttp(server.url, bodies(how), settings),
    cpuMs: server.cpuMs,
  });
  return {
    yiju: over(servers.yiju, yiju),
    peer: over(servers.peer, peer),
    cypher: { drive: (settings) => driveHere(statement, settings), cpuMs: () => null },
    cached: over(servers.cached, yiju),
  };
}

async function measure(contest, database) {
  for (const { drive } of Object.values(contest)) await drive({ connections: AT, seconds: AGAIN_SECONDS });
  const figures = Object.fromEntries(Object.keys(contest).map((name) => [name, {}]));
  // Contestants take turns, so that what else the machine does weighs on all alike.
  for (const connections of options.connections.split(',').map(Number)) {
    for (const [name, { drive, cpuMs }] of Object.entries(contest)) {
      if (name === 'cached' && connections !== AT) continue;
      const before = { server: cpuMs(), database: cpuMsOf(database) };
      const { count, ...cell } = await drive({ connections, seconds: Number(options.seconds) });
      const each = (after, from) => (after === null || from === null ? null : (after - from) / count);
      cell.cpuMs = {
        server: each(cpuMs(), before.server),
        database: each(cpuMsOf(database), before.database),
      };
      figures[name][connections] = cell;
    }
  }
  return figures;
}

async function timed(drive) {
  await drive({ connections: AT, seconds: WARM_UP_SECONDS });
  const figures = {};
  for (const connections of options.connections.split(',').map(Number)) {
    figures[connections] = await drive({ connections, seconds: Number(options.seconds) });
  }
  return figures;
}

/** Means over a few samples. */
async function workOf(profile, operation, asked) {
  const few = asked.slice(0, 10);
  const work = {};
  for (const contestant of ['yiju', 'peer', 'cypher']) {
    const each = [];
    for (const sample of few) each.push(await profile[contestant](operation[contestant], sample));
    const mean = (key) => each.reduce((sum, one) => sum + one[key], 0) / each.length;
    work[contestant] = { statements: mean('statements'), dbHits: Math.round(mean('dbHits')) };
  }
  return work;
}
