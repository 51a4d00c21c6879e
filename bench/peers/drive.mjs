/** Asks one operation over and over: over HTTP by autocannon, or in this process; gives throughput and quantiles. */
import { createRequire } from 'node:module';
import { quantile } from '../timing.mjs';
import { HEADERS } from './servers.mjs';

const require = createRequire(import.meta.url);
const autocannon = require('autocannon');

/** `bodies`: asked in turn by each connection. */
export async function driveHttp(url, bodies, { connections, seconds }) {
  const times = [];
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests: bodies.map((body) => ({
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(body),
    })),
  });
  run.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  const { non2xx, errors, duration } = await run;
  if (non2xx > 0 || errors > 0)
    throw new Error(`expected answers, but got: ${non2xx} refusals and ${errors} errors`);
  return figures(times, duration);
}

/** As many askers as connections, each with one question under way. */
export async function driveHere(ask, { connections, seconds }) {
  const times = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const asker = async (_, place) => {
    for (let i = place; performance.now() < end; i++) {
      const asked = performance.now();
      await ask(i);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, asker));
  return figures(times, (performance.now() - begun) / 1000);
}

function figures(times, seconds) {
  return {
    count: times.length,
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
  };
}
