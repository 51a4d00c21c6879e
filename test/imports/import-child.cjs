/** Loads a folder of laws in a process of its own, which a test may kill: `node import-child.cjs folder`. */
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

const { importSources } = require('../../src/imports/sources.ts');
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
importSources(driver, process.argv[2]).then(() => driver.close());
