/** Neo4j goes and comes back while people read and decide: told clearly, back by itself, nothing lost or done twice. */
import { quantile } from '../../bench/timing.mjs';
import { Readers } from './load.mjs';
import { reviewMaterial } from './material.mjs';
import { linksOf, needSound, Reviewer, reckon, tokensFor } from './reviewers.mjs';
import { inWorld, sleep } from './world.mjs';

const REVIEWERS = 4;
const CALM_MS = 2_000;
/** Longer than the server waits for a database before it says that it is away. */
const AWAY_MS = 8_000;

export const databaseRestarted = {
  name: 'database-restarted',
  says: '读写之中 Neo4j 停止、被杀又启动：读取得到可重试的错误并自行恢复，已告成的决定不失不重',
  run: ({ random, points, say }) =>
    inWorld(async (world) => {
      await world.startDatabase();
      await world.import(reviewMaterial(world.root));
      const tokens = await tokensFor(world, REVIEWERS);
      const server = await world.serve();
      const { base } = server;
      const links = await linksOf(base);
      const reviewers = tokens.map(
        (token, at) => new Reviewer({ base, token, name: `r${at + 1}`, links, random }),
      );
      const readers = new Readers({ base, random });
      let isOver = false;
      const load = Promise.all([readers, ...reviewers].map((each) => each.work(() => isOver)));
      const recovered = [];
      const rounds = Math.max(2, Math.min(10, Math.round(points / 10)));
      for (let round = 1; round <= rounds; round++) {
        await sleep(CALM_MS + random.next() * 1_000);
        // In turn: stopped in good order and started by hand; killed, so that the server starts it again.
        if (round % 2 === 1) {
          await world.stopDatabase();
          await sleep(AWAY_MS);
          await world.startDatabase();
        } else {
          await world.killDatabase();
        }
        recovered.push(await recovery(world, readers));
        say(`${round}/${rounds}：恢复用 ${(recovered.at(-1) / 1000).toFixed(1)} 秒`);
      }
      await sleep(CALM_MS);
      isOver = true;
      await load;
      const writes = needSound(await reckon(base, links, reviewers));
      const reads = readers.counts();
      if (reads.unexpected.length > 0)
        throw new Error(
          `reads: expected ok or retriable, but got: ${JSON.stringify(reads.unexpected.slice(0, 5))}`,
        );
      if (reads.retriable === 0)
        throw new Error('reads: expected some to be told to come again, but got: none');
      server.child.kill('SIGTERM');
      const { code } = await server.ended;
      if (code !== 0) throw new Error(`yiju serve: expected exit code 0, but got: ${code}\n${server.text()}`);
      const failing = readers.answers.filter(({ outcome }) => outcome === 'retriable').map(({ ms }) => ms);
      return {
        restarts: rounds,
        recoveredMs: { p50: quantile(recovered, 0.5), max: Math.max(...recovered) },
        reads: { ...reads, unexpected: 0 },
        toldAfterMs: { p50: quantile(failing, 0.5), max: Math.max(...failing) },
        writes,
      };
    }),
};

/** From when the database answers again to when a read does. */
async function recovery(world, readers) {
  for (;;) {
    const isBack = await world
      .graph((driver) => driver.verifyConnectivity())
      .then(
        () => true,
        () => false,
      );
    if (isBack) break;
    await sleep(50);
  }
  const since = performance.now();
  for (let waited = 0; waited < 60_000; waited += 20) {
    const ms = readers.recoveredAfter(since);
    if (ms !== null) return ms;
    await sleep(20);
  }
  throw new Error('expected reads to recover within 60 s of the database, but got: none that did');
}
