/** list_sources: which works are known, by the filters of `legalSources`. */
import { z } from 'zod';
import { todayInBeijing } from '../../../domain/model/days';
import { HIERARCHY_LEVELS } from '../../../domain/model/terms';
import { LIST_SOURCES } from '../documents';
import {
  AFTER,
  type Answer,
  CAUTION,
  cautionWords,
  DATE,
  FIRST,
  PAGE,
  type PageInfo,
  SOURCE,
  STATUS,
  sourceWords,
  VERSION,
  versionWords,
  YEARS,
} from '../shapes';
import type { Ask } from '../tool-failure';

const WORK = SOURCE.extend({
  held: z.boolean(),
  statusAt: STATUS,
  versionAt: VERSION.nullable(),
  cautions: z.array(CAUTION),
});
const OUTPUT = { totalCount: z.number(), ...PAGE, statusOn: z.string(), sources: z.array(WORK) };
type Work = z.infer<typeof WORK>;

export const LIST_SOURCES_TOOL = {
  title: '文件一览',
  description:
    '所知的文件，按题名中的字、机关、地区、级别、年份、时效筛选，一页一页地给。' +
    'The works known, by words of the title, body, region, level, year and status, page by page.',
  inputSchema: {
    text: z.string().optional().describe('题名或别名中的字 words of the title'),
    body: z.string().optional().describe('制定机关 issuing body'),
    region: z.string().optional().describe('地区，含其下级 region'),
    levels: z.array(z.enum(HIERARCHY_LEVELS)).optional().describe('效力级别 levels'),
    years: YEARS.optional().describe('公布或修改的年份 years of promulgation'),
    held: z.boolean().optional().describe('是否收录 whether it is held'),
    inForceOn: DATE.optional().describe('只列当日有效的 in force on this day'),
    first: FIRST,
    after: AFTER,
  },
  outputSchema: OUTPUT,
};

export async function listSources(
  ask: Ask,
  { first, after, ...filter }: { first: number; after?: string; inForceOn?: string },
): Promise<Answer> {
  const statusOn = filter.inForceOn ?? todayInBeijing();
  const { legalSources } = await ask<{
    legalSources: { totalCount: number; pageInfo: PageInfo; nodes: Work[] };
  }>(LIST_SOURCES, { filter, first, after, on: statusOn });
  const { totalCount, pageInfo, nodes } = legalSources;
  const lines = nodes.map(
    (work) =>
      `- ${sourceWords(work, work.versionAt)}，${versionWords(work.versionAt, work.statusAt)}${work.held ? '' : '，未收录'}（${work.id}）${cautionWords(work.cautions)}`,
  );
  const text =
    totalCount === 0
      ? '没有这样的文件。No such work is known.'
      : `共 ${totalCount} 部，此处 ${nodes.length} 部（时效性按 ${statusOn}）：\n${lines.join('\n')}`;
  return { text, data: { totalCount, ...pageInfo, statusOn, sources: nodes } };
}
