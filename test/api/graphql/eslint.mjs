/** graphql-eslint on a schema: `node eslint.mjs FILE` prints what it finds as JSON. A process of its own, for ESLint. */
import { readFileSync } from 'node:fs';
import plugin from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';

const words = readFileSync(process.argv[2], 'utf8');
const { parser, configs } = plugin;
/** Values have no identity: those that have are found by what they are called, see schema-lint.test.ts. */
const { '@graphql-eslint/strict-id-in-types': _, ...recommended } = configs['flat/schema-recommended'].rules;
const rules = {
  ...recommended,
  ...configs['flat/schema-relay'].rules,
  // Lists of values are lists, and an edge may lead to what is known by no id, as Relay has it.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/require-description': [
    'error',
    {
      ...{ types: true, rootField: true, DirectiveDefinition: true, EnumValueDefinition: true },
      ...{ FieldDefinition: true, InputValueDefinition: true },
    },
  ],
};

const found = new Linter({ configType: 'flat' }).verify(
  words,
  [
    {
      files: ['**/*.graphql'],
      languageOptions: { parser, parserOptions: { graphQLConfig: { schema: words } } },
      plugins: { '@graphql-eslint': plugin },
      rules,
    },
  ],
  { filename: 'schema.graphql' },
);
process.stdout.write(JSON.stringify(found.map(({ ruleId, message, line }) => ({ ruleId, message, line }))));
