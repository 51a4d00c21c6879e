/** A chapter poured into one line: cut where the next article's number stands after a full stop. */
import type { Line } from './lines';
import { labelledArticle, listMarker } from './markers';

/** Pieces in order; the line itself where it holds no second article. */
export function runOnArticles(line: Line): Line[] {
  const first = labelledArticle(line.text);
  if (!first || !/[。；]\s+第/u.test(line.text)) return [line];
  let due = first.number! + 1;
  let articles = 0;
  const cuts = [0];
  for (const match of line.text.matchAll(/[。；：]\s+/gu)) {
    const at = match.index + match[0].length;
    const rest = line.text.slice(at, at + 24);
    const article = labelledArticle(rest);
    if (article?.number === due && article.length > article.label.length) {
      cuts.push(at);
      articles++;
      due++;
    } else if (listMarker(rest)?.style === '（一）') cuts.push(at);
  }
  return articles === 0 ? [line] : cuts.map((from, index) => piece(line, from, cuts[index + 1]));
}

function piece(line: Line, from: number, to: number = line.text.length): Line {
  const text = line.text.slice(from, to).trimEnd();
  return { ...line, text, start: line.start + from, end: line.start + from + text.length };
}
