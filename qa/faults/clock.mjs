/** The clock jumps by hours, ahead and back, while the server runs: tokens, histories and imports stay right. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { reviewMaterial } from './material.mjs';
import { ask, linksOf, needSound, Reviewer, reckon, tokensFor } from './reviewers.mjs';
import { inWorld, sleep } from './world.mjs';

const require = createRequire(import.meta.url);
const { mintToken } = require('../../dist/platform/access/tokens');
const { keepToken } = require('../../dist/graph/commands/access-tokens');

const HOUR = 3_600_000;
const JUMPS = [2 * HOUR, -26 * HOUR, 0, 400 * 24 * HOUR, 0];
const SETTLE_MS = 100;
const DECISIONS_EACH = 10;

export const clockJumps = {
  name: 'clock-jumps',
  says: '运行中时钟前后跳动：令牌按当时的钟到期，决定的次序与导入结果不变',
  run: ({ random, say }) =>
    inWorld(async (world) => {
      const file = path.join(world.root, 'ahead');
      const set = (ms) => writeFileSync(file, String(ms));
      set(0);
      const shifted = {
        NODE_OPTIONS: `--require ${path.join(ROOT, 'bench', 'faults', 'clock.cjs')}`,
        YIJU_FAULTS_CLOCK: file,
      };
      await world.startDatabase();
      const folders = reviewMaterial(world.root, 20);
      await world.import(folders);
      const whole = await world.hash();
      const [token] = await tokensFor(world, 1);
      const expiring = await tokenOfAnHour(world);
      const { base } = await world.serve(shifted);
      const links = await linksOf(base);
      const reviewer = new Reviewer({ base, token, name: 'r1', links, random });
      for (const ahead of JUMPS) {
        set(ahead);
        await sleep(SETTLE_MS);
        const { status } = await ask(base, '{ reports(first: 1) { nodes { id } } }', {}, expiring);
        const expected = ahead > HOUR ? 401 : 200;
        if (status !== expected)
          throw new Error(
            `token of an hour, ${ahead / HOUR} h ahead: expected ${expected}, but got: ${status}`,
          );
        for (let at = 0; at < DECISIONS_EACH; at++) await reviewer.decide(random.pick(links));
        say(`${ahead / HOUR} h`);
      }
      const figures = needSound(await reckon(base, links, [reviewer]));
      if (figures.unanswered > 0)
        throw new Error(`expected every decision answered, but got: ${figures.unanswered} not`);
      // An import by a clock that is a day behind, over one of the right time, changes nothing.
      set(-26 * HOUR);
      await world.clear();
      await world.import(folders);
      await world.import(folders, shifted);
      await world.needSame(whole, 'imported by a clock that is behind');
      return { jumpsHours: JUMPS.map((ms) => ms / HOUR), ...figures };
    }),
};

async function tokenOfAnHour(world) {
  const expiresAt = new Date(Date.now() + HOUR).toISOString();
  const { token, stored } = mintToken({ name: '一小时', role: 'reader', expiresAt });
  await world.graph((driver) => keepToken(driver, stored));
  return token;
}
