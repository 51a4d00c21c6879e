/**
 * GraphML. An edge needs both its ends: a citation that is linked to no work goes to a node of its own, of the type
 * Unlinked, which says what it calls the work; one that stands in no item comes from its report.
 */
import { LISTED_COLUMNS } from './columns';
import type { ExportRecord, LinkRecord, Scalar } from './records';
import { xmlText } from './xml';

/** Of all others: string. */
const TYPES: Record<string, 'int' | 'double' | 'boolean'> = {
  ...{ start: 'int', end: 'int', year: 'int', rank: 'int', listedRow: 'int' },
  ...{ confidence: 'double', held: 'boolean' },
};
const NODE = [
  ...[
    'type',
    'title',
    'fullTitle',
    'text',
    'status',
    'level',
    'kind',
    'documentNumber',
    'outcome',
    'headingPath',
    'report',
  ],
  ...[
    'year',
    'body',
    'start',
    'end',
    'held',
    'issuers',
    'regions',
    'versions',
    'effectiveFrom',
    'effectiveTo',
  ],
  ...['periodFrom', 'periodTo'],
  ...LISTED_COLUMNS,
];
const EDGE = [
  ...[
    'type',
    'evidence',
    'start',
    'end',
    'relation',
    'confidence',
    'rule',
    'madeBy',
    'outcome',
    'state',
    'form',
    'title',
  ],
  ...['documentNumber', 'version', 'provisions', 'provision', 'rank', 'asOf', 'report', 'year', 'body'],
];

export async function* graphml(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE) + keys('edge', EDGE);
  yield '<graph id="yiju" edgedefault="directed">\n';
  const reports = new Set<string>();
  for await (const record of records) {
    if (record.record === 'node') {
      if (record.type === 'Report') reports.add(record.id);
      yield node(record);
      continue;
    }
    const report = String(record.report);
    if (record.from === null && !reports.has(report)) {
      reports.add(report);
      yield node({ record: 'node', id: report, type: 'Report' });
    }
    const unlinked = record.to === null ? nodeOf(record) : null;
    if (unlinked) yield node(unlinked);
    const ends = `source="${escaped(record.from ?? report)}" target="${escaped(record.to ?? unlinked!.id)}"`;
    yield `<edge id="${escaped(record.id)}" ${ends}>${data('e', EDGE, record)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function node(record: { id: string; [attribute: string]: Scalar | Scalar[] }): string {
  return `<node id="${escaped(record.id)}">${data('n', NODE, record)}</node>\n`;
}

/** What is known of what an unlinked citation means. */
function nodeOf({ id, title = null, documentNumber = null, outcome = null, evidence }: LinkRecord) {
  const name = title ?? evidence;
  return {
    record: 'node' as const,
    id: `unlinked:${id}`,
    type: 'Unlinked',
    title: name,
    documentNumber,
    outcome,
  };
}

function keys(element: 'node' | 'edge', names: readonly string[]): string {
  const lines = names.map((name) => {
    const type = TYPES[name] ?? 'string';
    return `<key id="${element[0]}_${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
  });
  return lines.join('');
}

function data(
  prefix: string,
  names: readonly string[],
  record: Record<string, Scalar | Scalar[] | undefined>,
): string {
  return names
    .flatMap((name) => {
      const value = record[name];
      return value === undefined || value === null
        ? []
        : [`<data key="${prefix}_${name}">${escaped(shown(value))}</data>`];
    })
    .join('');
}

function shown(value: Scalar | Scalar[]): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

/** A lone CR would be read as a line feed. */
function escaped(text: string): string {
  return xmlText(text).replace(/\r/gu, '&#13;');
}
