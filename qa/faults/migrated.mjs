/** `yiju db migrate` killed at a random moment, again and again: the next run brings the schema to the same state. */
import { inWorld, sleep } from './world.mjs';

const SCHEMA =
  "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN name, type, labelsOrTypes, properties ORDER BY name";

export const migrationKilled = {
  name: 'migration-killed',
  says: '迁移在随机时刻被 kill -9；再次迁移即成同一结构',
  run: ({ random, points, say }) =>
    inWorld(async (world) => {
      await world.must(['db', 'start']);
      await world.must(['db', 'migrate']);
      const whole = await schemaOf(world);
      await dropAll(world);
      const begun = performance.now();
      await world.must(['db', 'migrate']);
      const seconds = (performance.now() - begun) / 1000;
      const rounds = Math.max(1, Math.round(points / 10));
      let underWay = 0;
      for (let round = 1; round <= rounds; round++) {
        await dropAll(world);
        const migrating = world.yiju(['db', 'migrate']);
        // The first half of the time is Node.js starting.
        await sleep((0.4 + random.next() * 0.6) * seconds * 1000);
        if (migrating.child.kill('SIGKILL')) underWay++;
        await migrating.ended;
        await world.must(['db', 'migrate']);
        const found = await schemaOf(world);
        if (found !== whole) throw new Error(`expected the schema\n${whole}\nbut got:\n${found}`);
      }
      say(`${rounds}/${rounds}`);
      return { rounds, killedUnderWay: underWay, equal: rounds };
    }),
};

function schemaOf(world) {
  return world.graph(async (driver) => {
    const { records } = await driver.executeQuery(SCHEMA);
    return JSON.stringify(records.map((record) => record.toObject()));
  });
}

function dropAll(world) {
  return world.graph(async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    for (const [what, filter] of [
      ['CONSTRAINT', ''],
      ['INDEX', "WHERE type <> 'LOOKUP'"],
    ]) {
      const { records } = await driver.executeQuery(
        `SHOW ${what}${what === 'INDEX' ? 'ES' : 'S'} YIELD name${filter ? `, type ${filter}` : ''} RETURN name`,
      );
      for (const record of records) await driver.executeQuery(`DROP ${what} ${record.get('name')} IF EXISTS`);
    }
  });
}
