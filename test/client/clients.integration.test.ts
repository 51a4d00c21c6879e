/** Other people's clients, with their defaults, against a started server. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type TestServer, testServer } from '../api/support';
import { loadFewSeeds } from '../graph/seeds';
import { freshGraph, testDriver } from '../graph/support';
import { pythonWith, toolsWith } from './tools';

const driver = testDriver();
let server: TestServer;
let answers: Record<string, unknown>;

/** Of all clients to the same two questions. */
const ANSWER = {
  data: {
    legalSource: {
      id: 'source:优化营商环境条例',
      title: '优化营商环境条例',
      versions: [{ effectiveFrom: '2020-01-01' }],
    },
  },
  code: 'BAD_USER_INPUT',
};

/** The JSON that a program of this folder prints. */
async function printed(command: string, script: string, ...args: string[]) {
  const { stdout } = await promisify(execFile)(command, [join(__dirname, script), ...args]);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver);
  answers = await printed(process.execPath, 'ask-with.mjs', server.url);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

test.each(['urql', 'urql, by GET', 'apollo', 'graphql-request', 'fetch'])(
  '%s is answered, and told what is wrong by its code',
  (name) => {
    expect(answers[name]).toMatchObject(ANSWER);
  },
);

test('the codegen client preset makes types that the compiler holds a program to, and it is answered', async () => {
  expect(await printed(process.execPath, 'ask-with-preset.mjs', server.url)).toMatchObject(ANSWER);
});

const relay = toolsWith('relay-compiler');
(relay ? test : test.skip)(
  'Relay compiles its operations, is answered, and pages within its store',
  async () => {
    const { pages, ...answer } = await printed(process.execPath, 'ask-with-relay.cjs', server.url, relay!);
    expect(answer).toMatchObject(ANSWER);
    expect(pages.map((each: string[]) => each.length)).toEqual([2, 5]);
    expect(pages[1].slice(0, 2)).toEqual(pages[0]);
    expect(new Set(pages[1]).size).toBe(5);
  },
);

describe.each([
  ['gql', 'gql'],
  ['ariadne-codegen', 'ariadne_codegen'],
])('%s, of Python', (name, module) => {
  const python = pythonWith(module, 'httpx');
  (python ? test : test.skip)('is answered, and told what is wrong by its code', async () => {
    expect(await printed(python!, 'ask_with.py', server.url, name)).toMatchObject(ANSWER);
  });
});
