/** Two importers at once, and ten reviewers on the same links at once. */
import { material, reviewMaterial } from './material.mjs';
import { linksOf, needSound, Reviewer, reckon, tokensFor } from './reviewers.mjs';
import { inWorld } from './world.mjs';

export const importersAtOnce = {
  name: 'importers-at-once',
  says: '两个导入同时进行：没有重复，与先后导入的图相同',
  run: ({ points, say }) =>
    inWorld(async (world) => {
      const at = material(world.root);
      await world.startDatabase();
      await world.import(at);
      const whole = await world.hash();
      const rounds = Math.max(1, Math.round(points / 20));
      for (let round = 1; round <= rounds; round++) {
        await world.clear();
        await Promise.all([world.import(at), world.import(at)]);
        await world.needSame(whole, `round ${round}`);
        say(`${round}/${rounds}`);
      }
      await world.needSound();
      return { rounds, equal: rounds, nodes: whole.nodes, material: at.from };
    }),
};

const REVIEWERS = 10;
const SECONDS = 10;

export const reviewersAtOnce = {
  name: 'reviewers-at-once',
  says: '十人同时复核相同的几条联系，其间重新导入：不失不重，每次冲突都有答复',
  run: ({ random }) =>
    inWorld(async (world) => {
      await world.startDatabase();
      const folders = reviewMaterial(world.root);
      await world.import(folders);
      const tokens = await tokensFor(world, REVIEWERS);
      // A busy machine makes them wait for one another: they are to be answered, not to be quick.
      const { base, child } = await world.serve({ YIJU_QUERY_TIMEOUT_MS: '120000' });
      // So few that they are in each other's way.
      const links = (await linksOf(base)).slice(0, 6);
      const reviewers = tokens.map(
        (token, at) => new Reviewer({ base, token, name: `r${at + 1}`, links, random }),
      );
      let isOver = false;
      const work = Promise.all(reviewers.map((each) => each.work(() => isOver)));
      const begun = performance.now();
      while (performance.now() - begun < SECONDS * 1000)
        await world.must(['import', 'reports', folders.reports, '--force']);
      isOver = true;
      await work;
      const figures = needSound(await reckon(base, links, reviewers));
      if (figures.unanswered > 0)
        throw new Error(`expected every decision answered, but got: ${figures.unanswered} not`);
      if (figures.conflictsAnswered === 0)
        throw new Error('expected reviewers to be in each other’s way, but got: no conflict');
      child.kill('SIGTERM');
      return figures;
    }),
};
