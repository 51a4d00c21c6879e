/**
 * Articles that may support measures which name none: among those of the works a measure cites without an article,
 * or, where it cites nothing, among all laws held. An inference, kept as SUGGESTS apart from what is cited.
 */
import type { Driver } from 'neo4j-driver';
import {
  articlesFound,
  articlesInForce,
  articlesKey,
  candidatesOf,
  countMeasures,
  type MeasureToSuggest,
  measuresToSuggest,
  writeSuggestions,
} from '../graph/write/suggestions';
import type { IsoDate } from '../model/terms';
import { EXTRACTOR } from '../pipeline';
import { Bm25Index, rerank, type SupportCandidate, suggestQuery } from '../suggest';
import { queryTerms } from '../suggest/query';

/** Some hundred candidates each: a batch's texts stay within a few megabytes. */
const MEASURES_PER_BATCH = 20;
/** As evaluated by src/eval/suggest.ts. */
const RETRIEVED = 200;
const KEPT = 5;
/** Below this an article only speaks to a government, or stands among the general ones: it shares nothing. */
const LEAST_SCORE = 0.2;

export interface SuggestOptions {
  /** Report ids; all reports if left out. */
  reports?: readonly string[];
  /** How many are kept for each measure. */
  limit?: number;
  /** Only measures that cite a work without an article; the others keep what they have. */
  citedOnly?: boolean;
  onProgress?: (done: number, total: number) => void;
}

export interface SuggestSummary {
  measures: number;
  /** Measures with suggestions: among the articles of works they cite, and among all laws. */
  cited: number;
  open: number;
  suggestions: number;
  seconds: number;
}

type Datable = MeasureToSuggest & { on: IsoDate };

export async function suggestSupport(driver: Driver, options: SuggestOptions = {}): Promise<SuggestSummary> {
  const { limit = KEPT, citedOnly = false, onProgress } = options;
  const reports = options.reports ?? null;
  const started = Date.now();
  const { measures: total, textHeld } = await countMeasures(driver, reports);
  const summary: SuggestSummary = { measures: 0, cited: 0, open: 0, suggestions: 0, seconds: 0 };
  for await (const batch of measuresToSuggest(driver, reports, MEASURES_PER_BATCH)) {
    // Without a day nothing can be said to have been in force.
    const datable = batch.filter((measure): measure is Datable => measure.on !== null);
    const cited = datable.filter((measure) => measure.citedSources.length > 0);
    const open = citedOnly || !textHeld ? [] : datable.filter((measure) => measure.citations === 0);
    const candidates = await gather(driver, cited, open);
    const written = (citedOnly ? cited : batch).map((measure) => {
      const suggestions = rerank(measure, candidates.get(measure.id) ?? [], { limit })
        .filter(({ score }) => score > LEAST_SCORE)
        .map(({ candidate, score, reasons }, index) => ({
          provision: candidate.id,
          score: Math.round(score * 10_000) / 10_000,
          rank: index + 1,
          reasons,
        }));
      return { id: measure.id, suggestions };
    });
    await writeSuggestions(driver, written, EXTRACTOR);
    const having = new Set(written.filter((row) => row.suggestions.length > 0).map((row) => row.id));
    summary.measures += batch.length;
    summary.cited += cited.filter(({ id }) => having.has(id)).length;
    summary.open += open.filter(({ id }) => having.has(id)).length;
    summary.suggestions += written.reduce((sum, row) => sum + row.suggestions.length, 0);
    onProgress?.(summary.measures, total);
  }
  return { ...summary, seconds: (Date.now() - started) / 1000 };
}

/** Candidates of each measure, by its id. */
async function gather(
  driver: Driver,
  cited: readonly Datable[],
  open: readonly Datable[],
): Promise<Map<string, SupportCandidate[]>> {
  const works = cited.flatMap(({ citedSources, on }) => citedSources.map((source) => ({ source, on })));
  const inForce = await articlesInForce(driver, works);
  const queries = open.flatMap(({ id, text, on, region }) => {
    const terms = suggestQuery(text);
    return terms === null ? [] : [{ id, terms, on, region }];
  });
  const found = await articlesFound(driver, queries, RETRIEVED);
  const ids = [...inForce.values()].flat().concat([...found.values()].flat().map(({ id }) => id));
  const texts = await candidatesOf(driver, new Set(ids));
  const candidates = new Map<string, SupportCandidate[]>();
  for (const measure of cited) {
    const { id, citedSources, on } = measure;
    const articles = citedSources
      .flatMap((source) => inForce.get(articlesKey({ source, on })) ?? [])
      .flatMap((article) => texts.get(article) ?? [])
      .filter(({ text }) => text !== '');
    candidates.set(id, scored(measure.text, articles));
  }
  for (const [id, articles] of found) {
    candidates.set(
      id,
      articles.flatMap(({ id: article, score }) => {
        const candidate = texts.get(article);
        return candidate ? [{ ...candidate, retrievalScore: score }] : [];
      }),
    );
  }
  return candidates;
}

/** All articles of a work were taken, so the index has not scored them. */
function scored(measure: string, articles: readonly SupportCandidate[]): SupportCandidate[] {
  const terms = queryTerms(measure).flatMap(({ term, count }) => Array<string>(count).fill(term));
  const index = new Bm25Index(new Set(terms));
  for (const { text } of articles) index.add(text);
  const scores = new Map(index.search(terms, articles.length).map((hit) => [hit.document, hit.score]));
  return articles.map((article, place) => ({ ...article, retrievalScore: scores.get(place) ?? 0 }));
}
