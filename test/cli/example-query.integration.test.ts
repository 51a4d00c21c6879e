import { loadSeeds } from '../../src/app/imports/seeds';
import { exampleQuery } from '../../src/cli/example-query';
import { readGraph } from '../../src/graph/connection/read';
import { servedOn } from '../api/support';
import { freshGraph, testDriver } from '../graph/support';

const driver = testDriver();
const server = servedOn(driver, async () => {
  await freshGraph(driver);
  await loadSeeds(driver);
});
afterAll(() => driver.close());

test('the query that a service shows when it is up is answered with a measure and what it rests on', async () => {
  const query = await exampleQuery(readGraph(driver));
  const { data, errors } = await server.ask<{ measure: { text: string; legalBasis: { source: object }[] } }>(
    query!,
  );
  expect(errors).toBeUndefined();
  expect(data.measure.text).not.toBe('');
  expect(data.measure.legalBasis[0]!.source).toMatchObject({ title: expect.any(String) });
});
