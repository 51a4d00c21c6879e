/**
 * Long work that can be left and gone on with: whoever runs it decides when others have a turn. Every so many rounds of
 * its loops it stops.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rounds of a loop between two stops: some milliseconds at most. */
export const ROUNDS = 64;

/** The work from its beginning to its end, at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
