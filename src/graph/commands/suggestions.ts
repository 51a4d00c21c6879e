/** What the inference of supporting articles reads from the graph, and what it leaves there. */
import type { Driver } from 'neo4j-driver';
import { lastDayOf } from '../../domain/model/days';
import { linkId, provisionId } from '../../domain/model/ids';
import type { IsoDate, ProvisionKind } from '../../domain/model/terms';
import { uncertainty } from '../../domain/review/priority';
import type { Scoped, SupportCandidate } from '../../domain/suggest';
import { assembleArticles, type VersionFacts } from '../../domain/suggest/articles';
import type { Row } from '../connection/read';
import { batches, int, inWrite, readRows } from '../connection/write';
import { loadCypher } from '../statements/load';

/** Some megabytes of text at a time. */
const VERSIONS_PER_BATCH = 50;

export interface MeasureToSuggest extends Scoped {
  id: string;
  /** Of its text in the report's. */
  start: number;
}

export interface HeldVersion extends VersionFacts {
  version: string;
}

export interface SuggestionsToWrite {
  /** Of the measure. */
  id: string;
  suggestions: {
    provision: string;
    score: number;
    confidence: number;
    rank: number;
    reasons: string[];
    /** Start, end and place of each stretch it answers, by offsets into the report's text. */
    answers: number[];
  }[];
}

export async function countMeasures(
  driver: Driver,
  reports: readonly string[] | null,
): Promise<{ measures: number; textHeld: boolean }> {
  const [row] = await readRows<{ measures: number; textHeld: boolean }>(
    driver,
    loadCypher('measures-to-suggest-counted'),
    { reports },
  );
  return row ?? { measures: 0, textHeld: false };
}

export async function* measuresToSuggest(
  driver: Driver,
  reports: readonly string[] | null,
  batch: number,
): AsyncGenerator<MeasureToSuggest[]> {
  interface Row extends Omit<MeasureToSuggest, 'on' | 'sentences'> {
    sortKey: string;
    offsets: number[];
    year: number | null;
    periodTo: IsoDate | null;
    judgedOn: IsoDate | null;
  }
  for (let after = ''; ; ) {
    const rows = await readRows<Row>(driver, loadCypher('measures-to-suggest'), {
      reports,
      after,
      limit: int(batch),
    });
    if (rows.length === 0) return;
    yield rows.map(({ year, periodTo, judgedOn, offsets, sortKey: _, ...row }) => ({
      ...row,
      on: judgedOn ?? lastDayOf({ year, periodTo }),
      sentences: spansOf(offsets, row.start),
    }));
    after = rows.at(-1)!.sortKey;
  }
}

function spansOf(offsets: readonly number[], start: number) {
  return batches(offsets, 2).map(([from, to]) => ({ start: from! - start, end: to! - start }));
}

export function versionsWithArticles(driver: Driver): Promise<HeldVersion[]> {
  return versionsWithArticlesIn(readingOf(driver));
}

export function articlesOf(driver: Driver, versions: readonly HeldVersion[]): Promise<SupportCandidate[]> {
  return articlesIn(readingOf(driver), versions);
}

type Reading = (cypher: string, parameters: Row) => Promise<Row[]>;

const readingOf =
  (driver: Driver): Reading =>
  (cypher, parameters) =>
    readRows<Row>(driver, cypher, parameters);

/** The same, by whatever reads for a request. */
export async function versionsWithArticlesIn(read: Reading): Promise<HeldVersion[]> {
  return (await read(loadCypher('versions-with-articles'), {})) as unknown as HeldVersion[];
}

export async function articlesIn(
  read: Reading,
  versions: readonly HeldVersion[],
): Promise<SupportCandidate[]> {
  type Part = [string, ProvisionKind, string | null, string | null, string | null, string | null];
  const articles: SupportCandidate[] = [];
  for (const batch of batches(versions, VERSIONS_PER_BATCH)) {
    const facts = new Map(batch.map(({ version, ...rest }) => [version, rest]));
    const rows = (await read(loadCypher('provisions-of-versions'), {
      ids: [...facts.keys()],
    })) as unknown as {
      version: string;
      provisions: Part[];
    }[];
    for (const { version, provisions } of rows) {
      const parts = provisions.map(([path, kind, parent, label, heading, text]) => ({
        path,
        kind,
        parent,
        label,
        heading,
        text: text ?? '',
      }));
      const idOf = ({ path }: { path: string }) => provisionId(version, path);
      for (const article of assembleArticles(facts.get(version)!, parts, idOf)) {
        if (article.text !== '') articles.push(article);
      }
    }
  }
  return articles;
}

/** Kept in the graph, so that an import that is broken off does not lose sight of what it has still to infer. */
export async function setSuggestionsDue(driver: Driver): Promise<void> {
  await inWrite(driver, (tx) => tx.run(loadCypher('suggestions-due')));
}

export async function reportsDue(driver: Driver): Promise<string[]> {
  const rows = await readRows<{ id: string }>(driver, loadCypher('suggestions-due-reports'));
  return rows.map(({ id }) => id);
}

/** `reports` null: all. */
export async function setSuggestionsMade(driver: Driver, reports: readonly string[] | null): Promise<void> {
  await inWrite(driver, (tx) => tx.run(loadCypher('suggestions-made'), { reports }));
}

/** Replaces what a program suggested for these measures before. */
export async function writeSuggestions(
  driver: Driver,
  measures: readonly SuggestionsToWrite[],
  madeBy: string,
): Promise<void> {
  const rows = measures.map(({ id, suggestions }) => ({
    id,
    suggestions: suggestions.map(({ provision, score, confidence, rank, reasons, answers }) => ({
      provision,
      link: linkId(id, provision),
      properties: {
        score,
        confidence,
        rank: int(rank),
        reasons,
        answers: answers.map((offset) => int(offset)),
        madeBy,
        uncertainty: uncertainty({ outcome: 'SUGGESTED', confidence }),
      },
    })),
  }));
  await inWrite(driver, async (tx) => {
    await tx.run(loadCypher('reports-of-measures-locked'), { ids: rows.map(({ id }) => id) });
    await tx.run(loadCypher('suggestions'), { rows });
  });
}
