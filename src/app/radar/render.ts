/** A radar's answer as a table, a feed, or lines for a terminal. */
import { atomFeed } from '../export/atom';
import { csvLine } from '../export/csv';
import type { LowerRule, RadarAnswer, RadarEntry } from '.';

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

function radarAsCsv({ entries, lowerRules }: RadarAnswer): string {
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
  const rules = lowerRules.map((rule) => [
    '上位法已修改',
    `《${rule.title}》`,
    rule.on,
    '全文',
    ...['', '', ''],
    `《${rule.ruleTitle}》`,
    ...['', '', '', rule.ruleTitle],
    rule.evidence ?? rule.ruleTitle,
  ]);
  return [HEAD, ...rows, ...rules].map(csvLine).join('');
}

/** 自 2012-01-01 起未改，其中 2 处所引的条文变了 */
function standing({ ruleFrom, touched }: Pick<LowerRule, 'ruleFrom' | 'touched'>): string {
  const places =
    touched === null
      ? '条文未能比较'
      : touched === 0
        ? '没有引用变了的条文'
        : `其中 ${touched} 处所引的条文变了`;
  return `自 ${ruleFrom} 起未改，${places}`;
}

type Headed = Pick<RadarEntry, 'fate' | 'title' | 'on' | 'by'> & {
  before: { label: string } | null;
  after: { label: string } | null;
};
type Resting = Pick<RadarEntry, 'byNumber'> & {
  resting: Pick<RadarEntry['resting'], 'kind' | 'name' | 'ofTitle' | 'row' | 'words'>;
};

/** The change, and who rests on it, in one line. */
export function restingWords(entry: Headed & Resting): string {
  return `${headline(entry)}：${whoRests(entry)}`;
}

function whoRests({ resting, byNumber }: Resting): string {
  const { kind, name, ofTitle, row, words } = resting;
  const unsure = byNumber ? '（所引版本没有收录，按条号对应）' : '';
  return `${kind === 'RULE' ? '下位规定' : '事项'} ${name}　${ofTitle}${row === null ? '' : ` 第 ${row} 行`}：${words}${unsure}`;
}

export function ruleWords(
  rule: Pick<LowerRule, 'title' | 'on' | 'ruleTitle' | 'ruleFrom' | 'touched'>,
): string {
  return `《${rule.title}》${rule.on} 修改，下位规定《${rule.ruleTitle}》${standing(rule)}`;
}

function headline({ fate, title, on, before, after, by }: Headed): string {
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
    lines.push(`  ${whoRests(entry)}`);
  }
  lines.push(...answer.lowerRules.map(ruleWords));
  for (const { title, on } of answer.notCompared)
    lines.push(`《${title}》${on} 有修改，但没有收录前后两版的条文，未能逐条比较`);
  const to = answer.until === null ? '' : `至 ${answer.until}`;
  lines.push(
    `自 ${answer.since} ${to}：受影响 ${answer.entries.length} 处${answer.more ? '以上' : ''}，上位法修改后未改的下位规定 ${answer.lowerRules.length} 部，未能比较 ${answer.notCompared.length} 部`,
  );
  return `${lines.join('\n')}\n`;
}

function radarAsAtom({ entries, lowerRules, since }: RadarAnswer): string {
  const updated =
    [...entries, ...lowerRules]
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? since;
  const body = entries.map((entry) => {
    const { resting, on, before, after, source } = entry;
    const content = [
      `${resting.name}（${resting.ofTitle}）：${resting.words}`,
      before === null ? '' : `原文：${before.text}`,
      after === null ? '' : `现文：${after.text}`,
    ].filter((line) => line !== '');
    return {
      id: [source, on, before?.path ?? 'all', resting.id],
      title: `${headline(entry)} — ${resting.name}`,
      updated: startOf(on),
      content: content.join('\n'),
    };
  });
  const rules = lowerRules.map((rule) => ({
    id: [rule.source, rule.on, 'rule', rule.rule],
    title: `《${rule.title}》修改（${rule.on}） — 《${rule.ruleTitle}》`,
    updated: startOf(rule.on),
    content: `下位规定《${rule.ruleTitle}》${standing(rule)}${rule.evidence === null ? '' : `：${rule.evidence}`}`,
  }));
  return atomFeed({
    id: `yiju:radar:${since}`,
    title: '依据变动',
    updated: startOf(updated),
    of: 'yiju:radar',
    entries: [...body, ...rules],
  });
}

/** A day as a feed has it. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
