/** Memory stays the same however large the graph: no more is read than the reader takes, but for a batch. */
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EXPORT_FORMATS, exportStream } from '../../../src/app/export/export';
import { ROWS_A_GROUP } from '../../../src/app/export/parquet';
import type { ReadGraph, Row } from '../../../src/graph/connection/read';
import { exportRows } from '../../../src/graph/queries/export';
import { CITATION } from './rows';

const BATCH = 50;
const TOTAL = 5_000;

/** A graph of many citations and nothing else, which counts the rows taken from it. */
function largeGraph(total = TOTAL) {
  const seen = { rows: 0, largestBatch: 0 };
  const graph: ReadGraph = {
    async read(cypher: string, { after, limit }: Row) {
      if (!cypher.includes('MATCH (c:Citation)')) return [];
      const from = after === '' ? 0 : Number(after) + 1;
      const count = Math.min(limit as number, total - from);
      seen.rows += count;
      seen.largestBatch = Math.max(seen.largestBatch, count);
      return Array.from({ length: count }, (_, i) => ({
        value: { ...CITATION, id: String(from + i).padStart(8, '0') },
      }));
    },
  };
  return { graph, seen };
}

const BY_ROW = EXPORT_FORMATS.filter((format) => format !== 'parquet');

describe.each(BY_ROW)('an export as %s', (format) => {
  test('reads no further ahead of a slow reader than a batch and what is between', async () => {
    const { graph, seen } = largeGraph();
    const stream = exportStream(exportRows(graph, null, BATCH), { kind: 'citations', format });
    let taken = 0;
    let furthest = 0;
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(_chunk, _encoding, done) {
        taken++;
        furthest = Math.max(furthest, seen.rows - taken);
        setImmediate(done);
      },
    });
    await pipeline(stream, slow);
    expect(seen.rows).toBe(TOTAL);
    expect(taken).toBeGreaterThanOrEqual(TOTAL);
    expect(seen.largestBatch).toBe(BATCH);
    expect(furthest).toBeLessThanOrEqual(2 * BATCH + 20);
  });

  test('stops reading when nobody takes it any more', async () => {
    const { graph, seen } = largeGraph();
    const stream = exportStream(exportRows(graph, null, BATCH), { kind: 'citations', format });
    let chunks = 0;
    for await (const _ of stream) if (++chunks === 10) break;
    expect(stream.destroyed).toBe(true);
    expect(seen.rows).toBeLessThanOrEqual(2 * BATCH);
  });
});

test('rows are read behind the last id, each once, whatever the batch', async () => {
  const { graph } = largeGraph();
  const ids = new Set<string>();
  for await (const { id } of exportRows(graph, null, 999).citations()) ids.add(id);
  expect(ids.size).toBe(TOTAL);
});

test('an export as Parquet reads no further than a group, what is between and a batch', async () => {
  const { graph, seen } = largeGraph(10 * ROWS_A_GROUP);
  const stream = exportStream(exportRows(graph, null, BATCH), { kind: 'citations', format: 'parquet' });
  for await (const _ of stream) break;
  expect(stream.destroyed).toBe(true);
  expect(seen.rows).toBeLessThanOrEqual(3 * ROWS_A_GROUP + BATCH);
});
