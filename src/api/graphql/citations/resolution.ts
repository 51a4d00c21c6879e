/** From a stored citation to the typed outcome that clients see. */

import { sourceStatus, statusOfVersion, versionMeant } from '../../../domain/citations/standing';
import type { Caution, IsoDate, ValidityStatus } from '../../../domain/model/terms';
import type { Loaders } from '../../../graph/loaders/loaders';
import type { CitationRow, VersionRow } from '../../../graph/rows';
import {
  Ambiguous,
  KnownNotHeld,
  NoSuchProvision,
  NotALegalSource,
  type ResolvedCitation,
  ResolvedToProvision,
  ResolvedToSource,
  ResolvedToVersion,
  Superseded,
} from './resolution.type';

export async function resolutionOf(citation: CitationRow, loaders: Loaders): Promise<object> {
  switch (citation.outcome) {
    case 'NOT_LEGAL_SOURCE':
      return Object.assign(new NotALegalSource(), { title: citation.title ?? null });
    case 'AMBIGUOUS':
      return Object.assign(new Ambiguous(), { candidateRows: citation.candidates });
    case 'NOT_HELD':
      return notHeld(citation);
    default:
      return citation.sourceId ? resolved(citation, citation.sourceId, loaders) : notHeld(citation);
  }
}

async function resolved(citation: CitationRow, sourceId: string, loaders: Loaders) {
  const asOf = citation.asOf ?? null;
  const versions = await loaders.versionsOfSource.load(sourceId);
  const fields = {
    asOf,
    status: statusCited(versions, citation.versionId ?? null, asOf),
    told: citation.told ? (JSON.parse(citation.told) as Caution[]) : [],
    sourceId,
    versionId: citation.versionId ?? null,
    provisionIds: citation.provisionIds,
  };
  if (citation.outcome === 'PROVISION_NOT_FOUND') {
    return Object.assign(new NoSuchProvision(), { ...fields, missing: citation.missing ?? [] });
  }
  if (citation.outcome === 'SUPERSEDED') {
    const { supersededBy, supersededOn } = citation;
    return Object.assign(new Superseded(), {
      ...fields,
      byIds: supersededBy ?? [],
      on: supersededOn ?? null,
    });
  }
  return Object.assign(emptyFor(fields), fields);
}

function emptyFor({ versionId, provisionIds }: Pick<ResolvedCitation, 'versionId' | 'provisionIds'>) {
  if (provisionIds.length > 0) return new ResolvedToProvision();
  return versionId === null ? new ResolvedToSource() : new ResolvedToVersion();
}

/** Of the version cited: that of the day tells of the work, one that the words name of itself. */
function statusCited(
  versions: readonly VersionRow[],
  versionId: string | null,
  asOf: IsoDate | null,
): ValidityStatus {
  if (asOf === null) return 'UNKNOWN';
  const ofDay = versionMeant(versions, asOf);
  if (versionId === (ofDay?.id ?? null)) return sourceStatus(versions, asOf);
  const version = versions.find(({ id }) => id === versionId);
  return version ? statusOfVersion(versions, version, asOf) : 'UNKNOWN';
}

function notHeld({
  title = null,
  documentNumber = null,
  sourceId = null,
  ...row
}: CitationRow): KnownNotHeld {
  const didYouMean = row.didYouMean ?? [];
  return Object.assign(new KnownNotHeld(), { title, documentNumber, sourceId, didYouMean });
}
