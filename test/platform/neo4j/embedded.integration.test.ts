/** The life of one embedded database, in order, in a home whose path is as awkward as paths get. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDriver,
  type EnsuredNeo4j,
  ensureNeo4j,
  logPath,
  startInBackground,
  status,
  stop,
} from '../../../src/platform/neo4j';
import { isAlive, sleep, waitFor } from '../../../src/platform/neo4j/processes';
import { sayNothing } from '../../../src/platform/neo4j/say';
import type { Connection } from '../../../src/platform/neo4j/settings';
import { passwordPath, readState, statePath } from '../../../src/platform/neo4j/state';

const PATIENCE_MS = 180_000;
const root = mkdtempSync(join(tmpdir(), 'yiju-life-'));
const home = join(root, '依据 数据');
const settings = { port: 0, heap: '512m', pageCache: '32m', linger: 1, quickStart: true };
const options = { home, settings, say: sayNothing };

async function ask(connection: Connection, cypher: string): Promise<unknown> {
  const driver = await createDriver(connection);
  try {
    const { records } = await driver.executeQuery(cypher);
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

const titleHeld = (connection: Connection) => ask(connection, 'MATCH (s:LegalSource) RETURN s.title');

afterAll(async () => {
  await stop(home);
  rmSync(root, { recursive: true, force: true });
});

describe('the embedded database', () => {
  let owner: EnsuredNeo4j;
  let other: EnsuredNeo4j;

  it('does not run before it is started', async () => {
    expect(await status(home)).toEqual({ running: null, users: [] });
    expect(await stop(home)).toBe(false);
  });

  it('starts with a password that looks like an option', async () => {
    const odd = join(root, 'odd');
    mkdirSync(odd);
    writeFileSync(passwordPath(odd), '-PxQ7-odd-password-of-a-home');
    const started = await ensureNeo4j({ ...options, home: odd });
    expect(await ask(started, 'RETURN 1')).toBe(1);
    await started.stop();
  });

  it('has one owner when it is started twice at once, and both can work with it', async () => {
    const both = await Promise.all([ensureNeo4j(options), ensureNeo4j(options)]);
    expect(both.filter(({ startedHere }) => startedHere)).toHaveLength(1);
    owner = both.find(({ startedHere }) => startedHere)!;
    other = both.find(({ startedHere }) => !startedHere)!;
    expect(owner.uri).toBe(other.uri);
    await ask(owner, 'CREATE (:LegalSource {title: "优化营商环境条例"})');
    expect(await titleHeld(other)).toBe('优化营商环境条例');
  });

  it('keeps password, state and log for its owner’s eyes', () => {
    for (const file of [passwordPath(home), statePath(home), logPath(home)]) {
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
  });

  it('goes on while somebody else uses it', async () => {
    const { running, users } = await status(home);
    expect(users).toHaveLength(2);
    await owner.stop();
    expect(isAlive(running!.pid)).toBe(true);
    expect((await status(home)).users).toHaveLength(1);
  });

  it('recovers from kill -9 with its data, though state and lock files were left', async () => {
    const { pid } = readState(home)!;
    process.kill(pid, 'SIGKILL');
    expect(await waitFor(() => !isAlive(pid), PATIENCE_MS)).toBe(true);
    expect(readState(home)).not.toBeNull();
    expect((await status(home)).running).toBeNull();
    await other.stop();
    const kept = await startInBackground(options);
    expect(kept.startedHere).toBe(true);
    expect(await titleHeld(kept)).toBe('优化营商环境条例');
  });

  it('is started again when it dies while it is kept alive, where it was before', async () => {
    const using = await ensureNeo4j({ ...options, keepAlive: true });
    const before = readState(home)!;
    process.kill(before.pid, 'SIGKILL');
    const again = () => readState(home)?.pid !== before.pid && readState(home) !== null;
    expect(await waitFor(again, PATIENCE_MS)).toBe(true);
    expect(readState(home)!.port).toBe(before.port);
    expect(await titleHeld(using)).toBe('优化营商环境条例');
    await using.stop();
  });

  it('stays stopped when it is told to stop, though it is kept alive', async () => {
    const using = await ensureNeo4j({ ...options, keepAlive: true });
    expect(await stop(home)).toBe(true);
    await sleep(1_500);
    expect((await status(home)).running).toBeNull();
    await using.stop();
    await startInBackground(options);
  });

  it('stays in the background without users, and SIGTERM stops it in good order', async () => {
    const { pid } = readState(home)!;
    await sleep(2_500);
    expect(isAlive(pid)).toBe(true);
    expect(await stop(home)).toBe(true);
    expect(readFileSync(logPath(home), 'utf8').trimEnd()).toMatch(/yiju-neo4j stopped$/u);
    expect(readState(home)).toBeNull();
  });

  it.each([
    ['empty', ''],
    ['garbled', '\u0000\u0001\u0007x'],
    ['of another home', 'a-password-of-another-home'],
  ])('heals a file with a password that is %s', async (_, text) => {
    writeFileSync(passwordPath(home), text);
    const again = await ensureNeo4j(options);
    expect(await titleHeld(again)).toBe('优化营商环境条例');
    await again.stop();
  });

  it('starts as a copy beside the one it was copied from, whatever that one’s log and port say', async () => {
    const first = await ensureNeo4j(options);
    await first.stop();
    const copy = join(root, 'copy');
    cpSync(home, copy, { recursive: true });
    const again = await ensureNeo4j(options);
    appendFileSync(logPath(copy), 'org.neo4j.PortBindException: Address already in use\n');
    const beside = await ensureNeo4j({ ...options, home: copy });
    expect(beside.uri).not.toBe(again.uri);
    expect(await titleHeld(beside)).toBe('优化营商环境条例');
    await Promise.all([beside.stop(), again.stop()]);
  });

  it('gets another password when the file is lost, and goes by itself when left alone', async () => {
    const lost = readFileSync(passwordPath(home), 'utf8').trim();
    rmSync(passwordPath(home));
    const again = await ensureNeo4j({ ...options, linger: true });
    expect(again.password).not.toBe(lost);
    expect(await titleHeld(again)).toBe('优化营商环境条例');
    const { pid } = readState(home)!;
    await again.stop();
    expect(await waitFor(() => !isAlive(pid), PATIENCE_MS)).toBe(true);
    expect(readFileSync(logPath(home), 'utf8')).toContain('no users for 1 s');
  });
});
