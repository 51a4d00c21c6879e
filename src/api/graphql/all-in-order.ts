/**
 * Awaits loads that run at once, as `Promise.all` does; but of those that fail, the first in the order given is the one
 * thrown, whichever failed first. Which argument a refusal names must not depend on the clock.
 */
export async function allInOrder<T extends readonly unknown[]>(
  loads: readonly [...{ [K in keyof T]: Promise<T[K]> }],
) {
  const settled = await Promise.allSettled(loads);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
