/**
 * What `yiju import sources` and `yiju import reports` do, one after the other in a process of its own: to be killed.
 * It loads its modules, says `ready`, and begins when told on standard input, so that a random moment falls into the
 * import and not into the start of Node.js.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { withGraph } = require('../../dist/cli/with-graph');
const { suggestAfterImport } = require('../../dist/cli/suggest');
const { importReports } = require('../../dist/app/imports/reports');
const { importSources } = require('../../dist/app/imports/sources');

const [laws, reports] = process.argv.slice(2);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
await withGraph(async (driver) => {
  for (const load of [() => importSources(driver, laws), () => importReports(driver, [reports])]) {
    // Some real files hold a title alone and are refused, each time alike.
    await load();
    await suggestAfterImport(driver);
  }
});
