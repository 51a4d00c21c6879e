import type { ManagedTransaction } from 'neo4j-driver';
import { int, runRows } from '../../../src/graph/connection/write';

/** What a statement was sent, run by run. */
function recorder() {
  const runs: object[][] = [];
  const tx = {
    run: async (_: string, { rows }: { rows: object[] }) => void runs.push(rows),
  } as unknown as ManagedTransaction;
  return { tx, runs };
}

describe('rows of a statement', () => {
  it.each<[string, object[], number[]]>([
    ['none where there are none', [], []],
    ['all at once where they are few', [{ id: 'a' }, { id: 'b' }], [2]],
    [
      'in runs where they hold many values',
      Array.from({ length: 50 }, () => ({ sentences: Array.from({ length: 999 }, (_, at) => int(at)) })),
      [9, 9, 9, 9, 9, 5],
    ],
    [
      'one alone that is larger than a run',
      [{ id: 'a' }, { ends: Array.from({ length: 20_000 }, (_, at) => at) }, { id: 'b' }],
      [1, 1, 1],
    ],
  ])('%s', async (_, rows, lengths) => {
    const { tx, runs } = recorder();
    await runRows(tx, 'RETURN 1', rows, { id: 'report' });
    expect(runs.map(({ length }) => length)).toEqual(lengths);
    expect(runs.flat()).toEqual(rows);
  });
});
