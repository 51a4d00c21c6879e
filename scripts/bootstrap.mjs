/**
 * Makes a fresh clone work: installs the packages and builds `dist` where either is missing or out of date.
 * Runs before anything is installed, so it uses Node's own modules only. Speaks on standard error alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { runTool } from './tool.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LEAST_NODE = [20, 19];

const at = (...parts) => path.join(ROOT, ...parts);
const INSTALLED = at('node_modules', '.yiju-installed');
const BUILT = at('dist', '.yiju-built.json');

/** Packages and `dist` as the sources want them. */
export async function bootstrap() {
  await install();
  await inTurn(
    () => !isBuilt(),
    () => build(),
  );
}

/** The packages alone. */
export async function install() {
  needNode();
  await inTurn(
    () => !isInstalled(),
    () => installPackages(),
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

function isInstalled() {
  const lock = readFileSync(at('package-lock.json'), 'utf8');
  const hash = hashOf([lock]);
  if (readOr(INSTALLED, '') === hash) return true;
  // Somebody ran npm themselves: no need to do it over.
  if (!isWhatNpmInstalled(JSON.parse(lock))) return false;
  writeFileSync(INSTALLED, hash);
  return true;
}

/** npm leaves a record of what it put into node_modules, at the end of an installation. */
function isWhatNpmInstalled(lock) {
  const record = readOr(at('node_modules', '.package-lock.json'), null);
  if (record === null) return false;
  const there = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(
    ([name, wanted]) =>
      name === '' || (there[name] ? there[name].version === wanted.version : wanted.optional),
  );
}

async function installPackages() {
  say('安装依赖包… Installing packages (npm ci)…');
  const started = Date.now();
  // Asked for by name: NODE_ENV=production would leave out the compiler.
  const code = await runTool('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: ROOT });
  if (code !== 0) throw new Error(`npm ci：expected exit code 0, but got: ${code}`);
  writeFileSync(INSTALLED, hashOf([readFileSync(at('package-lock.json'), 'utf8')]));
  say(`  依赖包已就绪 packages ready（${seconds(started)} s）`);
}

function isBuilt() {
  const before = JSON.parse(readOr(BUILT, '{}'));
  const now = sourceHashes();
  return sameKeysAndValues(before, now) && existsSync(at('dist', 'cli', 'main.js'));
}

async function build() {
  say('编译… Building…');
  const started = Date.now();
  const before = JSON.parse(readOr(BUILT, '{}'));
  const now = sourceHashes();
  // A source that went away must not live on in dist.
  if (Object.keys(before).some((file) => !(file in now)))
    rmSync(at('dist'), { recursive: true, force: true });
  rmSync(BUILT, { force: true });
  const tsc = at('node_modules', 'typescript', 'bin', 'tsc');
  const code = await runTool(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT });
  if (code !== 0) throw new Error(`tsc -p tsconfig.build.json：expected exit code 0, but got: ${code}`);
  writeFileSync(BUILT, JSON.stringify(now));
  say(`  编译完成 built（${seconds(started)} s）`);
}

/** What `dist` is made from, each with its hash. */
function sourceHashes() {
  const sources = readdirSync(at('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name)));
  const files = [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].sort();
  return Object.fromEntries(files.map((file) => [file, hashOf([readFileSync(at(file))])]));
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
  await bootstrap().catch((error) => {
    say(`准备失败 set-up failed: ${error.message}`);
    process.exitCode = 1;
  });
}
