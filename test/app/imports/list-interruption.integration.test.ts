/** Long lists: broken off in the middle, killed outright, and gone on with, the graph is that of one load. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportHash, exportHash } from '../../../src/app/backup/graph-hash';
import { importReports } from '../../../src/app/imports/reports';
import { LONG_LIST_BYTES } from '../../../src/app/reading/long-list';
import { encoded } from '../../domain/text/encodings';
import { temporaryFolders } from '../../graph/folders';
import { freshGraph, query, testDriver } from '../../graph/support';

const driver = testDriver();
const folderWith = temporaryFolders();
afterAll(() => driver.close());

const PARTS = 4;
/** The last part is not full. */
const ROWS = 3300;

/** `pasted`: what stands behind each basis, so that the file is as long as it should be. */
function list(pasted: string): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `${at + 1},第${at + 1}项,${at % 1500 === 0 ? ['行政许可', '行政处罚', '行政检查'][at / 1500] : ''},"《示例集市条例》第${(at % 40) + 1}条：“${pasted}”",甲市某局`,
  );
  return ['甲市权责清单（2024年）,,,,', '序号,事项名称,职权类型,设定依据,实施主体', ...rows, ''].join('\r\n');
}

const FILES = {
  'read whole': { '清单.csv': list('办事的人把材料交到窗口。') },
  'read piece by piece': { '清单.csv': encoded(list('办事的人把材料交到窗口。'.repeat(60)), 'gbk') },
};

/** Parts in the graph, and those that lack a row. */
async function held(): Promise<{ parts: number; broken: number }> {
  const [row] = await query<{ parts: number; broken: number }>(
    driver,
    `MATCH (r:Report)
     WITH r, COUNT { MATCH (r)-[:HAS_ITEM]->(m:Measure) WHERE EXISTS { (m)-[:HAS_CITATION]->() } } AS rows
     RETURN count(r) AS parts, count(CASE WHEN NOT rows IN [1000, 300] THEN 1 END) AS broken`,
  );
  return row!;
}

describe.each(Object.entries(FILES))('a list %s', (how, files) => {
  const folder = folderWith(files);
  let whole: ExportHash;

  beforeAll(async () => {
    expect(statSync(join(folder, '清单.csv')).size >= LONG_LIST_BYTES).toBe(how === 'read piece by piece');
    await freshGraph(driver);
    const { results } = await importReports(driver, [folder]);
    expect(results.map(({ outcome }) => outcome)).not.toContain('REFUSED');
    whole = await exportHash(driver);
  });

  it('has a row for each of the file, in parts, with what is carried down from one part to the next', async () => {
    const rows = await query<{ title: string; rows: number; first: string; types: string[] }>(
      driver,
      `MATCH (r:Report)-[:HAS_ITEM]->(m:Measure) WHERE m.powerRow IS NOT NULL
       WITH r, m ORDER BY m.order
       RETURN r.title AS title, count(m) AS rows, collect(m.powerName)[0] AS first, collect(DISTINCT m.powerType) AS types
       ORDER BY toInteger(split(split(title, '第')[1], '至')[0])`,
    );
    expect(rows).toEqual([
      { title: '甲市权责清单（2024年）（第1至1000项）', rows: 1000, first: '第1项', types: ['LICENCE'] },
      {
        title: '甲市权责清单（2024年）（第1001至2000项）',
        rows: 1000,
        first: '第1001项',
        types: ['LICENCE', 'PENALTY'],
      },
      {
        title: '甲市权责清单（2024年）（第2001至3000项）',
        rows: 1000,
        first: '第2001项',
        types: ['PENALTY'],
      },
      {
        title: '甲市权责清单（2024年）（第3001至3300项）',
        rows: 300,
        first: '第3001项',
        types: ['INSPECTION'],
      },
    ]);
    const [last] = await query(driver, "MATCH (m:Measure {powerName: '第3300项'}) RETURN m.powerRow AS row");
    expect(last).toEqual({ row: ROWS + 2 });
  });

  it('is not written again when it comes again', async () => {
    const again = await importReports(driver, [folder]);
    expect(again.results.map(({ outcome }) => outcome)).toEqual(['UNCHANGED']);
    expect(await exportHash(driver)).toEqual(whole);
  });

  it('killed in the middle leaves whole parts only, and the next run completes it', async () => {
    await freshGraph(driver);
    const child = spawn(process.execPath, [join(__dirname, 'import-child.cjs'), folder, 'reports'], {
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (child.exitCode === null && (await held()).parts < 2)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    const before = await held();
    expect(before.broken).toBe(0);
    expect(before.parts).toBeGreaterThan(0);
    expect(before.parts).toBeLessThan(PARTS);
    await importReports(driver, [folder]);
    expect(await held()).toEqual({ parts: PARTS, broken: 0 });
    expect(await exportHash(driver)).toEqual(whole);
  });
});
