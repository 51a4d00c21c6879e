/** Which numbering a text uses for its articles: 第…条, or in decisions and replies 一、 or 1. */
import type { Line } from './lines';
import { labelledArticle, listMarker } from './markers';

export type ArticleScheme = '条' | '一、' | '1.' | 'none';

/** 第…条 wins wherever it numbers the text itself. */
export function articleScheme(lines: readonly Line[], title: string): ArticleScheme {
  const han: Line[] = [];
  /** Of 1., 2. … the first number under each heading. */
  const firsts: number[] = [];
  let arabic = 0;
  let fresh = true;
  let articles = 0;
  let hanBefore = 0;
  for (const line of lines) {
    if (labelledArticle(line.text)) {
      if (articles++ === 0) hanBefore = han.filter(({ heading }) => heading === 0).length;
      continue;
    }
    const list = listMarker(line.text);
    if (line.heading > 0) fresh = true;
    if (list?.style === '一、') han.push(line);
    if (list?.style === '1.' && line.heading === 0) {
      arabic++;
      if (fresh) firsts.push(list.number ?? 0);
      fresh = false;
    }
  }
  // A decision that amends another text quotes that text's articles between its own 一、二、.
  const amends = /决定|修正案/u.test(title);
  if (articles > 0 && !(amends && hanBefore > 0)) return '条';
  if (han.length > 0) {
    return han.every((line) => line.heading > 0) && runsThrough(firsts) ? '1.' : '一、';
  }
  return arabic > 1 ? '1.' : articles > 0 ? '条' : 'none';
}

/** Counted on through the headings, as articles are; a count that starts anew under each is a list. */
function runsThrough(firsts: readonly number[]): boolean {
  return firsts.length > 2 && firsts.every((first, index) => index === 0 || first > firsts[index - 1]!);
}
