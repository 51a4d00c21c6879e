/**
 * `npm run sbom [-- FOLDER]`: what the service is made of, into `dist/sbom`: a bill of materials (CycloneDX, by npm) and
 * the licence of each package. Fails at a licence that is not known to allow its use.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './bootstrap.mjs';

const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Zlib'],
]);

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist', 'sbom'));
const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const packages = packagesOf(lock);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'sbom.cdx.json'), billOfMaterials());
writeFileSync(
  path.join(folder, 'licences.tsv'),
  `package\tversion\tlicence\n${packages.map((each) => `${each.name}\t${each.version}\t${each.licence}\n`).join('')}`,
);
console.log(`${packages.length} 个包 packages → ${path.relative(process.cwd(), folder) || '.'}`);
const strange = packages.filter(({ licence }) => !isAllowed(licence));
for (const { name, version, licence } of strange) {
  console.error(`${name}@${version}：expected a licence known to allow its use, but got: ${licence}`);
}
process.exitCode = strange.length > 0 ? 1 : 0;

/** Those the service runs with; what only builds and tests it is not part of it. */
function packagesOf({ packages }) {
  const { dependencies, buildDependencies } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
  const places = new Set();
  const waiting = Object.keys(dependencies)
    .filter((name) => !buildDependencies.includes(name))
    .map((name) => ['', name]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = placeOf(packages, ...next);
    if (place === null || places.has(place)) continue;
    places.add(place);
    const { dependencies: needed = {}, optionalDependencies: wanted = {} } = packages[place];
    for (const name of Object.keys({ ...needed, ...wanted })) waiting.push([place, name]);
  }
  return [...places]
    .map((place) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[place].version,
      licence: packages[place].license ?? 'none',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As Node finds it: in the nearest node_modules, from the package that asks upwards. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return null;
  }
}

/** `(MIT OR GPL-3.0-or-later)` leaves the choice; `(MIT AND Zlib)` asks for both. */
function isAllowed(licence) {
  const choices = licence.replace(/^\((.*)\)$/u, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => ALLOWED.has(each)));
}

/** npm's own leaving out of what is for development loses what both need, so that is done here. */
function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm sbom：expected exit code 0, but got: ${status}\n${stderr}`);
  const bill = JSON.parse(stdout);
  const held = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = bill.components.filter(({ group, name, version }) =>
    held.has(`${group ? `${group}/` : ''}${name}@${version}`),
  );
  const refs = new Set([bill.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`;
}
