/**
 * Texts that make a careless expression go back and forth, through the served look-up. Work that grows with the square
 * of 10⁵ characters ends in no test's time; how it grows is measured in test/domain/citations/linear.test.ts.
 */
import { type WebServer, webServer } from '../api/http/support';

let server: WebServer;
beforeAll(async () => {
  server = await webServer();
});
afterAll(() => server.close());

const SIZE = 100_000;
const BOMBS: [string, string][] = [
  ['brackets that never close', '《'.repeat(SIZE)],
  ['brackets nested and closed', `${'《'.repeat(SIZE / 2)}${'》'.repeat(SIZE / 2)}`],
  ['round brackets', '（'.repeat(SIZE)],
  ['numbers of articles', '第'.repeat(SIZE)],
  ['numerals', '一'.repeat(SIZE)],
  ['digits', '1'.repeat(SIZE)],
  ['spaces', ' '.repeat(SIZE)],
  ['line ends', '\r\n'.repeat(SIZE / 2)],
  ['commas of a list', '《宪法》、'.repeat(SIZE / 5)],
  ['ranges of articles', `《宪法》${'第一条至'.repeat(SIZE / 4)}`],
  ['document numbers that never end', '国发〔2020'.repeat(SIZE / 7)],
  ['marks that combine', `a${'\u0301'.repeat(SIZE)}`],
];

test.each(BOMBS)('%s are answered', async (_, text) => {
  const response = await server.post({ text, asOf: '2022-12-31' }, {}, '/v1/citations');
  expect(response.status).toBe(200);
  expect(await response.json()).toHaveProperty('citations');
});

test.each(BOMBS)('%s are answered over GraphQL, as a title and a hint too', async (_, text) => {
  const query = `query Q($text: String!, $short: String!) {
    citationLookup(text: $text, issuerHint: $short, ownTitle: $short) { citations { end } }
  }`;
  const response = await server.post({ query, variables: { text, short: text.slice(0, SIZE / 2) } });
  expect(response.status).toBe(200);
  expect(await response.json()).not.toHaveProperty('errors');
});
