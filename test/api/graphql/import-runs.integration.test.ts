import { importSources } from '../../../src/app/imports/sources';
import { lawText } from '../../app/imports/laws';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, testDriver } from '../../graph/support';
import { testServer } from '../support';

const driver = testDriver();
const folderWith = temporaryFolders();
afterAll(() => driver.close());

test('what became of the files of each import can be asked for, the newest first', async () => {
  await freshGraph(driver);
  const folder = folderWith({
    '行政法规/示例灯塔条例(2015-03-01).md': lawText({
      title: '示例灯塔条例',
      history: ['2015年3月1日 国务院令第1号公布', '2015年5月1日 施行'],
      articles: ['为了示例，制定本条例。'],
    }),
    '行政法规/空.md': '# 空条例\n\n<!-- INFO END -->\n',
  });
  await importSources(driver, folder);
  await importSources(driver, folder);
  const server = await testServer(driver);
  try {
    const { data } = await server.ask<{ importRuns: unknown[] }>(
      '{ importRuns(first: 2) { kind finishedAt loaded warned refused unchanged findings { code severity file } } }',
    );
    const refusal = { code: 'file-refused', severity: 'error', file: '行政法规/空.md' };
    const run = { kind: 'sources', finishedAt: expect.any(String), refused: 1, findings: [refusal] };
    expect(data.importRuns).toEqual([
      { ...run, loaded: 0, warned: 0, unchanged: 1 },
      { ...run, loaded: 1, warned: 0, unchanged: 0 },
    ]);
  } finally {
    await server.close();
  }
});
