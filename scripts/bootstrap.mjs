/**
 * Makes a fresh clone work: installs the packages and builds `dist` where either is missing or out of date.
 * Runs before anything is installed, so it uses Node's own modules only. Speaks on standard error alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { runTool } from './tool.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LEAST_NODE = [20, 19];

const at = (...parts) => path.join(ROOT, ...parts);
const INSTALLED = at('node_modules', '.yiju-installed');
const BUILT = at('dist', '.yiju-built.json');

/** What `dist` holds: each part from its sources by its tool, built again only when those changed. */
const PARTS = [
  {
    name: 'server',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json'],
    makes: 'cli/main.js',
    tool: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'catalogue',
    sources: [
      'seeds',
      'src/domain/catalogue',
      'src/domain/model',
      'src/domain/text',
      'src/platform/catalogue',
    ],
    makes: 'catalogue.json',
    tool: ['dist/platform/catalogue/compile.js'],
  },
  {
    name: 'client',
    sources: ['client', 'tsconfig.json'],
    makes: 'client/index.js',
    tool: ['node_modules/typescript/bin/tsc', '-p', 'client/tsconfig.json'],
  },
  {
    name: 'embed',
    sources: ['embed', 'schema/operations/embed.graphql', 'src/domain/text/numerals.ts'],
    makes: 'embed.js',
    tool: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '-c', 'embed/vite.config.mjs'],
  },
  {
    name: 'explorer',
    sources: [
      'explorer',
      'src/domain/citations/format.ts',
      'src/domain/citations/format-path.ts',
      'src/app/imports/report-kinds.ts',
      'src/domain/text/numerals.ts',
      'src/domain/model/days.ts',
      'src/domain/sources/compare',
      'src/domain/research/clean-up.ts',
      'src/domain/research/clean-up-table.ts',
      'src/domain/text/formula.ts',
      'src/domain/text/names',
    ],
    makes: 'explorer/index.html',
    tool: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '-c', 'explorer/vite.config.mjs'],
  },
];

/** Packages and `dist` as the sources want them. A user's first start leaves out the tools of tests and checks. */
export async function bootstrap({ tools = true } = {}) {
  await install({ tools });
  await inTurn(
    () => !isBuilt(),
    () => build(),
  );
}

/** The packages alone: with the tools of tests and checks (`devDependencies`), or what a user needs. */
export async function install({ tools }) {
  needNode();
  await inTurn(
    () => !isInstalled(tools),
    () => installPackages(tools),
  );
}

/** Looks before it takes the lock, so that the usual case costs little, and again once it has it. */
async function inTurn(isNeeded, work) {
  if (!isNeeded()) return;
  mkdirSync(at('.yiju'), { recursive: true });
  const onWait = () => say('等待另一个进程完成准备… Waiting for another process that sets up…');
  await withLock(at('.yiju', 'bootstrap.lock'), onWait, async () => {
    if (isNeeded()) await work();
  });
}

function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new Error(
    `需要 Node.js ${LEAST_NODE.join('.')} 以上：expected Node.js ${LEAST_NODE.join('.')} or later, but got: ${process.versions.node}`,
  );
}

function isInstalled(tools) {
  const lock = readFileSync(at('package-lock.json'), 'utf8');
  const known = readOr(INSTALLED, '');
  if (known === mark(lock, true) || (!tools && known === mark(lock, false))) return true;
  // Somebody ran npm themselves: no need to do it over.
  if (!isWhatNpmInstalled(JSON.parse(lock), tools)) return false;
  writeFileSync(INSTALLED, mark(lock, tools));
  return true;
}

function mark(lock, tools) {
  return `${hashOf([lock])}${tools ? '' : ' without devDependencies'}`;
}

/** npm leaves a record of what it put into node_modules, at the end of an installation. */
function isWhatNpmInstalled(lock, tools) {
  const record = readOr(at('node_modules', '.package-lock.json'), null);
  if (record === null) return false;
  const there = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(
    ([name, wanted]) =>
      name === '' ||
      (there[name] ? there[name].version === wanted.version : wanted.optional || (!tools && wanted.dev)),
  );
}

async function installPackages(tools) {
  say('安装依赖包… Installing packages (npm ci)…');
  const started = Date.now();
  // Asked for by name: NODE_ENV=production would decide otherwise.
  const which = tools ? '--include=dev' : '--omit=dev';
  const code = await runTool('npm', ['ci', which, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: ROOT,
  });
  if (code !== 0) throw new Error(`npm ci：expected exit code 0, but got: ${code}`);
  writeFileSync(INSTALLED, mark(readFileSync(at('package-lock.json'), 'utf8'), tools));
  say(`  依赖包已就绪 packages ready（${seconds(started)} s）`);
}

function isBuilt() {
  return staleParts().length === 0;
}

async function build() {
  say('编译… Building…');
  const started = Date.now();
  // A source that went away must not live on in dist.
  if (PARTS.some((part) => hasLost(part))) rmSync(at('dist'), { recursive: true, force: true });
  for (const part of staleParts()) await buildPart(part);
  say(`  编译完成 built（${seconds(started)} s）`);
}

async function buildPart({ name, sources, tool: [program, ...args] }) {
  const now = sourceHashes(sources);
  writeBuilt({ ...readBuilt(), [name]: undefined });
  const code = await runTool(process.execPath, [at(...program.split('/')), ...args], {
    cwd: ROOT,
  });
  if (code !== 0)
    throw new Error(`${path.basename(program)} ${args.join(' ')}：expected exit code 0, but got: ${code}`);
  writeBuilt({ ...readBuilt(), [name]: now });
}

function staleParts() {
  const built = readBuilt();
  return PARTS.filter(
    ({ name, sources, makes }) =>
      !sameKeysAndValues(built[name] ?? {}, sourceHashes(sources)) || !existsSync(at('dist', makes)),
  );
}

function hasLost({ name, sources }) {
  const now = sourceHashes(sources);
  return Object.keys(readBuilt()[name] ?? {}).some((file) => !(file in now));
}

/** By part, what it was made from. */
function readBuilt() {
  return JSON.parse(readOr(BUILT, '{}'));
}

function writeBuilt(parts) {
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(BUILT, JSON.stringify(parts));
}

/** Files and folders a part of `dist` is made from, each file with its hash. */
function sourceHashes(sources) {
  const files = [...sources, 'package-lock.json'].flatMap(filesOf).sort();
  return Object.fromEntries(files.map((file) => [file, hashOf([readFileSync(at(file))])]));
}

function filesOf(source) {
  if (!statSync(at(source)).isDirectory()) return [source];
  return readdirSync(at(source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name)));
}

function sameKeysAndValues(one, other) {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

function hashOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  }
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bootstrap({ tools: false }).catch((error) => {
    say(`准备失败 set-up failed: ${error.message}`);
    process.exitCode = 1;
  });
}
