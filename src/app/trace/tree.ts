/** A trace as lines for a terminal. */
import type { ItemStatus, SourceRelation } from '../../domain/model/terms';
import { levelName } from '../../domain/text/names/level';
import { relationName } from '../../domain/text/names/relation';
import { statusName } from '../../domain/text/names/status';
import type { Trace, TracedItem, TracedStep } from './trace';

const ITEM_STATUSES: Record<ItemStatus, string> = {
  DONE: '已完成',
  PLANNED: '计划',
  SHORTCOMING: '不足',
  BACKGROUND: '背景',
};
const RELATIONS: Record<SourceRelation, string> = {
  BASED_ON: '根据',
  IMPLEMENTS: '实施',
  AMENDS: '修改',
  REPEALS: '废止',
  REPLACES: '取代',
};
const ENDS: Partial<Record<NonNullable<TracedStep['endsHere']>, string>> = {
  NO_BASIS_KNOWN: '未见其依据',
  DEPTH_REACHED: '其上略',
};
const UNRESOLVED: Record<string, string> = { NOT_HELD: '未收录', AMBIGUOUS: '有多个可能' };
const QUOTED = 60;

/** `all` shows measures without citations too. */
export function traceLines({ report, items }: Trace, all: boolean): string[] {
  const shown = all ? items : items.filter(({ chain }) => chain.length > 0);
  const silent = items.length - shown.length;
  return [
    `${report.title}`,
    `  依据的版本以 ${report.asOf ?? '不详'} 为准`,
    ...shown.flatMap((item) => ['', ...itemLines(item)]),
    ...(silent > 0
      ? ['', `另有 ${silent} 项未引用文件，--all 一并显示。${silent} more cite nothing; --all shows them.`]
      : []),
  ];
}

function itemLines(item: TracedItem): string[] {
  const heading = item.headingPath.at(-1);
  return [
    `[${item.number}] ${heading ? `${heading}　` : ''}（${ITEM_STATUSES[item.status]}）`,
    `    ${excerpt(item.text)}`,
    ...branches(item.chain, null, '    '),
  ];
}

function branches(chain: readonly TracedStep[], parent: number | null, indent: string): string[] {
  const steps = chain.filter(({ parentIndex }) => parentIndex === parent);
  return steps.flatMap((step, i) => {
    const last = i === steps.length - 1;
    const under = `${indent}${last ? '   ' : '│  '}`;
    return [`${indent}${last ? '└─ ' : '├─ '}${stepLine(step)}`, ...branches(chain, step.index, under)];
  });
}

function stepLine(step: TracedStep): string {
  const { citation, relations, source } = step;
  const how = citation
    ? `${relationName(citation.relation)} ${citation.text}`
    : relations
        .map(({ kind, evidence }) => `${RELATIONS[kind]}${evidence ? `（${excerpt(evidence)}）` : ''}`)
        .join('、');
  if (!source) return `${how} → ${UNRESOLVED[citation?.outcome ?? ''] ?? '未能归结'}`;
  const facts = [
    levelName(source.level),
    versionWords(step),
    step.endsHere ? ENDS[step.endsHere] : undefined,
  ].filter((fact) => fact);
  return `${how} → 《${source.title}》 ${facts.join('，')}`;
}

function versionWords({ version, status }: TracedStep): string {
  const state = status ? statusName(status) : '';
  if (!version) return status === 'IN_FORCE' || !status ? '版本不详' : state;
  const number = version.documentNumber ? `${version.documentNumber}，` : '';
  return `${number}${version.effectiveFrom ?? '日期不详'} 起施行，${state}`;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line].length > QUOTED ? `${[...line].slice(0, QUOTED).join('')}…` : line;
}
