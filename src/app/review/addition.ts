/** A link added by hand: a mention that the program did not see, or an article that it did not think of. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { CitationForm } from '../../domain/model/citation';
import { lastDayOf } from '../../domain/model/days';
import { citationId, linkId } from '../../domain/model/ids';
import type { Relation, Span } from '../../domain/model/terms';
import type { Reading } from '../../domain/review/reading';
import { isRefusal, type Refusal, reasonOf, refuse } from '../../domain/review/states';
import { lockReports, type Step } from '../../graph/commands/decisions';
import { graphIn, int } from '../../graph/connection/write';
import { type LinkRow, linksById } from '../../graph/queries/links';
import type { ItemRow, ReportRow, SourceRow } from '../../graph/rows';
import { nodesById } from '../../graph/statements/batches';
import { loadCypher } from '../../graph/statements/load';
import type { Actor } from '../../platform/access/roles';
import type { AdditionRequest } from './requests';
import { clashOf, readingFor } from './target';

export type RefusedAddition = Refusal & { existing?: LinkRow };

export async function addition(
  tx: ManagedTransaction,
  actor: Actor,
  request: AdditionRequest,
): Promise<Omit<Step, 'attempt'> | RefusedAddition> {
  const reason = reasonOf(request.reason);
  if (isRefusal(reason)) return reason;
  const measure = await lockedMeasure(tx, request.measure);
  if (!measure) {
    return refuse(
      'LINK_NOT_FOUND',
      'measure',
      `没有这项举措：expected the id of a measure, but got: ${request.measure}`,
    );
  }
  const [report] = await nodesById<ReportRow>(graphIn(tx), 'reports-by-id', [measure.reportId]);
  const kind = request.words == null ? 'SUGGESTION' : 'CITATION';
  const asOf = kind === 'CITATION' && report ? (measure.judgedOn ?? lastDayOf(report)) : null;
  const dated = { asOf, rank: kind === 'SUGGESTION' ? 0 : null };
  const leads = await readingFor(tx, { kind, target: request.target, reading: dated, actor, reason });
  if (isRefusal(leads)) return leads;
  const relation = request.relation ?? DEFAULT_RELATION;
  const reading = kind === 'CITATION' ? { ...leads, relation, relationBy: actor.id } : leads;
  const found = { measure, request, reading };
  const link = kind === 'CITATION' ? await newCitation(tx, found) : await newSuggestion(tx, found);
  if ('code' in link) return link;
  return { link, action: 'ADD', state: 'CONFIRMED', reading, reason, undoes: null };
}

async function lockedMeasure(tx: ManagedTransaction, id: string): Promise<ItemRow | null> {
  const [before] = await nodesById<ItemRow>(graphIn(tx), 'items-by-id', [id]);
  if (before?.kind !== 'MEASURE') return null;
  await lockReports(tx, [before.reportId]);
  // An import may have ended meanwhile.
  const [now] = await nodesById<ItemRow>(graphIn(tx), 'items-by-id', [id]);
  return now?.kind === 'MEASURE' ? now : null;
}

interface Found {
  measure: ItemRow;
  request: AdditionRequest;
  reading: Reading;
}

async function newSuggestion(
  tx: ManagedTransaction,
  { measure, reading }: Found,
): Promise<LinkRow | RefusedAddition> {
  const id = linkId(measure.id, reading.provisions[0]!);
  const [existing] = await linksById(graphIn(tx), [id]);
  if (existing) return exists(existing);
  const link = {
    ...emptyLink(measure, reading),
    id,
    kind: 'SUGGESTION' as const,
    itemId: measure.id,
    quote: measure.text,
  };
  return (await clashOf(tx, link, reading)) ?? link;
}

async function newCitation(tx: ManagedTransaction, found: Found): Promise<LinkRow | RefusedAddition> {
  const { measure, request, reading } = found;
  const span = spanOf(measure, request);
  if ('code' in span) return span;
  const id = citationId(measure.reportId, span);
  const { records } = await tx.run(loadCypher('citations-overlapping'), {
    report: measure.reportId,
    start: int(span.start),
    end: int(span.end),
  });
  const overlapping = records[0] ? linkId(records[0].get('id') as string) : linkId(id);
  const [existing] = await linksById(graphIn(tx), [overlapping]);
  if (existing) return exists(existing);
  await writeMention(tx, found, id, span);
  return {
    ...emptyLink(measure, reading),
    id: linkId(id),
    kind: 'CITATION',
    citationId: id,
    itemId: measure.id,
    quote: request.words!,
    relation: request.relation ?? DEFAULT_RELATION,
  };
}

const DEFAULT_RELATION: Relation = 'MENTIONS';

async function writeMention(
  tx: ManagedTransaction,
  { measure, request, reading }: Found,
  id: string,
  span: Span,
): Promise<void> {
  const [source] = await nodesById<SourceRow>(graphIn(tx), 'sources-by-id', [reading.source!]);
  const properties = {
    reportId: measure.reportId,
    text: request.words,
    start: int(span.start),
    end: int(span.end),
    form: 'BY_HAND' satisfies CitationForm,
    title: source!.title,
    kind: source!.kind,
    relation: request.relation ?? DEFAULT_RELATION,
  };
  await tx.run(loadCypher('report-citations'), { rows: [{ id, itemId: measure.id, properties }] });
}

/** The words in the measure: where the caller says, or the only place where they are. */
function spanOf({ text, start: from }: ItemRow, { words, start }: AdditionRequest): Span | Refusal {
  const at = text.indexOf(words!);
  if (!words?.trim() || at === -1) {
    return wrongWords(`所标文字不在举措中：expected words of the measure, but got: ${words?.slice(0, 60)}`);
  }
  if (start != null) {
    const right = text.startsWith(words, start - from) && start >= from;
    return right
      ? { start, end: start + words.length }
      : wrongWords(`start：expected where the words begin in the report, but got: ${start}`);
  }
  if (text.indexOf(words, at + 1) !== -1) {
    return wrongWords('所标文字在举措中不止一处，请给出 start（expected words that occur once, or a start）');
  }
  return { start: from + at, end: from + at + words.length };
}

function wrongWords(message: string): Refusal {
  return refuse('WORDS_INVALID', 'words', message);
}

function exists(existing: LinkRow): RefusedAddition {
  return {
    ...refuse(
      'LINK_EXISTS',
      'target',
      `已有这一联系，请就它作决定：expected a new link, but got: ${existing.id}`,
    ),
    existing,
  };
}

function emptyLink({ reportId }: ItemRow, reading: Reading): Omit<LinkRow, 'id' | 'kind' | 'quote'> {
  return {
    state: 'PROPOSED',
    revision: 0,
    byHand: true,
    reportId,
    citationId: null,
    itemId: null,
    relation: null,
    title: null,
    reading,
    proposal: null,
    orphan: null,
    lastActor: null,
  };
}
