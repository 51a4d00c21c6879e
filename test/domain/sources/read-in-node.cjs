/** Reads a document outside Jest, whose sandbox has no dynamic import: `node read-in-node.cjs file` prints JSON. */
const { readFileSync } = require('node:fs');
const swc = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = swc.transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  module._compile(code, filename);
};

const { readDocument } = require('../../../src/domain/sources/readers/index.ts');
const [, , path] = process.argv;
readDocument(new Uint8Array(readFileSync(path)), path).then((read) =>
  process.stdout.write(JSON.stringify(read)),
);
