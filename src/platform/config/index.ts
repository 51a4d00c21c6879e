/** The configuration: the environment read and checked in one place, with all that is wrong told at once. */
import type { Variable } from './variable';
import { VARIABLES } from './variables';

export type Env = Record<string, string | undefined>;

type ValueOf<V> = V extends Variable<infer T> ? T : never;
export type Config = { -readonly [K in keyof typeof VARIABLES]: ValueOf<(typeof VARIABLES)[K]> };

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

export function readConfig(env: Env = process.env): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries(VARIABLES) as [string, Variable<unknown>][]) {
    try {
      values[key] = readVariable(variable, env);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as Config;
}

/** For those that need one value before, or without, all the others. Blank is as good as not given. */
export function readVariable<T>(variable: Variable<T>, env: Env = process.env): T {
  const given = env[variable.name]?.trim();
  if (!given) return variable.fallback;
  try {
    return variable.read(given);
  } catch (error) {
    throw new ConfigError([`${variable.name}：${(error as Error).message}`]);
  }
}

/** Names of ours that nothing reads: most likely misspelt. */
export function unknownVariables(env: Env = process.env): string[] {
  const known = new Set(Object.values(VARIABLES).map(({ name }) => name));
  return Object.keys(env).filter((name) => name.startsWith('YIJU_') && !known.has(name));
}

/** The table in docs/configuration.md. */
export function configTable(): string {
  const rows = Object.values(VARIABLES).map(
    ({ name, shown, about }) => `| \`${name}\` | ${shown} | ${about} |`,
  );
  return ['| 环境变量 | 默认 | 用途 |', '|---|---|---|', ...rows].join('\n');
}

export { VARIABLES };
