/**
 * The real corpus and reports beside the project, read in place and never copied. Tests on them stand in files named
 * `*.shared.test.ts` or `*.shared.integration.test.ts`; `npm test -- '[.]shared[.]'` runs them alone.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const SHARED = resolve(__dirname, '../../shared');

/** `describe` for tests that need `part` of ../shared. Where it is absent, one skipped test says so. */
export function describeShared(name: string, part: string, tests: () => void): void {
  if (existsSync(join(SHARED, part))) describe(name, tests);
  else test.skip(`${name} (skipped: ../shared/${part} is absent)`, () => {});
}
