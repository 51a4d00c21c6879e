/** Neo4j's jars and the compiled launcher, in the user's cache: each directory is whole or absent. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withLock } from './lock';
import { jarsDirectory, launcherDirectory, launcherFiles, neo4jVersion, pomText } from './paths';
import type { Say } from './say';
import { ensureTools, javaTool } from './tools';

const MARKER = 'complete.json';
/** Java archives classes of jars only, see class-archive.ts. */
const LAUNCHER_JAR = 'launcher.jar';
const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';

/** The class path to start the launcher with; null where something of it is missing yet. */
export function heldClassPath(): string | null {
  const [jars, launcher] = [jarsDirectory(), launcherDirectory()];
  return isComplete(jars) && isComplete(launcher) ? classPathOf(jars, launcher) : null;
}

function classPathOf(jars: string, launcher: string): string {
  return `${join(launcher, LAUNCHER_JAR)}:${join(jars, '*')}`;
}

/** The same; fetches and compiles what is missing. */
export async function ensureClassPath(say: Say): Promise<string> {
  const jars = jarsDirectory();
  const pinned = jarsDirectory({ ...process.env, YIJU_NEO4J_VERSION: '' });
  const launcher = launcherDirectory();
  if (!isComplete(jars) || !isComplete(launcher)) {
    await mkdir(dirname(jars), { recursive: true });
    const onWait = (): void =>
      say('另一进程正在准备 Neo4j，等待中… Waiting for another process to set Neo4j up…');
    await withLock(join(dirname(jars), 'set-up'), onWait, async () => {
      const isCompiled = isComplete(launcher);
      const wanted = (isCompiled ? [jars] : [...new Set([pinned, jars])]).filter((each) => !isComplete(each));
      await ensureTools({ maven: wanted.length > 0, compiler: !isCompiled }, say);
      for (const each of wanted) {
        const pom = pomText(each === pinned ? {} : process.env);
        await makeWhole(each, (directory) => fetchJars(directory, pom, say));
      }
      if (!isCompiled) await makeWhole(launcher, (directory) => compile(directory, pinned, say));
    });
  } else {
    await ensureTools({ maven: false, compiler: false }, say);
  }
  return classPathOf(jars, launcher);
}

async function fetchJars(directory: string, pom: string, say: Say): Promise<void> {
  const version = neo4jVersion(pom);
  say(
    `下载 Neo4j ${version}（约 125 MB，只此一次）… Fetching Neo4j ${version} by Maven (about 125 MB, once)…`,
  );
  const started = Date.now();
  let downloaded = 0;
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    say(`  … ${seconds} 秒 s${downloaded > 0 ? `，已下载 ${downloaded} 个文件 files` : ''}`);
  }, 5_000);
  try {
    const file = join(directory, 'pom.xml');
    writeFileSync(file, pom);
    await run(
      'mvn',
      [
        ...['--batch-mode', '--file', file, DEPENDENCY_PLUGIN],
        ...[`-DoutputDirectory=${directory}`, '-DincludeScope=runtime'],
      ],
      (output) => {
        downloaded += output.split('Downloaded from ').length - 1;
      },
    );
    await rm(file);
  } catch (error) {
    throw new Error(
      `取不到 Neo4j 的文件：须连得上 Maven 中央仓库（或在 ~/.m2/settings.xml 中设镜像）；不能联网时，用 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 指定已有的 Neo4j，或自别的机器复制 ${dirname(directory)}（expected Neo4j's files from Maven Central），but got: ${(error as Error).message}`,
    );
  } finally {
    clearInterval(progress);
  }
}

async function compile(directory: string, jars: string, say: Say): Promise<void> {
  say('编译 Neo4j 启动器… Compiling the launcher…');
  const classPath = join(jars, '*');
  const javac = await javaTool('javac');
  const classes = await mkdtemp(join(directory, 'classes-'));
  try {
    const options = ['--release', '17', '-encoding', 'UTF-8', '-d', classes, '-cp', classPath];
    await run(javac, [...options, ...launcherFiles()]);
    // They come together.
    const jar = javac.includes('/') ? join(dirname(javac), 'jar') : 'jar';
    await run(jar, ['--create', '--file', join(directory, LAUNCHER_JAR), '-C', classes, '.']);
  } finally {
    await rm(classes, { recursive: true, force: true });
  }
}

/**
 * Fills a directory beside `target`, then gives it its name: nobody sees it half filled. What others left half filled,
 * as those do that are stopped, goes; to be called by one at a time.
 */
export async function makeWhole(target: string, fill: (directory: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const left = readdirSync(dirname(target)).filter((name) => name.startsWith(`${basename(target)}.half-`));
  for (const name of left) await rm(join(dirname(target), name), { recursive: true, force: true });
  const half = await mkdtemp(`${target}.half-`);
  try {
    await fill(half);
    const sizes = Object.fromEntries(
      readdirSync(half).map((name) => [name, statSync(join(half, name)).size]),
    );
    writeFileSync(join(half, MARKER), JSON.stringify(sizes));
    await rm(target, { recursive: true, force: true });
    await rename(half, target);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** The marker names every file with its size, so that a cache somebody cut short is made again. */
function isComplete(directory: string): boolean {
  const marker = join(directory, MARKER);
  if (!existsSync(marker)) return false;
  const sizes = Object.entries(JSON.parse(readFileSync(marker, 'utf8')) as Record<string, number>);
  return sizes.every(([name, size]) => {
    const file = join(directory, name);
    return existsSync(file) && statSync(file).size === size;
  });
}

function run(command: string, args: string[], watch: (output: string) => void = () => {}): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      watch(text);
      output = (output + text).slice(-4_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${command}：应正常结束（expected exit code 0），but got: ${code}\n${output.trim()}`),
        );
    });
  });
}
