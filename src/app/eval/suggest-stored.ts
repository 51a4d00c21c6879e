/** What is ranked for whole measures, before the unlikely is left out, scored on the sentences labelled in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysedReport, analyseReport, type Knowledge, knowledgeOf } from '../../domain/analyse';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { Span } from '../../domain/model/terms';
import {
  type ArticleLibrary,
  type Scoped,
  type Suggestion,
  scopeOf,
  suggestForMeasure,
} from '../../domain/suggest';
import { applies } from '../../domain/suggest/applicability';
import { loadCatalogue } from '../../platform/catalogue/load';
import type { CorpusArticle } from './suggest-corpus';
import type { LabelledMeasure } from './suggest-gold';

export interface StoredMeasure {
  report: string;
  text: string;
  labels: LabelledMeasure[];
  /** Best first. */
  suggestions: Suggestion[];
  /** What plain BM25 finds with the whole measure among the same articles; ids, best first. */
  bm25: string[];
  /** Ids ranked as answering the label's own words, best first; one list for each label. */
  answering: string[][];
}

/** One for each measure that holds a labelled sentence. */
export function storedMeasures(
  labels: readonly LabelledMeasure[],
  articles: readonly CorpusArticle[],
  library: ArticleLibrary,
  sharedDir: string,
): StoredMeasure[] {
  const knowledge = knowledgeWith(articles);
  const reports = new Map<string, AnalysedReport>();
  const measures = new Map<string, StoredMeasure>();
  for (const label of labels) {
    const report =
      reports.get(label.report) ??
      analyseReport(readFileSync(join(sharedDir, label.report)), { file: label.report }, knowledge);
    reports.set(label.report, report);
    const at = report.report.items.findIndex(
      ({ kind, start, end }) => kind === 'MEASURE' && start <= label.start && label.start < end,
    );
    const { start } = report.report.items[at]!;
    const key = `${label.report} ${start}`;
    let measure = measures.get(key);
    if (!measure) {
      const asked = measureOf(report, at, label);
      measure = {
        report: label.report,
        text: asked.text,
        labels: [],
        answering: [],
        ...storedFor(asked, library),
      };
      measures.set(key, measure);
    }
    measure.labels.push(label);
    const own = { start: label.start - start, end: label.end - start };
    measure.answering.push(
      measure.suggestions
        .filter(({ answers }) => answers.some((span) => overlap(span, own)))
        .map(({ candidate }) => candidate.id),
    );
  }
  return [...measures.values()];
}

function storedFor(measure: Scoped, library: ArticleLibrary): Pick<StoredMeasure, 'suggestions' | 'bm25'> {
  const scope = scopeOf(measure, (sources) =>
    library.in(sources).some((article) => applies(article, measure)),
  );
  if (scope === 'none') return { suggestions: [], bm25: [] };
  const asked = scope === 'open' ? { ...measure, citedSources: [] } : measure;
  return {
    suggestions: suggestForMeasure(asked, library),
    bm25: library
      .search(measure.text, 10, (article) => applies(article, asked))
      .map(({ candidate }) => candidate.id),
  };
}

function measureOf(
  { report, citations, resolutions }: AnalysedReport,
  at: number,
  label: LabelledMeasure,
): Scoped {
  const item = report.items[at]!;
  const inside = citations.flatMap((citation, index) =>
    citation.start >= item.start && citation.end <= item.end
      ? [{ citation, resolution: resolutions[index]! }]
      : [],
  );
  return {
    text: item.text,
    heading: item.heading,
    sentences: item.sentences.map(({ start, end }) => ({ start: start - item.start, end: end - item.start })),
    on: label.on,
    region: label.region,
    status: item.status,
    citesProvisions: inside.some(({ citation }) => citation.pinpoint !== null),
    citedSources: [
      ...new Set(
        inside.flatMap(({ citation, resolution }) =>
          resolution.outcome === 'RESOLVED' && citation.pinpoint === null ? [resolution.source] : [],
        ),
      ),
    ],
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The catalogue that comes with the program, and the works of the corpus, as the graph has them. */
function knowledgeWith(articles: readonly CorpusArticle[]): Knowledge {
  const catalogue = loadCatalogue();
  const known = new Set(catalogue.works.map(({ id }) => id));
  const works = new Map<string, CatalogueWork>();
  for (const { source, sourceTitle, level, region, version, effectiveFrom, effectiveTo } of articles) {
    if (known.has(source)) continue;
    const work = works.get(source) ?? {
      id: source,
      title: sourceTitle,
      fullTitle: sourceTitle,
      aliases: [],
      level,
      issuingBodies: [],
      region: [...region],
      documentNumber: null,
      versions: [],
      relations: [],
      provisions: [],
      note: null,
    };
    works.set(source, work);
    if (work.versions.some(({ promulgatedOn }) => promulgatedOn === version)) continue;
    work.versions.push({
      promulgatedOn: version,
      effectiveFrom,
      effectiveTo,
      endedBy: effectiveTo === null ? null : 'AMENDED',
      documentNumber: null,
      note: null,
    });
  }
  return knowledgeOf({ ...catalogue, works: [...catalogue.works, ...works.values()] });
}
