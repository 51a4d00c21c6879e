/**
 * What `npm pack` packs: `trim` before it takes out of package.json what only the build and the checks need, so that
 * nobody who installs the package gets a compiler with it; `restore` after it puts package.json back.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const FILE = 'package.json';
const KEPT = '.package.json.kept';
/** They name files that are not packed, or are for those who work on the program. */
const OURS = ['buildDependencies', 'devDependencies', 'overrides', 'allowScripts', 'scripts'];

const STEPS = { trim, restore };
const step = STEPS[process.argv[2]];
if (!step) throw new Error(`expected one of ${Object.keys(STEPS).join(', ')}, but got: ${process.argv[2]}`);
step();

function trim() {
  // One that was cut short before has left what it kept.
  if (existsSync(KEPT)) restore();
  const packed = JSON.parse(readFileSync(FILE, 'utf8'));
  for (const name of packed.buildDependencies) delete packed.dependencies[name];
  for (const name of OURS) delete packed[name];
  copyFileSync(FILE, KEPT);
  writeFileSync(FILE, `${JSON.stringify(packed, null, 2)}\n`);
}

function restore() {
  if (existsSync(KEPT)) renameSync(KEPT, FILE);
}
