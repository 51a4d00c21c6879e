/** The jars of Neo4j and the compiled launcher, in a cache keyed by what they are made from. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheRoot, PROJECT_ROOT } from './places';
import type { Say } from './progress';
import { run } from './run';
import { needToolchain } from './toolchain';

const SOURCES = path.join(PROJECT_ROOT, 'neo4j');
const POM = path.join(SOURCES, 'pom.xml');

export interface Distribution {
  directory: string;
  classPath: string;
}

/** The distribution, made first where it is missing. Two processes may do so at once: the first to finish wins. */
export async function ensureDistribution(say: Say, root = cacheRoot()): Promise<Distribution> {
  const directory = path.join(root, distributionName());
  if (!isComplete(directory)) await build(directory, say);
  return {
    directory,
    classPath: [path.join(directory, 'classes'), path.join(directory, 'lib', '*')].join(path.delimiter),
  };
}

export function distributionName(): string {
  const hash = createHash('sha256');
  for (const file of [POM, ...launcherSources()]) {
    hash.update(path.relative(SOURCES, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return `neo4j-${neo4jVersion(readFileSync(POM, 'utf8'))}-${hash.digest('hex').slice(0, 12)}`;
}

/** pom.xml is the one place that says which Neo4j. */
export function neo4jVersion(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)<\/version>/u.exec(pom)?.[1];
  if (!version) throw new Error('neo4j/pom.xml: expected a version of org.neo4j:neo4j, but got: none');
  return version;
}

function launcherSources(): string[] {
  const directory = path.join(SOURCES, 'src', 'yiju');
  return readdirSync(directory)
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => path.join(directory, name));
}

function isComplete(directory: string): boolean {
  return existsSync(path.join(directory, 'complete'));
}

/** Built beside its place and moved there whole, so a stop half-way leaves nothing that looks finished. */
async function build(directory: string, say: Say): Promise<void> {
  await needToolchain(say);
  const half = `${directory}.half-${process.pid}-${randomUUID().slice(0, 8)}`;
  await mkdir(half, { recursive: true });
  try {
    await copyJars(path.join(half, 'lib'), say);
    say('编译启动程序… Compiling the launcher…');
    await run('javac', [
      ...['--release', '17', '-nowarn', '-d', path.join(half, 'classes')],
      ...['-cp', path.join(half, 'lib', '*'), ...launcherSources()],
    ]);
    await writeFile(path.join(half, 'complete'), '');
    await moveInto(half, directory);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function copyJars(lib: string, say: Say): Promise<void> {
  say(
    '首次使用：获取 Neo4j（约 130 MB，只此一次）… First use: fetching Neo4j (about 130 MB, this once only)…',
  );
  let fetched = 0;
  await run(
    'mvn',
    ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`, '-DincludeScope=runtime'],
    (line) => {
      if (/\bDownloaded\b.*\.jar\b/u.test(line) && ++fetched % 10 === 0) say(`  ${fetched} 个文件 files`);
    },
  );
  const jars = readdirSync(lib).filter((name) => name.endsWith('.jar')).length;
  say(`  共 ${jars} 个文件 files`);
}

async function moveInto(half: string, directory: string): Promise<void> {
  try {
    await rename(half, directory);
  } catch (error) {
    if (isComplete(directory)) return;
    if (!existsSync(directory)) throw error;
    // Something there without its mark of completion: left from a partial deletion.
    await rm(directory, { recursive: true, force: true });
    await rename(half, directory);
  }
}
