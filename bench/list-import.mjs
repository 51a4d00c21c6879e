/**
 * `npm run bench:lists -- --rows 100000`: a made-up list of so many rows into an embedded Neo4j, in parts; how much memory
 * the programs take, and that the same file again only reads it over.
 * A million rows take about ten times as long as the default. Never part of the tests.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from '../scripts/bootstrap.mjs';

await bootstrap();
const { writeLaws } = await import('./laws.mjs');
const { record } = await import('./result.mjs');
const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../dist/platform/neo4j');
const { migrate } = require('../dist/graph/migrate');
const { importSources } = require('../dist/app/imports/sources');
const { importReports } = require('../dist/app/imports/reports');

const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const ROWS = Number(options.rows);
const LAWS = 50;
const ARTICLES = 40;
const EVERY_MS = 250;

const home = mkdtempSync(path.join(os.tmpdir(), 'yiju-bench-lists-'));
try {
  const figures = await measure();
  record('list-import', { command: `npm run bench:lists -- --rows ${ROWS}`, figures });
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measure() {
  const list = path.join(home, '清单.csv');
  const bytes = writeList(list);
  writeLaws(path.join(home, 'laws', '行政法规'), { laws: LAWS, articles: ARTICLES });
  const neo4j = await ensureNeo4j({ home: path.join(home, 'neo4j') });
  const driver = await createDriver(neo4j);
  try {
    await migrate(driver);
    await importSources(driver, path.join(home, 'laws'));
    const first = await load(driver, list);
    const again = await load(driver, list);
    const { records } = await driver.executeQuery(
      'MATCH (m:Measure) WHERE m.powerRow IS NOT NULL RETURN count(m) AS rows, COUNT { (:Measure)-[:HAS_CITATION]->() } AS bases',
    );
    return { rows: ROWS, bytes, first, again, held: records[0].toObject() };
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

async function load(driver, list) {
  const began = performance.now();
  const peak = { program: 0, reader: 0 };
  const watch = setInterval(() => {
    peak.program = Math.max(peak.program, process.memoryUsage.rss());
    peak.reader = Math.max(peak.reader, rssOfChildren());
  }, EVERY_MS);
  const { results } = await importReports(driver, [list]);
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  const mb = (value) => Math.round(value / 2 ** 20);
  return {
    outcome: results[0].outcome,
    seconds: Math.round(seconds * 10) / 10,
    rowsPerSecond: Math.round(ROWS / seconds),
    programMb: mb(peak.program),
    readerMb: mb(peak.reader),
  };
}

/** The largest of the processes that this one started; 0 where the system does not tell. */
function rssOfChildren() {
  try {
    const ids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ');
    const sizes = ids.filter(Boolean).map((id) => {
      const isNode = readFileSync(`/proc/${id}/comm`, 'utf8').startsWith('node');
      return isNode
        ? Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024
        : 0;
    });
    return Math.max(0, ...sizes);
  } catch {
    return 0;
  }
}

/** @returns its size in bytes. */
function writeList(file) {
  const out = openSync(file, 'w');
  let size = 0;
  const put = (words) => {
    size += writeSync(out, words);
  };
  put('甲市权责清单（2024年）,,,,\r\n序号,事项名称,职权类型,设定依据,实施主体\r\n');
  for (let row = 1; row <= ROWS; row++) {
    const law = (row % LAWS) + 1;
    const type = ['行政许可', '行政处罚', '行政检查'][row % 3];
    const basis = `《示例${law}号管理条例》第${(row % ARTICLES) + 1}条：“办事的人把材料交到窗口，由窗口转交经办单位。”`;
    put(`${row},第${row}项事务,${type},${basis},甲市某局\r\n`);
  }
  closeSync(out);
  return size;
}
