/** The disk fills up while an import is written; once there is room again, the import is run again and is whole. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { material } from './material.mjs';
import { inWorld } from './world.mjs';

const DISK = '256m';
/** Left free: enough to begin, too little to end. */
const LEAST_FREE = 64 * 1024;
const MOST_FREE = 1024 * 1024;

export const diskFull = {
  name: 'disk-full',
  says: '导入中磁盘写满：报错，腾出空间后重新导入，与未受扰的图相同',
  async run({ random, points, say }) {
    const disk = mkdtempSync(path.join(os.tmpdir(), 'yiju-faults-disk-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk], {
      encoding: 'utf8',
    });
    if (mounted.status !== 0) {
      rmSync(disk, { recursive: true, force: true });
      return {
        skipped: `不能挂载小磁盘 mount -t tmpfs: ${mounted.stderr?.trim() || mounted.error?.message}`,
      };
    }
    try {
      return await inWorld((world) => filled({ world, disk, random, points, say }), { root: disk });
    } finally {
      // Lazily: the system may hold it for a moment yet.
      spawnSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  },
};

async function filled({ world, disk, random, points, say }) {
  const at = material(world.root);
  const filler = path.join(disk, 'filler');
  await world.startDatabase();
  await world.import(at);
  const whole = await world.hash();
  const rounds = Math.max(1, Math.round(points / 20));
  let failed = 0;
  for (let round = 1; round <= rounds; round++) {
    await world.clear();
    const free = LEAST_FREE + Math.floor(random.next() * (MOST_FREE - LEAST_FREE));
    fill(filler, disk, free);
    const importer = await world.importer(at, { YIJU_NEO4J_RETRY_MS: '1000', YIJU_NEO4J_ACQUIRE_MS: '3000' });
    importer.begin();
    const { code } = await importer.ended;
    if (code !== 0) failed++;
    rmSync(filler);
    // A database that could not write its log takes nothing more until it is started again.
    await world.killDatabase();
    await world.startDatabase();
    await world.import(at);
    await world.needSame(whole, `${free} bytes free`);
    say(`${round}/${rounds}：余 ${Math.round(free / 1024)} KiB，${code === 0 ? '够用' : '写满'}`);
  }
  if (failed === 0) throw new Error('expected the disk to fill up in an import, but got: none that failed');
  return { rounds, importsThatFailed: failed, equal: rounds, nodes: whole.nodes, material: at.from };
}

/** Leaves `free` bytes on the disk. */
function fill(file, disk, free) {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - free)));
}
