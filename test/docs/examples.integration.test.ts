/** The examples of docs/ are asked as they are written; where an answer is shown, that is what comes. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type TestServer, testServer } from '../api/support';
import { pythonWith } from '../client/tools';
import { loadFewSeeds } from '../graph/seeds';
import { freshGraph, query, settled, testDriver } from '../graph/support';

/** Asks about reports that the few seeds do not have: it is refused for that alone. */
const OF_OTHER_REPORTS = /compareYears\(body: "国务院"/u;

const DOCS = join(__dirname, '..', '..', 'docs');
const BLOCK = /^```(graphql|sh|json)\n([\s\S]*?)^```$/gmu;
const driver = testDriver();
let server: TestServer;

interface Example {
  page: string;
  kind: 'graphql' | 'sh';
  words: string;
  /** null: none is shown. */
  answer: object | null;
}

/** An answer stands behind its question, as the next block. */
function examplesOf(page: string): Example[] {
  const blocks = [...readFileSync(join(DOCS, page), 'utf8').matchAll(BLOCK)];
  return blocks.flatMap(([, kind, words], at) => {
    const next = blocks[at + 1];
    const answer = next?.[1] === 'json' ? (JSON.parse(next[2]!) as object) : null;
    return kind === 'graphql' || kind === 'sh' ? [{ page, kind, words: words!, answer }] : [];
  });
}

/** What writes, reads a file of the reader's or keeps one is left to other tests. */
const isAsked = ({ kind, words }: Example) =>
  kind === 'graphql' || (words.startsWith('curl') && !/\$TOKEN|@|DELETE| -o /u.test(words));

const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
const asked = pages.flatMap(examplesOf).filter(isAsked);
const named = asked.map((example, at): [string, Example] => [
  `${example.page} ${at}: ${example.words.slice(0, 60).replace(/\s+/gu, ' ')}`,
  example,
]);

beforeAll(async () => {
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await settled(driver);
  await query(driver, 'CALL db.awaitIndexes(60)');
  server = await testServer(driver);
});
afterAll(async () => {
  await server.close();
  await driver.close();
});

const at = () => new URL('/', server.url).href.replace(/\/$/u, '');

test.each(named)('%s', async (_, { kind, words, answer }) => {
  if (kind === 'graphql') {
    const { data, errors } = await server.ask<Record<string, unknown> | null>(words);
    if (OF_OTHER_REPORTS.test(words)) expect(errors).toMatchObject([{ extensions: { argument: 'body' } }]);
    else if (answer === null) expect(errors).toBeUndefined();
    else expect({ ...data, errors }).toMatchObject(answer);
    return;
  }
  const command = words.replaceAll('http://127.0.0.1:4000', at()).replaceAll('curl -s', 'curl -sf');
  const { stdout } = await promisify(execFile)('bash', ['-ec', command]);
  expect(stdout).not.toBe('');
  if (answer !== null) expect(JSON.parse(stdout)).toMatchObject(answer);
});

/** Python, with what it prints as the next block. */
const PYTHON_BLOCK = /^```python\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gmu;
const blocks = [...readFileSync(join(DOCS, 'python.md'), 'utf8').matchAll(PYTHON_BLOCK)];
const python = pythonWith('gql', 'httpx', 'pandas', 'duckdb');

(python ? test : test.skip)('the Python of python.md prints what is shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-python-page-'));
  try {
    const running = promisify(execFile)(python!, [join(__dirname, 'run_blocks.py')], { cwd: folder });
    running.child.stdin!.end(
      JSON.stringify(blocks.map(([, block]) => block!.replaceAll('http://127.0.0.1:4000', at()))),
    );
    const { stdout, stderr } = await running;
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(blocks.map(([, , shown]) => shown));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the page for Python has an answer behind each example', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(8);
  for (const [, block, shown] of blocks) expect([block, shown]).toEqual([block, expect.stringMatching(/./u)]);
});

/** For legal staff, for researchers, and for those who build on it. */
const PAGES = [
  ...['drafting.md', 'reading.md', 'check.md', 'trace.md', 'review.md'],
  ...['research.md', 'lists.md'],
  ...['graphql.md', 'rest.md', 'mcp.md', 'embed.md'],
];

test.each(PAGES)('%s, for one of the three audiences, has examples with answers', (page) => {
  const answered = asked.filter((each) => each.page === page && each.answer !== null);
  expect(answered.length).toBeGreaterThanOrEqual(2);
});
