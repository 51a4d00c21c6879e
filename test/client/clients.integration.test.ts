/** Other people's clients, with their defaults, against a started server. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type TestServer, testServer } from '../api/support';
import { loadFewSeeds } from '../graph/seeds';
import { freshGraph, testDriver } from '../graph/support';

const driver = testDriver();
let server: TestServer;
let answers: Record<string, unknown>;

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  server = await testServer(driver);
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(__dirname, 'ask-with.mjs'),
    server.url,
  ]);
  answers = JSON.parse(stdout);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

test.each(['urql', 'urql, by GET', 'apollo', 'graphql-request', 'fetch'])(
  '%s is answered, and told what is wrong by its code',
  (name) => {
    expect(answers[name]).toMatchObject({
      data: {
        legalSource: {
          id: 'source:优化营商环境条例',
          title: '优化营商环境条例',
          versions: [{ effectiveFrom: '2020-01-01' }],
        },
      },
      code: 'BAD_USER_INPUT',
    });
  },
);
