/** The rows of a trace from the graph, through the same loaders as the API. */

import type { ReadGraph } from '../../graph/connection/read';
import { createLoaders } from '../../graph/loaders/loaders';
import type { CitationRow, ItemRow } from '../../graph/rows';
import { statement } from '../../graph/statements/directives';
import { asPage, type PageRequest, readLists } from '../../graph/statements/lists';
import { buildTrace, TRACE_DEPTH } from './build';
import type { Trace } from './trace';

const PAGE = 500;

/** null when no report goes by that name, nor has a file of that hash. */
export async function traceInGraph(
  graph: ReadGraph,
  called: { name: string; hash?: string },
): Promise<Trace | null> {
  const id = await findReport(graph, called.name, called.hash ?? null);
  if (id === null) return null;
  const loaders = createLoaders(graph);
  const report = await loaders.report.load(id);
  if (!report) return null;
  const [items, body] = await Promise.all([
    itemIds(graph, id).then((ids) => Promise.all(ids.map((each) => loaders.item.load(each)))),
    report.bodyId ? loaders.body.load(report.bodyId) : null,
  ]);
  const region = body?.regionId ? await loaders.region.load(body.regionId) : null;
  const held = items.filter((item): item is ItemRow => item !== null);
  const citations = new Map(
    await Promise.all(
      held.map(async (item): Promise<[string, CitationRow[]]> => {
        const ids = await loaders.citationsOfItem.load(item.id);
        const rows = await Promise.all(ids.map((each) => loaders.citation.load(each)));
        return [item.id, rows.filter((row): row is CitationRow => row !== null)];
      }),
    ),
  );
  const rows = {
    report: { ...report, issuingBody: body?.name ?? null, region: region?.path ?? [] },
    items: held,
    citationsOf: (item: ItemRow) => citations.get(item.id) ?? [],
  };
  return buildTrace('graph', rows, (source) =>
    loaders.climb.load({ source, depth: TRACE_DEPTH, direction: 'UP' }),
  );
}

async function findReport(graph: ReadGraph, name: string, hash: string | null): Promise<string | null> {
  const rows = await graph.read(statement('reports-called'), { name, hash });
  const found = rows as { id: string; title: string; exact: boolean }[];
  const [first] = found;
  if (!first) return null;
  if (!first.exact && found.length > 1) {
    const titles = found.map(({ id, title }) => `  ${title}  ${id}`).join('\n');
    throw new Error(`报告 ${name}：expected one report, but got: ${found.length}\n${titles}`);
  }
  return first.id;
}

async function itemIds(graph: ReadGraph, report: string): Promise<string[]> {
  const ids: string[] = [];
  let after: PageRequest['after'] = null;
  for (;;) {
    const page: PageRequest = { limit: PAGE, direction: 'FORWARD', after, before: null };
    const found = await readLists(graph, { list: 'items-of-reports', filter: {}, page }, [report]);
    const { positions, more } = asPage(found.get(report) ?? [], page);
    ids.push(...positions.map(({ id }) => id));
    after = positions.at(-1) ?? null;
    if (!more) return ids;
  }
}
