/** What the schema must be like for those who read it in a tool; graphql-schema-linter’s and graphql-eslint’s rules, and our own. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema, sdl } from '../../../src/api/graphql/schema';

/** In the order of the declared members is how enumerations and types are best read. */
const RULES = [
  'arguments-have-descriptions',
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'enum-values-have-descriptions',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'input-object-values-are-camel-cased',
  'input-object-values-have-descriptions',
  'relay-connection-arguments-spec',
  'relay-connection-types-spec',
  'relay-page-info-spec',
  'types-are-capitalized',
  'types-have-descriptions',
];

interface Finding {
  rule: string;
  message: string;
}

function linted(definition: string): Finding[] {
  const file = join(tmpdir(), `yiju-schema-${process.pid}.graphql`);
  writeFileSync(file, definition);
  const cli = join(__dirname, '../../../node_modules/graphql-schema-linter/lib/cli.js');
  try {
    execFileSync(process.execPath, [cli, '--format', 'json', '--rules', RULES.join(','), file]);
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    if (stdout.length === 0) throw new Error(`expected findings, but got: ${stderr}`);
    return (JSON.parse(stdout.toString()) as { errors: Finding[] }).errors;
  }
}

interface EslintFinding {
  ruleId: string;
  message: string;
}

function eslinted(definition: string): EslintFinding[] {
  const file = join(tmpdir(), `yiju-eslint-${process.pid}.graphql`);
  writeFileSync(file, definition);
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'eslint.mjs'), file]).toString());
}

const types = Object.values(schema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const argumentsOf = (type: GraphQLNamedType): [string, GraphQLArgument][] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap(({ name, args }) =>
        args.map((argument): [string, GraphQLArgument] => [
          `${type.name}.${name}(${argument.name})`,
          argument,
        ]),
      )
    : [];

test('graphql-schema-linter finds nothing', () => {
  // The roles of columns are those that REST and assistants' tools take: one spelling for all.
  const found = linted(sdl()).filter(({ message }) => !message.includes('`ListColumnRole.'));
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('graphql-schema-linter finds what has no description', () => {
  const found = linted('type Query { a: String }');
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['fields-have-descriptions', 'types-have-descriptions']),
  );
});

test('graphql-eslint finds nothing but what is meant so', () => {
  const found = eslinted(sdl()).map(({ ruleId, message }) => `${ruleId.split('/')[1]}: ${message}`);
  // The roles of columns, see above.
  expect(found.filter((each) => !/^naming-convention: Enum value "[a-z]/u.test(each)).sort()).toEqual([
    // Of what happened, which is read forwards.
    'relay-arguments: Field `changes` must contain an argument `before`, that return String or Scalar.',
    'relay-arguments: Field `changes` must contain an argument `last`, that return Int.',
    // A hit of the search is an edge, and called a hit.
    'relay-edge-types: Edge type must have "Edge" suffix.',
  ]);
});

test('graphql-eslint finds what is undescribed, unused or named as it should not be', () => {
  const found = eslinted('"甲" type Query { getA: String } "乙" type b { "丙" c: Int }');
  expect(found.map(({ ruleId }) => ruleId.split('/')[1])).toEqual(
    expect.arrayContaining(['naming-convention', 'no-unreachable-types', 'require-description']),
  );
});

test('every description says something in Chinese first, English after it or in an enumeration', () => {
  const own = types.filter(
    ({ name }) => !/^(?:Int|Float|String|Boolean|ID|LocalDate|DateTimeISO)$/u.test(name),
  );
  const told = own.flatMap((type) => [
    [type.name, type.description],
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description])
      : []),
    ...argumentsOf(type).map(([name, { description }]) => [name, description]),
  ]);
  expect(told.filter(([, description]) => !/\p{Script=Han}/u.test(description ?? ''))).toEqual([]);
});

test('no name tells how it is made', () => {
  // 职权的类型: the kind of a power.
  const leaked = types.map(({ name }) => name).filter((name) => /(?:Type|Dto|Model)$/u.test(name));
  expect(leaked.filter((name) => name !== 'PowerType')).toEqual([]);
});

describe('the day asked about', () => {
  const days = types.flatMap(argumentsOf).filter(([, { type }]) => /^LocalDate!?$/u.test(String(type)));

  test('is `asOf` in every field; older names say so', () => {
    const others = days.filter(([, { name }]) => name !== 'asOf');
    const periods = /\((?:since|until|from|to|inForceOn)\)$/u;
    const former = others.filter(([place]) => !periods.test(place));
    expect(former.length).toBeGreaterThan(5);
    for (const [place, { deprecationReason, type }] of former)
      expect([place, deprecationReason, isNonNullType(type)]).toEqual([
        place,
        expect.stringContaining('asOf'),
        false,
      ]);
  });

  test('stands beside every older name', () => {
    const fieldsOf = (names: readonly string[]) =>
      new Set(
        days.filter(([, { name }]) => names.includes(name)).map(([place]) => place.replace(/\(.*$/u, '')),
      );
    const asked = fieldsOf(['asOf']);
    expect([...fieldsOf(['on', 'date'])].filter((field) => !asked.has(field))).toEqual([]);
  });
});
