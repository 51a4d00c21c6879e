/** Paths unique within a version. A second claimant gets `-dup-2`, so that nothing is overwritten. */
export class Paths {
  private readonly taken = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  claim(path: string): string {
    const times = (this.taken.get(path) ?? 0) + 1;
    this.taken.set(path, times);
    return times === 1 ? path : this.claim(`${path}-dup-${times}`);
  }

  /** 1, 2, 3 … for what the text leaves unnumbered. */
  next(name: string): number {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count;
  }
}
