/** Relations in words, for people. */
import type { Relation } from '../../model/terms';

const NAMES: Record<Relation, string> = {
  IMPLEMENTS: '贯彻落实',
  ACCORDS_WITH: '依照',
  ISSUES: '制定印发',
  AMENDS: '修改',
  REPEALS: '废止清理',
  REMEDIES_BREACH_OF: '整改违反',
  STUDIES: '学习',
  BASIS: '设定依据',
  MENTIONS: '提及',
};

export function relationName(relation: Relation): string {
  return NAMES[relation];
}
