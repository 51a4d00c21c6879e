/** search: sources, provisions and measures that hold given words. */
import { z } from 'zod';
import { todayInBeijing } from '../../../domain/model/days';
import { SEARCH } from '../documents';
import {
  type Answer,
  DATE,
  DATED_VERSION,
  REPORT,
  SOURCE,
  STATUS,
  sourceWords,
  VERSION,
  versionWords,
} from '../shapes';
import type { Ask } from '../tool-failure';

const KINDS = ['PROVISION', 'LEGAL_SOURCE', 'MEASURE', 'TABLE'] as const;

const NODE = z.discriminatedUnion('type', [
  SOURCE.extend({ type: z.literal('LegalSource'), statusAt: STATUS, versionAt: VERSION.nullable() }),
  z.object({
    type: z.literal('Provision'),
    id: z.string(),
    label: z.string().nullable(),
    path: z.string(),
    version: DATED_VERSION,
  }),
  z.object({
    type: z.literal('Measure'),
    id: z.string(),
    headingPath: z.array(z.string()),
    status: z.string(),
    report: REPORT.nullable(),
  }),
  // A table.
  z.object({
    type: z.literal('ReportPart'),
    id: z.string(),
    headingPath: z.array(z.string()),
    status: z.string(),
    report: REPORT.nullable(),
  }),
]);
const EDGE = z.object({ snippet: z.string(), score: z.number(), node: NODE });
const OUTPUT = { totalCount: z.number(), statusOn: z.string(), results: z.array(EDGE) };
type Node = z.infer<typeof NODE>;

interface Data {
  search: { totalCount: number; edges: z.infer<typeof EDGE>[] };
}

export const SEARCH_TOOL = {
  title: '检索',
  description:
    '检索收录的文件（名称、别名）、条款与报告中的举措、表格，最相关的在前，附版本与时效性。' +
    'Finds sources, provisions, measures and tables by words, best first, with version and status.',
  inputSchema: {
    query: z.string().min(2, '至少两字（expected at least two characters）').describe('词，空格分开 words'),
    kinds: z.array(z.enum(KINDS)).optional().describe('只找这些：条款、文件、举措、表格 kinds to find'),
    inForceOn: DATE.optional().describe('只找当日有效的文件与条款，YYYY-MM-DD in force on this day'),
    limit: z.number().int().min(1).max(50).default(10).describe('至多几条 how many'),
  },
  outputSchema: OUTPUT,
};

export async function search(
  ask: Ask,
  given: { query: string; kinds?: string[]; inForceOn?: string; limit: number },
): Promise<Answer> {
  const { limit, ...wanted } = given;
  const statusOn = given.inForceOn ?? todayInBeijing();
  const data = await ask<Data>(SEARCH, { ...wanted, day: statusOn, first: limit });
  const { totalCount, edges } = data.search;
  const lines = edges.map(({ snippet, node }, at) => `${at + 1}. ${line(node)}\n   ${snippet}`);
  const text =
    lines.length === 0
      ? '没有找到。可换用更短或别的词，或去掉 kinds、inForceOn。Nothing found; try other words.'
      : `共 ${totalCount} 项，前 ${lines.length} 项（时效性按 ${statusOn}）：\n${lines.join('\n')}`;
  return { text, data: { totalCount, statusOn, results: edges } };
}

function line(node: Node): string {
  if (node.type === 'Measure' || node.type === 'ReportPart')
    return `${node.type === 'Measure' ? '举措' : '表格'} ${node.headingPath.join(' › ')}（${node.report?.title ?? ''}）${node.id}`;
  if (node.type === 'Provision') {
    const { version } = node;
    return `条款 ${sourceWords(version.source, version)}${node.label ?? node.path}，${versionWords(version, version.status)}（${node.id}）`;
  }
  return `文件 ${sourceWords(node, node.versionAt)}，${versionWords(node.versionAt, node.statusAt)}（${node.id}）`;
}
