/** check_text: what is wrong with the legal bases of a draft. */
import { z } from 'zod';
import { SEVERITY_NAMES } from '../../../app/check/render/words';
import { FINDING_CODES, type FindingCode } from '../../../domain/check';
import { CHECK } from '../documents';
import { type Answer, DATE } from '../shapes';
import type { Ask } from '../tool-failure';

const SEVERITY = z.enum(['ERROR', 'WARNING', 'NOTE']);
const FINDING = z.object({
  code: z.enum(Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]]),
  severity: SEVERITY,
  start: z.number().describe('UTF-16'),
  end: z.number(),
  words: z.string(),
  message: z.string(),
  messageEn: z.string(),
  right: z.string().nullable(),
  evidence: z.string().nullable(),
  confidence: z.number(),
  citation: z.number().nullable(),
  difference: z
    .array(z.object({ kind: z.enum(['SAME', 'REMOVED', 'ADDED']), text: z.string() }))
    .nullable()
    .describe('REMOVED: in the provision; ADDED: in the draft, or in the later version'),
});
const AUTHORITY = z.object({
  title: z.string(),
  level: z.string().nullable(),
  documentNumber: z.string().nullable(),
  verdict: z.string(),
  outcome: z.string(),
  provisions: z.array(z.string()),
  count: z.number(),
  start: z.number(),
  severity: SEVERITY.nullable(),
  knownOn: z
    .string()
    .nullable()
    .describe('资料截至何日，其后未核实；未载则空 known up to this day; null: not told'),
});
export const CHECK_OUTPUT = {
  asOf: z.string().nullable(),
  region: z.array(z.string()).nullable(),
  standing: z.string(),
  silenced: z.number(),
  counts: z.object({ errors: z.number(), warnings: z.number(), notes: z.number() }),
  unverified: z.object({ citations: z.number(), quotations: z.number() }),
  findings: z.array(FINDING),
  authorities: z.array(AUTHORITY),
};
const CHECKED = z.object(CHECK_OUTPUT);
export type Checked = z.infer<typeof CHECKED>;

export const CHECK_TEXT = {
  title: '核稿',
  description:
    '核对一份中文文稿的法律依据：已废止、已修改、没有的条款、题名或文号有误、引文与原文不符、简称未定义等，逐一给出位置、说明与应为什么；未收录的如实说“未核对”。不保存任何内容。' +
    'Checks the legal bases of a draft: what is repealed, amended, missing, misspelt or misquoted, and what is right. Stores nothing.',
  inputSchema: {
    text: z.string().min(1, '须有文稿（expected a draft）').describe('文稿全文 the draft'),
    asOf: DATE.optional().describe('按哪一天的效力核对，YYYY-MM-DD；默认为报告标题所示或今天 the day meant'),
    issuerHint: z
      .string()
      .optional()
      .describe('文稿的发文机关或地区，如 重庆市/沙坪坝区 who issues the draft, or where'),
    ownTitle: z
      .string()
      .optional()
      .describe('文稿自身是规范性文件时的题名 title of a draft that is a rule itself'),
    annualReport: z.boolean().default(false).describe('同时检查年度报告应有的各部分 also its required parts'),
    draftRule: z
      .boolean()
      .default(false)
      .describe('同时列出须有上位法依据的句子 also clauses that need a superior law'),
  },
  outputSchema: CHECK_OUTPUT,
};

export async function checkText(ask: Ask, given: Record<string, unknown>): Promise<Answer> {
  const { checkText: data } = await ask<{ checkText: Checked }>(CHECK, given);
  const lines = [summaryLine(data), ...data.findings.map(line), ...authorityLines(data)];
  return { text: lines.join('\n'), data };
}

export function summaryLine({ counts, standing }: Checked): string {
  return `错误 ${counts.errors}，警告 ${counts.warnings}，提示 ${counts.notes}。${standing}`;
}

export function authorityLines({ authorities }: Checked): string[] {
  return [
    ...(authorities.length > 0 ? ['依据：'] : []),
    ...authorities.map(
      ({ title, provisions, verdict, knownOn }) =>
        `- ${title}${provisions.join('、')}：${verdict}${knownOn === null ? '' : `（资料截至 ${knownOn}）`}`,
    ),
  ];
}

function line({ severity, code, words, message, right }: Checked['findings'][number], at: number): string {
  const written = words.replace(/\s+/gu, '');
  const shown = written.length > 60 ? `${written.slice(0, 59)}…` : written;
  return `${at + 1}. ${SEVERITY_NAMES[severity]} ${code} “${shown}”：${message}${right === null ? '' : `。应为：${right}`}`;
}
