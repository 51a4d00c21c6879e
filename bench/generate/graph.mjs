/**
 * A graph of made-up reports and laws with the shape of the real ones, bulk-loaded into an embedded Neo4j of its own.
 * The same number of measures and seed give the same graph; it is kept in .yiju/bench for the next time.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { chance } from './chance.mjs';
import { writeReports } from './reports.mjs';
import { TableFiles } from './table-file.mjs';
import { writeWorks } from './works.mjs';

const require = createRequire(import.meta.url);
const { createDriver, ensureNeo4j } = require('../../dist/platform/neo4j');
const { ensureClassPath } = require('../../dist/platform/neo4j/jars');
const { javaTool } = require('../../dist/platform/neo4j/tools');
const { migrate } = require('../../dist/graph/migrate');

const HERE = path.dirname(fileURLToPath(import.meta.url));
const KEPT = path.join(ROOT, '.yiju', 'bench');
/** Works at ten thousand measures; ten times the measures cite about three times as many works. */
const WORKS = 1000;
const WORKS_AT = 10_000;
const INDEX_LIMIT_SECONDS = 3600;

/** Where the graph is, made first when it is not there, and how long its making took. */
export async function generatedGraph({ measures, seed = 1, say }) {
  const home = path.join(KEPT, `${measures}-${seed}-${codeHash()}`);
  const marker = path.join(home, 'generated.json');
  if (existsSync(marker)) return { home, ...JSON.parse(readFileSync(marker, 'utf8')) };
  const half = `${home}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const facts = await make(half, { measures, seed, say });
  writeFileSync(path.join(half, 'generated.json'), JSON.stringify(facts));
  renameSync(half, home);
  return { home, ...facts };
}

async function make(home, { measures, seed, say }) {
  const begun = Date.now();
  const seconds = () => (Date.now() - begun) / 1000;
  say(`生成 ${measures} 项举措的图… Generating a graph of ${measures} measures…`);
  const rows = path.join(home, 'rows');
  const options = writeRows(rows, measures, seed);
  const written = seconds();
  await bulkLoad(home, options);
  rmSync(rows, { recursive: true });
  const loaded = seconds();
  const counts = await index(home);
  const facts = { counts, seconds: { written, loaded: loaded - written, indexed: seconds() - loaded } };
  say(`  ${counts.nodes} 个节点、${counts.relationships} 条关系，${seconds().toFixed(0)} s`);
  return facts;
}

function writeRows(folder, measures, seed) {
  const distributions = JSON.parse(readFileSync(path.join(HERE, 'distributions.json'), 'utf8'));
  const files = new TableFiles(folder);
  const works = Math.round(WORKS * Math.sqrt(measures / WORKS_AT));
  const written = writeWorks(files, chance(seed), works, distributions);
  writeReports(files, chance(seed + 1), measures, written, distributions);
  return files.close();
}

/** Neo4j's own import, which writes an empty database's files in bulk. */
async function bulkLoad(home, files) {
  const classPath = await ensureClassPath(() => {});
  mkdirSync(path.join(home, 'conf'), { recursive: true });
  writeFileSync(path.join(home, 'conf', 'neo4j.conf'), '');
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const options = [
    '--delimiter=TAB',
    '--array-delimiter=;',
    '--id-type=string',
    '--overwrite-destination',
    `--report-file=${path.join(home, 'import.report')}`,
  ];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') };
  const java = ['-Xmx2g', '-cp', classPath, ...command, ...options, '--bad-tolerance=0', ...files];
  await run(javaTool('java'), java, env);
}

function run(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-4000);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`expected the import to end with 0, but got: ${code}\n${output}`));
    });
  });
}

/** The product's own constraints and indexes, as its migrations make them. */
async function index(home) {
  const neo4j = await ensureNeo4j({ home });
  try {
    const driver = await createDriver(neo4j);
    try {
      // The import knows no empty lists.
      await driver.executeQuery('MATCH (s:LegalSource) SET s.aliases = []');
      await driver.executeQuery(
        "MATCH (:Report)-[:HAS_ITEM]->(i:ReportItem {kind: 'TITLE'}) SET i.headingPath = []",
      );
      await migrate(driver);
      await driver.executeQuery(`CALL db.awaitIndexes(${INDEX_LIMIT_SECONDS})`);
      return await countAll(driver);
    } finally {
      await driver.close();
    }
  } finally {
    await neo4j.stop();
  }
}

async function countAll(driver) {
  const { records } = await driver.executeQuery(`
    RETURN {
      nodes: COUNT { () }, relationships: COUNT { ()-->() },
      measures: COUNT { (:Measure) }, reports: COUNT { (:Report) }, citations: COUNT { (:Citation) },
      works: COUNT { (:LegalSource) }, versions: COUNT { (:SourceVersion) }, provisions: COUNT { (:Provision) }
    } AS counts`);
  return records[0].get('counts');
}

/** Of what decides what the graph is; the product brings its own indexes up to date when it is opened. */
function codeHash() {
  const hash = createHash('sha256');
  const parts = ['distributions.json', 'reports.mjs', 'works.mjs', 'words.mjs', 'chance.mjs'];
  for (const file of parts) hash.update(readFileSync(path.join(HERE, file)));
  return hash.digest('hex').slice(0, 12);
}
