/** All scenarios, in the order in which they are run. */
import { importersAtOnce, reviewersAtOnce } from './at-once.mjs';
import { databaseKilled, importerKilled } from './killed.mjs';
import { databaseRestarted } from './restarted.mjs';

export const SCENARIOS = [
  importerKilled,
  databaseKilled,
  databaseRestarted,
  importersAtOnce,
  reviewersAtOnce,
];
