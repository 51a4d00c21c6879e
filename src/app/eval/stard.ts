/**
 * STARD: 1,543 questions in everyday words with the articles that answer them, looked for among the articles of national
 * law held, each work in its newest version. An article that is not held counts as not found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SupportCandidate } from '../../domain/suggest';
import { Bm25Index } from '../../domain/suggest/bm25';
import { EverydayIndex } from '../../domain/suggest/everyday';
import { queryTerms } from '../../domain/suggest/query';
import { type CorpusArticle, readCorpusArticles } from './suggest-corpus';

const DEPTHS = [3, 10, 100] as const;

export interface StardRow {
  ranker: 'bm25' | 'everyday';
  /** Recall at 3, 10 and 100. */
  recall: number[];
}

export interface StardEvaluation {
  questions: number;
  articles: number;
  /** Articles named as answers, and how many of them are not held. */
  answers: number;
  absent: number;
  rows: StardRow[];
}

const QUESTIONS = z.array(z.looseObject({ 问题: z.string(), match_name: z.array(z.string()) }));

/**
 * null where the benchmark or the laws are absent.
 * @param every take each nth question only: for tests.
 */
export function evaluateStard(sharedDir: string, every = 1): StardEvaluation | null {
  const file = join(sharedDir, 'benchmarks', 'stard', 'queries.json');
  if (!existsSync(file) || !existsSync(join(sharedDir, 'corpus', 'laws'))) return null;
  const articles = newestOf(readCorpusArticles(sharedDir));
  const named = new Map(articles.map((article) => [article.sourceTitle + article.label, article.id]));
  const questions = QUESTIONS.parse(JSON.parse(readFileSync(file, 'utf8')))
    .filter((_, at) => at % every === 0)
    .map(({ 问题: question, match_name: names }) => ({
      question,
      right: names.map((name) => named.get(name.replace(/^中华人民共和国/u, '')) ?? named.get(name) ?? null),
    }));
  const everyday = new EverydayIndex(articles);
  const bm25 = new Bm25Index();
  for (const { text } of articles) bm25.add(text);
  const rankers: [StardRow['ranker'], (question: string) => string[]][] = [
    [
      'bm25',
      (question) => bm25.search(queryTerms(question), 100).map(({ document }) => articles[document]!.id),
    ],
    ['everyday', (question) => everyday.search(question, 100).map(({ id }) => id)],
  ];
  const answers = questions.flatMap(({ right }) => right);
  return {
    ...{ questions: questions.length, articles: articles.length },
    ...{ answers: answers.length, absent: answers.filter((id) => id === null).length },
    rows: rankers.map(([ranker, rank]) => {
      const ranked = questions.map(({ question }) => rank(question));
      return { ranker, recall: DEPTHS.map((depth) => meanRecall(questions, ranked, depth)) };
    }),
  };
}

function meanRecall(
  questions: readonly { right: (string | null)[] }[],
  ranked: readonly string[][],
  depth: number,
): number {
  const shares = questions.map(({ right }, at) => {
    const first = new Set(ranked[at]!.slice(0, depth));
    return right.filter((id) => id !== null && first.has(id)).length / right.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function newestOf(articles: readonly CorpusArticle[]): SupportCandidate[] {
  const newest = new Map<string, string>();
  for (const { sourceTitle, version } of articles) {
    if ((version ?? '') > (newest.get(sourceTitle) ?? '')) newest.set(sourceTitle, version ?? '');
  }
  return articles.filter(
    ({ sourceTitle, version, region }) =>
      region.length === 0 && (version ?? '') === (newest.get(sourceTitle) ?? ''),
  );
}

const NAMES: Record<StardRow['ranker'], string> = {
  bm25: 'BM25',
  everyday: '加题名与章节、日常用语词表、级别与所在文件',
};

/** For people, Markdown. */
export function stardTable({ questions, articles, answers, absent, rows }: StardEvaluation): string {
  const lines = rows.map(
    ({ ranker, recall }) => `| ${NAMES[ranker]} | ${recall.map((share) => share.toFixed(3)).join(' | ')} |\n`,
  );
  return `\nSTARD：${questions} 个日常问句，在 ${articles} 条全国性法律文件的条文中找；所标 ${answers} 条中 ${absent} 条未收录，算作没有找到。\n\n| 方法 | R@3 | R@10 | R@100 |\n|---|---|---|---|\n${lines.join('')}`;
}
