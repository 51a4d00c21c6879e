/** For an image: takes what only the build needs out of package.json, so that `npm prune` removes it. */
import { readFileSync, writeFileSync } from 'node:fs';

const { buildDependencies, ...rest } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const name of buildDependencies) delete rest.dependencies[name];
writeFileSync('package.json', `${JSON.stringify(rest, null, 2)}\n`);
