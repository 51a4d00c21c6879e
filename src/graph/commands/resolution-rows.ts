/** Resolutions as rows for Cypher. */
import { provisionId } from '../../domain/model/ids';
import type { Resolution } from '../../domain/model/resolution';
import { uncertainty } from '../../domain/review/priority';
import type { Reading } from '../../domain/review/reading';
import { int } from '../connection/write';
import { withoutOnlyParagraph } from './provision-path';

/** Links made by a program bear its name; those made by a person bear the person's, and stay. */
export const MADE_BY_PREFIX = 'yiju/';

export interface ResolutionRow {
  id: string;
  properties: {
    outcome: Resolution['outcome'];
    confidence: number;
    rule: string;
    reasons: string[];
    asOf: string | null;
    supersededBy: string[] | null;
    supersededOn: string | null;
    /** Paths that the version does not have. */
    missing: string[] | null;
    /** JSON of the cautions that the words of the citation call for: of its version and its number. */
    told: string | null;
    /** Titles that a misspelt one may mean. */
    didYouMean: string[] | null;
    madeBy: string | null;
    /** For the order of the review queue. */
    uncertainty: number;
  };
  source: string | null;
  version: string | null;
  provisions: { id: string; articleId: string | null; order: unknown }[];
  candidates: { source: string; score: number; reasons: string[] }[];
}

export function resolutionRow(id: string, resolution: Resolution, madeBy: string): ResolutionRow {
  const { outcome, confidence, rule, reasons, asOf } = resolution;
  const superseded = 'by' in resolution ? resolution : null;
  const to = 'source' in resolution ? resolution : null;
  const missing = new Set(to?.missing ?? []);
  const told = (to?.cautions ?? []).filter(({ code }) => /^(?:VERSION|NUMBER)_/u.test(code));
  const version = to?.version ?? null;
  const candidates = outcome === 'AMBIGUOUS' ? resolution.candidates : [];
  return {
    id,
    properties: {
      outcome,
      confidence,
      rule,
      reasons,
      asOf,
      supersededBy: superseded?.by ?? null,
      supersededOn: superseded?.on ?? null,
      missing: missing.size > 0 ? [...missing] : null,
      told: told.length > 0 ? JSON.stringify(told) : null,
      didYouMean: resolution.outcome === 'NOT_HELD' ? notEmpty(resolution.didYouMean) : null,
      madeBy,
      uncertainty: uncertainty({ outcome, confidence, candidates: candidates.map(({ score }) => score) }),
    },
    source: to?.source ?? (outcome === 'NOT_HELD' ? (resolution.named ?? null) : null),
    version,
    provisions:
      version === null
        ? []
        : (to?.provisions ?? [])
            .filter(({ path }) => !missing.has(path))
            .map((ref, order) => provisionRow(version, ref.path, order)),
    candidates,
  };
}

/** What a person decided, or went back to. A suggestion has no such row. */
export function resolutionRowOf(id: string, reading: Reading): ResolutionRow {
  const { source, version, provisions, candidates, rank: _, ...properties } = reading;
  return {
    id,
    properties: {
      ...properties,
      missing: null,
      told: null,
      didYouMean: null,
      outcome: reading.outcome as Resolution['outcome'],
      uncertainty: uncertainty({ ...reading, candidates: candidates.map(({ score }) => score) }),
    },
    source,
    version,
    provisions: provisions.map((provision, order) => ({ id: provision, articleId: null, order: int(order) })),
    candidates,
  };
}

function notEmpty<T>(list: readonly T[]): T[] | null {
  return list.length > 0 ? [...list] : null;
}

function provisionRow(version: string, path: string, order: number) {
  const article = withoutOnlyParagraph(path);
  return {
    id: provisionId(version, path),
    articleId: article === null ? null : provisionId(version, article),
    order: int(order),
  };
}
