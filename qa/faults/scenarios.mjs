/** All scenarios, in the order in which they are run. */
import { anonymousClients } from './anonymous.mjs';
import { importersAtOnce, reviewersAtOnce } from './at-once.mjs';
import { backupUnderLoad } from './backup.mjs';
import { clockJumps } from './clock.mjs';
import { diskFull } from './disk.mjs';
import { firstStart } from './first-start.mjs';
import { databaseKilled, importerKilled } from './killed.mjs';
import { migrationKilled } from './migrated.mjs';
import { connectionCut, databaseSlow } from './network.mjs';
import { databaseRestarted } from './restarted.mjs';

export const SCENARIOS = [
  importerKilled,
  databaseKilled,
  databaseRestarted,
  connectionCut,
  databaseSlow,
  diskFull,
  clockJumps,
  importersAtOnce,
  reviewersAtOnce,
  migrationKilled,
  backupUnderLoad,
  firstStart,
  anonymousClients,
];
