/** What kind of document stands at each level of the hierarchy. */
import type { HierarchyLevel, SourceKind } from '../../model/terms';

export const KIND_OF_LEVEL: Record<HierarchyLevel, SourceKind> = {
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
  PLAN: 'other',
  NOT_LEGAL_SOURCE: 'other',
};
