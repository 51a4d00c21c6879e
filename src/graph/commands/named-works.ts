/** A work known only from being named: what its title tells, and nothing more. */
import { kindOf } from '../../domain/citations/parse/kinds';
import type { HierarchyLevel, SourceKind } from '../../domain/model/terms';
import { regionPrefix } from '../../domain/text/regions';

const LEVEL_OF_KIND: Record<Exclude<SourceKind, 'rule'>, HierarchyLevel> = {
  constitution: 'CONSTITUTION',
  law: 'LAW',
  admin_regulation: 'ADMIN_REGULATION',
  supervisory_regulation: 'SUPERVISORY_REGULATION',
  local_regulation: 'LOCAL_REGULATION',
  judicial_interpretation: 'JUDICIAL_INTERPRETATION',
  military_regulation: 'MILITARY_REGULATION',
  party_regulation: 'PARTY_REGULATION',
  party_policy: 'PARTY_POLICY',
  normative_document: 'NORMATIVE_DOCUMENT',
  treaty: 'TREATY',
  standard: 'STANDARD',
  other: 'NOT_LEGAL_SOURCE',
};

export function namedRow(
  id: string,
  title = id.slice(id.indexOf(':') + 1),
  documentNumber: string | null = null,
) {
  const kind = kindOf({ title, documentNumber, before: '' });
  return {
    id,
    properties: {
      title,
      fullTitle: title,
      aliases: [] as string[],
      level: levelOf(kind, title),
      kind,
      documentNumber,
      sortKey: title,
    },
  };
}

export function levelOf(kind: SourceKind, title: string): HierarchyLevel {
  if (kind !== 'rule') return LEVEL_OF_KIND[kind];
  return regionPrefix(title).path.length > 0 ? 'LOCAL_GOVERNMENT_RULE' : 'DEPARTMENTAL_RULE';
}
