/** Finds Java and Maven on this machine, and installs them where that needs no question. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Say } from './say';
import { APT_JDKS, decide, javaRelease, lacking, type Machine, type Needs, type Tools } from './toolchain';

/** Homebrew does not link its JDK into the path. */
const HOMEBREW_JDKS = ['/opt/homebrew/opt/openjdk@17/bin', '/usr/local/opt/openjdk@17/bin'];

export class ToolsMissing extends Error {}

/** Throws ToolsMissing, with the commands that help, when a tool is missing and may not be installed here. */
export function ensureTools(needs: Needs, say: Say): void {
  const tools = findTools(needs);
  // What could be installed is asked of other programs, which takes a second.
  if (lacking(tools, needs).length === 0) return;
  const decision = decide(tools, needs, findMachine());
  if (decision.do === 'nothing') return;
  if (decision.do === 'tell') throw new ToolsMissing(decision.message);
  say(decision.message);
  if (decision.commands[0]?.[0] === 'apt-get') run(['apt-get', 'update', '-q']);
  const updated = decide(findTools(needs), needs, findMachine());
  for (const command of updated.do === 'install' ? updated.commands : []) {
    if (run(command) !== 0) {
      const help = decide(findTools(needs), needs, { ...findMachine(), root: false, homebrew: false });
      throw new ToolsMissing(
        `安装失败 failed: ${command.join(' ')}\n${help.do === 'tell' ? help.message : ''}`,
      );
    }
  }
  const after = decide(findTools(needs), needs, { ...findMachine(), root: false, homebrew: false });
  if (after.do === 'tell') throw new ToolsMissing(after.message);
}

/** The path of `java` or `javac`: of JAVA_HOME when set, otherwise the one on the PATH or of Homebrew. */
export function javaTool(name: 'java' | 'javac'): string {
  const wanted = `${process.env.JAVA_HOME} ${name}`;
  const found = located.get(wanted) ?? locate(name);
  // One that is not there may be installed yet.
  if (found !== null) located.set(wanted, found);
  return found ?? name;
}

/** The same, while the process goes on with what else it has to do. */
export async function findJavaTool(name: 'java' | 'javac'): Promise<string> {
  const wanted = `${process.env.JAVA_HOME} ${name}`;
  const known = located.get(wanted);
  if (known !== undefined) return known;
  for (const path of placesOf(name)) {
    const works = await promisify(execFile)(path, ['-version']).then(
      () => true,
      () => false,
    );
    if (!works) continue;
    located.set(wanted, path);
    return path;
  }
  return name;
}

/** To ask whether one works is to start it. */
const located = new Map<string, string>();

function locate(name: string): string | null {
  return placesOf(name).find((path) => answers(path)) ?? null;
}

function placesOf(name: string): string[] {
  const directories = [
    ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin')] : []),
    ...(process.env.PATH ?? '').split(':').filter(Boolean),
    ...HOMEBREW_JDKS,
  ];
  return directories.map((directory) => join(directory, name)).filter((path) => existsSync(path));
}

function findTools(needs: Needs): Tools {
  const version = spawnSync(javaTool('java'), ['-version'], { encoding: 'utf8' });
  return {
    java: version.status === 0 ? javaRelease(`${version.stderr}${version.stdout}`) : null,
    javac: needs.compiler && answers(javaTool('javac')),
    maven: needs.maven && spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0,
  };
}

/** macOS has a `java` that only says where to get one. */
function answers(path: string): boolean {
  return spawnSync(path, ['-version'], { stdio: 'ignore' }).status === 0;
}

function findMachine(): Machine {
  const has = (command: string): boolean =>
    spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  const apt = process.platform === 'linux' && has('apt-get');
  return {
    platform: process.platform,
    root: process.getuid?.() === 0,
    apt,
    homebrew: process.platform === 'darwin' && has('brew'),
    aptJdks: apt ? APT_JDKS.filter((name) => aptKnows(name)) : [],
  };
}

function aptKnows(name: string): boolean {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

/** What the installer says goes to standard error, so that standard output stays the caller's. */
function run(command: string[]): number {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command[0]!, command.slice(1), { stdio: ['ignore', 2, 2], env }).status ?? 1;
}
