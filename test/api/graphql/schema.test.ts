import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType, isUnionType, parse, validate } from 'graphql';
import { schema, sdl } from '../../../src/api/graphql/schema';

const FOLDER = join(__dirname, '..', '..', '..', 'schema');
const OPERATIONS = join(FOLDER, 'operations');

describe('the schema', () => {
  const types = Object.values(schema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  it('is the one in schema/schema.graphql', () => {
    expect(sdl()).toBe(readFileSync(join(FOLDER, 'schema.graphql'), 'utf8'));
  });

  it('never offers Neo4j’s own ids, nor a bare id where an object belongs', () => {
    const fields = types.filter(isObjectType).flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => /(?:^elementId|[a-z]Ids?)$/u.test(field))
        .map((field) => `${type.name}.${field}`),
    );
    expect(fields).toEqual([]);
  });

  // What a search finds are nodes of their own kinds; the others are answers to one question.
  const outcomes = types.filter(isUnionType).filter(({ name }) => name !== 'Searchable');
  it.each(outcomes.map((union) => [union.name, union] as const))(
    'gives fields of one name one type in all members of %s, so that one query can ask for them all',
    (_, union) => {
      const seen = new Map<string, string>();
      for (const type of union.getTypes()) {
        for (const [name, { type: fieldType }] of Object.entries(type.getFields())) {
          expect(`${name}: ${fieldType}`).toBe(`${name}: ${seen.get(name) ?? fieldType}`);
          seen.set(name, String(fieldType));
        }
      }
    },
  );

  it.each(readdirSync(OPERATIONS))('answers the operation in %s', (file) => {
    expect(validate(schema(), parse(readFileSync(join(OPERATIONS, file), 'utf8')))).toEqual([]);
  });
});
