/** A statement as Neo4j gets it, for people: what `yiju db statement` prints and the snapshots of the tests hold. */
import { statement } from './directives';
import { givenFilters } from './given-filters';
import { filtersOf, isList, type ListQuery, listParameters, listText } from './lists';
import { cypherNames } from './load';

export interface SentStatement {
  /** Valid Cypher, with its indentation; sent without it, see compact.ts. */
  text: string;
  /** The parameters of a list, with an example value of each filter given; empty for other statements. */
  parameters: Readonly<Record<string, unknown>>;
}

export type SentReading = 'FORWARD' | 'BACKWARD' | 'COUNT' | 'FACETS';

export interface SentOptions {
  /** Which way a list is read. */
  reading?: SentReading;
  /** The names of the filters given, `text` among them where the list can be searched. */
  filters?: readonly string[];
}

/** Values that fit a filter of that name; what is not here takes a text. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  yearFrom: 2020,
  yearTo: 2025,
  promulgatedFrom: 2020,
  promulgatedTo: 2025,
  held: true,
  cited: true,
  orphaned: true,
  terms: ['行政处罚'],
  direct: [],
  every: [[['行政处罚']]],
  sort: 'RELEVANCE',
  asOf: '2025-01-01',
  inForceOn: '2025-01-01',
};
const SEVERAL = ['statuses', 'relations', 'levels', 'outcomes', 'states', 'kinds', 'units', 'within'];

/**
 * @param name of a file in cypher/, without its folder and ending
 * @returns null where no statement is called so
 * @throws RangeError naming a filter that the list does not have
 */
export function sentStatement(name: string, options: SentOptions = {}): SentStatement | null {
  if (!cypherNames().includes(name)) return null;
  const { reading = 'FORWARD', filters = [] } = options;
  if (!isList(name)) {
    if (filters.length > 0) throw new RangeError(`${name} is no list and has no filters`);
    return { text: tidy(statement(name)), parameters: {} };
  }
  const known = [...filtersOf(name), 'text'];
  const unknown = filters.find((filter) => !known.includes(filter));
  if (unknown !== undefined)
    throw new RangeError(`expected a filter of ${name} (${known.join(', ')}), but got: ${unknown}`);
  const filter = Object.fromEntries(filters.map((each) => [each, exampleOf(each)]));
  const query: ListQuery = { list: name, filter, page: pageOf(reading) };
  const parameters = listParameters(query);
  return { text: tidy(givenFilters(listText(query), parameters)), parameters };
}

function exampleOf(filter: string): unknown {
  return SEVERAL.includes(filter) ? ['…'] : (EXAMPLES[filter] ?? '…');
}

function pageOf(reading: SentReading): ListQuery['page'] {
  if (reading === 'COUNT') return null;
  if (reading === 'FACETS') return reading;
  return { direction: reading, limit: 20, after: null, before: null };
}

/** Without the marks for other readings, which Neo4j takes for comments. */
function tidy(text: string): string {
  return text
    .replaceAll(/ ?\/\*[^*]*\*\//gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && line.trim() !== '// page')
    .join('\n');
}
