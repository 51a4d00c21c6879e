/** Words that a spreadsheet would run, or that would end a field early, in every form that is given out. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { csvWithColumns } from '../../../src/app/check/render/list-csv';
import { withCells } from '../../../src/app/check/render/list-xlsx';
import { csvLine } from '../../../src/app/export/csv';
import { exportStream } from '../../../src/app/export/export';
import { GRAPH_KINDS } from '../../../src/app/export/records';
import type { ExportRows } from '../../../src/domain/model/export-rows';
import { ROWS } from './rows';
import { elementsOf } from './xml';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A'];

describe.each(FORMULAS)('a cell that begins %j', (words) => {
  test('is no formula in a CSV of radar, clean-up or gaps', () => {
    expect(parse(csvLine(['甲', words]))[0]).toEqual(['甲', `'${words}`]);
  });

  test('is no formula in a list that is given back as CSV', () => {
    const added = csvWithColumns(Buffer.from('名\n甲\n'), '清单.csv', 1, new Map([[1, [words]]]));
    expect(parse(Buffer.from(added), { relax_column_count: true })[1]).toEqual(['甲', `'${words}`]);
  });

  test('stands as words in a list that is given back as XLSX', () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>';
    const xml = withCells(sheet, 1, new Map([[0, [words]]]));
    expect(xml).not.toMatch(/<f\b/u);
    expect(xml).toMatch(/<c r="B1"[^>]* t="inlineStr"/u);
  });
});

const MARKUP = `"]]></data><script>&amp;'--><!-- \u0001\u202e\ud800 {"@id":"x"} <x:y`;
/** As XML cannot hold: control characters and half a character. */
const kept = MARKUP.replace('\u0001', '').replace('\ud800', '');

/** The same rows with markup behind every text that they hold, ids among them. */
function hostile(rows: ExportRows): ExportRows {
  const marked = (value: unknown): unknown => {
    if (typeof value === 'string') return /^\d{4}-|^[A-Z_]+$/u.test(value) ? value : value + MARKUP;
    if (Array.isArray(value)) return value.map(marked);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, read]) => [
      name,
      async function* () {
        for await (const row of (read as () => AsyncIterable<unknown>)()) yield marked(row);
      },
    ]),
  ) as unknown as ExportRows;
}

/** The names of things, wherever they stand in JSON-LD. */
function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => (name === '@id' ? [String(each)] : idsIn(each)));
}

describe.each(GRAPH_KINDS)('markup in every field of %s', (kind) => {
  const exported = (format: 'graphml' | 'jsonld' | 'jsonl' | 'csv') =>
    text(exportStream(hostile(ROWS), { kind, format }));

  test('stays words in GraphML, as its readers find it', async () => {
    const out = await exported('graphml');
    expect(out).not.toContain('<script');
    const elements = elementsOf(out);
    expect(new Set(elements.map(({ name }) => name))).not.toContain('script');
    expect(elements.some((each) => each.text.endsWith(kept))).toBe(true);
  });

  test('stays words in JSON-LD, and no name of a thing holds what an IRI may not', async () => {
    const { '@graph': things } = JSON.parse(await exported('jsonld')) as { '@graph': { '@id': string }[] };
    expect(things.length).toBeGreaterThan(0);
    const ids = idsIn(things);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => /[\s\p{C}<>"{}|\\^`]/u.test(id))).toEqual([]);
  });

  test('stays within its field in JSON Lines and CSV', async () => {
    const lines = (await exported('jsonl')).trimEnd().split('\n');
    expect(() => lines.map((line) => JSON.parse(line))).not.toThrow();
    const rows = parse(await exported('csv'), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
  });
});
