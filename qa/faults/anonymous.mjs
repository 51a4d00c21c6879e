/** Four clients without a token ask for the costliest there is, for a minute; others must hardly notice. */
import http from 'node:http';
import { createRequire } from 'node:module';
import { material } from './material.mjs';
import { inWorld, sleep } from './world.mjs';

const require = createRequire(import.meta.url);
const { READS } = require('./queries.cjs');
const { loadSeeds } = require('../../dist/app/imports/seeds');

const SECONDS = 60;
const ATTACKERS = 4;
/** Requests of one attacker under way at once. */
const AT_ONCE = 6;
const READERS = 4;
const READER_EVERY_MS = 500;
const MOST_P95_MS = 1_000;
/** Of readers with no attacker there: beyond it the machine is too busy with other things to tell anything. */
const MOST_QUIET_MS = 500;

const WARM_MS = 20_000;

const RELATIONS = ['BASIS', 'IMPLEMENTS', 'MENTIONS'];

export const anonymousClients = {
  name: 'anonymous-clients',
  says: '四个匿名客户一分钟只问最费的，他人几乎不觉',
  run: ({ random, say }) =>
    inWorld(async (world) => {
      await world.startDatabase();
      await world.graph((driver) => loadSeeds(driver));
      await world.import(material(`${world.root}/more`));
      // As anyone would serve it: with the budget of each client.
      const { base } = await world.serve({ YIJU_COST_PER_MINUTE: '1000000' });
      for (const make of COSTLY) {
        const { status } = await post(base, make(random), '127.0.3.1');
        // One that is refused for what it says would attack nothing.
        if (status === 400)
          throw new Error(`expected ${make(random).slice(0, 80)} to be let through, but got: ${status}`);
      }
      // Statements are planned when they are first sent; a service that was just started is not what is attacked.
      await readersFor(base, WARM_MS, random);
      const quiet = await readersFor(base, 5_000, random);
      say(`平时 quiet: p95 ${spread(quiet).p95} ms`);
      need(
        'readers’ p95 before the attack, on a machine that is too busy (ms)',
        spread(quiet).p95,
        MOST_QUIET_MS,
      );
      const until = performance.now() + SECONDS * 1000;
      const attack = { answered: 0, refused: 0, failed: 0 };
      const attackers = Array.from({ length: ATTACKERS * AT_ONCE }, (_, at) =>
        attacker(base, `127.0.1.${1 + (at % ATTACKERS)}`, { until, random, attack }),
      );
      const ready = probe(base, '/readyz', until);
      const live = probe(base, '/healthz', until);
      const readers = await readersFor(base, SECONDS * 1000, random);
      await Promise.all(attackers);
      const [readyz, healthz] = [await ready, await live];
      const figures = {
        seconds: SECONDS,
        attack,
        quiet: spread(quiet),
        readers: spread(readers),
        notOk: readers.filter(({ status }) => status !== 200).length,
        readyzNot200: readyz.filter(({ status }) => status !== 200).length,
        readyz: spread(readyz),
        healthz: spread(healthz),
      };
      say(JSON.stringify(figures));
      need('readers’ p95 (ms)', figures.readers.p95, MOST_P95_MS);
      need('readers not answered', figures.notOk, 0);
      need('/readyz other than 200', figures.readyzNot200, 0);
      return figures;
    }),
};

function need(what, found, most) {
  if (found > most) throw new Error(`${what}: expected at most ${most}, but got: ${found}`);
}

async function attacker(base, localAddress, { until, random, attack }) {
  while (performance.now() < until) {
    const { status } = await post(base, random.pick(COSTLY)(random), localAddress);
    if (status === 200) attack.answered++;
    else if (status === 429 || status === 400) attack.refused++;
    else attack.failed++;
    await sleep(20);
  }
}

/** Each of as many fields as are let through, with arguments that no answer kept before fits. */
const COSTLY = [
  (random) =>
    aliases(
      99,
      () => `reviewQueue(first: 1, kinds: [CITATION], relations: [${random.pick(RELATIONS)}]) { totalCount }`,
    ),
  (random) =>
    aliases(
      40,
      (at) =>
        `search(text: "条例${random.below(1e6)}${at}", first: 1) { totalCount facets { kinds { count } } }`,
    ),
  () => aliases(99, () => 'citations(first: 1) { totalCount }'),
  () =>
    aliases(1, () => 'reports(first: 100) { nodes { measures(first: 5) { nodes { citations { text } } } } }'),
];

function aliases(count, field) {
  return `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field(at)}`).join(' ')} }`;
}

async function readersFor(base, ms, random) {
  const until = performance.now() + ms;
  const answers = [];
  const reader = async (_, at) => {
    while (performance.now() < until) {
      answers.push(await post(base, random.pick(READS), `127.0.2.${1 + at}`));
      await sleep(READER_EVERY_MS);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return answers;
}

async function probe(base, path, until) {
  const answers = [];
  while (performance.now() < until) {
    answers.push(await request(base, { path, method: 'GET' }));
    await sleep(250);
  }
  return answers;
}

function post(base, query, localAddress) {
  const headers = { 'content-type': 'application/json' };
  return request(
    base,
    { path: '/graphql', method: 'POST', localAddress, headers },
    JSON.stringify({ query }),
  );
}

/** { status, ms }; status null where there was no answer. */
function request(base, options, body) {
  const begun = performance.now();
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const end = (status) => resolve({ status, ms: performance.now() - begun });
    const sent = http.request({ hostname, port, ...options }, (response) => {
      response.resume();
      response.once('end', () => end(response.statusCode));
      response.once('error', () => end(null));
    });
    sent.once('error', () => end(null));
    sent.end(body);
  });
}

function spread(answers) {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { count: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
