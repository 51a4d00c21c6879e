/** Finds Java and Maven on this machine, and installs them where that needs no question. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Say } from './say';
import { APT_JDKS, decide, javaRelease, type Machine, type Needs, type Tools } from './toolchain';

/** Homebrew does not link its JDK into the path. */
const HOMEBREW_JDKS = ['/opt/homebrew/opt/openjdk@17/bin', '/usr/local/opt/openjdk@17/bin'];

export class ToolsMissing extends Error {}

/** Throws ToolsMissing, with the commands that help, when a tool is missing and may not be installed here. */
export async function ensureTools(needs: Needs, say: Say): Promise<void> {
  const decision = decide(await findTools(needs), needs, findMachine);
  if (decision.do === 'nothing') return;
  if (decision.do === 'tell') throw new ToolsMissing(decision.message);
  say(decision.message);
  if (decision.commands[0]?.[0] === 'apt-get') run(['apt-get', 'update', '-q']);
  const updated = decide(await findTools(needs), needs, findMachine);
  for (const command of updated.do === 'install' ? updated.commands : []) {
    if (run(command) !== 0) {
      const help = decide(await findTools(needs), needs, withoutInstaller);
      throw new ToolsMissing(
        `安装失败 failed: ${command.join(' ')}\n${help.do === 'tell' ? help.message : ''}`,
      );
    }
  }
  const after = decide(await findTools(needs), needs, withoutInstaller);
  if (after.do === 'tell') throw new ToolsMissing(after.message);
}

/**
 * The path of `java` or `javac`: of JAVA_HOME when set, otherwise the one on the PATH or of Homebrew. To ask whether one
 * works is to start it, while the process goes on with what else it has to do.
 */
export async function javaTool(name: 'java' | 'javac'): Promise<string> {
  const wanted = `${process.env.JAVA_HOME} ${name}`;
  const known = located.get(wanted);
  if (known !== undefined) return known;
  for (const path of placesOf(name)) {
    if (!(await answers(path))) continue;
    located.set(wanted, path);
    return path;
  }
  // One that is not there may be installed yet.
  return name;
}

const located = new Map<string, string>();

function placesOf(name: string): string[] {
  const directories = [
    ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin')] : []),
    ...(process.env.PATH ?? '').split(':').filter(Boolean),
    ...HOMEBREW_JDKS,
  ];
  return directories.map((directory) => join(directory, name)).filter((path) => existsSync(path));
}

async function findTools(needs: Needs): Promise<Tools> {
  return {
    java: javaRelease((await saidBy(await javaTool('java'), '-version')) ?? ''),
    javac: needs.compiler && (await answers(await javaTool('javac'))),
    maven: needs.maven && (await saidBy('mvn', '--version')) !== null,
  };
}

/** macOS has a `java` that only says where to get one. */
async function answers(path: string): Promise<boolean> {
  return (await saidBy(path, '-version')) !== null;
}

/** null where there is no such program, or it fails. */
async function saidBy(program: string, option: string): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, [option]);
    return `${stderr}${stdout}`;
  } catch {
    return null;
  }
}

/** For what to tell once installing has been tried. */
function withoutInstaller(): Machine {
  return { ...findMachine(), root: false, homebrew: false };
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
