import type { ApolloServerPlugin } from '@apollo/server';
import {
  buildSchema,
  type GraphQLResolveInfo,
  getNamedType,
  graphql,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import type { ApiContext } from '../../../src/api/graphql/context';
import { limitsPlugin } from '../../../src/api/graphql/limits/limits';
import { argumentsAhead, askedPlugin, fieldsAsked } from '../../../src/api/graphql/look-ahead';
import { schema } from '../../../src/api/graphql/schema';
import { statement } from '../../../src/graph/statements/directives';
import { cypherNames, loadCypher } from '../../../src/graph/statements/load';

const asked = (query: string) => [...fieldsAsked(schema(), parse(query))].sort();

describe('the fields that an operation asks for', () => {
  it('are told by the type that has them, wherever they stand', () => {
    expect(
      asked('{ measures { nodes { text } } ...Q } fragment Q on Query { legalSource(id: "x") { title } }'),
    ).toEqual([
      'LegalSource.title',
      'Measure.text',
      'MeasureConnection.nodes',
      'Query.legalSource',
      'Query.measures',
    ]);
  });

  it('are those of each type that an interface may be', () => {
    const fields = asked('{ node(id: "x") { id ... on ReportItem { parent { text } } } }');
    expect(fields).toEqual(
      expect.arrayContaining(['Measure.id', 'Region.id', 'Measure.parent', 'ReportPart.text']),
    );
    expect(fields).not.toContain('Region.parent');
  });
});

describe('a request', () => {
  const ask = async (query: string, plugin: ApolloServerPlugin<ApiContext>) => {
    const budget = { charge: async () => undefined };
    const contextValue = { asked: { fields: null as ReadonlySet<string> | null }, budget };
    const document = parse(query);
    const [operation] = document.definitions;
    const listener = await plugin.requestDidStart!({} as never);
    await listener!.didResolveOperation!({ document, operation, contextValue, request: {} } as never);
    return contextValue.asked.fields;
  };

  it('is told what it asks for, which counting its cost has no part in', async () => {
    const query = '{ reports { nodes { title } } }';
    expect([...(await ask(query, askedPlugin(schema())))!].sort()).toEqual(asked(query));
    expect(await ask(query, limitsPlugin(schema()))).toBeNull();
  });
});

describe('the arguments of a field further on', () => {
  const seen: unknown[] = [];
  const watching = buildSchema(`
    type Query { legalSource(id: ID): Work }
    type Work { basis(depth: Int = 5, on: String): Step derived: Step }
    type Step { depth: Int source: Work }
  `);
  const rootValue = {
    legalSource: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      seen.push(...argumentsAhead(info, 'basis'));
      return null;
    },
  };

  it.each([
    ['with their defaults', '{ legalSource(id: "a") { basis { depth } } }', [{ depth: 5 }]],
    [
      'from variables, through fragments, each time it is asked for',
      `query ($d: Int) { legalSource(id: "a") { ...F a: basis(depth: 1) { depth } } }
       fragment F on Work { ... on Work { b: basis(depth: $d, on: "2020-01-01") { depth } } }`,
      [{ depth: 7, on: '2020-01-01' }, { depth: 1 }],
    ],
    ['none where it is not', '{ legalSource(id: "a") { derived { source { basis { depth } } } } }', []],
  ])('are known %s', async (_name, source, expected) => {
    seen.length = 0;
    const { errors } = await graphql({ schema: watching, source, rootValue, variableValues: { d: 7 } });
    expect(errors).toBeUndefined();
    expect(seen).toEqual(expected);
  });
});

describe('a statement of which only a part is asked for', () => {
  it('is without the lines that are for the rest', () => {
    const text = statement('citations-by-id', (field) => field === 'Citation.item');
    expect(text).toContain('itemId:');
    expect(text).toContain('sourceId:');
    expect(text).not.toMatch(/candidates|provisionIds|restsOn/u);
  });

  it('is whole when all is', () => {
    expect(statement('citations-by-id')).toContain('candidates:');
    expect(statement('citations-of-items', () => true)).toContain('candidates:');
  });

  it('leaves out the same in what other statements take over from it', () => {
    expect(statement('citations-of-items', () => false)).not.toContain('candidates:');
  });

  it('names fields that the schema has, of types that objects are of', () => {
    const named = cypherNames().flatMap((name) =>
      [...loadCypher(name).matchAll(/\/\/ for: (.+)/gu)].flatMap(([, fields]) => fields!.split(', ')),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const each of named) {
      const [type, field] = each.split('.') as [string, string];
      const found = schema().getType(type);
      expect([each, isObjectType(found) && field in found.getFields()]).toEqual([each, true]);
    }
  });

  it.each([
    ['Citation', 'citations-by-id'],
    ['Measure', 'items-by-id'],
    ['ReportPart', 'items-by-id'],
    ['LegalSource', 'sources-by-id'],
  ])('has what each plain field of %s shows', (type, name) => {
    const found = schema().getType(type);
    if (!isObjectType(found)) throw new Error(`expected an object type, but got: ${type}`);
    const plain = Object.values(found.getFields()).filter(
      (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
    );
    expect(plain.length).toBeGreaterThan(5);
    for (const { name: field } of plain) {
      const text = statement(name, (asked) => asked === `${type}.${field}`);
      expect([field, new RegExp(`\\.${field}\\b`, 'u').test(text)]).toEqual([field, true]);
    }
  });
});
