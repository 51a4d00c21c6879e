/** Times readings of texts on one thread, once warm. */

const ROUNDS = 5;

/** The median of several rounds, after one that is not counted. */
export function measure(texts, read, rounds = ROUNDS) {
  return measureTogether([{ texts, read }], rounds)[0];
}

/**
 * Several readings that are to be compared: each round does them all, so that what else the machine does weighs on
 * every one of them alike.
 */
export function measureTogether(readings, rounds = ROUNDS) {
  const seconds = readings.map(() => []);
  const found = readings.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    readings.forEach(({ texts, read }, at) => {
      const begun = performance.now();
      found[at] = texts.reduce((sum, text, index) => sum + read(text, index), 0);
      if (round > 0 || rounds === 0) seconds[at].push((performance.now() - begun) / 1000);
    });
  }
  return readings.map(({ texts }, at) => ({
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    seconds: median(seconds[at]),
    found: found[at],
  }));
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
