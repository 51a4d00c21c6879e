/** Long work of the processor that leaves others their turn. */
import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../domain/text/steps';

/** Milliseconds at a stretch: what else the process has to do waits no longer than about this. */
const SLICE_MS = 25;

/** The same as `finish`, a slice at a time. */
export async function inSlices<T>(steps: Steps<T>, sliceMs = SLICE_MS): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < sliceMs) continue;
    await setImmediate();
    begun = performance.now();
  }
}
