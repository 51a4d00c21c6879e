/** An import that is killed at a random moment, or whose database is: run again, it gives the undisturbed graph. */
import { quantile } from '../../bench/timing.mjs';
import { material } from './material.mjs';
import { inWorld, sleep } from './world.mjs';

export const importerKilled = {
  name: 'importer-killed',
  says: '导入进程在随机时刻被 kill -9；重新导入后与未受扰的图相同',
  run: (options) =>
    killedAtRandom({ ...options, share: 1, kill: (_world, importer) => importer.child.kill('SIGKILL') }),
};

export const databaseKilled = {
  name: 'database-killed',
  says: '导入时 Neo4j 在随机时刻被 kill -9；重新导入后与未受扰的图相同',
  run: (options) => killedAtRandom({ ...options, share: 0.5, kill: (world) => world.killDatabase() }),
};

/** Told soon, not after every retry: the run that comes after must bring it right. */
const IMPATIENT = { YIJU_NEO4J_RETRY_MS: '1000', YIJU_NEO4J_ACQUIRE_MS: '3000' };

function killedAtRandom({ random, points, say, share, kill }) {
  return inWorld(async (world) => {
    const at = material(world.root);
    const count = Math.max(1, Math.round(points * share));
    await world.startDatabase();
    // Once to warm the database up, once to know how long it takes and what comes of it.
    await world.import(at);
    const whole = await world.hash();
    await world.clear();
    const seconds = await world.import(at);
    await world.needSame(whole, 'the second undisturbed import');
    say(`${at.from}：${whole.nodes} 个节点，一次导入 ${seconds.toFixed(1)} 秒`);
    const tally = { killedUnderWay: 0, tooLate: 0 };
    const resumed = [];
    let span = seconds;
    while (tally.killedUnderWay < count && tally.tooLate < 3 * count) {
      await world.clear();
      const moment = random.next() * span;
      const isUnderWay = await disturbed(world, at, moment, kill);
      tally[isUnderWay ? 'killedUnderWay' : 'tooLate']++;
      // It takes less by now: what comes after its end disturbs nothing.
      if (!isUnderWay) span = moment;
      resumed.push(await world.import(at));
      await world.needSame(whole, `killed ${moment.toFixed(2)} s into the import (${JSON.stringify(tally)})`);
      if (isUnderWay && (tally.killedUnderWay % 5 === 0 || tally.killedUnderWay === count))
        say(`${tally.killedUnderWay}/${count}`);
    }
    await world.needSound();
    return {
      points: tally.killedUnderWay,
      ...tally,
      equal: resumed.length,
      nodes: whole.nodes,
      relationships: whole.relationships,
      importSeconds: seconds,
      resumedSeconds: { p50: quantile(resumed, 0.5), max: Math.max(...resumed) },
      material: at.from,
    };
  });
}

/** An import with the kill `moment` seconds after its beginning; false: it had ended by then. */
async function disturbed(world, folders, moment, kill) {
  const importer = await world.importer(folders, IMPATIENT);
  let isOver = false;
  const ended = importer.ended.then(() => {
    isOver = true;
  });
  importer.begin();
  await sleep(moment * 1000);
  const isUnderWay = !isOver;
  if (isUnderWay) await kill(world, importer);
  await ended;
  return isUnderWay;
}
