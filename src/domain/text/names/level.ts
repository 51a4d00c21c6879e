/** Levels of the hierarchy of norms in words, for people. */
import type { HierarchyLevel } from '../../model/terms';

const NAMES: Record<HierarchyLevel, string> = {
  CONSTITUTION: '宪法',
  LAW: '法律',
  ADMIN_REGULATION: '行政法规',
  SUPERVISORY_REGULATION: '监察法规',
  LOCAL_REGULATION: '地方性法规',
  DEPARTMENTAL_RULE: '部门规章',
  LOCAL_GOVERNMENT_RULE: '地方政府规章',
  JUDICIAL_INTERPRETATION: '司法解释',
  MILITARY_REGULATION: '军事法规',
  PARTY_REGULATION: '党内法规',
  PARTY_POLICY: '党的政策文件',
  NORMATIVE_DOCUMENT: '规范性文件',
  TREATY: '条约',
  STANDARD: '标准',
  PLAN: '规划',
  NOT_LEGAL_SOURCE: '非法律渊源',
};

export function levelName(level: HierarchyLevel): string {
  return NAMES[level];
}
