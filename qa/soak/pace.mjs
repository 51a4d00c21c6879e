/** Two ways to send load: as fast as so many clients are answered, and at a steady rate whatever the answers take. */

/** Operations a second that `clients` get done when each asks again at once. */
export async function closedLoop(mix, clients, seconds) {
  let done = 0;
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      await mix.once();
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done / seconds;
}

/** More than these under way, and the server has fallen behind for good: what is not sent then counts as shed. */
const MOST_UNDER_WAY = 400;
const TICK_MS = 10;

/**
 * Sends `rate` operations a second until `isOver()`. Time counts from when an operation was due, not from when it was
 * sent, so that a server which stalls cannot hide it by stalling the sender too. `onDone({ kind, failed, ms })`.
 */
export async function steadily(mix, rate, { isOver, onDone }) {
  const begun = performance.now();
  const underWay = new Set();
  let sent = 0;
  while (!isOver()) {
    const due = Math.floor(((performance.now() - begun) / 1000) * rate);
    for (; sent < due; sent++) {
      const dueAt = begun + (sent / rate) * 1000;
      if (underWay.size >= MOST_UNDER_WAY) {
        onDone({ kind: 'any', failed: 'shed', ms: 0 });
        continue;
      }
      const one = mix.once().then((outcome) => onDone({ ...outcome, ms: performance.now() - dueAt }));
      underWay.add(one);
      one.finally(() => underWay.delete(one));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  await Promise.all(underWay);
}
