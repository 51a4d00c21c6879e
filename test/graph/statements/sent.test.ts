import { filtersOf, LIST_NAMES, type ListName } from '../../../src/graph/statements/lists';
import { sentStatement } from '../../../src/graph/statements/sent';

const SEARCHED: readonly string[] = ['reports', 'measures', 'legal-sources', 'search'];

describe('what is sent for a list', () => {
  test.each(LIST_NAMES)('%s, with each of its filters alone, with all, and counted', (list) => {
    const own = [...filtersOf(list), ...(SEARCHED.includes(list) ? ['text'] : [])];
    const sets = [[], ...own.map((filter) => [filter]), own];
    const sent = sets.map((filters) => `// ${filters.join(', ') || '(none)'}\n${show(list, { filters })}`);
    sent.push(
      `// backward\n${show(list, { reading: 'BACKWARD' })}`,
      `// count\n${show(list, { reading: 'COUNT' })}`,
    );
    expect(sent.join('\n\n')).toMatchSnapshot();
  });
});

test('has no marks of ours in it', () => {
  for (const list of LIST_NAMES)
    expect(sentStatement(list)!.text).not.toMatch(/\/\*|\/\/ (?:page|count|facets|text|for):?/u);
});

test('a name that no file has gives null, a filter that a list does not have is named', () => {
  expect(sentStatement('no-such-statement')).toBeNull();
  expect(() => sentStatement('reports', { filters: ['asof'] })).toThrow('yearFrom, yearTo, body, region');
  expect(() => sentStatement('report', { filters: ['body'] })).toThrow('is no list');
});

function show(list: ListName, options: Parameters<typeof sentStatement>[1]): string {
  const { text, parameters } = sentStatement(list, options)!;
  const given = Object.entries(parameters).filter(([, value]) => value !== null);
  return `${text}\n// ${JSON.stringify(Object.fromEntries(given))}`;
}
