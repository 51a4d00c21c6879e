/** Every table that is given out has one width and count, for csv-parse in its strict mode, pandas and duckdb. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { csvWithColumns } from '../../src/app/check/render/list-csv';
import { csvLine } from '../../src/app/export/csv';
import { exportStream } from '../../src/app/export/export';
import { gapsCsv } from '../../src/app/export/gaps';
import { EXPORT_KINDS } from '../../src/app/export/records';
import type { ExportRows } from '../../src/domain/model/export-rows';
import { ROWS } from '../app/export/rows';
import { temporaryFolders } from '../graph/folders';
import { pythonWith } from './tools';

/** In each text cell in turn, before and behind its own words. */
const WORDS = [
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '"',
    '""',
    ',',
    ';',
    "'",
    '甲\n乙',
    '甲\r乙',
    '甲\r\n乙',
    '甲"乙',
    '甲,"乙",丙',
  ],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\r=1', '\n"=1', '#', '\\', '\\"', ' 甲 ', 'NA', 'null'],
];

/** The rows once for each of the words; ids among them, but neither days nor the names of kinds. */
function withWords(rows: ExportRows): ExportRows {
  const changed = (value: unknown, words: string): unknown => {
    if (typeof value === 'string') return /^\d{4}-|^[A-Z_]+$/u.test(value) ? value : words + value + words;
    if (Array.isArray(value)) return value.map((each) => changed(each, words));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, words)]));
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, read]) => [
      name,
      async function* () {
        for (const words of WORDS)
          for await (const row of (read as () => AsyncIterable<unknown>)()) yield changed(row, words);
      },
    ]),
  ) as unknown as ExportRows;
}

/** Of radar and clean-up too, which write their rows in the same way. */
const lines = (head: string[]) =>
  [head, ...WORDS.map((words, at) => [at, words, `${words}甲`])].map(csvLine).join('');
const gap = (words: string) => ({
  ...{
    source: 'source:甲',
    kind: 'law',
    level: 'LAW',
    region: [words],
    year: 2020,
    years: [2020, 2021] as [number, number],
  },
  ...{
    title: words,
    documentNumber: words,
    issuer: words,
    bodies: [words, words],
    note: words,
    citations: 1,
    reports: 1,
  },
});
/** A list that somebody else wrote, with columns added. */
const LIST = ['名,据', ...WORDS.map(() => '甲,"乙\n丙"')].join('\n');
const added = new Map([
  [0, ['结果', '说明']],
  ...WORDS.map((words, at): [number, string[]] => [at + 1, [words, `甲${words}`]]),
]);

const TABLES: [string, () => Promise<string> | string][] = [
  ...EXPORT_KINDS.flatMap((kind): [string, () => Promise<string>][] =>
    [false, true].map((bom) => [
      `${kind}${bom ? '-bom' : ''}`,
      () => text(exportStream(withWords(ROWS), { kind, format: 'csv', bom })),
    ]),
  ),
  ['gaps', () => gapsCsv(WORDS.map(gap) as never)],
  ['lines', () => lines(['序号', '文件', '说明'])],
  ['list', () => Buffer.from(csvWithColumns(Buffer.from(LIST), '清单.csv', 2, added)).toString('utf8')],
];

/** As readers do that take a lone LF or CR for the end of a record; a record of another width is refused. */
const strictly = (csv: string) =>
  parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: false }) as string[][];

test.each(TABLES)('%s.csv: every record has the width of its head', async (_, make) => {
  const [head, ...records] = strictly(await make());
  expect(records.length % WORDS.length).toBe(0);
  expect(records.length).toBeGreaterThanOrEqual(WORDS.length);
  expect(new Set(records.map(({ length }) => length))).toEqual(new Set([head!.length]));
});

const folderWith = temporaryFolders();
const python = pythonWith('pandas', 'duckdb');
(python ? test : test.skip)(
  'pandas and duckdb read of each the very cells that csv-parse reads, duckdb of Parquet too',
  async () => {
    const made = await Promise.all(
      TABLES.map(async ([name, make]) => [`${name}.csv`, await make()] as const),
    );
    const folder = folderWith(Object.fromEntries(made));
    for (const [name, csv] of made) expect(readFileSync(join(folder, name), 'utf8')).toBe(csv);
    for (const kind of EXPORT_KINDS) {
      const bytes = await buffer(exportStream(withWords(ROWS), { kind, format: 'parquet' }));
      writeFileSync(join(folder, `${kind}.parquet`), bytes);
    }
    const { stdout } = await promisify(execFile)(python!, [join(__dirname, 'read_tables.py'), folder], {
      maxBuffer: 2 ** 26,
    });
    const read = JSON.parse(stdout) as Record<string, Record<'pandas' | 'duckdb', string[][]>>;
    for (const [name, csv] of made) {
      const expected = strictly(csv);
      for (const reader of ['pandas', 'duckdb'] as const)
        expect([name, reader, read[name]![reader]]).toEqual([name, reader, expected]);
    }
  },
);
