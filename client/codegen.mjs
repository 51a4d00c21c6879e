/**
 * The client's types and documents, from the schema and the named operations in schema/operations.
 * `node client/codegen.mjs` writes them, `--check` only tells whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FILE = path.join(ROOT, 'client', 'operations.ts');

const [{ content }] = await generate(
  {
    cwd: ROOT,
    silent: true,
    schema: path.join(ROOT, 'schema', 'schema.graphql'),
    documents: path.join(ROOT, 'schema', 'operations', '*.graphql'),
    generates: {
      [FILE]: {
        plugins: [
          {
            add: { content: '// Generated from schema/operations by `npm run codegen`; not edited by hand.' },
          },
          'typescript-operations',
          'typed-document-node',
        ],
        config: {
          // Texts, so that users of the client need no GraphQL library.
          documentMode: 'string',
          useTypeImports: true,
          enumsAsTypes: true,
          dedupeFragments: true,
          defaultScalarType: 'unknown',
          scalars: { LocalDate: 'string', DateTimeISO: 'string', ID: 'string' },
          strictScalars: false,
        },
      },
    },
  },
  false,
);

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, content);
} else if (readFileSync(FILE, 'utf8') !== content) {
  process.stderr.write(
    'client/operations.ts 已过时：expected the operations of schema/operations, but got: older ones; run `npm run codegen`\n',
  );
  process.exitCode = 1;
}
