/** Chains of legal bases as flat lists: one query reads the whole of them, and `parentIndex` gives the tree. */
import type { HierarchyLevel, IsoDate, ValidityStatus } from '../../model/terms';
import { sourceStatus, versionInForce } from '../../model/validity';
import type { Climb, ClimbKey, Direction } from './climb';
import type { CitationRow, RelationRow, ReportRow, SourceRow, VersionRow } from './rows';

/** Where works are read from: the graph, or a catalogue alone. */
export interface BasisReader {
  climb(key: ClimbKey): Promise<Climb>;
  source(id: string): Promise<SourceRow | null>;
  versions(id: string): Promise<VersionRow[]>;
}

export interface BasisStep {
  index: number;
  parentIndex: number | null;
  depth: number;
  asOf: IsoDate | null;
  status: ValidityStatus | null;
  endsHere: 'TOP_OF_HIERARCHY' | 'NO_BASIS_KNOWN' | 'DEPTH_REACHED' | 'UNRESOLVED' | null;
  source: SourceRow | null;
  version: VersionRow | null;
  /** Set at depth 0 of a measure's chain. */
  citation: CitationRow | null;
  relations: RelationRow[];
}

const TOP = new Set<HierarchyLevel>(['CONSTITUTION', 'LAW']);

/** The works above or below one work. */
export async function chainOf(
  reader: BasisReader,
  source: string,
  depth: number,
  direction: Direction,
  asOf: IsoDate | null,
): Promise<BasisStep[]> {
  const { steps } = await reader.climb({ source, depth, direction });
  return Promise.all(
    steps.map(async (step, index) => ({
      index,
      parentIndex: step.parent,
      depth: step.depth,
      citation: null,
      relations: step.relations,
      ...(await asItStood(reader, step.source, asOf, step.goesOn)),
    })),
  );
}

/** What a measure cites and, above each of these, the chain of bases. */
export async function chainsOfCitations(
  reader: BasisReader,
  citations: readonly CitationRow[],
  depth: number,
  dateOf: (citation: CitationRow) => IsoDate | null,
): Promise<BasisStep[]> {
  const chains = await Promise.all(
    citations.map((citation) => chainOfCitation(reader, citation, depth, dateOf(citation))),
  );
  const all: BasisStep[] = [];
  for (const chain of chains) {
    const from = all.length;
    for (const step of chain) {
      const parentIndex = step.parentIndex === null ? null : step.parentIndex + from;
      all.push({ ...step, index: step.index + from, parentIndex });
    }
  }
  return all;
}

async function chainOfCitation(
  reader: BasisReader,
  citation: CitationRow,
  depth: number,
  asOf: IsoDate | null,
): Promise<BasisStep[]> {
  const root = { index: 0, parentIndex: null, depth: 0, citation, relations: [] };
  const { sourceId } = citation;
  const linked = citation.outcome === 'RESOLVED' || citation.outcome === 'SUPERSEDED';
  if (!linked || !sourceId) {
    return [{ ...root, asOf, status: null, endsHere: 'UNRESOLVED', source: null, version: null }];
  }
  // One level is looked at even for depth 0, to tell a chain that ends from one that is cut short.
  const climb: Climb = await reader.climb({ source: sourceId, depth, direction: 'UP' });
  const [cited, above] = await Promise.all([
    asItStood(reader, sourceId, asOf, depth === 0 && climb.goesOn ? null : climb.goesOn),
    Promise.all(climb.steps.map((step) => asItStood(reader, step.source, asOf, step.goesOn))),
  ]);
  return [
    { ...root, ...cited },
    ...climb.steps.map((step, i) => ({
      index: i + 1,
      parentIndex: step.parent === null ? 0 : step.parent + 1,
      depth: step.depth,
      citation: null,
      relations: step.relations,
      ...above[i]!,
    })),
  ];
}

async function asItStood(
  reader: BasisReader,
  id: string,
  asOf: IsoDate | null,
  goesOn: boolean | null,
): Promise<Pick<BasisStep, 'asOf' | 'status' | 'source' | 'version' | 'endsHere'>> {
  const [source, versions] = await Promise.all([reader.source(id), reader.versions(id)]);
  return {
    asOf,
    source,
    status: asOf === null ? null : sourceStatus(versions, asOf),
    version: asOf === null ? null : versionInForce(versions, asOf),
    endsHere: endOf(source, goesOn),
  };
}

function endOf(source: SourceRow | null, goesOn: boolean | null): BasisStep['endsHere'] {
  if (goesOn) return null;
  if (source && TOP.has(source.level)) return 'TOP_OF_HIERARCHY';
  return goesOn === null ? 'DEPTH_REACHED' : 'NO_BASIS_KNOWN';
}

/** A report speaks of its period: sources are meant as they stood on its last day. */
export function lastDay({ periodTo, year }: Pick<ReportRow, 'periodTo' | 'year'>): IsoDate | null {
  if (!periodTo) return year == null ? null : `${year}-12-31`;
  const day = new Date(`${periodTo}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
