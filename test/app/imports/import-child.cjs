/**
 * Loads a folder in a process of its own, which a test may kill, and which can read PDF as Jest's sandbox cannot:
 * `node import-child.cjs folder [reports|migrate]` prints the summary.
 */
const { readFileSync } = require('node:fs');
const swc = require('@swc/core');
const neo4j = require('neo4j-driver');

require.extensions['.ts'] = (module, filename) => {
  const { code } = swc.transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  module._compile(code, filename);
};

const { migrate } = require('../../../src/graph/migrate.ts');
const { importReports } = require('../../../src/app/imports/reports.ts');
const { importSources } = require('../../../src/app/imports/sources/index.ts');
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
const [, , folder, kind] = process.argv;
const WORK = {
  reports: () => importReports(driver, [folder]),
  migrate: () => migrate(driver, { folder }),
  sources: () => importSources(driver, folder),
};
WORK[kind ?? 'sources']().then(async (summary) => {
  await driver.close();
  process.stdout.write(JSON.stringify(summary));
});
