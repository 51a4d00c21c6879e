/** The changes as a feed to subscribe to. */
import type { Change } from '../../graph/queries/changes';
import { xmlText } from '../export/xml';

const ACTS: Readonly<Record<string, string>> = {
  IMPORTED: '载入报告',
  REPLACED: '报告换了文本',
  PUBLISHED: '发布报告',
  WITHDRAWN: '撤回报告',
  RESTORED: '恢复报告的旧文本',
  DELETED: '删除报告',
};
const ACTIONS: Readonly<Record<string, string>> = {
  CONFIRM: '确认',
  REJECT: '否定',
  CORRECT: '改正',
  ADD: '补充',
  UNDO: '撤回决定',
};

/** The latest first, as feeds are read. @param since where there is nothing, when the feed begins. */
export function changesAsAtom(changes: readonly Change[], since: string): string {
  const entries = [...changes].reverse().map((change) => {
    const id = `yiju:change:${change.at}:${change.id}`;
    return `<entry><id>${xmlText(encodeURI(id))}</id><title>${xmlText(headline(change))}</title><updated>${change.at}</updated><content type="text">${xmlText(detail(change))}</content></entry>`;
  });
  const updated = changes.at(-1)?.at ?? since;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>yiju:changes</id><title>依据库的变动</title><updated>${updated}</updated><author><name>yiju</name></author>${entries.join('')}</feed>\n`;
}

export function headline({ kind, act, action, title, files }: Change): string {
  if (kind === 'LAWS') return `载入法律文本 ${files} 份`;
  if (kind === 'DECISION') return `对联系的决定：${ACTIONS[action!] ?? action}`;
  return `${ACTS[act!] ?? act}：${title}`;
}

function detail({ report, link, run, reason }: Change): string {
  return [report, link, run, reason === null ? null : `理由：${reason}`]
    .filter((line) => line !== null)
    .join('\n');
}
