/**
 * How well supporting articles are ranked, against plain BM25, in two settings: the source is given (the measure
 * cites a work without an article), and open (any article of all laws held).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleLibrary, KEEP, type SupportCandidate, WEIGHTS, type Weights } from '../../domain/suggest';
import { applies } from '../../domain/suggest/applicability';
import { rankEvidence, type Weighed, weigh } from '../../domain/suggest/rerank';
import { meanScores, type RankingScores, scoreRanking } from './ranking';
import { type CorpusArticle, readCorpusArticles } from './suggest-corpus';
import { type LabelledMeasure, readLabelledMeasures, readSupportPairs } from './suggest-gold';
import { type StoredMeasure, storedMeasures } from './suggest-stored';
import { percent } from './table';

/**
 * Of a labelled sentence: `given` the source, or `open`. Of what is ranked for the measure it stands in, before the
 * unlikely is left out: `measure`, all
 * that is right for any of its sentences, and `answering`, what is said to answer the labelled words.
 */
export type SuggestSetting = 'given' | 'open' | 'measure' | 'answering';
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
  comparison: Record<'given' | 'open', { better: number; worse: number; equal: number }>;
}

interface Case {
  setting: 'given' | 'open';
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
  const gold = goldFile ?? join(__dirname, '..', '..', '..', 'test', 'gold', 'support', 'pairs.json');
  const measures = readLabelledMeasures(readSupportPairs(gold), sharedDir);
  return evaluateOn(measures, readCorpusArticles(sharedDir), sharedDir);
}

export function evaluateOn(
  measures: readonly LabelledMeasure[],
  articles: readonly CorpusArticle[],
  sharedDir: string,
  library = new ArticleLibrary(articles),
): SuggestionEvaluation {
  const cases = casesOf(measures, articles, library);
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
    rows: [
      ...rowsOf(cases, rankers),
      ...storedRows(storedMeasures(measures, articles, library, sharedDir), articles),
    ],
    comparison: { given: compare('given', cases, product), open: compare('open', cases, product) },
  };
}

function casesOf(
  measures: readonly LabelledMeasure[],
  articles: readonly CorpusArticle[],
  library: ArticleLibrary,
): Case[] {
  const versions = new Map<string, CorpusArticle[]>();
  for (const article of articles) {
    const key = `${article.sourceTitle}@${article.version}`;
    const held = versions.get(key);
    if (held) held.push(article);
    else versions.set(key, [article]);
  }
  const all = () => true;
  return measures.flatMap((labelled) => {
    const { text, report } = labelled;
    const given = labelled.supports.map((support): Case => {
      const version = versions.get(`${support.title}@${support.version}`);
      if (!version) {
        throw new Error(
          `expected the corpus to hold 《${support.title}》 of ${support.version}, but got no such version`,
        );
      }
      const inside = new Set<SupportCandidate>(version);
      const within = (article: SupportCandidate) => inside.has(article);
      const right = rightOf(version, support.articles);
      const bm25 = scoreRanking(ids(library.search(text, 10, within)), right);
      const weighed = weigh(text, library.ofWorks([version[0]!.source], text, within), library.rarity);
      return { setting: 'given', report, right, bm25, applicable: bm25, weighed };
    });
    const right = new Set(given.flatMap((each) => [...each.right]));
    const applicable = (article: SupportCandidate) => applies(article, { ...labelled, citedSources: [] });
    const open: Case = {
      setting: 'open',
      report,
      right,
      bm25: scoreRanking(ids(library.search(text, 10, all)), right),
      applicable: scoreRanking(ids(library.search(text, 10, applicable)), right),
      weighed: weigh(text, library.search(text, KEEP.sentence.retrieved, applicable), library.rarity),
    };
    return [...given, open];
  });
}

function ids(retrieved: readonly { candidate: SupportCandidate }[]): string[] {
  return retrieved.map(({ candidate }) => candidate.id);
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

function storedRows(measures: readonly StoredMeasure[], articles: readonly CorpusArticle[]): SuggestRow[] {
  const rightFor = (label: LabelledMeasure) =>
    label.supports.flatMap(({ title, version, articles: numbers }) => [
      ...rightOf(
        articles.filter((article) => article.sourceTitle === title && article.version === version),
        numbers,
      ),
    ]);
  const scored = measures.map(({ report, labels, suggestions, bm25, answering }) => {
    const right = new Set(labels.flatMap(rightFor));
    return {
      report,
      measure: scoreRanking(ids(suggestions), right),
      bm25: scoreRanking(bm25, right),
      answering: labels.map((label, at) => scoreRanking(answering[at]!, new Set(rightFor(label)))),
    };
  });
  return [null, ...new Set(measures.map(({ report }) => report))].flatMap((report) => {
    const own = scored.filter((each) => report === null || each.report === report);
    const row = (setting: SuggestSetting, ranker: Ranker, scores: RankingScores[]): SuggestRow => ({
      setting,
      ranker,
      report,
      cases: scores.length,
      ...meanScores(scores),
    });
    return [
      row(
        'measure',
        'bm25-applicable',
        own.map(({ bm25 }) => bm25),
      ),
      row(
        'measure',
        'ranked',
        own.map(({ measure }) => measure),
      ),
      row(
        'answering',
        'ranked',
        own.flatMap(({ answering }) => answering),
      ),
    ];
  });
}

function compare(setting: 'given' | 'open', cases: readonly Case[], product: readonly RankingScores[]) {
  const counts = { better: 0, worse: 0, equal: 0 };
  cases.forEach((item, at) => {
    if (item.setting !== setting) return;
    const gain = product[at]!.reciprocalRank - item.applicable.reciprocalRank;
    counts[gain > 0 ? 'better' : gain < 0 ? 'worse' : 'equal']++;
  });
  return counts;
}

const SETTING_NAMES: Record<SuggestSetting, string> = {
  given: '已知法规',
  open: '全部法规',
  measure: '整项举措，未筛选',
  answering: '整项举措中的所标语句，未筛选',
};
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
