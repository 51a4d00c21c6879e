/** A slow line to the database, a silent one, and one that is cut in the midst of transactions. */
import { createRequire } from 'node:module';
import { quantile } from '../../bench/timing.mjs';
import { Readers } from './load.mjs';
import { material, reviewMaterial } from './material.mjs';
import { ask, linksOf, needSound, Reviewer, reckon, tokensFor } from './reviewers.mjs';
import { inWorld, sleep } from './world.mjs';

const require = createRequire(import.meta.url);
const { FaultProxy } = require('./proxy.cjs');
const { readPassword } = require('../../dist/platform/neo4j/state');

const DELAY_MS = 50;
const QUERY_TIMEOUT_MS = 3_000;
const SILENT_MS = 6_000;

export const connectionCut = {
  name: 'connection-cut',
  says: '导入与复核之中连接被切断，包括提交已达而回复未到：图不变样，决定不失不重',
  run: ({ random, points, say }) =>
    inWorld(async (world) => {
      const at = material(world.root);
      await world.startDatabase();
      await world.import(at);
      const whole = await world.hash();
      const { proxy, env } = await proxied(world);
      await world.clear();
      const seconds = await world.import(at, env);
      const rounds = Math.max(2, Math.round(points / 10));
      let survived = 0;
      for (let round = 1; round <= rounds; round++) {
        await world.clear();
        const importer = await world.importer(at, env);
        importer.begin();
        await sleep(random.next() * seconds * 1000);
        if (round % 2 === 0) proxy.cutAll();
        else proxy.cutAfterNextCommit();
        const { code } = await importer.ended;
        if (code === 0) survived++;
        else await world.import(at, env);
        await world.needSame(whole, `round ${round}`);
      }
      say(`导入 ${rounds} 次，其中 ${survived} 次自行续成`);
      await world.clear();
      await world.import(reviewMaterial(world.root));
      const writes = await reviewThrough({ world, proxy, env, random });
      const { cuts } = proxy;
      await proxy.close();
      return { cuts, imports: rounds, importsThatWentOn: survived, equal: rounds, writes };
    }),
};

/** Reviewers on a server whose line is cut again and again, mostly at a commit. */
async function reviewThrough({ world, proxy, env, random }) {
  const tokens = await tokensFor(world, 4);
  const { base, child } = await world.serve(env);
  const links = (await linksOf(base)).slice(0, 40);
  const reviewers = tokens.map(
    (token, at) => new Reviewer({ base, token, name: `r${at + 1}`, links, random }),
  );
  let isOver = false;
  const work = Promise.all(reviewers.map((each) => each.work(() => isOver)));
  for (let cut = 0; cut < 30; cut++) {
    if (cut % 5 === 4) proxy.cutAll();
    else proxy.cutAfterNextCommit();
    await sleep(150 + random.next() * 200);
  }
  isOver = true;
  await work;
  const figures = needSound(await reckon(base, links, reviewers));
  child.kill('SIGTERM');
  return figures;
}

export const databaseSlow = {
  name: 'database-slow',
  says: '数据库慢，乃至无声：慢则照答，无声则在时限内明说，复原后照常',
  run: ({ random }) =>
    inWorld(async (world) => {
      await world.startDatabase();
      await world.import(reviewMaterial(world.root, 20));
      const { proxy, env } = await proxied(world);
      const { base, child } = await world.serve({ ...env, YIJU_QUERY_TIMEOUT_MS: String(QUERY_TIMEOUT_MS) });
      await linksOf(base);
      proxy.delayMs = DELAY_MS;
      const slow = await readFor(new Readers({ base, random }), 5_000);
      if (slow.unexpected.length > 0)
        throw new Error(`slow: expected answers, but got: ${JSON.stringify(slow.unexpected.slice(0, 3))}`);
      proxy.delayMs = 0;
      proxy.isSilent = true;
      const begun = performance.now();
      const waited = [];
      while (performance.now() - begun < SILENT_MS) {
        const { code, ms } = await ask(base, '{ reports(first: 1) { nodes { id } } }');
        if (!['GRAPH_TIMEOUT', 'GRAPH_UNAVAILABLE'].includes(code))
          throw new Error(`silent: expected a code that says so, but got: ${code}`);
        waited.push(ms);
      }
      proxy.isSilent = false;
      proxy.cutAll();
      const back = performance.now();
      while ((await ask(base, '{ reports(first: 1) { nodes { id } } }')).code !== null) await sleep(50);
      const recoveredMs = performance.now() - back;
      child.kill('SIGTERM');
      await proxy.close();
      return {
        delayMs: DELAY_MS,
        slow: {
          ok: slow.ok,
          retriable: slow.retriable,
          timedOut: slow.timedOut,
          unexpected: 0,
          p95Ms: slow.p95,
        },
        silent: { asked: waited.length, longestMs: Math.max(...waited), limitMs: QUERY_TIMEOUT_MS },
        recoveredMs,
      };
    }),
};

async function readFor(readers, ms) {
  const begun = performance.now();
  await readers.work(() => performance.now() - begun > ms);
  return {
    ...readers.counts(),
    p95: quantile(
      readers.answers.map((each) => each.ms),
      0.95,
    ),
  };
}

/** A proxy in front of the world's database, and the environment that leads through it. */
async function proxied(world) {
  const proxy = new FaultProxy(world.database().port);
  const port = await proxy.listen();
  const env = {
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: readPassword(world.neo4j),
  };
  return { proxy, env };
}
