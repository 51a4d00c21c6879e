/** A thread that asks /healthz all the time, and tells the longest that an answer took. */
import http from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const EVERY_MS = 10;

/** @returns {{ take(): Promise<{ longestMs: number, failed: number }>, stop(): Promise<void> }} of all since the last time. */
export function pulseOf(base) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { base } });
  return {
    take: () =>
      new Promise((resolve) => {
        worker.once('message', resolve);
        worker.postMessage('take');
      }),
    stop: () => worker.terminate(),
  };
}

if (!isMainThread) {
  const agent = new http.Agent({ keepAlive: true });
  let longestMs = 0;
  let failed = 0;
  let since = null;
  const ask = () => {
    since = performance.now();
    const request = http.get(new URL('/healthz', workerData.base), { agent }, (response) => {
      if (response.statusCode !== 200) failed++;
      response.resume();
      response.on('end', next);
    });
    request.on('error', () => {
      failed++;
      next();
    });
  };
  const next = () => {
    longestMs = Math.max(longestMs, performance.now() - since);
    since = null;
    setTimeout(ask, EVERY_MS);
  };
  parentPort.on('message', () => {
    // One that has no answer yet counts as long as it has waited.
    const waiting = since === null ? 0 : performance.now() - since;
    parentPort.postMessage({ longestMs: Math.max(longestMs, waiting), failed });
    longestMs = 0;
    failed = 0;
  });
  ask();
}
