/** How a citation is written, and where it leads, from what the page says alone: no server is needed for it. */
import { parseNumeral, toNumeral } from '../src/domain/text/numerals';

/** 政府信息公开条例, 27 → 《政府信息公开条例》第二十七条 */
export function labelOf(source: string, article: string): string {
  return `《${bare(source)}》${pinpoint(article)}`;
}

export function permalink(base: string, source: string, path: string, on: string | null): string {
  const segments = [bare(source), ...path.split('/')].filter(Boolean).map(encodeURIComponent);
  const url = new URL(`s/${segments.join('/')}`, base);
  if (on) url.searchParams.set('on', on);
  return url.href;
}

function bare(source: string): string {
  return source.trim().replace(/^《(.*)》$/u, '$1');
}

/** 133之一: an article put in behind another. */
const INSERTED = /^第?([0-9〇零一二三四五六七八九十百千]+)条?之([0-9一二三四五六七八九十]+)$/u;

function pinpoint(article: string): string {
  const number = article.trim();
  const inserted = INSERTED.exec(number);
  if (inserted) return `${pinpoint(inserted[1]!)}之${toNumeral(parseNumeral(inserted[2]!) ?? 0)}`;
  const value = parseNumeral(number);
  if (value === null) return number;
  return `第${value <= 9999 ? toNumeral(value) : value}条`;
}
