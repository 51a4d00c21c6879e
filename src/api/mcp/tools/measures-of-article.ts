/** measures_of_article: what reports say was done on the basis of an article. */
import { z } from 'zod';
import { ITEM_STATUSES, RELATIONS } from '../../../domain/model/terms';
import { relationName } from '../../../domain/text/names/relation';
import { MEASURES_OF_ARTICLE } from '../documents';
import { AFTER, type Answer, FIRST, PAGE, type PageInfo, REPORT, WORK_NAME, YEARS } from '../shapes';
import type { Ask } from '../tool-failure';

const MEASURE = z.object({
  id: z.string(),
  headingPath: z.array(z.string()),
  text: z.string(),
  status: z.string(),
  report: REPORT.nullable(),
  citations: z.array(
    z.object({
      text: z.string(),
      title: z.string().nullable(),
      relation: z.enum(RELATIONS),
      outcome: z.string(),
      confidence: z.number(),
      pinpoint: z.object({ text: z.string() }).nullable(),
    }),
  ),
});
const OUTPUT = { totalCount: z.number(), ...PAGE, measures: z.array(MEASURE) };
type Measure = z.infer<typeof MEASURE>;

export const MEASURES_OF_ARTICLE_TOOL = {
  title: '某条之下的举措',
  description:
    '哪些报告的举措引用了某文件（的某条），按地区、机关、年度、状态筛选，一页一页地给。只计引用，不计推断。' +
    'Measures of reports that cite a work, or an article of it, page by page; citations only, nothing inferred.',
  inputSchema: {
    source: WORK_NAME,
    article: z
      .string()
      .min(1)
      .optional()
      .describe('条号，按报告所写，如 第三条；不给即整部 the article as reports number it'),
    body: z.string().optional().describe('发文机关 body of the report'),
    region: z.string().optional().describe('地区，含其下级 region'),
    years: YEARS.optional().describe('举措的年度 years of the measures'),
    statuses: z.array(z.enum(ITEM_STATUSES)).optional().describe('举措的状态 done, planned and so on'),
    first: FIRST,
    after: AFTER,
  },
  outputSchema: OUTPUT,
};

export async function measuresOfArticle(
  ask: Ask,
  { first, after, ...filter }: { first: number; after?: string; source: string; article?: string },
): Promise<Answer> {
  const { measures } = await ask<{
    measures: { totalCount: number; pageInfo: PageInfo; nodes: Measure[] };
  }>(MEASURES_OF_ARTICLE, { filter, first, after });
  const { totalCount, pageInfo, nodes } = measures;
  const text =
    totalCount === 0
      ? '收录的报告中没有引用它的举措。No measure held cites it.'
      : `共 ${totalCount} 项，此处 ${nodes.length} 项：\n${nodes.map(line).join('\n')}`;
  return { text, data: { totalCount, ...pageInfo, measures: nodes } };
}

function line({ id, report, headingPath, citations }: Measure): string {
  const cited = citations.map(
    ({ relation, text }) => `${relationName(relation)}${text.replace(/\s+/gu, '')}`,
  );
  return `- ${report?.title ?? ''} › ${headingPath.join(' › ')}：${cited.join('；')}（${id}）`;
}
