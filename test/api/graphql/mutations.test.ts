/** Every mutation has a rule: walked through the schema, so that one added without a rule fails here. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  graphql,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { createContext } from '../../../src/api/graphql/context';
import { schema } from '../../../src/api/graphql/schema';
import type { TokenDesk } from '../../../src/app/access/token-desk';
import type { ReviewDesk } from '../../../src/app/review/desk';
import { refused } from '../../../src/domain/model/import';
import type { ReadGraph } from '../../../src/graph/connection/read';
import type { Actor, Role } from '../../../src/platform/access/roles';

const SAMPLES: Record<string, unknown> = { Int: 0, Float: 0, Boolean: true };

/** The least value that fits a type. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, sample(field.type)]));
  }
  return isScalarType(type) && type.name in SAMPLES ? SAMPLES[type.name] : 'x';
}

const mutations = Object.values(schema().getMutationType()?.getFields() ?? {});
const nothing: ReadGraph = { read: async () => [] };
let reached = 0;
const desk: ReviewDesk = {
  decide: async () => {
    reached += 1;
    return [];
  },
  add: async () => {
    reached += 1;
    throw new Error('expected to be kept out');
  },
  deleteReport: async () => {
    reached += 1;
    return null;
  },
  formerTexts: async () => [],
  restoreReport: async () => {
    reached += 1;
    return { report: null, code: 'NOT_FOUND' };
  },
  saveDraft: async () => {
    reached += 1;
    return refused('x', null, []);
  },
  publishReport: async () => {
    reached += 1;
    return null;
  },
  withdrawReport: async () => {
    reached += 1;
    return { withdrawn: null, code: 'NOT_FOUND', message: '没有' };
  },
};

const tokens: TokenDesk = {
  list: async () => {
    reached += 1;
    return [];
  },
  create: async () => {
    reached += 1;
    throw new Error('expected to be kept out');
  },
  revoke: async () => {
    reached += 1;
    return null;
  },
  ways: async () => ({ hasAdmin: true, hasLogin: false, loginAddress: null }),
};
/** For admins alone. */
const OF_ADMINS = ['createAccessToken', 'revokeAccessToken'];

async function call(field: (typeof mutations)[number], actor: Actor | null) {
  const needed = field.args.filter((arg: GraphQLArgument) => isNonNullType(arg.type));
  const declared = needed.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const source = `mutation M${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
  const services = { graph: nothing, lookup: {} as never, review: desk, tokens };
  const { errors = [] } = await graphql({
    schema: schema(),
    source,
    variableValues: Object.fromEntries(needed.map(({ name, type }) => [name, sample(type)])),
    contextValue: createContext(services, { actor }),
  });
  return errors.map(({ extensions }) => extensions.code);
}

const actor = (role: Role): Actor => ({ id: `token:${role}`, name: role, role });

beforeEach(() => {
  reached = 0;
});

test('there are mutations to guard', () => {
  expect(mutations.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'confirmLink',
      'rejectLink',
      'correctLink',
      'addLink',
      'undoDecision',
      'decideLinks',
      'deleteReport',
      'restoreReport',
      ...OF_ADMINS,
      'saveDraft',
      'publishReport',
      'withdrawReport',
    ]),
  );
});

describe.each(mutations.map((field) => [field.name, field] as const))('%s', (_, field) => {
  test('needs a token', async () => {
    expect(await call(field, null)).toEqual(['UNAUTHENTICATED']);
    expect(reached).toBe(0);
  });

  test('is not for readers', async () => {
    expect(await call(field, actor('reader'))).toEqual(['FORBIDDEN']);
    expect(reached).toBe(0);
  });

  if (OF_ADMINS.includes(field.name)) {
    test('is not for editors', async () => {
      expect(await call(field, actor('editor'))).toEqual(['FORBIDDEN']);
      expect(reached).toBe(0);
    });
  }

  test('is open to an admin', async () => {
    const codes = await call(field, actor('admin'));
    expect(codes).not.toContain('UNAUTHENTICATED');
    expect(codes).not.toContain('FORBIDDEN');
  });
});

test('tokens are listed for admins alone', async () => {
  const ask = async (who: Actor | null) => {
    const services = { graph: nothing, lookup: {} as never, review: desk, tokens };
    const { errors = [] } = await graphql({
      schema: schema(),
      source: '{ accessTokens { id } }',
      contextValue: createContext(services, { actor: who }),
    });
    return errors.map(({ extensions }) => extensions.code);
  };
  expect(await ask(null)).toEqual(['UNAUTHENTICATED']);
  expect(await ask(actor('editor'))).toEqual(['FORBIDDEN']);
  expect(reached).toBe(0);
  expect(await ask(actor('admin'))).toEqual([]);
});
