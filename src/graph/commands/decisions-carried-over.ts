/**
 * Decisions outlive the text they were taken on. When a report is written again, each is found in the new text by its
 * words, put back on what stands there now, and kept as an orphan where the words are gone.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import { withoutOrphanMark } from '../../domain/model/ids';
import type { Span } from '../../domain/model/terms';
import { anchorOf } from '../../domain/review/anchor';
import { type AnchoredLink, type NewText, type Placement, placeLinks } from '../../domain/review/carry-over';
import type { Reading } from '../../domain/review/reading';
import { plain } from '../connection/read';
import { int } from '../connection/write';
import type { StoredLink } from '../queries/links';
import { loadCypher } from '../statements/load';
import { type Applied, applyToCitations, applyToSuggestions, provisionOf } from './decisions';
import type { CitationRow } from './report-rows';

interface KeptLink extends StoredLink {
  start: number;
  end: number;
  prefix: string;
  suffix: string;
  mention?: string | null;
  decidedAt: string;
  lastActor: string;
}

export interface KeptDecisions {
  report: NewText;
  links: KeptLink[];
  placements: Placement[];
  /** See Placing. */
  giveWay: Map<string, string>;
}

/** Takes the decisions off what they are about, and says where they belong in the new text. */
export async function liftDecisions(tx: ManagedTransaction, report: NewText): Promise<KeptDecisions> {
  const { records } = await tx.run(loadCypher('review-links-of-report'), { id: report.id });
  const links = records.map((record) => plain(record.get('link')) as KeptLink);
  if (links.length === 0) return { report, links, placements: [], giveWay: new Map() };
  const placing = placeLinks(links.map(anchored), report);
  const citations = links.filter(({ kind, aboutId }) => kind === 'CITATION' && aboutId !== null);
  await tx.run(loadCypher('review-citations-freed'), { ids: citations.map(({ aboutId }) => aboutId) });
  await tx.run(loadCypher('review-links-lifted'), { id: report.id });
  return { report, links, ...placing };
}

/** `itemAt`: the unit of the new text that an offset lies in. `written`: ids of the mentions the program wrote. */
export async function restoreDecisions(
  tx: ManagedTransaction,
  { report, links, placements }: KeptDecisions,
  written: ReadonlySet<string>,
  itemAt: (offset: number) => string,
): Promise<void> {
  if (links.length === 0) return;
  const kept = new Map(links.map((link) => [link.id, link]));
  await tx.run(loadCypher('review-links-placed'), {
    rows: placements.map((each) => placedRow(each, report)),
  });
  const standing = placements.filter((each): each is Standing => each.about !== null);
  const unwritten = standing.filter(
    ({ link, about }) => kept.get(link)!.kind === 'CITATION' && !written.has(about),
  );
  const rows = unwritten.map((each) => mentionRow(each, kept.get(each.link)!, itemAt));
  if (rows.length > 0) await tx.run(loadCypher('report-citations'), { rows });
  await tx.run(loadCypher('review-links-attached'), {
    rows: standing.map(({ id, about }) => ({ id, about })),
  });
  // What was taken back altogether is the program's again.
  const decided = standing.filter(({ link }) => kept.get(link)!.state !== 'PROPOSED');
  const applied = (kind: StoredLink['kind']): Applied[] =>
    decided
      .map((each) => ({ ...each, ...decisionOn(kept.get(each.link)!) }))
      .filter((each) => each.kind === kind);
  await applyToCitations(tx, applied('CITATION'));
  await applyToSuggestions(tx, applied('SUGGESTION'));
}

type Standing = Placement & { about: string; span: Span };

function anchored(link: KeptLink): AnchoredLink {
  const { id, kind, state, revision, decidedAt, quote, prefix, suffix, start, end, aboutId } = link;
  return {
    id,
    kind,
    state,
    revision,
    decidedAt,
    quote,
    prefix,
    suffix,
    start,
    end,
    provision: provisionOf(withoutOrphanMark(id)),
    live: aboutId !== null,
    about: kind === 'CITATION' ? aboutId : null,
  };
}

function placedRow({ link, id, span }: Placement, { text }: NewText) {
  if (!span) return { link, id, place: {} };
  const { prefix, suffix, start, end } = anchorOf(text, span);
  return { link, id, place: { prefix, suffix, start: int(start), end: int(end) } };
}

/** A mention that the program does not find itself: a person marked it, or the program reads it otherwise now. */
function mentionRow(
  { about, span }: Standing,
  link: KeptLink,
  itemAt: (offset: number) => string,
): CitationRow {
  return {
    id: about,
    itemId: itemAt(span.start),
    antecedentId: null,
    properties: {
      ...JSON.parse(link.mention!),
      reportId: link.reportId,
      start: int(span.start),
      end: int(span.end),
    },
  };
}

function decisionOn({ kind, state, reading, lastActor }: KeptLink) {
  return { kind, state, reading: JSON.parse(reading) as Reading, actor: lastActor };
}
