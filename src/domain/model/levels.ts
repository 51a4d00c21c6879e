/** Between 效力级别 and the coarser kinds that citations carry. */
import type { HierarchyLevel, SourceKind } from './terms';

const KIND_OF_LEVEL: Record<HierarchyLevel, SourceKind> = {
  CONSTITUTION: 'constitution',
  LAW: 'law',
  ADMIN_REGULATION: 'admin_regulation',
  SUPERVISORY_REGULATION: 'supervisory_regulation',
  LOCAL_REGULATION: 'local_regulation',
  DEPARTMENTAL_RULE: 'rule',
  LOCAL_GOVERNMENT_RULE: 'rule',
  JUDICIAL_INTERPRETATION: 'judicial_interpretation',
  MILITARY_REGULATION: 'military_regulation',
  PARTY_REGULATION: 'party_regulation',
  PARTY_POLICY: 'party_policy',
  NORMATIVE_DOCUMENT: 'normative_document',
  TREATY: 'treaty',
  STANDARD: 'standard',
  // A plan issued by a government binds as its normative documents do.
  PLAN: 'normative_document',
  NOT_LEGAL_SOURCE: 'other',
};

/** `issuers`: a plan that the Party's centre issues, alone or jointly, is one of its policies. */
export function kindOfLevel(level: HierarchyLevel, issuers: readonly string[] = []): SourceKind {
  const isPartys = level === 'PLAN' && issuers.some((issuer) => /^中共中央|^中央办公厅/u.test(issuer));
  return isPartys ? 'party_policy' : KIND_OF_LEVEL[level];
}
