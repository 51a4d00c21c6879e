/** A backup taken while people decide is whole and restores to the same graph; a damaged one is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { reviewMaterial } from './material.mjs';
import { linksOf, needSound, Reviewer, reckon, tokensFor } from './reviewers.mjs';
import { inWorld, sleep } from './world.mjs';

const require = createRequire(import.meta.url);
const { checkBackup } = require('../../dist/app/backup/format');

export const backupUnderLoad = {
  name: 'backup',
  says: '服务之中备份，恢复后相同；备份损坏一处即被拒绝',
  run: ({ random, points, say }) =>
    inWorld(async (world) => {
      await world.startDatabase();
      await world.import(reviewMaterial(world.root, 40));
      const tokens = await tokensFor(world, 1);
      const { base, child } = await world.serve();
      const links = await linksOf(base);
      const reviewers = tokens.map(
        (token, at) => new Reviewer({ base, token, name: `r${at + 1}`, links, random }),
      );
      const file = path.join(world.root, 'whole.backup.gz');
      let isOver = false;
      const work = Promise.all(
        reviewers.map(async (each) => {
          while (!isOver) {
            await each.decide(random.pick(links));
            await sleep(random.next() * 4_000);
          }
        }),
      );
      // A backup is taken again while somebody writes in the midst of it; people pause now and then.
      await world.must(['db', 'backup', file]);
      isOver = true;
      await work;
      const writes = needSound(await reckon(base, links, reviewers));
      await world.must(['db', 'backup', file]);
      const whole = await world.hash();
      child.kill('SIGTERM');
      await world.clear();
      await world.must(['db', 'restore', file]);
      await world.needSame(whole, 'restored');
      await world.needSound();
      const damaged = await refusedWhenDamaged({ file, random, count: points, folder: world.root });
      say(`${damaged} 个损坏的备份均被拒绝`);
      return { ...writes, nodes: whole.nodes, relationships: whole.relationships, damagedRefused: damaged };
    }),
};

/** Copies with one byte changed, or cut off, somewhere: each must be refused. */
async function refusedWhenDamaged({ file, random, count, folder }) {
  const bytes = readFileSync(file);
  const copy = path.join(folder, 'damaged.backup.gz');
  for (let at = 0; at < count; at++) {
    const place = LEAST + random.below(bytes.length - LEAST);
    const damaged = at % 4 === 0 ? bytes.subarray(0, place) : Buffer.from(bytes);
    if (at % 4 !== 0) damaged[place] ^= 1 << random.below(8);
    writeFileSync(copy, damaged);
    const isRefused = await checkBackup(copy).then(
      () => false,
      () => true,
    );
    if (!isRefused) throw new Error(`damaged at byte ${place}: expected it to be refused, but got: taken`);
  }
  return count;
}

/** Gzip's own head says nothing of what is in the file: its time, for one. */
const LEAST = 10;
