/** One variable of the environment: its name, its default, what it is for, and how its text is read. */
import { isIP } from 'node:net';

export interface Variable<T> {
  name: string;
  fallback: T;
  /** The default as the README shows it. */
  shown: string;
  about: string;
  /** Throws what was expected; the caller adds the name. */
  read(given: string): T;
}

/** Express's setting: nobody, so many proxies in a row, or those of these addresses. */
export type TrustedProxies = false | number | string[];

export function text(
  name: string,
  fallback: string,
  about: string,
  shown = code(fallback),
): Variable<string> {
  return { name, fallback, shown, about, read: (given) => given };
}

export function whole(
  name: string,
  fallback: number,
  { least = 0, most }: { least?: number; most: number },
  about: string,
  shown = code(String(fallback)),
): Variable<number> {
  return {
    name,
    fallback,
    shown,
    about,
    read(given) {
      const value = /^\d{1,12}$/u.test(given) ? Number(given) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw expected(`${least} 至 ${most} 的整数`, `an integer ${least}–${most}`, given);
    },
  };
}

export function choice<V extends string>(
  name: string,
  values: readonly V[],
  fallback: V,
  about: string,
): Variable<V> {
  return {
    name,
    fallback,
    shown: code(fallback),
    about,
    read(given) {
      const value = values.find((each) => each === given.toLowerCase());
      if (value !== undefined) return value;
      throw expected(`${values.join('、')} 之一`, `one of ${values.join(', ')}`, given);
    },
  };
}

export function flag(name: string, fallback: boolean, about: string): Variable<boolean> {
  const { shown, read } = choice(name, ['on', 'off'], fallback ? 'on' : 'off', about);
  return { name, fallback, shown, about, read: (given) => read(given) === 'on' };
}

/** Java's and Neo4j's notation, e.g. 1g, 512m. */
export function memory(name: string, fallback: string, about: string): Variable<string> {
  return {
    name,
    fallback,
    shown: code(fallback),
    about,
    read(given) {
      if (/^[1-9]\d{0,5}[mg]$/iu.test(given)) return given.toLowerCase();
      throw expected('内存大小，如 512m 或 1g', 'a size such as 512m or 1g', given);
    },
  };
}

export function origins(name: string, about: string): Variable<string[]> {
  return {
    name,
    fallback: [],
    shown: '无 none',
    about,
    read: (given) =>
      listed(given).map((each) => {
        if (isOrigin(each)) return each;
        throw expected('来源，如 https://example.org', 'origins such as https://example.org', each);
      }),
  };
}

/** The root of a site. */
export function webAddress(name: string, about: string): Variable<string> {
  return {
    name,
    fallback: '',
    shown: '依请求 as asked',
    about,
    read(given) {
      if (isOrigin(given.replace(/\/$/u, ''))) return given;
      throw expected('网址，如 https://yiju.example', 'an address such as https://yiju.example', given);
    },
  };
}

export function trustedProxies(name: string, about: string): Variable<TrustedProxies> {
  return {
    name,
    fallback: false,
    shown: '无 none',
    about,
    read(given) {
      if (/^\d{1,2}$/u.test(given)) return Number(given) === 0 ? false : Number(given);
      return listed(given).map((each) => {
        if (isAddressRange(each)) return each;
        throw expected(
          '代理的层数，或其地址、网段、loopback',
          'a number of proxies, or addresses, subnets or loopback',
          each,
        );
      });
    },
  };
}

export function neo4jAddress(name: string, about: string): Variable<string> {
  return {
    name,
    fallback: '',
    shown: '内嵌 embedded',
    about,
    read(given) {
      const scheme = /^([a-z0-9+]+):\/\/./u.exec(given)?.[1];
      if (scheme && URI_SCHEMES.includes(scheme)) return given;
      throw expected('Neo4j 地址，如 bolt://127.0.0.1:7687', `one of ${URI_SCHEMES.join(', ')}`, given);
    },
  };
}

const URI_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

function expected(zh: string, en: string, given: string): Error {
  return new Error(`应为${/^\w/u.test(zh) ? ' ' : ''}${zh}（expected ${en}），but got: ${given}`);
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
