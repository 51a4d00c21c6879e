/** Texts in, every citation out, resolved and in order. What GraphQL, REST and assistants' tools all call. */

import { analysisSteps, type Knowledge } from '../../domain/analyse';
import { type CitationStrings, citationStrings } from '../../domain/citations/format';
import type { CatalogueWork } from '../../domain/model/catalogue';
import type { Citation } from '../../domain/model/citation';
import { isDay } from '../../domain/model/days';
import type { Resolution } from '../../domain/model/resolution';
import { codePointOffsets } from '../../domain/text/offsets';
import { finish, ROUNDS, type Steps } from '../../domain/text/steps';
import { LOOKUP_LIMITS, type LookupLimits } from './limits';

/** How to read a text. */
export interface Reading {
  /** ISO date; by default the last day of the period a text reports on, or today. */
  asOf?: string;
  /** Region path of the issuer, widest first, e.g. [重庆市, 沙坪坝区]. */
  region?: string[];
  /** Title of the text, where it is a legal source: what 本法 and 前款 in it mean. By default read from its heading. */
  ownTitle?: string;
}

export interface LookupRequest extends Reading {
  /** A text with a reading of its own is read by that alone. */
  texts: readonly (string | ({ text: string } & Reading))[];
}

export type LookupOutcome = Resolution['outcome'] | 'OVER_LIMIT';

export interface LookupEntry {
  citation: Citation;
  codePointStart: number;
  codePointEnd: number;
  outcome: LookupOutcome;
  /** null when OVER_LIMIT. */
  resolution: Resolution | null;
  /** null where no title is known. */
  strings: CitationStrings | null;
  /** What it was resolved to, as the catalogue has it. */
  work: CatalogueWork | null;
}

/** Thrown for a request that is too long or malformed. `argument` names what to change. */
export class LookupError extends Error {
  constructor(
    readonly argument: string,
    /** In Chinese. */
    message: string,
    readonly messageEn: string,
  ) {
    super(message);
    this.name = 'LookupError';
  }
}

/** One list for each text, in order. */
export function lookUp(
  request: LookupRequest,
  knowledge: Knowledge,
  limits: LookupLimits = LOOKUP_LIMITS,
): LookupEntry[][] {
  return finish(lookUpSteps(request, knowledge, limits));
}

/** The same as `lookUp`, as work that leaves others their turn: a text of marks alone takes a second. */
export function* lookUpSteps(
  request: LookupRequest,
  knowledge: Knowledge,
  limits: LookupLimits,
): Steps<LookupEntry[][]> {
  const { asOf, region, ownTitle } = request;
  const asked = request.texts.map((each) =>
    typeof each === 'string' ? { text: each, asOf, region, ownTitle } : each,
  );
  checkRequest(asked, limits);
  let left = limits.citationsPerRequest;
  const results: LookupEntry[][] = [];
  for (const { text, ...reading } of asked) {
    const { citations, resolutions } = yield* analysisSteps(text, knowledge, reading, left);
    left -= resolutions.length;
    results.push(yield* entrySteps(text, citations, resolutions, knowledge));
  }
  return results;
}

/** Citations past the end of the resolutions are OVER_LIMIT. */
export function* entrySteps(
  text: string,
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
  knowledge: Knowledge,
): Steps<LookupEntry[]> {
  const offsets = codePointOffsets(
    text,
    citations.flatMap(({ start, end }) => [start, end]),
  );
  yield;
  const entries: LookupEntry[] = [];
  for (const [index, citation] of citations.entries()) {
    if (index % ROUNDS === 0) yield;
    entries.push(entry(citation, resolutions[index] ?? null, offsets, knowledge));
  }
  return entries;
}

function entry(
  citation: Citation,
  resolution: Resolution | null,
  offsets: Map<number, number>,
  knowledge: Knowledge,
): LookupEntry {
  const source = resolution && 'source' in resolution ? resolution.source : null;
  const work = (source !== null && knowledge.catalogue.byId(source)) || null;
  const title = work?.title ?? citation.title;
  return {
    citation,
    codePointStart: offsets.get(citation.start)!,
    codePointEnd: offsets.get(citation.end)!,
    outcome: resolution?.outcome ?? 'OVER_LIMIT',
    resolution,
    strings: title === null ? null : citationStrings(title, citation.pinpoint?.provisions ?? []),
    work,
  };
}

/** @throws LookupError for texts that are too long, or a day that is none. */
export function checkRequest(asked: readonly ({ text: string } & Reading)[], limits: LookupLimits): void {
  const characters = asked.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > limits.charactersPerRequest) {
    throw new LookupError(
      'text',
      `文本过长：每次最多 ${limits.charactersPerRequest} 个字符，所给有 ${characters} 个，请分段查询`,
      `expected at most ${limits.charactersPerRequest} UTF-16 units, but got: ${characters}; send the text in parts`,
    );
  }
  for (const { asOf } of asked) {
    if (asOf !== undefined && !isDay(asOf)) {
      throw new LookupError(
        'asOf',
        `日期应为 YYYY-MM-DD，所给的是 ${String(asOf).slice(0, 40)}`,
        `expected a calendar date, but got: ${String(asOf).slice(0, 40)}`,
      );
    }
  }
}
