/** Articles for a question in everyday words: 被公司辞退有补偿吗. Such a question seldom has the words of the law. */
import type { HierarchyLevel } from '../model/terms';
import { Bm25Index } from './bm25';
import { wordsOfLaw } from './lexicon';
import { queryTerms } from './query';
import { bigrams, contentWords } from './terms';
import type { SupportCandidate } from './types';

/** What only asks, and is in no law. */
const ASKING =
  /请问|什么|怎么样|怎样|怎么办|怎么|如何|哪些|哪个|哪里|多少|多久|几天|几年|是否|可不可以|能不能|算不算|有没有|会不会|要不要|可以吗|能否|为什么|情况下?|需要|应该|我们?|你|他|她|吗|呢|吧|啊|的|了|是|有|在/gu;

/** People ask of laws rather than of regulations, and hardly of rules for a trade. */
const LEVELS: Partial<Record<HierarchyLevel, number>> = {
  CONSTITUTION: 1,
  LAW: 1,
  JUDICIAL_INTERPRETATION: 0.9,
  ADMIN_REGULATION: 0.75,
  DEPARTMENTAL_RULE: 0.6,
};
const OTHER_LEVEL = 0.7;
/** How much the work counts that has most to say on the question. */
const WORK = 0.3;
/** Of its articles only the best tell what a work is about. */
const BEST_ALONE = 6;
const RETRIEVED = 300;

export class EverydayIndex {
  readonly #index = new Bm25Index();

  /** With its title, headings and caption, an article has the words of its subject. */
  constructor(readonly articles: readonly SupportCandidate[]) {
    for (const { text, sourceTitle, headings, caption } of articles) {
      this.#index.add([text, sourceTitle, ...headings, caption ?? ''].join(' '));
    }
  }

  /** The best first. */
  search(question: string, limit: number): SupportCandidate[] {
    const found = this.#index
      .search(termsOf(question), RETRIEVED)
      .map(({ document, score }) => ({ article: this.articles[document]!, score }));
    const best = found[0]?.score ?? 1;
    const works = new Map<string, number>();
    for (const { article, score } of found) {
      works.set(article.source, (works.get(article.source) ?? 0) + (score / best) ** BEST_ALONE);
    }
    const most = Math.max(Number.MIN_VALUE, ...works.values());
    return found
      .map(({ article, score }) => ({
        article,
        score:
          score * (LEVELS[article.level] ?? OTHER_LEVEL) * (1 + (WORK * works.get(article.source)!) / most),
      }))
      .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
      .slice(0, limit)
      .map(({ article }) => article);
  }
}

/** Pairs within words count twice. */
function termsOf(question: string): string[] {
  const said = question.replace(ASKING, ' ');
  return [
    ...queryTerms(said),
    ...bigrams(wordsOfLaw(question).join(' ')),
    ...[...contentWords(said)].flatMap((word) => bigrams(word)),
  ];
}
