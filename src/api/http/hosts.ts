/**
 * Under which names this service answers, and the address it gives of itself. Neither comes from what a request says:
 * Host and X-Forwarded-Host are the caller's to choose.
 */
import type { RequestHandler } from 'express';
import { refuse } from './errors';

/** The names of this machine for itself. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/gu, '').toLowerCase();
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(name);
}

/** The service cannot know by itself what the world calls it. */
export class PublicUrlNeeded extends Error {
  readonly messageEn: string;

  constructor(why: 'host' | 'proxy', given: string) {
    const [zh, en] =
      why === 'host'
        ? [`监听 ${given}`, `listening on ${given}`]
        : ['设有可信代理（YIJU_TRUST_PROXY）', 'with a trusted proxy (YIJU_TRUST_PROXY)'];
    super(
      `${zh} 时须知对外的地址：请设 YIJU_PUBLIC_URL，如 YIJU_PUBLIC_URL=https://yiju.example；只供本机使用则监听 127.0.0.1`,
    );
    this.messageEn = `${en} the public address must be known: set it, for example as YIJU_PUBLIC_URL=https://yiju.example, or listen on 127.0.0.1 for this machine alone`;
    this.name = 'PublicUrlNeeded';
  }
}

export interface Place {
  /** Listened on. */
  host: string;
  /** '': none. */
  publicUrl: string;
  trustProxy: unknown;
}

/** @throws PublicUrlNeeded where others than this machine may ask and no public address is set. */
export function checkPlace({ host, publicUrl, trustProxy }: Place): void {
  if (publicUrl !== '') return;
  if (!isLoopback(host)) throw new PublicUrlNeeded('host', host);
  if (trustProxy !== false) throw new PublicUrlNeeded('proxy', host);
}

/** `https://host/`, known once the service listens. */
export class OwnAddress {
  private bound: string | null = null;

  constructor(private readonly publicUrl: string) {}

  listening(host: string, port: number): void {
    this.bound = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
  }

  /** Whether a link points here; without a public address, by any name of this machine. */
  owns({ protocol, host, hostname, port }: URL): boolean {
    const base = new URL(this.base);
    if (host === base.host) return true;
    const isHere = LOOPBACK_NAMES.includes(hostname) && protocol === 'http:' && port === base.port;
    return this.publicUrl === '' && isHere;
  }

  get base(): string {
    if (this.publicUrl !== '') return new URL('/', this.publicUrl).href;
    if (this.bound === null) throw new Error('expected to listen before an address is given');
    return this.bound;
  }
}

/**
 * On loopback a page of another site may have its name point here (DNS rebinding); it gives itself away by the Host.
 * Any port is let in, as one may be forwarded to another. Elsewhere any Host is answered: none is believed.
 */
export function knownHosts({ host, publicUrl }: Pick<Place, 'host' | 'publicUrl'>): RequestHandler {
  if (!isLoopback(host)) return (_request, _response, next) => next();
  const names = new Set([...LOOPBACK_NAMES, nameOf(host)]);
  if (publicUrl !== '') names.add(new URL(publicUrl).hostname);
  return (request, response, next) => {
    const given = request.headers.host;
    // HTTP/1.0 has none, and browsers do not speak it.
    if (given === undefined || names.has(nameOf(given))) {
      next();
      return;
    }
    refuse(response, {
      ...{ status: 421, code: 'UNKNOWN_HOST' },
      message: '此服务只答本机的名称；要以别的名称访问，请设 YIJU_PUBLIC_URL',
      messageEn: `expected a Host of this machine, but got: ${given.slice(0, 200)}; to be asked by another name set YIJU_PUBLIC_URL`,
    });
  };
}

/** A Host without its port, as URLs write it; '' for what is none. */
function nameOf(host: string): string {
  const bare = host.includes(':') && !host.includes('[') && host.split(':').length > 2 ? `[${host}]` : host;
  const address = `http://${bare}`;
  if (/[/@?#\\\s]/u.test(bare) || !URL.canParse(address)) return '';
  return new URL(address).hostname.replace(/\.$/u, '');
}
