/** A thread that ends its own process when a task takes too much, or when nobody waits for it any more. */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { type Limits, OUT_OF_MEMORY, OUT_OF_TIME } from './tasks';

const { limits, begun, parent } = workerData as { limits: Limits; begun: Float64Array; parent: number };
const EVERY_MS = 20;

setInterval(() => {
  const since = begun[0]!;
  const now = performance.timeOrigin / 1000 + performance.now() / 1000;
  if (process.memoryUsage.rss() > limits.megabytes * 1024 * 1024) end(OUT_OF_MEMORY);
  // The one that asked ends this process a little sooner; where it cannot, this does.
  else if (since > 0 && now - since > limits.seconds + 1) end(OUT_OF_TIME);
  else if (process.ppid !== parent) end('');
}, EVERY_MS);

function end(why: string): void {
  try {
    writeSync(1, why);
  } catch {
    // Nobody listens any more.
  }
  process.kill(process.pid, 'SIGKILL');
}
