/** Requests that walk the schema: any field with any of its arguments, each with a value that fits, or does not. */
import { createRequire } from 'node:module';
import { randomText } from './texts.mjs';

const {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} = createRequire(import.meta.url)('graphql');

/** What there is in the seeds, so that some questions have answers. */
const HELD = [
  '宪法',
  '优化营商环境条例',
  '政府信息公开条例',
  '重庆市沙坪坝区科学技术局',
  'source:宪法',
  'source:优化营商环境条例',
  'region:重庆市',
  '第十条',
  '27',
  '营商环境',
  '2022-12-31',
  '2018-01-01',
];
const ODD = [
  '',
  ' ',
  '\u0000',
  "'",
  '"',
  '\\',
  '$x',
  '*',
  '/.*/',
  '__proto__',
  '../..',
  '<b>',
  '\ud83d',
  '９９９９-12-31',
  '0000-00-00',
  '2022-02-30',
];
const NUMBERS = [0, 1, 2, 20, 100, -1, 101, 2022, 2_147_483_647, -2_147_483_648, 1e10, 0.5];

export function requestMaker(schema, random) {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({
      operation: root === schema.getMutationType() ? 'mutation' : 'query',
      field,
    })),
  );
  return () => {
    const turn = random.below(10);
    if (turn === 0) return lookUp(random);
    if (turn === 1) return page(random);
    return graphql(schema, random, random.pick(fields));
  };
}

function graphql(schema, random, { operation, field }) {
  const variables = {};
  const declared = [];
  const selected = fieldOf(schema, random, field, { variables, declared, depth: 0 });
  const query = `${operation} Q${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${selected} }`;
  return post('/graphql', { query, variables });
}

/** The field with some of its arguments as variables, and under it some fields of what it gives. */
function fieldOf(schema, random, field, so) {
  const given = field.args.filter((each) => isNonNullType(each.type) || random.below(3) > 0);
  const args = given.map(({ name, type }) => {
    const variable = `v${so.declared.length}`;
    so.declared.push(`$${variable}: ${type}`);
    const value = someValue(random, type);
    if (value !== undefined) so.variables[variable] = value;
    return `${name}: $${variable}`;
  });
  const called = args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
  return called + selectionOf(schema, random, getNamedType(field.type), so);
}

function selectionOf(schema, random, type, so) {
  if (isLeafType(type)) return '';
  if (so.depth >= 5) return ' { __typename }';
  if (isAbstractType(type)) {
    const one = random.pick(schema.getPossibleTypes(type));
    return ` { __typename ... on ${one.name}${selectionOf(schema, random, one, so)} }`;
  }
  if (!isObjectType(type)) return ' { __typename }';
  const all = Object.values(type.getFields());
  const some = new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(all)));
  // A connection leads on by its nodes.
  const nodes = all.find(({ name }) => name === 'nodes');
  if (nodes) some.add(nodes);
  const inside = { ...so, depth: so.depth + 1 };
  return ` { __typename ${[...some].map((each, i) => `f${i}: ${fieldOf(schema, random, each, inside)}`).join(' ')} }`;
}

/** Mostly of the type; now and then of none. */
function someValue(random, type) {
  if (random.below(20) === 0) return misfit(random);
  if (!isNonNullType(type) && random.below(6) === 0) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.from({ length: random.below(4) }, () => someValue(random, bare.ofType));
  if (isEnumType(bare)) return random.pick(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter(
      (each) => isNonNullType(each.type) || random.below(2) === 0,
    );
    return Object.fromEntries(fields.map(({ name, type }) => [name, someValue(random, type)]));
  }
  if (bare.name === 'Boolean') return random.below(2) === 0;
  if (bare.name === 'Int' || bare.name === 'Float') return random.pick(NUMBERS);
  if (bare.name === 'LocalDate')
    return random.pick(['2022-12-31', '2018-01-01', '1949-10-01', '9999-12-31', ...ODD]);
  return textOf(random);
}

function misfit(random) {
  return random.pick([null, 1, -1, true, '', [], {}, [[]], { __proto__: null, x: 1 }, 'x', 1e308, undefined]);
}

function textOf(random) {
  switch (random.below(4)) {
    case 0:
      return random.pick(ODD);
    case 1:
      return randomText(random);
    case 2:
      return cursorOf(random);
    default:
      return random.pick(HELD);
  }
}

function cursorOf(random) {
  const list = random.pick(['measures', 'citations', 'legal-sources', 'review-queue', 'search', 'reports']);
  const key = random.pick([random.pick(NUMBERS), random.pick(HELD), random.pick(ODD), null]);
  return Buffer.from(JSON.stringify([random.pick([1, 1, 1, 2]), list, key, random.pick(HELD)])).toString(
    'base64url',
  );
}

function lookUp(random) {
  const texts = Array.from({ length: random.below(4) }, () => randomText(random));
  const body = random.pick([
    { text: randomText(random), asOf: random.pick(['2022-12-31', random.pick(ODD)]) },
    { text: randomText(random), issuerHint: textOf(random), ownTitle: textOf(random) },
    { texts },
    { texts: misfit(random), text: misfit(random) },
    misfit(random),
  ]);
  return post('/v1/citations', body);
}

function page(random) {
  const part = () => encodeURIComponent(textOf(random).replace(/\p{Surrogate}/gu, ''));
  const url = random.pick([
    () => `/s/${part()}`,
    () => `/s/${part()}/${part()}?on=${part()}`,
    () => `/r/${part()}/${part()}/${part()}/${part()}`,
    () => `/oembed?url=${part()}&maxwidth=${part()}`,
    () =>
      `/v1/export/${random.pick(['citations', 'measures', 'sources', 'graph', part()])}.${random.pick(['csv', 'jsonl', part()])}?report=${part()}`,
    () => `/graphql/ops/${random.pick(['Search', 'ProvisionOnADay', part()])}?variables=${part()}`,
    () => `/graphql?query=${part()}&variables=${part()}`,
    () => `/${part()}`,
  ])();
  return { url };
}

function post(url, body) {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? null),
  };
}
