/** search: sources, provisions and measures that hold given words. */
import { z } from 'zod';
import { MATCHINGS, type Matching, SEARCH_KINDS, SEARCH_SORTS } from '../../../app/search/terms';
import { HIERARCHY_LEVELS, PROVISION_KINDS } from '../../../domain/model/terms';
import { SEARCH, type SearchAnswer, type SearchQuestion, searchVariables } from '../../search-question';
import {
  AFTER,
  type Answer,
  DATE,
  DATED_VERSION,
  PAGE,
  REPORT,
  SOURCE,
  STATUS,
  sourceWords,
  VERSION,
  versionWords,
} from '../shapes';
import { type Ask, ToolFailure } from '../tool-failure';

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
const OUTPUT = {
  ...PAGE,
  totalCount: z.number(),
  totalCountIsBound: z.boolean(),
  matching: z.enum(MATCHINGS),
  statusOn: z.string(),
  results: z.array(EDGE),
};
type Node = z.infer<typeof NODE>;

const WORDS = z.string().min(2, '至少两字（expected at least two characters）');
const year = z.number().int().optional();

export const SEARCH_TOOL = {
  title: '检索',
  description:
    '检索收录的文件（名称、别名）、条款与报告中的举措、表格，最相关的在前，附版本与时效性。' +
    'Finds sources, provisions, measures and tables by words, best first, with version and status.',
  inputSchema: {
    text: WORDS.optional().describe('词，空格分开 words'),
    query: WORDS.optional().describe('同 text the same as text'),
    kinds: z
      .array(z.enum(SEARCH_KINDS))
      .optional()
      .describe('只找这些：条款、文件、举措、表格 kinds to find'),
    inForceOn: DATE.optional().describe('只找当日有效的文件与条款，YYYY-MM-DD in force on this day'),
    levels: z.array(z.enum(HIERARCHY_LEVELS)).optional().describe('效力级别 levels of the works'),
    source: z.string().optional().describe('只在此文件中：题名、别名或文号 only in this work'),
    body: z.string().optional().describe('制定机关或发文机关 issuing body'),
    region: z.string().optional().describe('地区，含其下级 region'),
    yearFrom: year.describe('举措的年度自 measures from this year'),
    yearTo: year.describe('举措的年度至 measures up to this year'),
    promulgatedFrom: year.describe('自哪一年公布或修改的文件与条款 works promulgated from this year'),
    promulgatedTo: year.describe('至哪一年 up to this year'),
    units: z.array(z.enum(PROVISION_KINDS)).optional().describe('条款的层次 kinds of provisions'),
    cited: z.boolean().optional().describe('有无引用 whether it cites or is cited'),
    sort: z.enum(SEARCH_SORTS).default('RELEVANCE').describe('次序 order'),
    first: z.number().int().min(1).max(50).optional().describe('至多几条，默认 10 how many; 10 if left out'),
    limit: z.number().int().min(1).max(50).optional().describe('同 first the same as first'),
    after: AFTER,
  },
  outputSchema: OUTPUT,
};

type Given = Omit<SearchQuestion, 'first' | 'query'> & {
  text?: string;
  query?: string;
  first?: number;
  limit?: number;
};

/** `query` and `limit` are the names that `text` and `first` had before. */
export async function search(
  ask: Ask,
  { text: words, query, first, limit, ...given }: Given,
): Promise<Answer> {
  const asked = words ?? query;
  if (asked === undefined) {
    throw new ToolFailure(
      'BAD_USER_INPUT',
      '须给 text（expected text）',
      '给出要找的词。Give the words to look for.',
      'text',
    );
  }
  const variables = searchVariables({ ...given, query: asked, first: first ?? limit ?? 10 });
  const data = await ask<SearchAnswer<z.infer<typeof EDGE>>>(SEARCH, variables);
  const { totalCount, totalCountIsBound, matching, edges, pageInfo } = data.search;
  const statusOn = variables.day;
  const lines = edges.map(({ snippet, node }, at) => `${at + 1}. ${line(node)}\n   ${snippet}`);
  const count = `${totalCountIsBound ? '至少' : '共'} ${totalCount} 项`;
  const text =
    lines.length === 0
      ? '没有找到。可换用更短或别的词，或去掉筛选。Nothing found; try other words, or fewer filters.'
      : `${count}，前 ${lines.length} 项${MATCHING[matching]}（时效性按 ${statusOn}）：\n${lines.join('\n')}`;
  return { text, data: { totalCount, totalCountIsBound, matching, statusOn, ...pageInfo, results: edges } };
}

const MATCHING: Record<Matching, string> = {
  ALL_WORDS: '',
  NEAR: '，照原样都有的在前，其后的只在条内分别有各词',
  SOME_WORDS: '，没有一项有全部的词',
};

function line(node: Node): string {
  if (node.type === 'Measure' || node.type === 'ReportPart')
    return `${node.type === 'Measure' ? '举措' : '表格'} ${node.headingPath.join(' › ')}（${node.report?.title ?? ''}）${node.id}`;
  if (node.type === 'Provision') {
    const { version } = node;
    return `条款 ${sourceWords(version.source, version)}${node.label ?? node.path}，${versionWords(version, version.status)}（${node.id}）`;
  }
  return `文件 ${sourceWords(node, node.versionAt)}，${versionWords(node.versionAt, node.statusAt)}（${node.id}）`;
}
