/** The changes as a feed to subscribe to. */
import { DECISION_NAMES } from '../../domain/text/names/decision';
import type { Change, ToldAct } from '../../graph/queries/changes';
import { atomFeed } from '../export/atom';

const ACTS: Readonly<Record<ToldAct, string>> = {
  IMPORTED: '载入报告',
  REPLACED: '报告换了文本',
  PUBLISHED: '发布报告',
  WITHDRAWN: '撤回报告',
  RESTORED: '恢复报告的旧文本',
  DELETED: '删除报告',
};

/** The latest first, as feeds are read. @param since where there is nothing, when the feed begins. */
export function changesAsAtom(changes: readonly Change[], since: string): string {
  return atomFeed({
    id: 'yiju:changes',
    title: '依据库的变动',
    updated: changes.at(-1)?.at ?? since,
    of: 'yiju:change',
    entries: changes
      .map((change) => ({
        id: [change.at, change.id],
        title: headline(change),
        updated: change.at,
        content: detail(change),
      }))
      .reverse(),
  });
}

function headline({ act, action, title, files }: Change): string {
  if (act !== null) return `${ACTS[act]}：${title}`;
  if (action !== null) return `对联系的决定：${DECISION_NAMES[action]}`;
  return `载入法律文本 ${files} 份`;
}

function detail({ report, link, run, reason }: Change): string {
  return [report, link, run, reason === null ? null : `理由：${reason}`]
    .filter((line) => line !== null)
    .join('\n');
}
