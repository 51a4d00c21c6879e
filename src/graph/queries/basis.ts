/** Chains of legal bases as flat lists: one query reads the whole of them, and `parentIndex` gives the tree. */

import { sourceStatus, versionOn } from '../../domain/citations/standing';
import { isLinked } from '../../domain/model/resolution';
import type { HierarchyLevel, IsoDate, ValidityStatus } from '../../domain/model/terms';
import type { CitationRow, RelationRow, SourceRow, VersionRow } from '../rows';
import type { Climb, Step } from './climb';

export interface KnownWork {
  node: SourceRow;
  versions: VersionRow[];
}

/** A climb with the works met on it, its root among them. */
export interface Climbed extends Climb {
  works: ReadonlyMap<string, KnownWork>;
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
export function chainOf({ steps, works }: Climbed, asOf: IsoDate | null): BasisStep[] {
  return steps.map((step, index) => stepOf(step, index, step.parent, works, asOf));
}

/** What a measure cites and, above each of these, the chain of bases. */
export function chainsOfCitations(
  citations: readonly CitationRow[],
  climbedFrom: (source: string) => Climbed | undefined,
  depth: number,
  dateOf: (citation: CitationRow) => IsoDate | null,
): BasisStep[] {
  const all: BasisStep[] = [];
  for (const citation of citations) addChain(all, citation, climbedFrom, depth, dateOf(citation));
  return all;
}

function addChain(
  all: BasisStep[],
  citation: CitationRow,
  climbedFrom: (source: string) => Climbed | undefined,
  depth: number,
  asOf: IsoDate | null,
): void {
  const from = all.length;
  const root = { index: from, parentIndex: null, depth: 0, citation, relations: [] };
  const { sourceId } = citation;
  if (!isLinked(citation.outcome) || !sourceId) {
    all.push({ ...root, asOf, status: null, endsHere: 'UNRESOLVED', source: null, version: null });
    return;
  }
  const climbed = climbedFrom(sourceId);
  if (!climbed) throw new Error(`expected a climb from ${sourceId}, but got: none`);
  const { steps, works, goesOn } = climbed;
  // One level is looked at even for depth 0, to tell a chain that ends from one that is cut short.
  all.push({ ...root, ...asItStood(works.get(sourceId), asOf, depth === 0 && goesOn ? null : goesOn) });
  for (const step of steps) {
    const parent = step.parent === null ? from : from + 1 + step.parent;
    all.push(stepOf(step, all.length, parent, works, asOf));
  }
}

/** The works that the chains of citations begin at. */
export function rootsOf(citations: readonly CitationRow[]): string[] {
  return [...new Set(citations.flatMap((each) => (isLinked(each.outcome) ? (each.sourceId ?? []) : [])))];
}

function stepOf(
  step: Step,
  index: number,
  parentIndex: number | null,
  works: Climbed['works'],
  asOf: IsoDate | null,
): BasisStep {
  const { depth, relations } = step;
  const stood = asItStood(works.get(step.source), asOf, step.goesOn);
  return { index, parentIndex, depth, citation: null, relations, ...stood };
}

function asItStood(
  work: KnownWork | undefined,
  asOf: IsoDate | null,
  goesOn: boolean | null,
): Pick<BasisStep, 'asOf' | 'status' | 'source' | 'version' | 'endsHere'> {
  const source = work?.node ?? null;
  const versions = work?.versions ?? [];
  return {
    asOf,
    source,
    status: asOf === null ? null : sourceStatus(versions, asOf),
    version: asOf === null ? null : versionOn(versions, asOf),
    endsHere: endOf(source, goesOn),
  };
}

function endOf(source: SourceRow | null, goesOn: boolean | null): BasisStep['endsHere'] {
  if (goesOn) return null;
  if (source && TOP.has(source.level)) return 'TOP_OF_HIERARCHY';
  return goesOn === null ? 'DEPTH_REACHED' : 'NO_BASIS_KNOWN';
}
