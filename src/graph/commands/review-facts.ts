/** What a link is set up with at its first decision: enough to know its words again in a later text of the report. */
import type { ManagedTransaction } from 'neo4j-driver';
import { anchorOf } from '../../domain/review/anchor';
import { graphIn, int } from '../connection/write';
import type { LinkRow } from '../queries/links';
import type { CitationRow, ItemRow } from '../rows';
import { nodesById, valuesOf } from '../statements/batches';

/** A mention's own facts, to write it again where a program does not find it. */
export const MENTION_FACTS = [
  'text',
  'form',
  'title',
  'rawTitle',
  'versionMark',
  'documentNumber',
  'pinpoint',
  'kind',
  'relation',
] as const satisfies readonly (keyof CitationRow)[];

export async function linkFacts(tx: ManagedTransaction, link: LinkRow): Promise<Record<string, unknown>> {
  const graph = graphIn(tx);
  const { reportId, citationId, itemId, kind, byHand, quote, relation } = link;
  const [span] = citationId
    ? await nodesById<CitationRow>(graph, 'citations-by-id', [citationId])
    : await nodesById<ItemRow>(graph, 'items-by-id', [itemId!]);
  const [text] = await valuesOf<string>(graph, 'report-texts', { ids: [reportId] }, [reportId], '');
  const { start, end, prefix, suffix } = anchorOf(text!, span!);
  const mention = citationId
    ? JSON.stringify(
        Object.fromEntries(MENTION_FACTS.map((name) => [name, (span as CitationRow)[name] ?? null])),
      )
    : null;
  return {
    kind,
    byHand,
    reportId,
    quote,
    relation,
    mention,
    start: int(start),
    end: int(end),
    prefix,
    suffix,
  };
}
