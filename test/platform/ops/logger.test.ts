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
