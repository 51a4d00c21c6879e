import { withoutPeople } from '../../../src/app/export/without-people';
import type { ExportRows } from '../../../src/domain/model/export-rows';
import { MEASURE } from './rows';

async function* each<T>(...rows: T[]): AsyncGenerator<T> {
  yield* rows;
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

test('who decided, and their words, are left out; what a program made stays', async () => {
  const [suggestion] = MEASURE.suggestions;
  const byPerson = { ...suggestion!, madeBy: 'oidc:https://login.example.org#u1', reasons: ['我的话'] };
  const rows = {
    reports: () => each({ id: 'r', file: '王法务的稿.docx' }),
    measures: () => each({ ...MEASURE, suggestions: [suggestion!, byPerson] }),
    sources: () => each(),
    citations: () => each({ id: 'c', madeBy: 'token:1' }, { id: 'd', madeBy: 'yiju/1' }),
  } as unknown as ExportRows;
  const shown = withoutPeople(rows);
  expect(await all(shown.reports())).toEqual([{ id: 'r', file: null }]);
  expect(await all(shown.citations())).toEqual([
    { id: 'c', madeBy: 'person' },
    { id: 'd', madeBy: 'yiju/1' },
  ]);
  const [measure] = await all(shown.measures());
  expect(measure!.suggestions).toEqual([suggestion, { ...byPerson, madeBy: 'person', reasons: [] }]);
});
