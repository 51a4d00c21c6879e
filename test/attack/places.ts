/** Every argument of the schema that takes text, and a document that reaches it: made by walking the schema, so that none is forgotten. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { schema } from '../../src/api/graphql/schema';

export interface Place {
  /** E.g. `Query.search(text)`. */
  name: string;
  /** Selections that lead to the field's type, from the root. */
  path: readonly string[];
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  argument: GraphQLArgument;
  /** Names within the argument, for input objects. */
  within: readonly string[];
}

/** Those of mutations too. */
export function placesOfText(): Place[] {
  const places: Place[] = [];
  for (const [type, path] of reachable()) {
    const operation = type === schema().getMutationType() ? 'mutation' : 'query';
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        for (const within of textsIn(argument.type)) {
          const name = `${type.name}.${field.name}(${[argument.name, ...within].join('.')})`;
          places.push({ name, path, operation, field, argument, within });
        }
      }
    }
  }
  return places;
}

/** A document that gives the text there, by a variable. */
export function askingWith(
  { path, operation, field, argument, within }: Place,
  text: string,
): { query: string; variables: Record<string, unknown> } {
  const others = field.args.filter((each) => each !== argument && isRequiredArgument(each));
  const fixed = others.map(({ name, type }) => `, ${name}: ${literal(type)}`).join('');
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const asked = `${field.name}(${argument.name}: $v${fixed})${below}`;
  return {
    query: `${operation} Q($v: ${argument.type}) { ${path.map((step) => `${step} { `).join('')}${asked}${' }'.repeat(path.length + 1)}`,
    variables: { v: valueWith(argument.type, within, text) },
  };
}

/** The shortest way to each type, through lists rather than by ids, as there is always something in a list. */
function reachable(): Map<GraphQLObjectType, readonly string[]> {
  const found = new Map<GraphQLObjectType, readonly string[]>();
  for (const root of [schema().getQueryType(), schema().getMutationType()]) if (root) found.set(root, []);
  for (const byIds of [false, true]) {
    const queue = [...found.keys()].filter((type) => type !== schema().getMutationType());
    for (let type = queue.shift(); type; type = queue.shift()) {
      for (const field of Object.values(type.getFields())) {
        if (!byIds && field.args.some(isRequiredArgument)) continue;
        const step = [...found.get(type)!, stepOf(field)];
        const to = getNamedType(field.type);
        const ways: [GraphQLObjectType, readonly string[]][] = isObjectType(to)
          ? [[to, step]]
          : isAbstractType(to)
            ? schema()
                .getPossibleTypes(to)
                .map((each) => [each, [...step, `... on ${each.name}`]])
            : [];
        for (const [next, way] of ways) {
          if (found.has(next)) continue;
          found.set(next, way);
          queue.push(next);
        }
      }
    }
  }
  return found;
}

function stepOf(field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter((each) => isRequiredArgument(each) || each.name === 'first')
    .map(({ name, type }) => `${name}: ${literal(type)}`);
  return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
}

const TEXTS = ['String', 'ID', 'LocalDate'];

/** Where in a value of the type there is text. */
function textsIn(type: GraphQLInputType): string[][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return TEXTS.includes(named.name) ? [[]] : [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsIn(field.type).map((within) => [field.name, ...within]),
  );
}

/** A value of the type with the text at its place, and what else it must have. */
function valueWith(type: GraphQLInputType, within: readonly string[], text: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueWith(bare.ofType, within, text)];
  if (!isInputObjectType(bare)) return text;
  const [name, ...deeper] = within;
  return Object.fromEntries(
    Object.values(bare.getFields())
      .filter((field) => field.name === name || isRequiredInputField(field))
      .map((field) => [
        field.name,
        field.name === name ? valueWith(field.type, deeper, text) : plain(field.type),
      ]),
  );
}

function plain(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plain(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const required = Object.values(bare.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, plain(field.type)]));
  }
  return (
    { Int: 1, Float: 1, Boolean: false, LocalDate: '2022-12-31', ID: 'source:宪法' }[bare.name] ?? '宪法'
  );
}

/** The same as it is written in a document. */
function literal(type: GraphQLInputType): string {
  const write = (value: unknown, of: GraphQLInputType): string => {
    const bare = getNullableType(of);
    if (isListType(bare))
      return `[${(value as unknown[]).map((each) => write(each, bare.ofType)).join(', ')}]`;
    if (isEnumType(bare)) return String(value);
    if (!isInputObjectType(bare)) return JSON.stringify(value);
    const fields = bare.getFields();
    return `{ ${Object.entries(value as object)
      .map(([name, each]) => `${name}: ${write(each, fields[name]!.type)}`)
      .join(', ')} }`;
  };
  return write(plain(type), type);
}
