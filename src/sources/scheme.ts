/** Which numbering a text uses for its articles: 第…条, or in decisions and replies 一、 or 1. */
import type { Line } from './lines';
import { labelledArticle, listMarker } from './markers';

export type ArticleScheme = '条' | '一、' | '1.' | 'none';

/**
 * 第…条 wins wherever it numbers the text itself. A decision that amends another text quotes that text's
 * articles between its own 一、二、, so there the first numbering met is the decision's.
 */
export function articleScheme(lines: readonly Line[], title: string): ArticleScheme {
  const han: Line[] = [];
  const arabic: { heading: number; number: number }[] = [];
  let articles = 0;
  let hanBefore = 0;
  for (const line of lines) {
    if (labelledArticle(line.text)) {
      if (articles === 0) hanBefore = han.filter(({ heading }) => heading === 0).length;
      articles++;
      continue;
    }
    const list = listMarker(line.text);
    if (list?.style === '一、') han.push(line);
    if (list?.style === '1.') arabic.push({ heading: line.heading, number: list.number ?? 0 });
  }
  const amends = /决定|修正案/u.test(title);
  if (articles > 0 && !(amends && hanBefore > 0)) return '条';
  if (han.length > 0) {
    const headings = han.every((line) => line.heading > 0);
    return headings && runsThrough(arabic) ? '1.' : '一、';
  }
  return arabic.length > 1 ? '1.' : articles > 0 ? '条' : 'none';
}

/** 1., 2., 3. counted on through the headings, as articles are; a count that starts anew under each is a list. */
function runsThrough(numbers: readonly { number: number }[]): boolean {
  if (numbers.length < 5) return false;
  const ones = numbers.filter(({ number }) => number === 1).length;
  return ones === 1 && numbers[0]!.number === 1;
}
