/**
 * How well supporting articles are ranked, against plain BM25, in two settings: the source is given (the measure
 * cites a work without an article), and open (any article of all laws held).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type SuggestMeasure, WEIGHTS, type Weights } from '../suggest';
import { applies } from '../suggest/applicability';
import { Bm25Index } from '../suggest/bm25';
import { queryTerms } from '../suggest/query';
import { rankEvidence, type Weighed, weigh } from '../suggest/rerank';
import { bigrams } from '../suggest/terms';
import { meanScores, type RankingScores, scoreRanking } from './ranking';
import { type CorpusArticle, readCorpusArticles } from './suggestCorpus';
import { type LabelledMeasure, readLabelledMeasures, readSupportPairs } from './suggestGold';
import { percent } from './table';

/** As many as the product asks the full-text index for. */
const RETRIEVED = 200;

export type SuggestSetting = 'given' | 'open';
/** `bm25`: the index alone; `bm25-applicable`: the same among articles in force there and then; `ranked`: the product. */
export type Ranker = 'bm25' | 'bm25-applicable' | 'ranked' | 'ranked-held-out';

export interface SuggestRow extends RankingScores {
  setting: SuggestSetting;
  ranker: Ranker;
  /** null: all reports. */
  report: string | null;
  cases: number;
}

export interface SuggestionEvaluation {
  measures: number;
  works: number;
  articles: number;
  rows: SuggestRow[];
  /** Cases where the product's reciprocal rank is above, below and equal to that of `bm25-applicable`. */
  comparison: Record<SuggestSetting, { better: number; worse: number; equal: number }>;
}

interface Case {
  setting: SuggestSetting;
  report: string;
  right: ReadonlySet<string>;
  bm25: RankingScores;
  applicable: RankingScores;
  weighed: Weighed[];
}

export interface SuggestEvalOptions {
  /** The folder with `corpus/laws` and `reports`. */
  sharedDir: string;
  goldFile?: string;
}

/** null where the shared data are absent. */
export function evaluateSuggestions({
  sharedDir,
  goldFile,
}: SuggestEvalOptions): SuggestionEvaluation | null {
  if (!existsSync(join(sharedDir, 'corpus', 'laws'))) return null;
  const gold = goldFile ?? join(__dirname, '..', '..', 'test', 'gold', 'support', 'pairs.json');
  const measures = readLabelledMeasures(readSupportPairs(gold), sharedDir);
  const articles = readCorpusArticles(sharedDir);
  const cases = casesOf(measures, articles);
  const ranked = (item: Case, weights: Weights) =>
    scoreRanking(
      rankEvidence(item.weighed, weights)
        .slice(0, 10)
        .map(({ evidence }) => evidence.candidate.id),
      item.right,
    );
  const product = cases.map((item) => ranked(item, WEIGHTS));
  const heldOut = leaveOneReportOut(cases, ranked);
  const rankers: [Ranker, RankingScores[]][] = [
    ['bm25', cases.map((item) => item.bm25)],
    ['bm25-applicable', cases.map((item) => item.applicable)],
    ['ranked', product],
    ['ranked-held-out', heldOut],
  ];
  return {
    measures: measures.length,
    works: new Set(measures.flatMap(({ supports }) => supports.map(({ title }) => title))).size,
    articles: articles.length,
    rows: rowsOf(cases, rankers),
    comparison: { given: compare('given', cases, product), open: compare('open', cases, product) },
  };
}

function casesOf(measures: readonly LabelledMeasure[], articles: readonly CorpusArticle[]): Case[] {
  const index = new Bm25Index(new Set(measures.flatMap(({ text }) => bigrams(text))));
  for (const { text } of articles) index.add(text);
  const versions = new Map<string, number[]>();
  articles.forEach(({ sourceTitle, version }, document) => {
    const key = `${sourceTitle}@${version}`;
    versions.set(key, [...(versions.get(key) ?? []), document]);
  });
  return measures.flatMap((labelled) => {
    const measure: SuggestMeasure = { ...labelled, citedSources: [] };
    const query = queryTerms(labelled.text).flatMap(({ term, count }) => Array<string>(count).fill(term));
    const retrieve = (
      terms: string[],
      limit: number,
      accept: (article: CorpusArticle, document: number) => boolean,
    ) =>
      index
        .search(terms, limit, (document) => accept(articles[document]!, document))
        .map(({ document, score }) => ({ ...articles[document]!, retrievalScore: score }));
    const ids = (found: CorpusArticle[]) => found.map(({ id }) => id);
    const given = labelled.supports.map((support): Case => {
      const documents = versions.get(`${support.title}@${support.version}`);
      if (!documents) {
        throw new Error(
          `expected the corpus to hold 《${support.title}》 of ${support.version}, but got no such version`,
        );
      }
      const inside = new Set(documents);
      const right = rightOf(
        documents.map((document) => articles[document]!),
        support.articles,
      );
      const plain = scoreRanking(
        ids(retrieve(bigrams(labelled.text), 10, (_, document) => inside.has(document))),
        right,
      );
      const scores = new Map(
        retrieve(query, inside.size, (_, document) => inside.has(document)).map((a) => [
          a.id,
          a.retrievalScore,
        ]),
      );
      const candidates = documents.map((document) => ({
        ...articles[document]!,
        retrievalScore: scores.get(articles[document]!.id) ?? 0,
      }));
      const cited = { ...measure, citedSources: [candidates[0]!.source] };
      return {
        setting: 'given',
        report: labelled.report,
        right,
        bm25: plain,
        applicable: plain,
        weighed: weigh(cited, candidates),
      };
    });
    const right = new Set(
      labelled.supports.flatMap((support) => [
        ...rightOf(
          (versions.get(`${support.title}@${support.version}`) ?? []).map((document) => articles[document]!),
          support.articles,
        ),
      ]),
    );
    const applicable = (article: CorpusArticle) => applies(article, measure);
    const open: Case = {
      setting: 'open',
      report: labelled.report,
      right,
      bm25: scoreRanking(ids(retrieve(bigrams(labelled.text), 10, () => true)), right),
      applicable: scoreRanking(ids(retrieve(bigrams(labelled.text), 10, applicable)), right),
      weighed: weigh(measure, retrieve(query, RETRIEVED, applicable)),
    };
    return [...given, open];
  });
}

function rightOf(articles: readonly CorpusArticle[], numbers: readonly number[]): Set<string> {
  return new Set(
    numbers.map((number) => {
      const article = articles.find((candidate) => candidate.number === number);
      if (!article) {
        throw new Error(`expected 《${articles[0]?.sourceTitle}》 to have article ${number}, but got none`);
      }
      return article.id;
    }),
  );
}

/**
 * The weights were set with these labels in sight. As a check, each report is ranked with weights chosen on the others:
 * from the weights in use, each alone halved, doubled or dropped.
 */
function leaveOneReportOut(
  cases: readonly Case[],
  ranked: (item: Case, weights: Weights) => RankingScores,
): RankingScores[] {
  const kinds = Object.keys(WEIGHTS) as (keyof Weights)[];
  const tries = [
    EQUAL,
    ...kinds.flatMap((kind) => [0, 0.5, 2].map((times) => ({ ...WEIGHTS, [kind]: WEIGHTS[kind] * times }))),
    WEIGHTS,
  ];
  const scores = tries.map((weights) => cases.map((item) => ranked(item, weights)));
  const chosen = new Map<string, number>();
  for (const report of new Set(cases.map((item) => item.report))) {
    const gains = scores.map((all) =>
      (['given', 'open'] as const)
        .map((setting) =>
          meanScores(all.filter((_, at) => cases[at]!.report !== report && cases[at]!.setting === setting)),
        )
        .reduce((sum, mean) => sum + mean.reciprocalRank, 0),
    );
    chosen.set(report, gains.indexOf(Math.max(...gains)));
  }
  return cases.map((item, at) => scores[chosen.get(item.report)!]![at]!);
}

const EQUAL = Object.fromEntries(Object.keys(WEIGHTS).map((kind) => [kind, 1])) as unknown as Weights;

function rowsOf(cases: readonly Case[], rankers: readonly [Ranker, RankingScores[]][]): SuggestRow[] {
  const reports = [null, ...new Set(cases.map(({ report }) => report))];
  return reports.flatMap((report) =>
    (['given', 'open'] as const).flatMap((setting) =>
      rankers.map(([ranker, scores]) => {
        const own = scores.filter((_, at) => {
          const item = cases[at]!;
          return item.setting === setting && (report === null || item.report === report);
        });
        return { setting, ranker, report, cases: own.length, ...meanScores(own) };
      }),
    ),
  );
}

function compare(setting: SuggestSetting, cases: readonly Case[], product: readonly RankingScores[]) {
  const counts = { better: 0, worse: 0, equal: 0 };
  cases.forEach((item, at) => {
    if (item.setting !== setting) return;
    const gain = product[at]!.reciprocalRank - item.applicable.reciprocalRank;
    counts[gain > 0 ? 'better' : gain < 0 ? 'worse' : 'equal']++;
  });
  return counts;
}

const SETTING_NAMES: Record<SuggestSetting, string> = { given: '已知法规', open: '全部法规' };
const RANKER_NAMES: Record<Ranker, string> = {
  bm25: 'BM25',
  'bm25-applicable': 'BM25（限当时当地有效）',
  ranked: '本项目',
  'ranked-held-out': '本项目（权重由其余报告选定）',
};

/** For people: all reports, then each one. Markdown, so that it can stand in the README. */
export function suggestionTable({
  measures,
  works,
  articles,
  rows,
  comparison,
}: SuggestionEvaluation): string {
  const body = rows
    // With the source given, both baselines are one.
    .filter(({ setting, ranker }) => !(setting === 'given' && ranker === 'bm25-applicable'))
    .filter(
      ({ report, ranker }) =>
        report === null || ranker === 'ranked' || ranker === 'bm25-applicable' || ranker === 'bm25',
    )
    .map(({ report, setting, ranker, cases, recallAt1, recallAt3, recallAt10, reciprocalRank }) =>
      [
        '',
        report?.replace(/^reports\/|\.txt$/gu, '') ?? '全部报告',
        SETTING_NAMES[setting],
        RANKER_NAMES[ranker],
        cases,
        ...[recallAt1, recallAt3, recallAt10].map(percent),
        reciprocalRank.toFixed(3),
        '',
      ]
        .join(' | ')
        .trim(),
    );
  const against = (['given', 'open'] as const).map((setting) => {
    const { better, worse, equal } = comparison[setting];
    return `${SETTING_NAMES[setting]}：较 BM25（限当时当地有效）更好 ${better} 例，更差 ${worse} 例，相同 ${equal} 例。`;
  });
  return [
    `支持条文排序：${measures} 条举措，标注法规 ${works} 部，候选条文 ${articles} 条。`,
    '',
    '| 报告 | 范围 | 排序方法 | 例数 | 召回率@1 | @3 | @10 | MRR |',
    '| --- | --- | --- | --: | --: | --: | --: | --: |',
    ...body,
    '',
    ...against,
    '',
  ].join('\n');
}
