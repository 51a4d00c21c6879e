/** Statements wait their turn: behind those of their own client, not in front of everybody else. */
import { FairStatements } from '../../../src/graph/connection/fair';
import type { ReadGraph, Row } from '../../../src/graph/connection/read';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Statements that end when told to, in the order in which they came. */
function slowGraph() {
  const running: { name: string; end: (rows?: Row[]) => void; fail: (error: Error) => void }[] = [];
  let most = 0;
  const graph: ReadGraph = {
    read: (name) =>
      new Promise((resolve, reject) => {
        const leave = () => void running.splice(running.indexOf(entry), 1);
        const entry = {
          name,
          end(rows: Row[] = []) {
            leave();
            resolve(rows);
          },
          fail(error: Error) {
            leave();
            reject(error);
          },
        };
        running.push(entry);
        most = Math.max(most, running.length);
      }),
  };
  const names = () => running.map(({ name }) => name);
  return { graph, running, names, most: () => most };
}

test('a request, a client and all together have so many at once', async () => {
  const { graph, running, names, most } = slowGraph();
  const fair = new FairStatements({ total: 5, perClient: 3, perRequest: 2 });
  const ask = (client: string, count: number) => {
    const own = fair.of(client).wrap(graph);
    return Array.from({ length: count }, (_, i) => own.read(`${client}${i}`, {}));
  };
  const work = [...ask('a', 10), ...ask('a', 10), ...ask('b', 10), ...ask('c', 10)];
  await settled();
  expect(names().filter((name) => name.startsWith('a'))).toHaveLength(3);
  expect(names()).toHaveLength(5);
  while (running.length > 0) {
    running[0]!.end();
    await settled();
  }
  await Promise.all(work);
  expect(most()).toBe(5);
  expect(fair.busyClients).toBe(0);
});

test('one client with very much to ask keeps nobody else waiting', async () => {
  const { graph, running, names } = slowGraph();
  const fair = new FairStatements({ total: 3, perClient: 2, perRequest: 100 });
  const much = fair.of('much').wrap(graph);
  for (let i = 0; i < 100; i++) void much.read(`much${i}`, {});
  await settled();
  const other = fair.of('other').wrap(graph).read('other', {});
  await settled();
  expect(names()).toContain('other');
  running.find(({ name }) => name === 'other')!.end([{ a: 1 }]);
  expect(await other).toEqual([{ a: 1 }]);
});

test('what is over before its turn is told so at once, and never sent', async () => {
  const { graph, running, names } = slowGraph();
  const fair = new FairStatements({ total: 1, perClient: 1 });
  const first = fair.of('a').wrap(graph).read('first', {});
  const controller = new AbortController();
  const second = fair.of('b').wrap(graph).read('second', {}, controller.signal);
  controller.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  running[0]!.end();
  await first;
  await settled();
  expect(names()).toEqual([]);
});

test('a failure is handed on, and its place is free again', async () => {
  const { graph, running } = slowGraph();
  const fair = new FairStatements({ total: 1, perClient: 1 });
  const own = fair.of('a').wrap(graph);
  const failed = own.read('first', {});
  const next = own.read('second', {});
  await settled();
  running[0]!.fail(new Error('no'));
  await expect(failed).rejects.toThrow('no');
  await settled();
  running[0]!.end();
  await next;
  expect(fair.hasAnsweredWithin(60_000)).toBe(true);
});

test('only what is answered says that the graph is there; time is counted without the wait', async () => {
  const { graph, running } = slowGraph();
  const fair = new FairStatements({ total: 1, perClient: 1 });
  const waiting = fair.of('b');
  const first = fair.of('a').wrap(graph).read('first', {});
  const second = waiting.wrap(graph).read('second', {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(waiting.spentMs()).toBe(0);
  expect(fair.hasAnsweredWithin(60_000)).toBe(false);
  running[0]!.end();
  await first;
  await settled();
  running[0]!.end();
  await second;
  expect(waiting.spentMs()).toBeLessThan(60);
});

test('without a limit nothing waits', async () => {
  const { graph, running, most } = slowGraph();
  const own = new FairStatements({ total: 0, perClient: 1 }).of('a').wrap(graph);
  const work = Array.from({ length: 20 }, (_, i) => own.read(`${i}`, {}));
  await settled();
  expect(most()).toBe(20);
  for (const each of [...running]) each.end();
  await Promise.all(work);
});
