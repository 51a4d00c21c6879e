/** What a text is itself: the source that 本法, 前款 and a bare 第十条 in it speak of. */
import { amendedBy, normaliseTitle } from '../../text/titles';
import type { NormalisedText } from '../normalise';

/** A text that is a legal source. */
export interface OwnText {
  title: string;
  /** The work it amends by its title, of which it means the articles it names; null: none. */
  amends: string | null;
}

export function ownText(title: string): OwnText {
  const amended = amendedBy(title);
  return { title, amends: amended === null ? null : normaliseTitle(amended).title };
}

/**
 * The title a text gives itself in its first lines, where it is a legal source: it must end like one, and the text
 * must be laid out in articles. null for a report, a page, a piece of a law without its heading.
 */
export function ownTitleOf(normalised: NormalisedText): string | null {
  const { text, breaks } = normalised;
  let start = 0;
  while (text[start] === '#') start++;
  let end = start;
  for (let lines = 0; lines < MOST_TITLE_LINES && end < text.length; lines++) {
    do end++;
    while (end < text.length && breaks[end] === 0 && end - start <= LONGEST_OWN_TITLE);
    if (end - start > LONGEST_OWN_TITLE) return null;
    const line = text.slice(start, end);
    if (/[，。；：]/u.test(line)) return null;
    if (LEGAL_TITLE.test(line)) return hasArticles(normalised, end) ? normaliseTitle(line).title : null;
  }
  return null;
}

const MOST_TITLE_LINES = 3;
const LONGEST_OWN_TITLE = 120;
const LEGAL_TITLE =
  /[^办方做看用](?:法|法典|条例|规定|办法|细则|规则|解释|决定|批复|安排|章程|规程|准则|修正案|公约)(?:（[^（）]{1,40}）)*$/u;

/** 第一条 or 一、 at the head of a line, not far below the title. */
function hasArticles({ text, breaks }: NormalisedText, from: number): boolean {
  const limit = Math.min(text.length, from + FARTHEST_FIRST_ARTICLE);
  for (let at = text.indexOf('一', from); at >= 0 && at < limit; at = text.indexOf('一', at + 1)) {
    const article = text[at - 1] === '第' && text[at + 1] === '条';
    if (article ? breaks[at - 1]! > 0 : text[at + 1] === '、' && breaks[at]! > 0) return true;
  }
  return false;
}

const FARTHEST_FIRST_ARTICLE = 20_000;
