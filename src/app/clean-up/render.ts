/** Clean-up as a table to edit, or as lines for a terminal. An edited table can be imported: see repeals.ts. */
import type { CleanUpEntry, CleanUpProposal } from '../../domain/research/clean-up';
import { levelName } from '../../domain/text/names/level';
import { statusName } from '../../domain/text/names/status';
import { csvLine } from '../export/csv';
import type { CleanUp } from '.';

export const CLEAN_UP_FORMATS = ['text', 'csv', 'json'] as const;
export type CleanUpFormat = (typeof CLEAN_UP_FORMATS)[number];

export const PROPOSAL_NAMES: Readonly<Record<CleanUpProposal, string>> = {
  KEEP: '保留',
  AMEND: '修改',
  REPEAL: '废止',
  LAPSE: '失效',
};

/** The last two are for whoever decides. */
export const CLEAN_UP_HEAD = [
  ...['序号', '文件名称', '文号', '效力级别', '施行日期', '终止日期', '现状'],
  ...['建议', '须核对', '理由', '标识', '结论', '备注'],
];

export function renderCleanUp(answer: CleanUp, format: CleanUpFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(answer, null, 2)}\n`;
    case 'csv':
      // With a byte-order mark, by which a spreadsheet knows UTF-8: it is there to be edited.
      return `\ufeff${[CLEAN_UP_HEAD, ...answer.entries.map(cells)].map(csvLine).join('')}`;
    case 'text':
      return asText(answer);
  }
}

function cells(entry: CleanUpEntry, at: number): string[] {
  const { title, documentNumber, level, effectiveFrom, effectiveTo, status, proposal, toCheck } = entry;
  return [
    ...[
      String(at + 1),
      title,
      documentNumber ?? '',
      levelName(level),
      effectiveFrom ?? '不详',
      effectiveTo ?? '',
    ],
    ...[statusName(status), proposalName(proposal), toCheck ? '是' : ''],
    ...[entry.evidence.map(reasonOf).join('\n'), entry.source, '', ''],
  ];
}

export function proposalName(proposal: CleanUpProposal | null): string {
  return proposal === null ? '不能判断' : PROPOSAL_NAMES[proposal];
}

function reasonOf({ message, quote }: CleanUpEntry['evidence'][number]): string {
  return quote === null ? message : `${message}：${quote.replace(/\s+/gu, ' ')}`;
}

function asText({ body, on, entries, more }: CleanUp): string {
  const lines = entries.flatMap((entry) => {
    const number = entry.documentNumber === null ? '' : `（${entry.documentNumber}）`;
    const head = `${proposalName(entry.proposal)}${entry.toCheck ? '（须核对）' : ''} 《${entry.title}》${number} ${statusName(entry.status)}`;
    return [head, ...entry.evidence.map((each) => `  ${reasonOf(each)}`)];
  });
  const count = (proposal: CleanUpProposal | null) =>
    entries.filter((entry) => entry.proposal === proposal).length;
  const sum = (['KEEP', 'AMEND', 'REPEAL', 'LAPSE', null] as const)
    .map((proposal) => `${proposalName(proposal)} ${count(proposal)}`)
    .join('，');
  lines.push(
    `${body}：所知 ${entries.length} 件${more ? '以上' : ''}，按 ${on} 的效力：${sum}。建议只供参考，由人决定。`,
  );
  return `${lines.join('\n')}\n`;
}
