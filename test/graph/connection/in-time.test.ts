import { orAborted, within } from '../../../src/graph/connection/in-time';
import { readGraph } from '../../../src/graph/connection/read';

const never = new Promise<never>(() => {});

describe('work that may never end', () => {
  it('is left when the signal says so, with its reason', async () => {
    const controller = new AbortController();
    const waiting = orAborted(never, controller.signal);
    controller.abort(new Error('out of time'));
    await expect(waiting).rejects.toThrow('out of time');
    await expect(orAborted(never, controller.signal)).rejects.toThrow('out of time');
  });

  it('gives what it comes to when it ends before that, or where no signal is', async () => {
    const { signal } = new AbortController();
    await expect(orAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(orAborted(Promise.reject(new Error('its own')), signal)).rejects.toThrow('its own');
    await expect(orAborted(Promise.resolve(2), undefined)).resolves.toBe(2);
  });

  it('is left after so long, which the error says', async () => {
    await expect(within(5, 'an answer', never)).rejects.toThrow(
      'expected an answer within 5 ms, but got: nothing',
    );
    await expect(within(1000, 'an answer', Promise.resolve(3))).resolves.toBe(3);
  });
});

/** Regression: a database that was stopped while a connection was opened left readers without any answer. */
describe('a read on a line that gives nothing back', () => {
  const session = { run: () => never, close: () => never };
  const driver = { session: () => session, executeQueryBookmarkManager: undefined } as never;

  it('ends with its request', async () => {
    const graph = readGraph(driver, { database: 'neo4j' });
    const controller = new AbortController();
    const reading = graph.read('RETURN 1 AS one', {}, controller.signal);
    controller.abort(new Error('out of time'));
    await expect(reading).rejects.toThrow('out of time');
  });
});
