/** A radar's answer as a table, a feed, or lines for a terminal. */
import { csvLine } from '../export/csv';
import { xmlText } from '../export/xml';
import type { RadarAnswer, RadarEntry } from '.';

export const RADAR_FORMATS = ['text', 'csv', 'json', 'atom'] as const;
export type RadarFormat = (typeof RADAR_FORMATS)[number];

export const FATE_NAMES: Readonly<Record<RadarEntry['fate'], string>> = {
  CHANGED: '修改',
  RENUMBERED: '条号变动',
  DELETED: '删除',
  ENDED: '废止或失效',
};

export function renderRadar(answer: RadarAnswer, format: RadarFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(answer, null, 2)}\n`;
    case 'csv':
      return radarAsCsv(answer);
    case 'atom':
      return radarAsAtom(answer);
    case 'text':
      return radarAsText(answer);
  }
}

const HEAD = [
  '变动',
  '文件',
  '自何时起',
  '原条',
  '现条',
  '原文',
  '现文',
  '受影响的',
  '类型',
  '主体',
  '行',
  '所在',
  '引用原文',
];

function radarAsCsv({ entries }: RadarAnswer): string {
  const rows = entries.map(({ fate, title, on, before, after, by, resting }) => [
    FATE_NAMES[fate],
    `《${title}》`,
    on,
    before?.label ?? '全文',
    after?.label ?? (fate === 'ENDED' ? by.map((each) => `《${each}》`).join('') : ''),
    before?.text ?? '',
    after?.text ?? '',
    resting.name,
    resting.type ?? '',
    resting.body ?? '',
    resting.row === null ? '' : String(resting.row),
    resting.ofTitle,
    resting.words,
  ]);
  return [HEAD, ...rows].map(csvLine).join('');
}

function headline({ fate, title, on, before, after, by }: RadarEntry): string {
  const place = before === null ? '' : before.label;
  const now =
    fate === 'ENDED'
      ? by.length > 0
        ? `，现为${by.map((each) => `《${each}》`).join('、')}`
        : ''
      : after !== null && after.label !== before?.label
        ? `，现为${after.label}`
        : '';
  return `《${title}》${place} ${FATE_NAMES[fate]}（${on}）${now}`;
}

function radarAsText(answer: RadarAnswer): string {
  const lines: string[] = [];
  let last = '';
  for (const entry of answer.entries) {
    const head = headline(entry);
    if (head !== last) {
      lines.push(head);
      if (entry.before !== null) lines.push(`  原文：${entry.before.text.replaceAll('\n', ' ')}`);
      if (entry.after !== null && entry.fate === 'CHANGED')
        lines.push(`  现文：${entry.after.text.replaceAll('\n', ' ')}`);
      last = head;
    }
    const { kind, name, ofTitle, row, words } = entry.resting;
    lines.push(
      `  ${kind === 'RULE' ? '下位规定' : '事项'} ${name}　${ofTitle}${row === null ? '' : ` 第 ${row} 行`}：${words}`,
    );
  }
  for (const { title, on } of answer.notCompared)
    lines.push(`《${title}》${on} 有修改，但没有收录前后两版的条文，未能逐条比较`);
  const to = answer.until === null ? '' : `至 ${answer.until}`;
  lines.push(
    `自 ${answer.since} ${to}：受影响 ${answer.entries.length} 处${answer.more ? '以上' : ''}，未能比较 ${answer.notCompared.length} 部`,
  );
  return `${lines.join('\n')}\n`;
}

/** RFC 4287. Ids tell nothing of this machine, so that the same entry is the same in every reader. */
function radarAsAtom({ entries, since }: RadarAnswer): string {
  const updated =
    entries
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? since;
  const body = entries.map((entry) => {
    const { resting, on, before, after, source } = entry;
    const id = ['yiju:radar', source, on, before?.path ?? 'all', resting.id].join(':');
    const content = [
      `${resting.name}（${resting.ofTitle}）：${resting.words}`,
      before === null ? '' : `原文：${before.text}`,
      after === null ? '' : `现文：${after.text}`,
    ].filter((line) => line !== '');
    return `<entry><id>${xmlText(encodeURI(id))}</id><title>${xmlText(`${headline(entry)} — ${resting.name}`)}</title><updated>${on}T00:00:00Z</updated><content type="text">${xmlText(content.join('\n'))}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>yiju:radar:${since}</id><title>依据变动</title><updated>${updated}T00:00:00Z</updated><author><name>yiju</name></author>${body.join('')}</feed>\n`;
}
