/** Long work of the processor that leaves others their turn. */
import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../domain/text/steps';

/** Milliseconds at a stretch: what else the process has to do waits no longer than about this. */
const SLICE_MS = 25;

/** Lets others run where the time of a slice is over; to be asked between steps of the work. */
export type Pause = () => Promise<void>;

export function slices(sliceMs = SLICE_MS): Pause {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < sliceMs) return;
    await setImmediate();
    begun = performance.now();
  };
}

/** The same as `finish`, a slice at a time. `pause`: of the work that this is a part of. */
export async function inSlices<T>(steps: Steps<T>, pause: Pause = slices()): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
