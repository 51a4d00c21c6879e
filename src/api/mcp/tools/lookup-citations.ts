/** lookup_citations: every citation of a text, and whether it is real. */
import { z } from 'zod';
import { LOOK_UP } from '../documents';
import {
  type Answer,
  CAUTION,
  cautionWords,
  DATE,
  SOURCE,
  STATUS,
  sourceWords,
  VERSION,
  versionWords,
} from '../shapes';
import type { Ask } from '../tool-failure';

const ENTRY = z.object({
  text: z.string(),
  start: z.number().describe('UTF-16'),
  end: z.number(),
  codePointStart: z.number(),
  codePointEnd: z.number(),
  form: z.string(),
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  kind: z.string(),
  relation: z.string(),
  pinpoint: z.object({ text: z.string() }).nullable(),
  outcome: z.enum([
    'RESOLVED',
    'SUPERSEDED',
    'PROVISION_NOT_FOUND',
    'AMBIGUOUS',
    'NOT_HELD',
    'NOT_LEGAL_SOURCE',
    'OVER_LIMIT',
  ]),
  asOf: z.string().nullable(),
  status: STATUS.nullable(),
  startKnown: z.boolean().nullable(),
  knownOn: z.string().nullable(),
  cautions: z.array(CAUTION),
  confidence: z.number(),
  rule: z.string(),
  reasons: z.array(z.string()),
  missingProvisions: z.array(z.string()),
  supersededOn: z.string().nullable(),
  didYouMean: z.array(z.string()),
  strings: z.object({ full: z.string(), short: z.string(), english: z.string() }).nullable(),
  source: SOURCE.nullable(),
  version: VERSION.nullable(),
  supersededBy: z.array(SOURCE),
  candidates: z.array(
    z.object({ score: z.number(), reasons: z.array(z.string()), source: SOURCE.nullable() }),
  ),
});
const OUTPUT = { citations: z.array(ENTRY) };
type Entry = z.infer<typeof ENTRY>;

export const LOOKUP_CITATIONS = {
  title: '查核引用',
  description:
    '找出一段中文文本中对法律、法规、规章、规范性文件、党内法规的全部引用，并逐一说明所指：文件、当日版本、时效性；不能确定或未收录的如实说明。写作中引用法条前后，用它核对。' +
    'Finds every citation of Chinese law or policy in a text and says what each means: work, version that day, status — or why it cannot be told.',
  inputSchema: {
    text: z.string().min(1, '须有文本（expected a text）').describe('要查的文本 text to read'),
    asOf: DATE.optional().describe('按哪一天解释，YYYY-MM-DD；默认为报告期末或今天 the day meant'),
    issuerHint: z
      .string()
      .optional()
      .describe('文本的发文机关或地区，如 重庆市/沙坪坝区 who issued the text, or where'),
  },
  outputSchema: OUTPUT,
};

export async function lookupCitations(
  ask: Ask,
  given: { text: string; asOf?: string; issuerHint?: string },
): Promise<Answer> {
  const { citationLookup } = await ask<{ citationLookup: { citations: Entry[] }[] }>(LOOK_UP, given);
  const citations = citationLookup[0]?.citations ?? [];
  const lines = citations.map((entry, at) => `${at + 1}. ${line(entry)}${cautionWords(entry.cautions)}`);
  const text =
    lines.length === 0
      ? '文中没有引用。No citations found.'
      : `共 ${lines.length} 处引用：\n${lines.join('\n')}`;
  return { text, data: { citations } };
}

function line(entry: Entry): string {
  const { text, outcome, source, version, status, asOf, reasons } = entry;
  const written = text.replace(/\s+/gu, '');
  if (source && outcome === 'RESOLVED') {
    const on = asOf ? `按 ${asOf}：` : '';
    return `${written} → ${sourceWords(source, version)}，${on}${versionWords(version, status)}（${source.id}）`;
  }
  if (source && outcome === 'SUPERSEDED') {
    const by =
      entry.supersededBy.length > 0
        ? `，现为 ${entry.supersededBy.map((source) => sourceWords(source)).join('、')}`
        : '';
    const since = entry.supersededOn ? `自 ${entry.supersededOn} 起` : '';
    return `${written} → ${sourceWords(source, version)}，${since}已失去效力${by}（${source.id}）`;
  }
  if (source && outcome === 'PROVISION_NOT_FOUND') {
    return `${written} → ${sourceWords(source, version)}，${versionWords(version, status)}（${source.id}）；无此条款：${reasons.at(-1)}，请核对条号`;
  }
  if (outcome === 'AMBIGUOUS') {
    const names = entry.candidates.flatMap((each) => (each.source ? [sourceWords(each.source)] : []));
    return `${written} → 不能确定，可能是：${names.join('、')}`;
  }
  const meant = entry.didYouMean.map((title) => `《${title}》`).join('、');
  return `${written} → ${OUTCOMES[outcome] ?? outcome}${meant && `；是否指${meant}`}`;
}

const OUTCOMES: Record<string, string> = {
  NOT_HELD: '未收录，不能核实其存在或内容',
  NOT_LEGAL_SOURCE: '不是法律渊源',
  OVER_LIMIT: '超过每次上限，未查；请分段再查',
};
