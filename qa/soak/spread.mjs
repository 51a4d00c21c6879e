/** Times, to within two in a hundred, in as much memory for an hour as for a minute. */
const STEP = Math.log(1.02);

export class Spread {
  counts = new Map();
  total = 0;
  longest = 0;

  add(ms) {
    const step = Math.ceil(Math.log(Math.max(ms, 0.1)) / STEP);
    this.counts.set(step, (this.counts.get(step) ?? 0) + 1);
    this.total++;
    this.longest = Math.max(this.longest, ms);
  }

  /** The least time that so large a share did not exceed; null when there is none yet. */
  at(share) {
    if (this.total === 0) return null;
    let seen = 0;
    for (const step of [...this.counts.keys()].sort((a, b) => a - b)) {
      seen += this.counts.get(step);
      if (seen >= share * this.total) return rounded(Math.exp(step * STEP));
    }
    return rounded(this.longest);
  }

  figures() {
    const longest = this.total === 0 ? null : rounded(this.longest);
    return { p50: this.at(0.5), p95: this.at(0.95), p99: this.at(0.99), max: longest };
  }
}

function rounded(ms) {
  return Math.round(ms * 10) / 10;
}
