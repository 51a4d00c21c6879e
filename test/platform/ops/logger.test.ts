import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger } from '../../../src/platform/ops/logger';

function logged(
  write: (logger: ReturnType<typeof createLogger>) => void,
  level = 'info',
): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLogger(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('writes a line of JSON for each event, with its time and level', () => {
    const [line] = logged((logger) => logger.info({ answer: 42 }, 'done'));
    expect(line).toMatchObject({
      level: 'info',
      msg: 'done',
      answer: 42,
      time: expect.stringMatching(/^\d{4}-.*Z$/u),
    });
  });

  it('writes nothing below its level', () => {
    expect(logged((logger) => logger.info('done'), 'warn')).toEqual([]);
  });

  it.each([
    ['at the top', { authorization: 'Bearer x-secret' }],
    ['in headers', { headers: { authorization: 'Bearer x-secret', cookie: 'x-secret' } }],
    ['in headers of a request', { request: { headers: { authorization: 'x-secret' } } }],
    ['as a password', { connection: { password: 'x-secret' } }],
    ['as a token', { asked: { token: 'x-secret' } }],
  ])('strikes out what is secret %s', (_, given) => {
    expect(JSON.stringify(logged((logger) => logger.info(given)))).not.toContain('x-secret');
  });
});

/** A device that takes nothing, as a full disk does. */
const FULL = '/dev/full';
const onFullDisk = existsSync(FULL) ? describe : describe.skip;

onFullDisk('a log on a full disk', () => {
  const PROGRAM = `
    const { createLogger, outlivePrinting } = require('./src/platform/ops/logger.ts');
    outlivePrinting();
    const logger = createLogger('info');
    logger.info('one');
    process.stderr.write('two');
    console.log('three');
    setTimeout(() => { logger.info('four'); process.exit(7); }, 100);`;

  it('neither ends the process nor keeps it from ending', () => {
    const full = openSync(FULL, 'w');
    const { status, signal } = spawnSync(process.execPath, ['-r', './test/sources-hook.cjs', '-e', PROGRAM], {
      cwd: join(__dirname, '..', '..', '..'),
      stdio: ['ignore', full, full],
      timeout: 60_000,
    });
    closeSync(full);
    expect([status, signal]).toEqual([7, null]);
  });
});

onFullDisk('a log whose reader has stopped reading', () => {
  // As a service's standard error is a pipe that does not block once something else made it so.
  const PROGRAM = `
    const { linesTo } = require('./src/platform/ops/logger.ts');
    const log = linesTo(2);
    process.stderr._handle.setBlocking?.(false);
    const line = 'x'.repeat(1000) + '\\n';
    const started = Date.now();
    for (let i = 0; i < 400; i++) log.write(line);
    process.exit(Date.now() - started < 10_000 ? 7 : 1);`;

  it('costs one wait, not one for each line', async () => {
    const child = spawn(process.execPath, ['-r', './test/sources-hook.cjs', '-e', PROGRAM], {
      cwd: join(__dirname, '..', '..', '..'),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // Nobody reads child.stderr until it has ended.
    child.stderr.pause();
    const [code] = await once(child, 'exit');
    expect(code).toBe(7);
    child.stderr.destroy();
  });
});
