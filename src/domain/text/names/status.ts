/** Whether something is in force, in words, for people. */
import type { ValidityStatus } from '../../model/terms';

export const STATUS_NAMES: Record<ValidityStatus, string> = {
  IN_FORCE: '有效',
  AMENDED: '已修改',
  REPEALED: '已废止',
  EXPIRED: '失效',
  NOT_YET_IN_FORCE: '尚未生效',
  UNKNOWN: '时效不详',
};

export function statusName(status: ValidityStatus): string {
  return STATUS_NAMES[status];
}
