/** text → parse → cite → resolve, for one report. Pure: reads no database and no network. */
import { CatalogueIndex } from './catalogue/catalogue-index';
import { buildLexicon } from './catalogue/lexicon';
import { resolvingCatalogue } from './catalogue/resolving';
import { settleWorks } from './catalogue/settle-works';
import type { Catalogue } from './catalogue/types';
import { findCitations, type Lexicon } from './citations';
import { resolutionSteps, resolveCitations, type SourceCatalogue } from './citations/resolve';
import { citationSteps } from './citations/steps';
import type { CatalogueWork } from './model/catalogue';
import type { FoundCitation } from './model/citation';
import { lastDayOf, todayInBeijing } from './model/days';
import type { ParsedReport } from './model/report';
import type { ReportedWork } from './model/reported';
import type { Resolution, ResolutionContext } from './model/resolution';
import { parseReport, type ReportOptions } from './reports';
import { leafFinder } from './reports/leaves';
import { isReportTitle } from './reports/years';
import { finish, type Steps } from './text/steps';

/** What the extractor of this code is called on the links it makes. */
export const EXTRACTOR = 'yiju/2';

/** A catalogue made ready: build once, use for many texts. */
export interface Knowledge {
  works: readonly CatalogueWork[];
  index: CatalogueIndex;
  lexicon: Lexicon;
  catalogue: SourceCatalogue;
}

export interface AnalysedReport {
  report: ParsedReport;
  citations: FoundCitation[];
  /** One for each citation, in the same order. */
  resolutions: Resolution[];
}

/** `reported`: what reports alone tell of, which answers where nothing else does. */
export function knowledgeOf(catalogue: Catalogue, reported: readonly ReportedWork[] = []): Knowledge {
  const works = settleWorks(catalogue.works);
  const index = new CatalogueIndex({ ...catalogue, works });
  return {
    works,
    index,
    lexicon: buildLexicon({ ...catalogue, works }, index),
    catalogue: resolvingCatalogue(works, index, reported),
  };
}

export function analyseReport(
  input: string | Uint8Array,
  options: ReportOptions,
  knowledge: Knowledge,
): AnalysedReport {
  const report = parseReport(input, options);
  const citations = findCitations(documentOf(report), knowledge.lexicon, { region: report.region });
  const { context, dayOf } = readingOf(report, citations);
  const resolutions = resolveCitations(citations, knowledge.catalogue, context, report.text, dayOf);
  return { report, citations, resolutions };
}

/**
 * Any text. Unless told otherwise, a report by its own heading is taken as of the last day of what it reports on, and any
 * other text as of today in Beijing, whatever dates it mentions.
 */
export function analyseText(
  text: string,
  knowledge: Knowledge,
  given: GivenOfText = {},
  most = Number.POSITIVE_INFINITY,
): AnalysedText {
  return finish(analysisSteps(text, knowledge, given, most));
}

export interface GivenOfText {
  asOf?: string;
  region?: string[];
  ownTitle?: string;
}

export interface AnalysedText {
  citations: FoundCitation[];
  /** Of the first of them, in order. */
  resolutions: Resolution[];
  context: ResolutionContext;
}

/** @param most how many citations are resolved: the first. */
export function* analysisSteps(
  text: string,
  knowledge: Knowledge,
  given: GivenOfText,
  most: number,
): Steps<AnalysedText> {
  const parsed = given.asOf && given.region ? null : parseReport(text, { file: '-' });
  yield;
  const report = parsed && contextOf(parsed);
  const own = parsed && isReportTitle(parsed.title) ? report : null;
  const context: ResolutionContext = {
    asOf: given.asOf ?? own?.asOf ?? todayInBeijing(),
    region: given.region ?? report?.region ?? null,
    issuingBody: report?.issuingBody ?? null,
  };
  const citations = yield* citationSteps(text, knowledge.lexicon, {
    ownTitle: given.ownTitle,
    region: context.region,
  });
  // A report given as a text is read as one that is imported: its plans by the law of the year planned.
  const isRead = own !== null && given.asOf === undefined && parsed!.text === text;
  const { writtenOn, dayOf } = isRead
    ? { writtenOn: parsed!.givenOn, dayOf: dayOfItems(parsed!, citations) }
    : { writtenOn: null, dayOf: undefined };
  const dated = { ...context, writtenOn };
  const first = citations.slice(0, most);
  const resolutions = yield* resolutionSteps(first, knowledge.catalogue, dated, text, dayOf);
  return { citations, resolutions, context };
}

/** How the citations of a report are resolved: each as of the day of the unit it stands in. */
function readingOf(report: ParsedReport, citations: readonly FoundCitation[]) {
  return {
    context: { ...contextOf(report), writtenOn: report.givenOn },
    dayOf: dayOfItems(report, citations),
  };
}

/** See ReportItem.judgedOn. */
function dayOfItems(report: ParsedReport, citations: readonly FoundCitation[]) {
  const { asOf } = contextOf(report);
  const leafAt = leafFinder(report.items);
  return (index: number) => report.items[leafAt(citations[index]!.start)]?.judgedOn ?? asOf;
}

/** The report's text, with spaces for what the page puts round it: links to other pages are none of its citations. */
function documentOf({ text, items }: ParsedReport): string {
  const page = items.filter(({ kind }) => kind === 'FURNITURE');
  let out = '';
  let at = 0;
  for (const { start, end } of page) {
    out +=
      text.slice(at, start) + text.slice(start, end).replace(/[^\s]/gu, (char) => ' '.repeat(char.length));
    at = end;
  }
  return out + text.slice(at);
}

/** A report speaks of its period: sources are meant as they stood on its last day. */
export function contextOf(report: ParsedReport): ResolutionContext {
  return {
    asOf: lastDayOf({ periodTo: report.period?.to, year: report.year }),
    region: report.region,
    issuingBody: report.issuingBody,
  };
}
