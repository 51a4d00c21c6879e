/** The `yiju` command: in a checkout set up first, then the built program in this same process. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

/** In this process, so that signals, standard input and the exit code are the program's own. */
export async function yiju(args) {
  try {
    // The package has no sources: npm installed what it needs, and it was built before it was packed.
    if (existsSync(path.join(ROOT, 'src'))) await bootstrap({ tools: false });
  } catch (error) {
    process.stderr.write(`准备失败 set-up failed: ${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const program = path.join(ROOT, 'dist', 'cli', 'main.js');
  await createRequire(import.meta.url)(program).main([process.execPath, program, ...args]);
}
