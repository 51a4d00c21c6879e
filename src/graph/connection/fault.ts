/** Whether a failure is the database's own, or that of the files below it: no other question would fare better, nor a later one. */
import { isUnavailable } from './unavailable';

export const FAULT = 'GRAPH_FAULT';
export const FAULT_TOLD = {
  message: '图数据库内部出错，数据文件可能已损坏；请管理者用 yiju db verify 检查，损坏时从备份恢复',
  messageEn:
    'The graph database failed; its files may be damaged. The administrator should run yiju db verify, and restore a backup where they are',
};

/** Neo4j's code of the fault, looked for through the errors that wrap it; null where it is none. */
export function faultIn(error: unknown): string | null {
  // A database that is being stopped says some such things too.
  if (isUnavailable(error)) return null;
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && code.startsWith('Neo.DatabaseError.')) return code;
  }
  return null;
}
