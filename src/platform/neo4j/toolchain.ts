/** Decides what to do about a missing Java, compiler or Maven. Pure: the probing and doing is in tools.ts. */

export interface Tools {
  /** Feature release of `java`, e.g. 17; null when there is none. */
  java: number | null;
  javac: boolean;
  maven: boolean;
}

export interface Needs {
  /** The launcher must be compiled. */
  compiler: boolean;
  /** The jars must be fetched. */
  maven: boolean;
}

export interface Machine {
  platform: NodeJS.Platform;
  root: boolean;
  apt: boolean;
  homebrew: boolean;
  /** JDK packages that apt knows here, best first. */
  aptJdks: readonly string[];
}

export type Decision =
  | { do: 'nothing' }
  | { do: 'install'; commands: string[][]; message: string }
  | { do: 'tell'; message: string };

export const LEAST_JAVA = 17;
export const APT_JDKS = ['openjdk-17-jdk-headless', 'openjdk-21-jdk-headless'];

/** `machine` is asked only where something is missing: what could be installed takes a second to find out. */
export function decide(tools: Tools, needs: Needs, machine: () => Machine): Decision {
  const jdk = tools.java === null || tools.java < LEAST_JAVA || (needs.compiler && !tools.javac);
  const maven = needs.maven && !tools.maven;
  if (!jdk && !maven) return { do: 'nothing' };
  const missing = missingNames(tools, jdk, maven);
  const commands = installation(jdk, maven, machine());
  if (commands) {
    const shown = commands.map((command) => command.join(' ')).join(' && ');
    return { do: 'install', commands, message: `缺少 ${missing}，现在安装 Installing: ${shown}` };
  }
  return { do: 'tell', message: explanation(missing, jdk, maven) };
}

/** Reads `java -version`: `openjdk version "17.0.15"`, `java version "1.8.0_402"`, `"21"`. */
export function javaRelease(output: string): number | null {
  const [, first, second] = /version "(\d{1,4})(?:\.(\d{1,4}))?/u.exec(output) ?? [];
  if (!first) return null;
  return first === '1' && second ? Number(second) : Number(first);
}

/** Null when it could not be done without asking somebody. */
function installation(jdk: boolean, maven: boolean, machine: Machine): string[][] | null {
  if (machine.platform === 'linux' && machine.root && machine.apt) {
    const package_ = machine.aptJdks[0] ?? 'default-jdk-headless';
    const packages = [...(jdk ? [package_] : []), ...(maven ? ['maven'] : [])];
    return [['apt-get', 'install', '-y', '--no-install-recommends', ...packages]];
  }
  if (machine.platform === 'darwin' && machine.homebrew) {
    return [['brew', 'install', ...(jdk ? ['openjdk@17'] : []), ...(maven ? ['maven'] : [])]];
  }
  return null;
}

function missingNames(tools: Tools, jdk: boolean, maven: boolean): string {
  const java =
    tools.java !== null && tools.java < LEAST_JAVA
      ? `Java ${LEAST_JAVA}+（现有 found: ${tools.java}）`
      : tools.java === null
        ? `Java ${LEAST_JAVA}+`
        : 'Java 编译器 javac (JDK)';
  return [...(jdk ? [java] : []), ...(maven ? ['Maven'] : [])].join('、');
}

function explanation(missing: string, jdk: boolean, maven: boolean): string {
  const apt = [...(jdk ? ['openjdk-17-jdk-headless'] : []), ...(maven ? ['maven'] : [])].join(' ');
  const brew = [...(jdk ? ['openjdk@17'] : []), ...(maven ? ['maven'] : [])].join(' ');
  return [
    `内置 Neo4j 需要 ${missing}。请安装后重试 Please install and try again:`,
    `  Debian/Ubuntu:  sudo apt-get update && sudo apt-get install -y ${apt}`,
    `  macOS:          brew install ${brew}`,
    '  Docker:         docker compose up（无需 Java，见 compose.yaml / needs no Java）',
    '或用 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 指定已有的 Neo4j。',
  ].join('\n');
}
