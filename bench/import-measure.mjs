/** Loads a folder of law texts and says what it took; run by import.mjs once the program is built. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';
import { lawFolder } from './laws.mjs';
import { cpuMsOf } from './processor.mjs';
import { machine } from './result.mjs';
import { table } from './table.mjs';

const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../dist/platform/neo4j');
const { readState } = require('../dist/platform/neo4j/state');
const { migrate } = require('../dist/graph/migrate');
const { importSources } = require('../dist/app/imports/sources');

const home = mkdtempSync(path.join(os.tmpdir(), 'yiju-bench-import-'));
const { folder, from, drop } = lawFolder(process.argv[2]);
try {
  const neo4j = await ensureNeo4j({ home });
  const driver = await createDriver(neo4j);
  try {
    await migrate(driver);
    await report(driver);
  } finally {
    await driver.close();
    await neo4j.stop();
  }
} finally {
  rmSync(home, { recursive: true, force: true });
  drop();
}

async function report(driver) {
  const { pid } = readState(home);
  const empty = sizeOf(path.join(home, 'data', 'databases', 'neo4j'));
  const first = await load(driver, pid);
  const again = await load(driver, pid);
  const provisions = await countOf(driver, 'Provision');
  const result = {
    hardware: machine(),
    from,
    provisions,
    provisionsPerSecond: provisions / first.seconds,
    /** What the machine would do were it free: no more than the processor time there is. */
    provisionsPerProcessorSecond: provisions / (first.nodeCpu + (first.neo4jCpu ?? 0)),
    first,
    again,
    peakNodeMiB: process.resourceUsage().maxRSS / 1024,
    databaseMiB: (sizeOf(path.join(home, 'data', 'databases', 'neo4j')) - empty) / 2 ** 20,
  };
  const out = path.join(ROOT, 'bench', 'import.json');
  writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`${describe(result)}\n${path.relative(ROOT, out)}\n`);
}

async function load(driver, pid) {
  const stages = {};
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const java = cpuMsOf(pid);
  let last = begun;
  const { loaded, warned, refused, unchanged } = await importSources(driver, folder, {
    onProgress: (stage) => {
      const now = performance.now();
      stages[stage] = (stages[stage] ?? 0) + (now - last) / 1000;
      last = now;
    },
  });
  const end = performance.now();
  stages.links = (end - last) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const javaEnd = cpuMsOf(pid);
  return {
    files: { loaded, warned, refused, unchanged },
    seconds: (end - begun) / 1000,
    stages,
    nodeCpu: (user + system) / 1e6,
    neo4jCpu: java === null || javaEnd === null ? null : (javaEnd - java) / 1000,
  };
}

async function countOf(driver, label) {
  const { records } = await driver.executeQuery(`MATCH (n:${label}) RETURN count(n) AS count`);
  return Number(records[0].get('count'));
}

function sizeOf(at) {
  const stat = statSync(at);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(at).reduce((sum, name) => sum + sizeOf(path.join(at, name)), 0);
}

function describe({ hardware, from, provisions, first, again, ...rest }) {
  const fixed = (value, digits = 1) => (value === null ? '—' : value.toFixed(digits));
  const rows = [
    ['条款项目 provisions', provisions],
    ['条/秒 provisions per second', fixed(rest.provisionsPerSecond, 0)],
    ['条/处理器秒 per processor second', fixed(rest.provisionsPerProcessorSecond, 0)],
    ['首次载入 first load (s)', fixed(first.seconds)],
    ...Object.entries(first.stages).map(([stage, seconds]) => [`　其中 of it ${stage} (s)`, fixed(seconds)]),
    ['　Node 处理器 processor (s)', fixed(first.nodeCpu)],
    ['　Neo4j 处理器 processor (s)', fixed(first.neo4jCpu)],
    ['再次运行 second run (s)', fixed(again.seconds)],
    ['Node 内存峰值 peak memory (MiB)', fixed(rest.peakNodeMiB, 0)],
    ['数据库 database (MiB)', fixed(rest.databaseMiB, 0)],
  ];
  const machine = `${hardware.cpu}，${hardware.cores} 核，负载 load ${fixed(hardware.loadAverage)}，Node ${hardware.node}`;
  return [from, machine, table(['', ''], rows)].join('\n\n');
}
