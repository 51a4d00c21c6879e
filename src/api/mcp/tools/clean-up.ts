/** clean_up: the documents of a body, and what is proposed of each. */
import { z } from 'zod';
import { HIERARCHY_LEVELS } from '../../../domain/model/terms';
import { CLEAN_UP_PROPOSALS } from '../../../domain/research/clean-up';
import { proposalWords } from '../../../domain/research/clean-up-table';
import { CLEAN_UP } from '../documents';
import { type Answer, type DayGiven, dayArguments, STATUS } from '../shapes';
import { type Ask, dayGiven } from '../tool-failure';

const OUTPUT = {
  total: z.number(),
  entries: z.array(
    z.object({
      source: z.string(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      level: z.enum(HIERARCHY_LEVELS),
      effectiveFrom: z.string().nullable(),
      effectiveTo: z.string().nullable(),
      status: STATUS,
      proposal: z.enum(CLEAN_UP_PROPOSALS).nullable(),
      toCheck: z.boolean(),
      evidence: z.array(
        z.object({
          reason: z.string(),
          message: z.string(),
          messageEn: z.string(),
          source: z.string().nullable(),
          on: z.string().nullable(),
          quote: z.string().nullable(),
        }),
      ),
    }),
  ),
};
const ANSWER = z.object(OUTPUT);
type CleanUp = z.infer<typeof ANSWER>;

export const CLEAN_UP_TOOL = {
  title: '清理',
  description:
    '某机关的文件，各有何有效期，被什么终止，上位法有何变动，建议保留、修改、废止或宣布失效，附理由；由人决定。' +
    'Documents of a body, what ended them or changed above them, and what is proposed; for people to decide.',
  inputSchema: {
    body: z.string().min(1, '须有机关（expected a body）').describe('机关的名称或标识 the body'),
    ...dayArguments('按哪一天的法律，YYYY-MM-DD；默认今天 the day whose law counts'),
    levels: z.array(z.enum(HIERARCHY_LEVELS)).optional().describe('只看这些效力级别 of these levels'),
    limit: z.number().int().min(1).max(100).default(20).describe('至多几件 how many'),
  },
  outputSchema: OUTPUT,
};

export async function cleanUp(
  ask: Ask,
  { limit, body, levels, ...day }: { limit: number; body: string; levels?: string[] } & DayGiven,
): Promise<Answer> {
  const { cleanUp: data } = await ask<{ cleanUp: CleanUp }>(CLEAN_UP, {
    ...{ body, levels, on: dayGiven(day), first: limit },
  });
  const lines = data.entries.map(
    (entry, at) =>
      `${at + 1}. ${proposalWords(entry)}\n   ${entry.evidence.map(({ message }) => message).join('；')}`,
  );
  const text =
    lines.length === 0
      ? '没有收录或得知此机关的文件。No document of this body is known.'
      : `所知 ${data.total} 件，列出 ${lines.length} 件；建议只供参考，由人决定：\n${lines.join('\n')}`;
  return { text, data };
}
