/** One variable of the environment: its name, its default, what it is for, and how its text is read. */
import { isIP } from 'node:net';
import { z } from 'zod';

export interface Variable<T> {
  name: string;
  fallback: T;
  /** The default as the documentation shows it. */
  shown: string;
  about: string;
  /** @throws ExpectedError; the caller adds the name and the remedy. */
  read(given: string): T;
  /** A value that is accepted, for the remedy. */
  example: string;
}

/** Express's setting: nobody, so many proxies in a row, or those of these addresses. */
export type TrustedProxies = false | number | string[];

/** A value that is none: what was expected, in each language. */
export class ExpectedError extends Error {
  constructor(
    readonly expected: { zh: string; en: string },
    readonly given: string,
  ) {
    super(`应为${/^\w/u.test(expected.zh) ? ' ' : ''}${expected.zh}，但得到 ${given}`);
    this.name = 'ExpectedError';
  }

  get messageEn(): string {
    return `expected ${this.expected.en}, but got: ${this.given}`;
  }
}

interface Reading<T> {
  schema: z.ZodType<T, string>;
  expected: { zh: string; en: string };
  example: string;
}

/** Reads by a schema; of a list the entry that is wrong is told. */
function reader<T>({ schema, expected, example }: Reading<T>) {
  return {
    example,
    read(given: string): T {
      const parsed = schema.safeParse(given);
      if (parsed.success) return parsed.data;
      const at = parsed.error.issues[0]!.path[0];
      throw new ExpectedError(expected, typeof at === 'number' ? listed(given)[at]! : given);
    },
  };
}

export function text(
  name: string,
  fallback: string,
  about: string,
  shown = code(fallback),
): Variable<string> {
  return { name, fallback, shown, about, example: fallback, read: (given) => given };
}

export function whole(
  name: string,
  fallback: number,
  { least = 0, most }: { least?: number; most: number },
  about: string,
  shown = code(String(fallback)),
): Variable<number> {
  const schema = z
    .string()
    .regex(/^\d{1,12}$/u)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
  const expected = { zh: `${least} 至 ${most} 的整数`, en: `an integer ${least}–${most}` };
  return { name, fallback, shown, about, ...reader({ schema, expected, example: String(fallback) }) };
}

export function choice<V extends string>(
  name: string,
  values: readonly V[],
  fallback: V,
  about: string,
): Variable<V> {
  const schema = z
    .string()
    .toLowerCase()
    .pipe(z.enum(values as readonly [V, ...V[]])) as unknown as z.ZodType<V, string>;
  const expected = { zh: `${values.join('、')} 之一`, en: `one of ${values.join(', ')}` };
  return { name, fallback, shown: code(fallback), about, ...reader({ schema, expected, example: fallback }) };
}

export function flag(name: string, fallback: boolean, about: string): Variable<boolean> {
  const { shown, read, example } = choice(name, ['on', 'off'], fallback ? 'on' : 'off', about);
  return { name, fallback, shown, about, example, read: (given) => read(given) === 'on' };
}

/** Java's and Neo4j's notation, e.g. 1g, 512m. */
export function memory(name: string, fallback: string, about: string): Variable<string> {
  const schema = z
    .string()
    .toLowerCase()
    .regex(/^[1-9]\d{0,5}[mg]$/u);
  const expected = { zh: '内存大小，如 512m 或 1g', en: 'a size such as 512m or 1g' };
  return { name, fallback, shown: code(fallback), about, ...reader({ schema, expected, example: fallback }) };
}

export function origins(name: string, about: string): Variable<string[]> {
  const each = entries(z.string().refine(isOrigin));
  const schema = z.union([z.literal('*').transform(() => ['*']), each]);
  const expected = {
    zh: '来源，如 https://example.org，或单独一个 *',
    en: 'origins such as https://example.org, or * alone',
  };
  const example = 'https://example.org';
  return { name, fallback: [], shown: '无 none', about, ...reader({ schema, expected, example }) };
}

/** The root of a site. */
export function webAddress(name: string, about: string): Variable<string> {
  const schema = z.string().refine((given) => isOrigin(given.replace(/\/$/u, '')));
  const expected = { zh: '网址，如 https://yiju.example', en: 'an address such as https://yiju.example' };
  const example = 'https://yiju.example';
  return {
    name,
    fallback: '',
    shown: '本机地址 own address',
    about,
    ...reader({ schema, expected, example }),
  };
}

export function trustedProxies(name: string, about: string): Variable<TrustedProxies> {
  const count = z
    .string()
    .regex(/^\d{1,2}$/u)
    .transform((given): TrustedProxies => (Number(given) === 0 ? false : Number(given)));
  const ranges = entries(z.string().refine(isAddressRange));
  const schema = z.string().pipe(
    z.string().transform((given, context): TrustedProxies => {
      const read = /^\d+$/u.test(given) ? count.safeParse(given) : ranges.safeParse(given);
      if (read.success) return read.data;
      for (const { path } of read.error.issues) context.addIssue({ code: 'custom', path });
      return false;
    }),
  );
  const expected = {
    zh: '代理的层数，或其地址、网段、loopback',
    en: 'a number of proxies, or addresses, subnets or loopback',
  };
  return { name, fallback: false, shown: '无 none', about, ...reader({ schema, expected, example: '1' }) };
}

export function neo4jAddress(name: string, about: string): Variable<string> {
  const schema = z.string().regex(/^(?:bolt|neo4j)(?:\+s(?:sc)?)?:\/\/./u);
  const expected = {
    zh: 'Neo4j 地址，如 bolt://127.0.0.1:7687',
    en: `an address of Neo4j, with one of ${URI_SCHEMES.join(', ')}`,
  };
  const example = 'bolt://127.0.0.1:7687';
  return { name, fallback: '', shown: '内嵌 embedded', about, ...reader({ schema, expected, example }) };
}

const URI_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

function entries(each: z.ZodType<string, string>): z.ZodType<string[], string> {
  return z.string().transform(listed).pipe(z.array(each));
}

function listed(given: string): string[] {
  return given
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

function isOrigin(given: string): boolean {
  return URL.canParse(given) && /^https?:/u.test(given) && new URL(given).origin === given;
}

function isAddressRange(given: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(given)) return true;
  const [address = '', bits, ...more] = given.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function code(value: string): string {
  return `\`${value}\``;
}
