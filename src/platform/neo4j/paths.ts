/** Where things are: the project's own data, and the cache of jars that all projects of a user share. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { type Env, readVariable, VARIABLES } from '../config';

/** Both src/neo4j and dist/neo4j lie two levels below it. */
export const PROJECT_ROOT = resolve(__dirname, '../../..');
export const POM = join(PROJECT_ROOT, 'neo4j', 'pom.xml');
export const LAUNCHER_SOURCES = join(PROJECT_ROOT, 'neo4j', 'src', 'yiju');

/** Home of the embedded Neo4j: data, logs, password and state. */
export function neo4jHome(env: Env = process.env): string {
  const home = readVariable(VARIABLES.home, env);
  return join(home ? resolve(home) : defaultHome(PROJECT_ROOT, env), 'neo4j');
}

/** Beside the program; of a package that npm installed, which the next install replaces with all in it, the user's own. */
export function defaultHome(root: string, env: Env = process.env): string {
  if (!root.split(sep).includes('node_modules')) return join(root, '.yiju');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'yiju');
}

export function cacheDirectory(env: Env = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'yiju');
}

/** As it is pinned, or with the version that YIJU_NEO4J_VERSION names. */
export function pomText(env: Env = process.env): string {
  const pom = readFileSync(POM, 'utf8');
  const wanted = readVariable(VARIABLES.neo4jVersion, env);
  if (!wanted) return pom;
  if (!/^\d{1,4}(?:\.\d{1,4}){1,2}$/u.test(wanted)) {
    throw new Error(
      `YIJU_NEO4J_VERSION：应为版本号（expected a version such as 5.26.30），but got: ${wanted}`,
    );
  }
  return pom.replace(`<version>${neo4jVersion(pom)}</version>`, `<version>${wanted}</version>`);
}

export function jarsDirectory(env: Env = process.env): string {
  const pom = pomText(env);
  return join(cacheDirectory(env), `neo4j-${neo4jVersion(pom)}`, `jars-${shortHash([pom])}`);
}

/** Compiled against the pinned version, whichever runs it: internal settings of others may be lacking. */
export function launcherDirectory(env: Env = process.env): string {
  const sources = launcherFiles().map((file) => readFileSync(file, 'utf8'));
  const pom = readFileSync(POM, 'utf8');
  return join(cacheDirectory(env), `neo4j-${neo4jVersion(pom)}`, `launcher-${shortHash([pom, ...sources])}`);
}

export function launcherFiles(): string[] {
  return readdirSync(LAUNCHER_SOURCES)
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(LAUNCHER_SOURCES, name));
}

export function neo4jVersion(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)<\/version>/u.exec(pom)?.[1];
  if (!version) throw new Error(`${POM}: expected a pinned version of org.neo4j:neo4j, but got: none`);
  return version;
}

function shortHash(parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}
