/**
 * Properties are tried on the same inputs each time, so that a run says something of the change and not of luck;
 * YIJU_SEED gives others, and `npm run test:fuzz` a million new ones.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.YIJU_SEED ?? 2022) });

export { fc };
