/** GraphML. A citation that is not linked has no edge, since an edge needs both its ends. */
import { type ExportRecord, LISTED, type Scalar } from './records';
import { xmlText } from './xml';

const NUMBERS = new Set(['start', 'end', 'year', 'confidence', 'rank', 'listedRow']);
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
  ...LISTED,
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
  for await (const record of records) {
    if (record.record === 'node') {
      yield `<node id="${escaped(record.id)}">${data('n', NODE, record)}</node>\n`;
    } else if (record.from !== null && record.to !== null) {
      const ends = `source="${escaped(record.from)}" target="${escaped(record.to)}"`;
      yield `<edge id="${escaped(record.id)}" ${ends}>${data('e', EDGE, record)}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

function keys(element: 'node' | 'edge', names: readonly string[]): string {
  const lines = names.map((name) => {
    const type = NUMBERS.has(name) ? 'double' : 'string';
    return `<key id="${element[0]}_${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
  });
  return lines.join('');
}

function data(prefix: string, names: readonly string[], record: ExportRecord): string {
  return names
    .flatMap((name) => {
      const value = record[name];
      return value == null ? [] : [`<data key="${prefix}_${name}">${escaped(shown(value))}</data>`];
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
