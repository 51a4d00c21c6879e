/**
 * Articles that may support measures which name none: among those of the works a measure cites without an article,
 * or, where none of these is held, among all laws. An inference, kept as SUGGESTS apart from what is cited.
 */
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR } from '../../domain/analyse';
import type { IsoDate } from '../../domain/model/terms';
import { ArticleLibrary, type Likely, likelyForMeasure, scopeOf } from '../../domain/suggest';
import { isInForce } from '../../domain/suggest/applicability';
import { inTurn } from '../../graph/commands/import-lock';
import {
  articlesOf,
  countMeasures,
  type HeldVersion,
  type MeasureToSuggest,
  measuresToSuggest,
  type SuggestionsToWrite,
  setSuggestionsMade,
  versionsWithArticles,
  writeSuggestions,
} from '../../graph/commands/suggestions';

const MEASURES_PER_BATCH = 100;

export interface SuggestOptions {
  /** Report ids; all reports if left out. */
  reports?: readonly string[];
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

export function suggestSupport(driver: Driver, options: SuggestOptions = {}): Promise<SuggestSummary> {
  return inTurn(driver, () => suggestSupportNow(driver, options));
}

/** For those whose turn it is. */
export async function suggestSupportNow(
  driver: Driver,
  options: SuggestOptions = {},
): Promise<SuggestSummary> {
  const { citedOnly = false, onProgress } = options;
  const reports = options.reports ?? null;
  const started = Date.now();
  const { measures: total } = await countMeasures(driver, reports);
  const summary: SuggestSummary = { measures: 0, cited: 0, open: 0, suggestions: 0, seconds: 0 };
  const versions = await versionsWithArticles(driver);
  // Read when first needed, and once.
  let library: ArticleLibrary | null = null;
  const articles = async () => {
    library ??= new ArticleLibrary(await articlesOf(driver, versions));
    return library;
  };
  for await (const batch of measuresToSuggest(driver, reports, MEASURES_PER_BATCH)) {
    const written: SuggestionsToWrite[] = [];
    for (const measure of batch) {
      const scope = scopeOf(measure, (sources) => holds(versions, sources, measure.on));
      if (citedOnly && scope !== 'cited') continue;
      const suggestions =
        scope === 'none'
          ? []
          : likelyForMeasure(
              scope === 'cited' ? measure : { ...measure, citedSources: [] },
              await articles(),
            );
      written.push({ id: measure.id, suggestions: suggestions.map((each) => rowOf(measure, each)) });
      if (suggestions.length > 0 && scope !== 'none') summary[scope]++;
      summary.suggestions += suggestions.length;
    }
    await writeSuggestions(driver, written, EXTRACTOR);
    summary.measures += batch.length;
    onProgress?.(summary.measures, total);
  }
  if (!citedOnly) await setSuggestionsMade(driver, reports);
  return { ...summary, seconds: (Date.now() - started) / 1000 };
}

function holds(versions: readonly HeldVersion[], sources: readonly string[], on: IsoDate | null): boolean {
  return versions.some((version) => sources.includes(version.source) && isInForce(version, on));
}

function rowOf(measure: MeasureToSuggest, { candidate, score, confidence, rank, reasons, answers }: Likely) {
  return {
    provision: candidate.id,
    score: Math.round(score * 10_000) / 10_000,
    confidence,
    rank,
    reasons,
    answers: answers.flatMap(({ start, end, rank: place }) => [
      measure.start + start,
      measure.start + end,
      place,
    ]),
  };
}
