/** The `yiju` command from a checkout: set up first, then the built program in this same process. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

/** In this process, so that signals, standard input and the exit code are the program's own. */
export async function yiju(args) {
  try {
    await bootstrap({ tools: false });
  } catch (error) {
    process.stderr.write(`准备失败 set-up failed: ${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const program = path.join(ROOT, 'dist', 'cli', 'main.js');
  await createRequire(import.meta.url)(program).main([process.execPath, program, ...args]);
}
