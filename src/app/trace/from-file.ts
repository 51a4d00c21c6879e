/** The rows of a trace from a report's file and the seed catalogue: no database is asked. */

import { basename } from 'node:path';
import { analyseReport, EXTRACTOR, knowledgeOf } from '../../domain/analyse';
import type { CatalogueWork } from '../../domain/model/catalogue';
import { versionId } from '../../domain/model/ids';
import { kindOfLevel } from '../../domain/model/levels';
import type { Resolution } from '../../domain/model/resolution';
import { identify } from '../../domain/reports/identity';
import { citationRows, itemRows, newIds } from '../../graph/commands/report-rows';
import { plain } from '../../graph/connection/read';
import type { Climbed } from '../../graph/queries/basis';
import { climb } from '../../graph/queries/climb';
import type { CitationRow, ItemRow, RelationRow, SourceRow, VersionRow } from '../../graph/rows';
import { loadCatalogue } from '../../platform/catalogue/load';
import { readFile } from '../reading';
import { buildTrace, TRACE_DEPTH } from './build';
import type { Trace } from './trace';

export async function traceOfFile(bytes: Uint8Array, file: string): Promise<Trace> {
  const catalogue = loadCatalogue();
  const read = await readFile(bytes, basename(file));
  const { report, citations, resolutions } = analyseReport(
    read.text,
    { file, page: read.page },
    knowledgeOf(catalogue),
  );
  const { identity: id, shownTitle: title } = identify(report, file);
  const ids = newIds(report, citations, id);
  const rows = itemRows(report, id, ids.items);
  const items = rows.map((row) => ({ ...(plain(row.properties) as object), id: row.id })) as ItemRow[];
  const byItem = new Map<string, CitationRow[]>();
  citationRows(report, id, ids.citations, citations, rows).forEach((row, i) => {
    const citation = {
      ...(plain(row.properties) as object),
      id: row.id,
      itemId: row.itemId,
      ...resolved(resolutions[i]!),
    } as CitationRow;
    byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), citation]);
  });
  const { year, period, givenOn, planYear, issuingBody, region, text } = report;
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
        givenOn,
        planYear,
        hash: null,
        file,
        bodyId: null,
        issuingBody,
        region,
      },
      items,
      citationsOf: (item) => byItem.get(item.id) ?? [],
    },
    climberOf(catalogue.works),
  );
}

function resolved(resolution: Resolution): Partial<CitationRow> {
  const { outcome, confidence, rule, reasons, asOf } = resolution;
  const to = 'source' in resolution ? resolution : null;
  return {
    outcome,
    confidence,
    rule,
    reasons,
    asOf,
    madeBy: EXTRACTOR,
    sourceId: to?.source ?? null,
    versionId: to?.version ?? null,
  };
}

function climberOf(catalogued: readonly CatalogueWork[]): (source: string) => Promise<Climbed> {
  const byId = new Map(catalogued.map((work) => [work.id, work]));
  const works = new Map(
    catalogued.map((work) => [work.id, { node: sourceRow(work), versions: versionRows(work) }]),
  );
  const relationsOf = async (ids: readonly string[]) => ids.map((id) => relationRows(byId.get(id)));
  return async (source) => {
    const [climbed] = await climb(relationsOf, [source], TRACE_DEPTH, 'UP');
    return { ...climbed!, works };
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

function sourceRow(work: CatalogueWork): SourceRow {
  const { id, title, fullTitle, aliases, level, documentNumber, note } = work;
  const kind = kindOfLevel(level);
  const placed = { origin: 'seed', bodyIds: [], regionIds: [] };
  return { id, title, fullTitle, aliases, level, kind, documentNumber, note, held: true, ...placed };
}

function versionRows(work: CatalogueWork): VersionRow[] {
  return work.versions.map((version) => ({
    ...version,
    id: versionId(work.id, version.promulgatedOn),
    sourceId: work.id,
    textHeld: false,
    articleCount: null,
  }));
}
