/** radar: what rests on articles that changed since a day. */
import { z } from 'zod';
import { FATE_NAMES, restingWords, ruleWords } from '../../../app/radar/render';
import { HIERARCHY_LEVELS } from '../../../domain/model/terms';
import { RADAR } from '../documents';
import { type Answer, DATE } from '../shapes';
import type { Ask } from '../tool-failure';

const ARTICLE = z.object({ path: z.string(), label: z.string(), text: z.string() }).nullable();
const OUTPUT = {
  works: z.number(),
  total: z.number(),
  lowerRulesTotal: z.number(),
  more: z.boolean(),
  entries: z.array(
    z.object({
      fate: z.enum(Object.keys(FATE_NAMES) as [keyof typeof FATE_NAMES]),
      source: z.string(),
      title: z.string(),
      on: z.string(),
      by: z.array(z.string()),
      byNumber: z.boolean(),
      before: ARTICLE,
      after: ARTICLE,
      resting: z.object({
        kind: z.enum(['ITEM', 'RULE']),
        id: z.string(),
        name: z.string(),
        type: z.string().nullable(),
        body: z.string().nullable(),
        row: z.number().nullable(),
        of: z.string(),
        ofTitle: z.string(),
        words: z.string(),
      }),
    }),
  ),
  lowerRules: z.array(
    z.object({
      source: z.string(),
      title: z.string(),
      on: z.string(),
      rule: z.string(),
      ruleTitle: z.string(),
      level: z.enum(HIERARCHY_LEVELS),
      region: z.array(z.string()),
      ruleFrom: z.string(),
      relation: z.enum(['BASED_ON', 'IMPLEMENTS']),
      evidence: z.string().nullable(),
      touched: z.number().nullable(),
    }),
  ),
  notCompared: z.array(z.object({ source: z.string(), title: z.string(), on: z.string() })),
};
const ANSWER = z.object(OUTPUT);
type Radar = z.infer<typeof ANSWER>;

export const RADAR_TOOL = {
  title: '依据变动',
  description:
    '法律修改以后，哪些清单事项、报告举措和下位规定所依据的条文被修改、删除或变了条号，附原文与现文。' +
    'What rests on articles that were changed, deleted or renumbered since a day, with old and new words.',
  inputSchema: {
    since: DATE.describe('自哪一天起施行的修改，YYYY-MM-DD changes in force since'),
    until: DATE.optional().describe('至哪一天 and up to'),
    sources: z
      .array(z.string())
      .max(50)
      .optional()
      .describe('只看这些文件：题名、别名或文号 of these works only'),
    first: z.number().int().min(1).max(100).optional().describe('至多几处，默认 20 how many; 20 if left out'),
    limit: z.number().int().min(1).max(100).optional().describe('同 first the same as first'),
    skip: z.number().int().min(0).default(0).describe('略过前几处 how many to pass over'),
  },
  outputSchema: OUTPUT,
};

interface RadarGiven {
  since: string;
  until?: string;
  sources?: string[];
  skip: number;
  first?: number;
  /** The name that `first` had before. */
  limit?: number;
}

export async function radar(ask: Ask, { first, limit, ...given }: RadarGiven): Promise<Answer> {
  const { radar: data } = await ask<{ radar: Radar }>(RADAR, { ...given, first: first ?? limit ?? 20 });
  const { works, total, entries, lowerRules, lowerRulesTotal, notCompared, more } = data;
  const lines = [
    ...entries.flatMap((entry, at) => [
      `${at + 1}. ${restingWords(entry)}`,
      ...(entry.before ? [`   原文：${entry.before.text}`] : []),
      ...(entry.after && entry.fate === 'CHANGED' ? [`   现文：${entry.after.text}`] : []),
    ]),
    ...lowerRules.map(ruleWords),
    ...notCompared.map(
      ({ title, on }) => `《${title}》${on} 有修改，前后两版条文没有都收录，变了哪些条不知道`,
    ),
  ];
  const count = `自 ${given.since} 起受影响 ${total} 处${more ? '以上' : ''}，列出 ${entries.length} 处；未改的下位规定 ${lowerRulesTotal} 部，列出 ${lowerRules.length} 部`;
  // That nothing is known to have changed, and that a change touches nothing, are two answers.
  const none =
    works === 0
      ? `自 ${given.since} 起，没有所知的修改或终止；没有收录的修改不在其内。No change is known.`
      : `自 ${given.since} 起所知变动的文件 ${works} 部，没有发现受影响的事项、举措或下位规定。Nothing known is touched.`;
  const text = lines.length === 0 ? none : `${count}：\n${lines.join('\n')}`;
  return { text, data };
}
