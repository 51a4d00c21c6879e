/** suggest_provisions: articles that a text may rest on. */
import { z } from 'zod';
import { SUGGEST } from '../documents';
import { type Answer, DATE } from '../shapes';
import type { Ask } from '../tool-failure';

const OUTPUT = {
  asOf: z.string(),
  region: z.array(z.string()),
  articles: z.number(),
  suggestions: z.array(
    z.object({
      title: z.string(),
      label: z.string(),
      rank: z.number(),
      confidence: z.number(),
      reasons: z.array(z.string()),
      answers: z.array(z.object({ text: z.string(), start: z.number().describe('UTF-16'), end: z.number() })),
      provision: z.object({ id: z.string(), text: z.string().nullable() }).nullable(),
    }),
  ),
};
const SUGGESTED = z.object(OUTPUT);
type Suggested = z.infer<typeof SUGGESTED>;

export const SUGGEST_PROVISIONS = {
  title: '建议条文',
  description:
    '推断一段文本（举措、要求）可能依据的条文；只给很可能对的，没有就说没有。是推断而非引用，用前须读条文。' +
    'Infers articles that a text may rest on, only where likely right; read them before use.',
  inputSchema: {
    text: z.string().min(1, '须有文本（expected a text）').describe('文本 the text'),
    asOf: DATE.optional().describe('按哪一天的效力，YYYY-MM-DD；默认今天 the day meant'),
    region: z.string().optional().describe('行为者的地区或机关，如 重庆市/沙坪坝区 where, or who acts'),
    source: z.string().optional().describe('只在这一文件中找 only in this work'),
  },
  outputSchema: OUTPUT,
};

export async function suggestProvisions(ask: Ask, given: Record<string, unknown>): Promise<Answer> {
  const { suggestProvisions: data } = await ask<{ suggestProvisions: Suggested }>(SUGGEST, given);
  const lines = data.suggestions.map(
    ({ title, label, confidence, reasons, provision }, at) =>
      `${at + 1}. 《${title}》${label}（同类建议约 ${Math.round(confidence * 100)}% 对）${reasons.join('；')}\n   ${provision?.text ?? '条文未收录 its words are not held'}`,
  );
  const none =
    data.articles === 0
      ? '没有收录条文，不能推断。No text of a law is held.'
      : '没有很可能的条文。No article is likely.';
  return {
    text: lines.length === 0 ? none : `推断，不是引用（按 ${data.asOf}）：\n${lines.join('\n')}`,
    data,
  };
}
