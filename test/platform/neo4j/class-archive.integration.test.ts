/** Java's archive of Neo4j's classes: made once, used by the next start, and never in the way of one. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createDriver, ensureNeo4j, stop } from '../../../src/platform/neo4j';
import { archiveOptions, archivePath, makeArchive } from '../../../src/platform/neo4j/class-archive';
import { ensureClassPath } from '../../../src/platform/neo4j/jars';
import { sayNothing } from '../../../src/platform/neo4j/say';
import { readState } from '../../../src/platform/neo4j/state';
import { javaTool } from '../../../src/platform/neo4j/tools';

const root = mkdtempSync(join(tmpdir(), 'yiju-archive-'));
const home = join(root, 'home');
const settings = { port: 0, heap: '512m', pageCache: '32m', linger: 1, quickStart: true };
/** Another Java to its eyes, so that the archive in use is left alone. */
const java = join(root, 'bin', 'java');
let archive: string;
const leftBehind = () =>
  readdirSync(dirname(archive)).filter((name) => name.startsWith(`${basename(archive)}.`));
const { JAVA_HOME } = process.env;

beforeAll(async () => {
  mkdirSync(dirname(java));
  writeFileSync(java, `#!/bin/sh\nexec '${await javaTool('java')}' "$@"\n`, { mode: 0o755 });
  archive = archivePath(java);
  process.env.JAVA_HOME = root;
});

afterAll(async () => {
  if (JAVA_HOME === undefined) delete process.env.JAVA_HOME;
  else process.env.JAVA_HOME = JAVA_HOME;
  await stop(home);
  rmSync(archive, { force: true });
  rmSync(root, { recursive: true, force: true });
});

it('is not asked for where there is none', () => {
  expect(archiveOptions(java)).toEqual([]);
});

it('leaves nothing behind when its making is stopped, and takes away what others left', async () => {
  const classPath = await ensureClassPath(sayNothing);
  mkdirSync(`${archive}.half-999999999-x`, { recursive: true });
  const making = makeArchive(java, classPath);
  making.stop();
  expect(await making.done).toBe(false);
  expect(leftBehind()).toEqual([]);
  expect(existsSync(archive)).toBe(false);
});

it('is made by a start that nobody waits for, and used by those after it', async () => {
  // At the lowest priority it would wait for whatever else a busy machine does.
  const making = makeArchive(java, await ensureClassPath(sayNothing), constants.priority.PRIORITY_NORMAL);
  expect(await making.done).toBe(true);
  expect(leftBehind()).toEqual([]);
  expect(archiveOptions(java)).toContain(`-XX:SharedArchiveFile=${archive}`);
  expect(await startedWith(java)).toContain(archive);
});

it('is no obstacle to a start when it is damaged', async () => {
  rmSync(archive);
  writeFileSync(archive, 'no archive');
  expect(await startedWith(java)).not.toContain(archive);
});

/** Starts the database, asks it something, and stops it. Gives the files that its process had open as memory. */
async function startedWith(wanted: string): Promise<string> {
  expect(await javaTool('java')).toBe(wanted);
  const neo4j = await ensureNeo4j({ home, settings, say: sayNothing });
  const driver = await createDriver(neo4j);
  try {
    const { records } = await driver.executeQuery('RETURN 1 AS one');
    expect(Number(records[0]!.get('one'))).toBe(1);
    return readFileSync(`/proc/${readState(home)!.pid}/maps`, 'utf8');
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}
