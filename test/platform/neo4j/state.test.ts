import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, isProcess } from '../../../src/platform/neo4j/processes';
import { liveLeases, parseState, readState, setKept, takeLease } from '../../../src/platform/neo4j/state';

/** More than any system gives out. */
const NOBODY = 2 ** 30;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yiju-state-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('parseState', () => {
  it.each([
    [
      'what the launcher writes',
      '{"pid": 7, "port": 7687, "startedAt": "2026-01-01T00:00:00Z"}\n',
      { pid: 7, port: 7687, startedAt: '2026-01-01T00:00:00Z' },
    ],
    ['half a file', '{"pid": 7, "po', null],
    ['an empty file', '', null],
    ['another shape', '{"pid": "7"}', null],
  ])('reads %s', (_name, text, expected) => {
    expect(parseState(text)).toEqual(expected);
  });

  it('finds no state where there is no file', () => {
    expect(readState(home)).toBeNull();
  });
});

describe('leases', () => {
  it('count while their process lives and has not given them up', async () => {
    const first = await takeLease(home);
    const second = await takeLease(home);
    expect(liveLeases(home)).toHaveLength(2);
    first();
    expect(liveLeases(home)).toHaveLength(1);
    second();
    second();
    expect(liveLeases(home)).toEqual([]);
  });

  it('of a dead process do not count', () => {
    mkdirSync(join(home, 'leases'));
    writeFileSync(join(home, 'leases', `${NOBODY}-1`), '');
    expect(liveLeases(home)).toEqual([]);
  });

  it('to keep it running counts until taken back', async () => {
    (await takeLease(home))();
    setKept(home, true);
    expect(liveLeases(home)).toEqual(['keep']);
    setKept(home, false);
    expect(existsSync(join(home, 'leases', 'keep'))).toBe(false);
  });

  it('are none in a home never used', () => {
    expect(liveLeases(join(home, 'none'))).toEqual([]);
  });
});

describe('processes', () => {
  it('knows the living from the dead', () => {
    expect([isAlive(process.pid), isAlive(NOBODY), isAlive(0), isAlive(Number.NaN)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes a process for the launcher only by its command line', () => {
    expect(isProcess(process.pid, ['yiju.Launcher', home])).toBe(false);
    expect(isProcess(process.pid, ['node'])).toBe(true);
  });
});
