/** The configuration: the environment read and checked in one place, with all that is wrong told at once. */
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { ExpectedError, type Variable } from './variable';
import { VARIABLES } from './variables';

export type Env = Record<string, string | undefined>;

type ValueOf<V> = V extends Variable<infer T> ? T : never;
export type Config = { -readonly [K in keyof typeof VARIABLES]: ValueOf<(typeof VARIABLES)[K]> };

/** What is wrong with one variable, or with several together, with what to do about it. */
export interface Problem {
  zh: string;
  en: string;
}

export class ConfigError extends Error {
  readonly messageEn: string;

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ zh }) => zh).join('\n'));
    this.messageEn = problems.map(({ en }) => en).join('\n');
    this.name = 'ConfigError';
  }
}

export function readConfig(env: Env = process.env): Config {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries(VARIABLES) as [string, Variable<unknown>][]) {
    try {
      values[key] = readVariable(variable, env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
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
    if (!(error instanceof ExpectedError)) throw error;
    throw new ConfigError([problemOf(variable, error)]);
  }
}

function problemOf({ name, fallback, example }: Variable<unknown>, error: ExpectedError): Problem {
  const unset = typeof fallback === 'object' || fallback === '' || fallback === false ? '' : ` ${example}`;
  return {
    zh: `${name}：${error.message}；请改为如 ${name}=${example}，或删去此项以用默认${unset}`,
    en: `${name}: ${error.messageEn}; set it for example as ${name}=${example}, or unset it for the default${unset}`,
  };
}

export interface UnknownVariable {
  name: string;
  /** The one that is most likely meant; null where none is like it. */
  meant: string | null;
}

/** Names of ours that nothing reads: most likely misspelt. */
export function unknownVariables(env: Env = process.env): UnknownVariable[] {
  const known = Object.values(VARIABLES).map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith('YIJU_') && !known.includes(name))
    .map((name) => ({ name, meant: meantBy(name, known) }));
}

/** What they all begin with is no likeness. */
function meantBy(name: string, known: readonly string[]): string | null {
  const own = (each: string) => each.replace(/^YIJU_/u, '');
  const [meant] = suggestionList(own(name), known.map(own));
  return known.find((each) => own(each) === meant) ?? null;
}

/** The table in docs/configuration.md. */
export function configTable(): string {
  const rows = Object.values(VARIABLES).map(
    ({ name, shown, about }) => `| \`${name}\` | ${shown} | ${about} |`,
  );
  return ['| 环境变量 | 默认 | 用途 |', '|---|---|---|', ...rows].join('\n');
}

export { VARIABLES };
