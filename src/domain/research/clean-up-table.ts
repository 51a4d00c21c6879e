/**
 * Clean-up as a table for whoever decides: what is proposed and why, with two columns to fill in. Whichever door makes
 * it, the filled-in table can be read as a list of ended documents.
 */
import { levelName } from '../text/names/level';
import { statusName } from '../text/names/status';
import type { CleanUpEntry, CleanUpProposal } from './clean-up';

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

/** What was decided of a document; null: nothing yet. */
export interface CleanUpDecision {
  outcome: CleanUpProposal | null;
  remark: string;
}

type Evidence = Pick<CleanUpEntry['evidence'][number], 'message' | 'quote'>;

/** One row. `at`: its place, from 0. */
export function cleanUpCells(
  entry: Omit<CleanUpEntry, 'evidence'> & { evidence: readonly Evidence[] },
  at: number,
  { outcome, remark }: CleanUpDecision = { outcome: null, remark: '' },
): string[] {
  const { source, title, documentNumber, level, effectiveFrom, effectiveTo, status, proposal } = entry;
  return [
    ...[String(at + 1), title, documentNumber ?? '', levelName(level)],
    ...[effectiveFrom ?? '不详', effectiveTo ?? '', statusName(status)],
    ...[proposalName(proposal), entry.toCheck ? '是' : '', entry.evidence.map(reasonOf).join('\n'), source],
    ...[outcome === null ? '' : PROPOSAL_NAMES[outcome], remark],
  ];
}

export function proposalName(proposal: CleanUpProposal | null): string {
  return proposal === null ? '不能判断' : PROPOSAL_NAMES[proposal];
}

/** 废止（须核对） 《某办法》（某发〔2015〕1号） 有效: what is proposed of a document, in one line. */
export function proposalWords({
  title,
  documentNumber,
  status,
  proposal,
  toCheck,
}: Pick<CleanUpEntry, 'title' | 'documentNumber' | 'status' | 'proposal' | 'toCheck'>): string {
  const number = documentNumber === null ? '' : `（${documentNumber}）`;
  return `${proposalName(proposal)}${toCheck ? '（须核对）' : ''} 《${title}》${number} ${statusName(status)}`;
}

export function reasonOf({ message, quote }: Evidence): string {
  return quote === null ? message : `${message}：${quote.replace(/\s+/gu, ' ')}`;
}
