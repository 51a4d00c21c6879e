/** Citations meet the catalogue again: what was not held may be now, and versions may have been added. */
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR, type Knowledge } from '../domain/analyse';
import { namingsOf } from '../domain/citations/naming';
import { resolveCitations } from '../domain/citations/resolve';
import type { Citation, CitationForm, Pinpoint, VersionHint } from '../domain/model/citation';
import { lockReports, settleWaiting } from '../graph/commands/decisions';
import { namingText } from '../graph/commands/report-rows';
import { MADE_BY_PREFIX, type ResolutionRow, resolutionRow } from '../graph/commands/resolution-rows';
import type { ReadGraph } from '../graph/connection/read';
import { graphIn, inWrite, readRows } from '../graph/connection/write';
import { readKnowledge } from '../graph/queries/catalogue';
import { loadCypher } from '../graph/statements/load';

/** A citation as stored; properties without a value are absent. */
interface StoredCitation
  extends Omit<Citation, 'form' | 'pinpoint' | 'versionHint' | 'relationCue' | 'antecedent' | 'own'> {
  id: string;
  form: CitationForm;
  pinpoint?: string;
  versionHint?: string;
  own?: boolean;
  antecedentId: string | null;
  /** Of the unit it stands in. */
  judgedOn: string | null;
  outcome: string;
  confidence: number;
  rule: string;
  reasons: string[];
  told?: string;
  didYouMean?: string[];
  asOf?: string;
  madeBy: string;
  source: string | null;
  version: string | null;
  naming?: string;
  provisionCount: number;
  candidates: string[];
}

/** `naming`: what the mention tells of a document that nobody holds, as JSON. */
type NamedRow = ResolutionRow & { naming: string | null };

interface StoredReport {
  text: string;
  region: string[];
  issuingBody: string | null;
  givenOn: string | null;
  citations: StoredCitation[];
}

/** `sources`: the works that were loaded or changed. Gives how many citations came to something else than before. */
export async function reresolveCitations(
  driver: Driver,
  sources: readonly string[] | 'all',
  knowledge?: Knowledge,
): Promise<number> {
  const reports = await readRows<{ id: string }>(driver, loadCypher('reports-waiting'), {
    sources: sources === 'all' ? null : sources,
  });
  if (reports.length === 0) return 0;
  const known = knowledge ?? (await readKnowledge(driver));
  return reresolveReports(
    driver,
    reports.map(({ id }) => id),
    known,
  );
}

/** The same for these reports alone. */
export async function reresolveReports(
  driver: Driver,
  reports: readonly string[],
  known: Knowledge,
): Promise<number> {
  let changed = 0;
  for (const id of reports) changed += await reresolveReport(driver, id, known);
  return changed;
}

async function reresolveReport(driver: Driver, id: string, knowledge: Knowledge): Promise<number> {
  return inWrite(driver, async (tx) => {
    // Before they are read: a decision that a person takes meanwhile is not to be written over.
    await lockReports(tx, [id]);
    const rows = await changedRows(graphIn(tx), id, knowledge);
    if (rows.length > 0) {
      await tx.run(loadCypher('citation-resolutions'), { rows });
      await settleWaiting(
        tx,
        rows.map((row) => row.id),
      );
    }
    return rows.length;
  });
}

async function changedRows(graph: ReadGraph, id: string, knowledge: Knowledge): Promise<NamedRow[]> {
  const [found] = await graph.read(loadCypher('report-citations-held'), { id });
  if (!found) return [];
  const report = found as unknown as StoredReport;
  const stored = report.citations;
  const places = new Map(stored.map((citation, index) => [citation.id, index]));
  const citations = stored.map((citation) => citationOf(citation, places));
  // Of a unit without a day of its own; citations that a person decided may bear another.
  const asOf = stored.find((citation) => citation.madeBy.startsWith(MADE_BY_PREFIX))?.asOf ?? null;
  const { region, issuingBody, text, givenOn: writtenOn } = report;
  const context = { asOf, region, issuingBody, writtenOn };
  const dayOf = (index: number) => stored[index]!.judgedOn ?? asOf;
  const resolutions = resolveCitations(citations, knowledge.catalogue, context, text, dayOf);
  const namings = namingsOf(citations, resolutions, context, text);
  return stored
    .map((citation, index) => ({
      citation,
      row: {
        ...resolutionRow(citation.id, resolutions[index]!, EXTRACTOR),
        naming: namingText(namings[index]!),
      },
    }))
    .filter(({ citation, row }) => citation.madeBy.startsWith(MADE_BY_PREFIX) && differs(citation, row))
    .map(({ row }) => row);
}

function citationOf(stored: StoredCitation, places: ReadonlyMap<string, number>): Citation {
  const citation: Record<keyof Citation, unknown> = {
    start: stored.start,
    end: stored.end,
    text: stored.text,
    form: stored.form,
    title: stored.title ?? null,
    rawTitle: stored.rawTitle ?? null,
    versionMark: stored.versionMark ?? null,
    versionHint: stored.versionHint === undefined ? null : (JSON.parse(stored.versionHint) as VersionHint),
    documentNumber: stored.documentNumber ?? null,
    pinpoint: stored.pinpoint === undefined ? null : (JSON.parse(stored.pinpoint) as Pinpoint),
    kind: stored.kind,
    relation: stored.relation,
    relationCue: null,
    antecedent: stored.antecedentId === null ? null : (places.get(stored.antecedentId) ?? null),
    own: stored.own ?? false,
  };
  return citation as Citation;
}

/** Provisions that could not be linked while their text was not held may be linkable now. */
function differs(stored: StoredCitation, row: NamedRow): boolean {
  const { properties } = row;
  return (
    stored.outcome !== properties.outcome ||
    (stored.naming ?? null) !== row.naming ||
    (stored.asOf ?? null) !== properties.asOf ||
    stored.source !== row.source ||
    stored.version !== row.version ||
    stored.provisionCount < row.provisions.length ||
    stored.confidence !== properties.confidence ||
    stored.rule !== properties.rule ||
    (stored.told ?? null) !== properties.told ||
    (stored.didYouMean ?? []).join('\n') !== (properties.didYouMean ?? []).join('\n') ||
    stored.reasons.join('\n') !== properties.reasons.join('\n') ||
    stored.candidates.join('\n') !== row.candidates.map((candidate) => candidate.source).join('\n')
  );
}
