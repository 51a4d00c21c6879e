/** Each format is read back by a reader of that format. */
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { COLUMNS } from '../../../src/app/export/columns';
import { type ExportFormat, exportStream, formatsOf } from '../../../src/app/export/export';
import { EXPORT_FILES, exportNamed, exportPath } from '../../../src/app/export/names';
import { parquetTable } from '../../../src/app/export/parquet';
import { EXPORT_KINDS, type ExportKind, GRAPH_KINDS, type LinkRecord } from '../../../src/app/export/records';
import type { ExportedMeasure, ExportRows } from '../../../src/domain/model/export-rows';
import { CITATION, EVIDENCE, MEASURE, PROVISION, ROWS, UNLINKED } from './rows';
import { elementsOf } from './xml';

const exported = (kind: ExportKind, format: ExportFormat, bom = false) =>
  text(exportStream(ROWS, { kind, format, bom }));

describe('CSV', () => {
  const table = async (kind: ExportKind): Promise<Record<string, string>[]> =>
    parse(await exported(kind, 'csv'), { columns: true });

  test('of citations has a row for each, linked or not, with what proves it', async () => {
    const rows = await table('citations');
    expect(rows.map(({ id }) => id)).toEqual([CITATION.id, UNLINKED.id]);
    expect(rows[0]).toMatchObject({
      from: MEASURE.id,
      to: 'source:甲法',
      evidence: EVIDENCE,
      start: '12',
      end: '16',
      relation: 'IMPLEMENTS',
      confidence: '0.96',
      rule: 'title',
      provisions: 'provision:甲法@2018-01-01/art-1',
    });
    expect(rows[1]).toMatchObject({ to: '', outcome: 'NOT_HELD' });
  });

  test('of measures makes nothing a formula', async () => {
    const [row] = await table('measures');
    expect(row!.text).toBe(`'${MEASURE.text}`);
    expect(row).toMatchObject({ headingPath: '一、做法 | （一）贯彻', citations: '1' });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'guards a cell that begins %j',
    async (begin) => {
      const rows = { ...ROWS, citations: () => one({ ...CITATION, text: begin }) };
      const out = await text(exportStream(rows, { kind: 'citations', format: 'csv' }));
      const [row] = parse(out, { columns: true }) as Record<string, string>[];
      expect(row!.evidence).toBe(`'${begin}`);
    },
  );

  test.each(['甲\n乙', '甲\r乙', '甲\r\n乙', '甲"乙', '甲,乙', '\n'])(
    'keeps %j within its cell',
    async (words) => {
      const rows = { ...ROWS, citations: () => one({ ...CITATION, text: words }) };
      const out = await text(exportStream(rows, { kind: 'citations', format: 'csv' }));
      // As readers do that take a lone LF for the end of a record.
      const records = parse(out, { columns: true, record_delimiter: ['\r\n', '\n', '\r'] }) as Record<
        string,
        string
      >[];
      expect(records).toHaveLength(1);
      expect(records[0]!.evidence!.replace(/^'/u, '')).toBe(words);
    },
  );

  test('begins with a byte-order mark only when asked', async () => {
    expect(await exported('sources', 'csv', true)).toMatch(/^\ufeffid,/u);
    expect(await exported('sources', 'csv')).toMatch(/^id,/u);
  });

  test('of the graph is its links', async () => {
    expect((await table('graph')).map(({ type }) => type)).toEqual([
      'HAS_ITEM',
      'CITES',
      'CITES',
      'BASED_ON',
      'SUGGESTS',
    ]);
  });
});

describe('JSON Lines', () => {
  const records = async (kind: ExportKind) =>
    (await exported(kind, 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('have the nodes before the links, and every end of a link among the nodes', async () => {
    const all = await records('graph');
    const first = all.findIndex(({ record }) => record === 'link');
    expect(all.slice(first).every(({ record }) => record === 'link')).toBe(true);
    const nodes = new Set(all.slice(0, first).map(({ id }) => id));
    for (const { from, to } of all.slice(first)) {
      expect(nodes).toContain(from);
      if (to !== null) expect(nodes).toContain(to);
    }
  });

  test('say of every link where its evidence stands, its relation, its rule and how sure it is', async () => {
    const links = (await records('graph')).filter(({ record }) => record === 'link') as LinkRecord[];
    for (const link of links) {
      for (const name of ['evidence', 'start', 'end', 'relation', 'confidence', 'rule', 'madeBy']) {
        expect(link).toHaveProperty(name);
      }
    }
    expect(links.find(({ type }) => type === 'BASED_ON')).toMatchObject({
      evidence: '第一条',
      start: 3,
      end: 6,
      rule: 'text',
    });
    // An inference is told by its type, and is no citation.
    expect(links.find(({ type }) => type === 'SUGGESTS')).toMatchObject({ relation: null, confidence: 0.4 });
  });
});

describe('Parquet', () => {
  /** As hyparquet reads it back. */
  const readBack = async (rows: ExportRows, kind: ExportKind, rowsAGroup?: number) => {
    const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
    const file = await buffer(parquetTable(rows, kind, rowsAGroup));
    const whole = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
    return { metadata: parquetMetadata(whole), rows: await parquetReadObjects({ file: whole }) };
  };

  test.each(EXPORT_KINDS)('of %s has the cells of the CSV, with their types', async (kind) => {
    const { rows } = await readBack(ROWS, kind);
    const csv = parse(await exported(kind, 'csv'), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(csv.length);
    rows.forEach((row, at) => {
      const written = Object.entries(row).map(([name, value]) => [name, asCell(value)]);
      expect(Object.fromEntries(written)).toEqual(unguarded(csv[at]!));
    });
  });

  test('keeps a day a day, a list a list, and what is not known null', async () => {
    const { rows } = await readBack(ROWS, 'citations');
    expect(rows[0]).toMatchObject({ asOf: new Date('2022-12-31'), start: 12, confidence: 0.96 });
    expect(rows[0]!.provisions).toEqual(CITATION.provisions);
    expect(rows[1]).toMatchObject({ to: null, version: null, confidence: 0, provisions: [] });
    const { rows: measures } = await readBack(ROWS, 'measures');
    expect(measures[0]!.text).toBe(MEASURE.text);
    const { rows: sources } = await readBack(ROWS, 'sources');
    expect(sources[0]!.held).toBe(true);
  });

  test('is the same rows in several groups, and tells what its columns mean', async () => {
    const many = Array.from({ length: 25 }, (_, i) => ({ ...CITATION, id: `citation:${i}` }));
    const rows = { ...ROWS, citations: () => Readable.from(many) };
    const { rows: read, metadata } = await readBack(rows, 'citations', 10);
    expect(read.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([10, 10, 5]);
    const told = metadata.key_value_metadata!.find(({ key }) => key === 'yiju:columns');
    expect(JSON.parse(told!.value!)).toEqual(COLUMNS.citations);
  });

  test('of nothing has its columns still', async () => {
    const { rows, metadata } = await readBack({ ...ROWS, versions: () => Readable.from([]) }, 'versions');
    expect(rows).toEqual([]);
    const names = metadata.schema.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(COLUMNS.versions.map(({ name }) => name)));
  });
});

describe('texts', () => {
  test('of provisions have an article with what is inside it, without its own label', async () => {
    const [row] = parse(await exported('provisions', 'csv'), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ path: 'art-1', label: '第一条', effectiveTo: '2023-01-01' });
    expect(row!.text).toBe('甲应当：\n（一）"乙"；\n（二）丙,丁。');
    const line = JSON.parse(await exported('provisions', 'jsonl'));
    expect(line).toMatchObject({ record: 'node', type: 'Provision', text: row!.text, id: PROVISION.id });
  });

  test('of versions say from where they are, and up to when known', async () => {
    const [row] = parse(await exported('versions', 'csv'), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      takenFrom: '甲集 | 乙集',
      licences: '',
      knownOn: '2024-01-31',
      textHeld: 'true',
    });
    expect(JSON.parse(await exported('versions', 'jsonl'))).toMatchObject({ type: 'SourceVersion' });
  });

  test.each(['graphml', 'jsonld'] as const)('are not to be had as %s', async (format) => {
    await expect(async () => exported('provisions', format)).rejects.toThrow('expected csv, parquet, jsonl');
  });
});

describe('columns', () => {
  test.each(EXPORT_KINDS)('of %s have each a name of their own and say what they are', (kind) => {
    const names = COLUMNS[kind].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { about, aboutEn } of COLUMNS[kind]) {
      expect(about).toMatch(/\p{Script=Han}/u);
      expect(aboutEn).toMatch(/[a-z]/u);
    }
  });
});

describe('GraphML', () => {
  test.each(GRAPH_KINDS)('of %s is XML whose edges join its nodes', async (kind) => {
    const elements = elementsOf(await exported(kind, 'graphml'));
    const list = (name: string) => elements.filter((element) => element.name === name);
    const nodes = new Set(list('node').map(({ attributes }) => attributes.id));
    const edges = list('edge');
    for (const { attributes } of edges) {
      expect(nodes).toContain(attributes.source);
      expect(nodes).toContain(attributes.target);
    }
    const keys = new Set(list('key').map(({ attributes }) => attributes.id));
    for (const { attributes } of list('data')) expect(keys).toContain(attributes.key);
    const evidence = list('data').find(({ attributes }) => attributes.key === 'e_evidence');
    if (kind === 'citations') expect([edges.length, evidence!.text]).toEqual([2, EVIDENCE]);
  });
});

test.each([
  [CITATION, MEASURE.id, 'source:甲法'],
  [UNLINKED, MEASURE.id, `unlinked:${UNLINKED.id}`],
  [{ ...CITATION, item: null }, MEASURE.report, 'source:甲法'],
  [{ ...UNLINKED, item: null, title: null }, MEASURE.report, `unlinked:${UNLINKED.id}`],
])('GraphML drops no citation (%#)', async (citation, from, to) => {
  const rows = { ...ROWS, citations: () => one(citation) };
  for (const kind of ['citations', 'graph'] as const) {
    const elements = elementsOf(await text(exportStream(rows, { kind, format: 'graphml' })));
    const edge = elements.find(({ attributes }) => attributes.id === citation.id)!;
    expect(edge.attributes).toMatchObject({ source: from, target: to });
    const ids = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id);
    expect(ids).toEqual(expect.arrayContaining([from, to]));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('GraphML types are those of the values', async () => {
  const elements = elementsOf(await exported('graph', 'graphml'));
  const types = new Map(
    elements
      .filter(({ name }) => name === 'key')
      .map(({ attributes }) => [attributes.id, attributes['attr.type']]),
  );
  expect(['n_year', 'n_held', 'e_confidence', 'e_rank', 'n_title'].map((key) => types.get(key))).toEqual([
    ...['int', 'boolean', 'double', 'int', 'string'],
  ]);
  const values = elements.filter(({ name }) => name === 'data');
  for (const { attributes, text: value } of values) {
    if (types.get(attributes.key!) === 'int') expect(value).toMatch(/^-?\d+$/u);
    if (types.get(attributes.key!) === 'boolean') expect(value).toMatch(/^(?:true|false)$/u);
  }
});

test('GraphML keeps words that would be markup', async () => {
  const words = '</data><script>&amp;"';
  const rows = { ...ROWS, citations: () => one({ ...CITATION, text: words }) };
  const out = await text(exportStream(rows, { kind: 'citations', format: 'graphml' }));
  expect(out).not.toContain('<script>');
  const evidence = elementsOf(out).find(({ attributes }) => attributes.key === 'e_evidence');
  expect(evidence!.text).toBe(words);
});

describe('JSON-LD', () => {
  type Thing = Record<string, unknown> & { '@id': string; '@type': string | string[] };
  const graph = async (kind: ExportKind): Promise<Thing[]> =>
    JSON.parse(await exported(kind, 'jsonld'))['@graph'];
  const find = (things: Thing[], type: string) =>
    things.filter((thing) => [thing['@type']].flat().includes(type));

  test('names the ontologies that its terms are of', async () => {
    const document = JSON.parse(await exported('graph', 'jsonld'));
    expect(document['@context']).toMatchObject({
      eli: 'http://data.europa.eu/eli/ontology#',
      schema: 'http://schema.org/',
    });
    const prefixes = new Set(Object.keys(document['@context']));
    for (const thing of document['@graph'] as Thing[]) {
      for (const key of Object.keys(thing).filter((name) => !name.startsWith('@'))) {
        expect(prefixes).toContain(key.split(':')[0]);
      }
    }
  });

  test('gives works as eli:LegalResource and schema:Legislation, and versions as eli:LegalExpression', async () => {
    const things = await graph('sources');
    const [work] = find(things, 'eli:LegalResource');
    expect(work).toMatchObject({
      '@id': 'urn:yiju:source:甲法',
      '@type': ['eli:LegalResource', 'schema:Legislation'],
      'schema:name': { '@value': '甲法', '@language': 'zh' },
      'eli:based_on': [{ '@id': 'urn:yiju:source:乙法' }],
      'eli:is_realized_by': [{ '@id': 'urn:yiju:version:甲法@2018-01-01' }],
    });
    expect(find(things, 'eli:LegalExpression')).toMatchObject([
      {
        'eli:realizes': { '@id': work!['@id'] },
        'eli:first_date_entry_in_force': { '@value': '2018-03-01', '@type': 'xsd:date' },
        'eli:date_no_longer_in_force': { '@value': '2023-01-01', '@type': 'xsd:date' },
      },
    ]);
  });

  test('object properties of ELI hold IRIs, titles and dates are literals of the expression', async () => {
    const OBJECTS = ['type_document', 'passed_by', 'jurisdiction', 'language', 'realizes', 'is_realized_by'];
    const RELATIONS = ['based_on', 'applies', 'amends', 'repeals', 'in_force'];
    const DATES = ['date_document', 'first_date_entry_in_force', 'date_no_longer_in_force'];
    const things = await graph('graph');
    const said = things.flatMap((thing) =>
      Object.entries(thing).map(([key, value]) => ({ thing, key, value })),
    );
    const ofEli = said.filter(({ key }) => key.startsWith('eli:'));
    for (const { thing, key, value } of ofEli) {
      const name = key.slice('eli:'.length);
      const isExpression = [thing['@type']].flat().includes('eli:LegalExpression');
      for (const each of [value].flat() as object[]) {
        if (DATES.includes(name)) expect(each).toMatchObject({ '@type': 'xsd:date' });
        else if (name.startsWith('title'))
          expect([isExpression, each]).toEqual([true, { '@value': expect.any(String), '@language': 'zh' }]);
        else if (name === 'id_local') expect(typeof each).toBe('string');
        else {
          expect([...OBJECTS, ...RELATIONS]).toContain(name);
          expect(each).toEqual({ '@id': expect.stringMatching(/^(?:urn:yiju:|https?:\/\/|yiju:)/u) });
        }
      }
    }
    expect(new Set(ofEli.map(({ key }) => key))).toEqual(
      new Set([
        ...['eli:type_document', 'eli:id_local', 'eli:passed_by', 'eli:is_realized_by', 'eli:based_on'],
        ...['eli:realizes', 'eli:language', 'eli:title', 'eli:title_short', 'eli:date_document'],
        ...['eli:first_date_entry_in_force', 'eli:date_no_longer_in_force'],
      ]),
    );
  });

  test('gives citations as annotations with the words and where they stand', async () => {
    const [linked, unlinked] = find(await graph('citations'), 'oa:Annotation');
    expect(linked).toMatchObject({
      'oa:hasTarget': {
        'oa:hasSource': { '@id': `urn:yiju:${MEASURE.report}` },
        'oa:hasSelector': [{ 'oa:start': 12, 'oa:end': 16 }, { 'oa:exact': EVIDENCE }],
      },
      'oa:hasBody': { '@id': 'urn:yiju:source:甲法' },
      'yiju:confidence': 0.96,
      'yiju:rule': 'title',
    });
    expect(linked!['yiju:cites']).toContainEqual({ '@id': 'urn:yiju:version:甲法@2018-01-01' });
    expect(unlinked).not.toHaveProperty('oa:hasBody');
    expect(JSON.stringify(unlinked)).not.toContain('null');
  });
});

describe('names of exports', () => {
  test.each(EXPORT_KINDS.flatMap((kind) => formatsOf(kind).map((format) => [kind, format] as const)))(
    '%s.%s is one',
    (kind, format) => {
      expect(exportNamed(`${kind}.${format}`)).toEqual({ kind, format });
      expect(exportPath(kind, format)).toBe(`/v1/export/${kind}.${format}`);
      expect(EXPORT_FILES).toContain(`${kind}.${format}`);
    },
  );

  test.each([
    'citations',
    'citations.xml',
    'versions.graphml',
    'provisions.jsonld',
    'people.csv',
    'citations.csv.gz',
    '..',
    '',
  ])('%j is none', (file) => {
    expect(exportNamed(file)).toBeNull();
  });

  test('carry the report escaped', () => {
    const report = 'report:a&b=c';
    expect(exportPath('graph', 'csv', { report })).toBe('/v1/export/graph.csv?report=report%3Aa%26b%3Dc');
    expect(exportPath('graph', 'csv', { report, bom: true })).toBe(
      '/v1/export/graph.csv?report=report%3Aa%26b%3Dc&bom=1',
    );
    expect(exportPath('sources', 'csv', { bom: true })).toBe('/v1/export/sources.csv?bom=1');
  });
});

/** A value as the CSV has it. */
function asCell(value: unknown): string {
  if (value == null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

/** Without the apostrophe by which a spreadsheet takes a formula for text. */
function unguarded(row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?==)/u, '')]));
}

async function* one<T>(row: T): AsyncGenerator<T> {
  yield row;
}

describe('a row of a list', () => {
  const row: ExportedMeasure = {
    ...MEASURE,
    listed: {
      ...{ name: '船舶登记', part: null, type: 'LICENCE', code: '0012', body: '甲局' },
      ...{ department: null, level: '县级', row: 3 },
    },
  };
  const rows: ExportRows = {
    ...ROWS,
    measures: async function* () {
      yield row;
    },
  };
  const as = (format: ExportFormat) => text(exportStream(rows, { kind: 'measures', format }));

  test('has what its columns say in every format', async () => {
    const [measure] = parse(await as('csv'), { columns: true }) as Record<string, string>[];
    expect(measure).toMatchObject({
      ...{ listedName: '船舶登记', listedType: 'LICENCE', listedCode: '0012', listedBody: '甲局' },
      ...{ listedPart: '', listedLevel: '县级', listedRow: '3' },
    });
    const node = JSON.parse((await as('jsonl')).split('\n')[1]!);
    expect(node).toMatchObject({ type: 'Measure', listedName: '船舶登记', listedRow: 3 });
    expect(await as('graphml')).toContain('<data key="n_listedName">船舶登记</data>');
    const { '@graph': graph } = JSON.parse(await as('jsonld')) as { '@graph': Record<string, unknown>[] };
    expect(graph.find((each) => 'yiju:listed' in each)!['yiju:listed']).toMatchObject({
      'yiju:name': '船舶登记',
      'yiju:row': 3,
    });
  });

  test('a measure of a report has none of it', async () => {
    const [measure] = parse(await exported('measures', 'csv'), { columns: true }) as Record<string, string>[];
    expect(measure).toMatchObject({ listedName: '', listedRow: '' });
    expect(await exported('measures', 'jsonl')).not.toContain('listed');
  });
});
