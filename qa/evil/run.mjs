/**
 * `npm run test:evil [-- --only NAME]`: sends every evil file to a service as an editor's report, while another client
 * asks /healthz. None may end the process, and none may keep /healthz waiting beyond the limit. Exits with 1 otherwise.
 */
import { parseArgs } from 'node:util';
import { QA_RESULTS, record } from '../../bench/result.mjs';
import { table } from '../../bench/table.mjs';
import { bootstrap } from '../../scripts/bootstrap.mjs';
import { evilFiles } from './files.mjs';
import { pulseOf } from './pulse.mjs';

const MOST_MS = 200;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
await bootstrap();
const { inWorld, sleep } = await import('../faults/world.mjs');
const { tokensFor } = await import('../faults/reviewers.mjs');
const files = (await evilFiles()).filter(([name]) => !values.only || name.includes(values.only));

const rows = [];
const quiet = { longestMs: 0 };
let ended = null;
let isOver = false;
await inWorld(async (world) => {
  await world.startDatabase();
  const server = await world.serve({ YIJU_MAX_UPLOAD_MB: '32' });
  server.ended.then((how) => {
    if (!isOver) ended = how;
  });
  const [token] = await tokensFor(world, 1);
  const pulse = pulseOf(server.base);
  const warm = Buffer.from('某某局2021年法治政府建设情况报告\n\n一、工作');
  const { status } = await send(server.base, token, 'warm.txt', warm);
  // Files that nobody reads prove nothing.
  if (status !== 200) throw new Error(`expected a report to be taken, but got: ${status}`);
  await pulse.take();
  await sleep(3000);
  quiet.longestMs = (await pulse.take()).longestMs;
  for (const [name, bytes] of files) {
    const begun = performance.now();
    const { status, code } = await send(server.base, token, name, bytes);
    const seconds = (performance.now() - begun) / 1000;
    const { longestMs, failed } = await pulse.take();
    rows.push({ name, kilobytes: Math.ceil(bytes.length / 1024), status, code, seconds, longestMs, failed });
    if (ended) break;
  }
  await pulse.stop();
  isOver = true;
});

/** Turned away at the door, unread. */
const UNREAD = [401, 403, 429];
const bad = rows.filter(
  ({ status, longestMs, failed }) =>
    status === null || UNREAD.includes(status) || failed > 0 || longestMs > MOST_MS,
);
console.log(
  table(
    ['文件 file', 'kB', '答复 status', '缘由 code', '用时 s', '/healthz 最迟 slowest ms'],
    rows.map(({ name, kilobytes, status, code, seconds, longestMs }) => [
      name.replaceAll('|', '\\|'),
      kilobytes,
      status ?? '—',
      code,
      seconds.toFixed(1),
      Math.round(longestMs),
    ]),
  ),
);
const figures = {
  files: rows.length,
  refused: rows.filter(({ status }) => status !== 200).length,
  slowestSeconds: Math.max(...rows.map(({ seconds }) => seconds)),
  healthMs: Math.round(Math.max(...rows.map(({ longestMs }) => longestMs))),
  quietMs: Math.round(quiet.longestMs),
  limitMs: MOST_MS,
  ended: ended !== null,
};
if (!values.only) record('evil', { command: 'npm run test:evil', figures }, QA_RESULTS);
console.log(JSON.stringify(figures));
if (bad.length > 0 || ended) {
  console.error(
    `expected every file to be answered and /healthz within ${MOST_MS} ms, but got:`,
    bad,
    ended?.text ?? '',
  );
  process.exit(1);
}
process.exit();

/** What became of one file: the status, and the code of the first finding; null where there was no answer. */
async function send(base, token, name, bytes) {
  const address = new URL('/v1/import/reports', base);
  address.searchParams.set('name', name);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: bytes,
    });
    const body = await response.json();
    return {
      status: response.status,
      code: body.findings?.[0]?.code ?? body.error?.code ?? '',
    };
  } catch (error) {
    return { status: null, code: String(error.cause ?? error) };
  }
}
