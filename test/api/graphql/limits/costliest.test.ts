/** The field that a refusal names. */
import { type OperationDefinitionNode, parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { FieldCosts } from '../../../../src/api/graphql/limits/costliest';
import { estimateCostIn } from '../../../../src/api/graphql/limits/limits';
import { schema } from '../../../../src/api/graphql/schema';

function costliest(query: string, variables = {}) {
  const document = parse(query);
  const costs = new FieldCosts();
  const estimators = [costs.keeping(estimateCostIn(document))];
  getComplexity({ schema: schema(), query: document, variables, estimators });
  return costs.costliest(document, document.definitions[0] as OperationDefinitionNode);
}

test.each([
  [
    'pages in pages: the innermost',
    '{ regions(first: 2) { nodes { id } } reports(first: 100) { nodes { title measures(first: 100) { nodes { id } } } } }',
    'reports.nodes.measures',
  ],
  [
    'by its alias, and through fragments',
    'query Q { mine: reports(first: 50) { ...P } } fragment P on ReportConnection { nodes { all: measures(first: 90) { nodes { id text } } } }',
    'mine.nodes.all',
  ],
  [
    'what goes through the graph before what is read',
    '{ regions(first: 2) { nodes { id } } path(from: "a", to: "b") { __typename } }',
    'path',
  ],
  ['the first where none is dearer', '{ viewer { name } }', 'viewer'],
])('%s', (_, query, field) => {
  expect(costliest(query)).toMatchObject({ field, cost: expect.any(Number) });
});

test('with the size that a variable gives', () => {
  const query =
    'query Q($n: Int) { regions(first: $n) { nodes { id } } reports(first: 20) { nodes { id } } }';
  expect(costliest(query, { n: 100 })?.field).toBe('regions');
  expect(costliest(query, { n: 2 })?.field).toBe('reports');
});
