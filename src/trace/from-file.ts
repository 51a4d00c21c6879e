/** The rows of a trace from a report's file and the seed catalogue: no database is asked. */
import { loadCatalogue } from '../catalogue';
import type { BasisReader } from '../graph/read/basis';
import { climb } from '../graph/read/climb';
import { plain } from '../graph/read/graph';
import type { CitationRow, ItemRow, RelationRow, SourceRow, VersionRow } from '../graph/read/rows';
import { citationRows, identifyReport, itemRows } from '../graph/write/report-rows';
import type { CatalogueWork } from '../model/catalogue';
import { versionId } from '../model/ids';
import { kindOfLevel } from '../model/levels';
import type { Resolution } from '../model/resolution';
import { analyseReport, EXTRACTOR, knowledgeOf } from '../pipeline';
import { buildTrace } from './build';
import type { Trace } from './trace';

export async function traceOfFile(bytes: Uint8Array, file: string): Promise<Trace> {
  const catalogue = loadCatalogue();
  const { report, citations, resolutions } = analyseReport(bytes, { file }, knowledgeOf(catalogue));
  const { id, title } = identifyReport(report, file);
  const rows = itemRows(report, id);
  const items = rows.map((row) => ({ ...(plain(row.properties) as object), id: row.id })) as ItemRow[];
  const byItem = new Map<string, CitationRow[]>();
  citationRows(report, id, citations, rows).forEach((row, i) => {
    const citation = {
      ...(plain(row.properties) as object),
      id: row.id,
      itemId: row.itemId,
      ...resolved(resolutions[i]!),
    } as CitationRow;
    byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), citation]);
  });
  const { year, period, issuingBody, region, text } = report;
  return buildTrace(
    'file',
    {
      report: {
        id,
        title,
        year,
        text,
        periodFrom: period?.from,
        periodTo: period?.to,
        hash: null,
        file,
        importedAt: null,
        sortKey: title,
        bodyId: null,
        issuingBody,
        region,
      },
      items,
      citationsOf: (item) => byItem.get(item.id) ?? [],
    },
    catalogueReader(catalogue.works),
  );
}

function resolved(resolution: Resolution): Partial<CitationRow> {
  const { outcome, confidence, rule, reasons, asOf } = resolution;
  const linked = outcome === 'RESOLVED' || outcome === 'SUPERSEDED';
  return {
    outcome,
    confidence,
    rule,
    reasons,
    asOf,
    madeBy: EXTRACTOR,
    sourceId: linked ? resolution.source : null,
    versionId: linked ? resolution.version : null,
  };
}

function catalogueReader(works: readonly CatalogueWork[]): BasisReader {
  const byId = new Map(works.map((work) => [work.id, work]));
  const relationsOf = async (ids: readonly string[]) => ids.map((id) => relationRows(byId.get(id)));
  return {
    climb: async ({ source, depth, direction }) => (await climb(relationsOf, [source], depth, direction))[0]!,
    source: async (id) => sourceRow(id, byId.get(id)),
    versions: async (id) => versionRows(byId.get(id)),
  };
}

function relationRows(work: CatalogueWork | undefined): RelationRow[] {
  return (work?.relations ?? []).map(({ kind, target, evidence }) => ({
    kind,
    from: work!.id,
    to: target,
    evidence,
    start: null,
    end: null,
    provisionId: null,
    rule: 'seed',
    madeBy: EXTRACTOR,
    confidence: 1,
  }));
}

function sourceRow(id: string, work: CatalogueWork | undefined): SourceRow | null {
  if (!work) return null;
  const { title, fullTitle, aliases, level, documentNumber, note } = work;
  const kind = kindOfLevel(level);
  const placed = { sortKey: title, origin: 'seed', bodyIds: [], regionIds: [] };
  return { id, title, fullTitle, aliases, level, kind, documentNumber, note, held: true, ...placed };
}

function versionRows(work: CatalogueWork | undefined): VersionRow[] {
  return (work?.versions ?? []).map((version) => ({
    ...version,
    id: versionId(work!.id, version.promulgatedOn),
    sourceId: work!.id,
    textHeld: false,
    articleCount: null,
  }));
}
