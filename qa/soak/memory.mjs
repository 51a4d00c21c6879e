/** What the server says of its memory, and how that grows. */

const GAUGES = { rssMiB: 'process_resident_memory_bytes', heapMiB: 'nodejs_heap_size_used_bytes' };
/** A process grows while it warms up; that is no leak. */
const WARM_UP_SHARE = 0.25;

/** From the server's own measurements: { rssMiB, heapMiB }. */
export async function memoryOf(base) {
  const text = await (await fetch(`${base}/metrics`)).text();
  return Object.fromEntries(
    Object.entries(GAUGES).map(([name, gauge]) => {
      const value = new RegExp(`^${gauge} (\\S+)$`, 'mu').exec(text)?.[1];
      return [name, value === undefined ? null : Math.round((Number(value) / 2 ** 20) * 10) / 10];
    }),
  );
}

/** MiB an hour, by least squares over the samples after the warm-up. */
export function slope(samples, name) {
  const after = samples
    .slice(Math.floor(samples.length * WARM_UP_SHARE))
    .filter((each) => each[name] !== null);
  if (after.length < 3) return null;
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const t = mean(after.map(({ seconds }) => seconds));
  const m = mean(after.map((each) => each[name]));
  const over = after.reduce((sum, each) => sum + (each.seconds - t) * (each[name] - m), 0);
  const under = after.reduce((sum, { seconds }) => sum + (seconds - t) ** 2, 0);
  return Math.round((over / under) * 3600 * 10) / 10;
}
