import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../../src/platform/neo4j/lock';
import { sleep } from '../../../src/platform/neo4j/processes';

const directory = mkdtempSync(join(tmpdir(), 'yiju-lock-'));
const file = join(directory, 'a');
const held = `${file}.lock`;
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('withLock', () => {
  it('lets one work at a time and tells the others once that they wait', async () => {
    let working = 0;
    let most = 0;
    let told = 0;
    const work = async (): Promise<void> => {
      working += 1;
      most = Math.max(most, working);
      await sleep(50);
      working -= 1;
    };
    const onWait = (): void => {
      told += 1;
    };
    await Promise.all([
      withLock(file, onWait, work),
      withLock(file, onWait, work),
      withLock(file, onWait, work),
    ]);
    expect({ most, told }).toEqual({ most: 1, told: 2 });
    expect(existsSync(held)).toBe(false);
  });

  it('takes over from a holder that died, whatever it left', async () => {
    mkdirSync(held);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(held, longAgo, longAgo);
    expect(await withLock(file, failIfWaiting, async () => 'done')).toBe('done');
  });

  it('does not wait for an empty file that somebody left', async () => {
    writeFileSync(file, '');
    expect(await withLock(file, failIfWaiting, async () => 'done')).toBe('done');
    rmSync(file);
  });

  it('is given up when the work fails', async () => {
    const failing = withLock(
      file,
      () => {},
      () => Promise.reject(new Error('no space')),
    );
    await expect(failing).rejects.toThrow('no space');
    expect(existsSync(held)).toBe(false);
  });
});

function failIfWaiting(): void {
  throw new Error('expected no wait');
}
