/** Clean-up as a table to edit, or as lines for a terminal. An edited table can be imported: see repeals.ts. */
import type { CleanUpProposal } from '../../domain/research/clean-up';
import {
  CLEAN_UP_HEAD,
  cleanUpCells,
  proposalName,
  proposalWords,
  reasonOf,
} from '../../domain/research/clean-up-table';
import { csvLine } from '../export/csv';
import type { CleanUp } from '.';

export const CLEAN_UP_FORMATS = ['text', 'csv', 'json'] as const;
export type CleanUpFormat = (typeof CLEAN_UP_FORMATS)[number];

export function renderCleanUp(answer: CleanUp, format: CleanUpFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(answer, null, 2)}\n`;
    case 'csv':
      // With a byte-order mark, by which a spreadsheet knows UTF-8: it is there to be edited.
      return `\ufeff${[CLEAN_UP_HEAD, ...answer.entries.map((entry, at) => cleanUpCells(entry, at))].map(csvLine).join('')}`;
    case 'text':
      return asText(answer);
  }
}

function asText({ body, on, entries, more }: CleanUp): string {
  const lines = entries.flatMap((entry) => [
    proposalWords(entry),
    ...entry.evidence.map((each) => `  ${reasonOf(each)}`),
  ]);
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
