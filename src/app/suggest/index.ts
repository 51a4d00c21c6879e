/**
 * Articles that a text may rest on, whatever text it is: what GraphQL, REST and assistants' tools all call. The same
 * rules as for the measures of a report; nothing of the text is kept.
 */
import { analyseText, type Knowledge } from '../../domain/analyse';
import { workNumbered } from '../../domain/catalogue/numbered';
import { noSuchWork, severalNumbered } from '../../domain/catalogue/works-asked';
import type { CatalogueWork } from '../../domain/model/catalogue';
import { todayInBeijing } from '../../domain/model/days';
import type { HierarchyLevel, IsoDate, Span } from '../../domain/model/terms';
import { splitSentences } from '../../domain/reports/sentences';
import { isCaptionAlone, type Likely, likelyInSteps, type Scoped, scopeOf } from '../../domain/suggest';
import { applies } from '../../domain/suggest/applicability';
import { inSlices, slices } from '../../platform/slices';
import { checkRequest, LookupError } from '../lookup';
import type { LookupLimits } from '../lookup/limits';
import type { ArticleShelf } from './shelf';

/** Each sentence is compared with every article held. */
export const SUGGEST_LIMITS: LookupLimits = { charactersPerRequest: 20_000, citationsPerRequest: 1_000 };

export interface SuggestRequest {
  text: string;
  /** By what day's law; by default today in Beijing. */
  asOf?: IsoDate;
  /** Region path of whoever acts, widest first; by default only national law. */
  region?: string[];
  /** Only articles of this work: its id, title, alias or document number. */
  source?: string;
}

export interface SuggestedArticle {
  /** Provision id. */
  provision: string;
  source: string;
  title: string;
  level: HierarchyLevel;
  label: string;
  /** null where its words are not held. */
  articleText: string | null;
  /** The share of suggestions of its sort that labels call right. */
  confidence: number;
  reasons: string[];
  /** From 1, best first; the first for each subject come before the second of any. */
  rank: number;
  /** Stretches of the text, by UTF-16 offsets. */
  answers: { text: string; start: number; end: number }[];
}

export interface SuggestedProvisions {
  asOf: IsoDate;
  region: string[];
  /** How many articles were looked through; 0: no text of a law is held. */
  articles: number;
  suggestions: SuggestedArticle[];
}

/** @throws LookupError for a text too long, a day that is none, or a work that nobody knows. */
export async function suggestProvisions(
  { text, asOf, region = [], source }: SuggestRequest,
  knowledge: Knowledge,
  shelf: ArticleShelf,
): Promise<SuggestedProvisions> {
  checkRequest([{ text, asOf }], SUGGEST_LIMITS);
  const on = asOf ?? todayInBeijing();
  const only = source === undefined ? null : workAsked(source, knowledge).map(({ id }) => id);
  const library = only === null ? await shelf.all() : await shelf.of(only);
  const pause = slices();
  const found: Likely[] = [];
  for (const { start, ...measure } of passagesOf(text, { on, region, only }, knowledge)) {
    const scope =
      only === null
        ? scopeOf(measure, (sources) => library.in(sources).some((article) => applies(article, measure)))
        : 'cited';
    if (scope === 'none') continue;
    const asked = scope === 'open' ? { ...measure, citedSources: [] } : measure;
    const likely = await inSlices(likelyInSteps(asked, library), pause);
    found.push(
      ...likely.map((each) => ({ ...each, answers: each.answers.map((span) => moved(span, start)) })),
    );
  }
  return { asOf: on, region, articles: library.articles.length, suggestions: merged(found, text) };
}

/** Lines of the text that say something, each as a measure of its own. */
function passagesOf(
  text: string,
  { on, region, only }: { on: IsoDate; region: string[]; only: string[] | null },
  knowledge: Knowledge,
): (Scoped & { start: number })[] {
  const { citations, resolutions } = analyseText(text, knowledge, { asOf: on, region });
  return [...text.matchAll(/[^\n\r]*\p{Script=Han}[^\n\r]*/gu)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const inside = citations.flatMap((citation, at) =>
      citation.start >= start && citation.end <= end ? [{ citation, resolution: resolutions[at]! }] : [],
    );
    const cited = inside.flatMap(({ citation, resolution }) =>
      resolution.outcome === 'RESOLVED' && citation.pinpoint === null ? [resolution.source] : [],
    );
    return {
      ...{ start, text: match[0], heading: null, on, region },
      sentences: splitSentences(match[0], { start: 0, end: match[0].length }),
      status: 'DONE',
      citesProvisions: inside.some(({ citation }) => citation.pinpoint !== null),
      citedSources: only ?? [...new Set(cited)],
    };
  });
}

function moved({ start, end }: Span, by: number) {
  return { start: start + by, end: end + by, rank: 0 };
}

/** One for each article, with all that it answers. */
function merged(found: readonly Likely[], text: string): SuggestedArticle[] {
  const byArticle = new Map<string, SuggestedArticle & { place: number }>();
  for (const { candidate, confidence, reasons, rank, answers } of found) {
    const spans = answers.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
    const before = byArticle.get(candidate.id);
    if (before) {
      before.answers.push(...spans);
      before.confidence = Math.max(before.confidence, confidence);
      before.place = Math.min(before.place, rank);
      continue;
    }
    byArticle.set(candidate.id, {
      ...{ provision: candidate.id, source: candidate.source, title: candidate.sourceTitle },
      ...{ level: candidate.level, label: candidate.label },
      articleText: isCaptionAlone(candidate) ? null : candidate.text,
      ...{ confidence, reasons, rank: 0, answers: spans, place: rank },
    });
  }
  return [...byArticle.values()]
    .sort((a, b) => a.place - b.place || a.answers[0]!.start - b.answers[0]!.start)
    .map(({ place: _, ...article }, at) => ({ ...article, rank: at + 1 }));
}

function workAsked(name: string, { catalogue, index }: Knowledge): CatalogueWork[] {
  const bare = name.replace(/^《(.*)》$/u, '$1').trim();
  const byId = catalogue.byId(bare);
  if (byId) return [byId];
  const titled = catalogue.byTitle(bare);
  const called = titled.length > 0 ? titled : catalogue.byAlias(bare);
  if (called.length > 0) return [...called];
  const { work, candidates } = workNumbered(bare, catalogue);
  if (work) return [work];
  const { message, messageEn } =
    candidates.length > 0 ? severalNumbered(bare, candidates.length) : noSuchWork(name, index);
  throw new LookupError('source', message, messageEn);
}
