/** `npm run dev`: compiles what changes and serves it again; the database goes on running meanwhile. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

await bootstrap({ tools: false });
const run = (args) => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
const children = [
  run([
    path.join('node_modules', 'typescript', 'bin', 'tsc'),
    ...['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ]),
  run([
    ...['--watch-path=dist', '--watch-preserve-output'],
    ...[path.join('dist', 'cli', 'main.js'), 'up', ...process.argv.slice(2)],
  ]),
];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
for (const child of children) child.once('exit', () => process.exit());
