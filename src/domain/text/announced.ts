/** A document and the notice that gives it out, and a title with and without the bodies in front, are one work. */
import { titleKey } from './titles';

/**
 * 司法部关于印发〈公职律师管理办法〉的通知 → who gives out what; null where it is no such notice. `front` is '' where no
 * body is named.
 */
export function announced(title: string): { front: string; title: string } | null {
  const [, front = '', inner = ''] = NOTICE.exec(title) ?? [];
  const bare = inner.replace(/^[〈《](.+)[〉》]$/u, '$1');
  return [...bare].length < LEAST ? null : { front, title: bare };
}

const NOTICE = /^([\u4e00-\u9fff、，]{0,60}?)(?:关于)?(?:印发|公布|发布)([^、]{4,100}?)的?通知$/u;
const LEAST = 6;

/** The title from 关于 on, where bodies stand in front; null where none do. */
export function withoutBodies(title: string): string | null {
  const about = title.indexOf('关于');
  return about < 2 ? null : title.slice(about);
}

/**
 * 市场监管总局 names 国家市场监督管理总局: its characters, in order, from the start to the end.
 * @param front as written before 关于, without marks between the bodies or with them.
 */
export function namesBodies(front: string, bodies: readonly string[]): boolean {
  const said = front.replace(/[、，和与]/gu, '');
  const full = bodies.join('').replace(/[、，和与]/gu, '');
  if (full === '' || said === '' || full.at(-1) !== said.at(-1) || !full.slice(0, 3).includes(said[0]!)) {
    return false;
  }
  return isWithin(said, full);
}

/**
 * Whether two titles of one document number can be one: without the bodies, the notice and its words they are equal, or
 * one leaves words of the other out. A word exchanged for another, and other years or numerals, tell two works apart.
 */
export function isAkin(one: string, other: string): boolean {
  const [short, long] = [coreOf(one), coreOf(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === long) return true;
  if (short.length < LEAST || short.length < long.length * LEAST_SHARE) return false;
  return numeralsOf(short) === numeralsOf(long) && isWithin(short, long);
}

const LEAST_SHARE = 0.75;

function coreOf(title: string): string {
  const inner = announced(title)?.title ?? title;
  return titleKey(withoutBodies(inner) ?? inner).replace(/^关于/u, '');
}

function numeralsOf(text: string): string {
  return (text.match(/[0-9一二三四五六七八九十]/gu) ?? []).join('');
}

function isWithin(said: string, full: string): boolean {
  let from = 0;
  for (const char of said) {
    from = full.indexOf(char, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
