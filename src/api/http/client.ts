/** Whom limits are counted for: who a token names, wherever they ask from, and without one the host that asks. */
import type { Actor } from '../../platform/access/roles';

export function clientOf(request: { ip?: string }, actor: Actor | null): string {
  return actor?.id ?? hostOf(request);
}

/** The address that connects, or the one a trusted proxy tells of (YIJU_TRUST_PROXY). */
export function hostOf({ ip }: { ip?: string }): string {
  if (ip === undefined) return 'unknown';
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(ip)?.[1];
  if (v4 !== undefined || !ip.includes(':')) return v4 ?? ip;
  return networkOf(ip);
}

/** One host of IPv6 has a whole /64 to take addresses from. */
function networkOf(ip: string): string {
  const [before = '', after] = ip.split('%')[0]!.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...tail];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
