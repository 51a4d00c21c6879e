/** Times a reading of texts on one thread, once warm. */

/** The best of `runs`, after one that is not counted: other processes only ever add to a time. */
export function measure(texts, read, runs = 3) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let seconds = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run <= runs; run++) {
    const begun = performance.now();
    found = 0;
    texts.forEach((text, at) => {
      found += read(text, at);
    });
    if (run > 0 || runs === 0) seconds = Math.min(seconds, (performance.now() - begun) / 1000);
  }
  return { bytes, seconds, found };
}
