/** diff: two versions of a work, article by article. */
import { z } from 'zod';
import { DIFF } from '../documents';
import { type Answer, DATE, SOURCE, sourceWords, VERSION, versionWords } from '../shapes';
import { type Ask, ToolFailure } from '../tool-failure';
import { workCalled } from '../works';

const ARTICLE = z.object({
  id: z.string(),
  label: z.string().nullable(),
  path: z.string(),
  text: z.string().nullable(),
});
const LABEL = z.object({ label: z.string().nullable() });
const OUTPUT = {
  a: VERSION.extend({ source: SOURCE }),
  b: VERSION,
  textsHeld: z.boolean(),
  unchanged: z.number(),
  added: z.array(ARTICLE),
  removed: z.array(ARTICLE),
  renumbered: z.array(z.object({ before: LABEL, after: LABEL })),
  changed: z.array(
    z.object({
      renumbered: z.boolean(),
      before: ARTICLE,
      after: ARTICLE,
      parts: z.array(z.object({ kind: z.string(), text: z.string() })),
    }),
  ),
};
const COMPARISON = z.object(OUTPUT);
type Comparison = z.infer<typeof COMPARISON>;

export const DIFF_TOOL = {
  title: '两版之别',
  description:
    '同一文件两个版本的逐条比较：新增、删去、修改、条号变动。a、b 是版本的标识，或日期（须给 source）。' +
    'Two versions of one work, article by article. a and b are ids of versions, or days, which need source.',
  inputSchema: {
    source: z
      .string()
      .min(1)
      .optional()
      .describe('文件名称、别名、文号或标识；a、b 为日期时须给 the work, where a and b are days'),
    a: z.string().min(1).describe('旧版：version:… 或 YYYY-MM-DD the earlier version, or a day'),
    b: z.string().min(1).describe('新版 the later version, or a day'),
  },
  outputSchema: OUTPUT,
};

export async function diff(
  ask: Ask,
  { source, a, b }: { source?: string; a: string; b: string },
): Promise<Answer> {
  const versions = { a: await versionOf(ask, 'a', a, source), b: await versionOf(ask, 'b', b, source) };
  const { compareVersions: data } = await ask<{ compareVersions: Comparison | null }>(DIFF, versions);
  if (!data) throw noVersion('a', `${a}、${b}`);
  return { text: words(data), data };
}

async function versionOf(ask: Ask, argument: string, given: string, source?: string): Promise<string> {
  if (!DATE.safeParse(given).success) return given;
  if (source === undefined) {
    throw new ToolFailure(
      'BAD_USER_INPUT',
      '给日期时须给 source。\nA day needs a source.',
      '加上 source，或给版本的标识（见 history）。Add source, or give ids of versions, which history tells.',
      'source',
    );
  }
  const { version } = await workCalled(ask, source, given);
  if (version === null) throw noVersion(argument, given);
  return version;
}

function noVersion(argument: string, given: string): ToolFailure {
  return new ToolFailure(
    'NOT_FOUND',
    `没有版本 ${given.slice(0, 80)}。\nNo such version is known.`,
    '用 history 看有哪些版本。See the versions with history.',
    argument,
  );
}

function words({ a, b, textsHeld, unchanged, added, removed, renumbered, changed }: Comparison): string {
  const head = `${sourceWords(a.source, b)}：${versionWords(a, null)} → ${versionWords(b, null)}`;
  if (!textsHeld) return `${head}\n两版的条文没有都收录，不能比较。The texts of both are not held.`;
  return [
    head,
    `修改 ${changed.length}，新增 ${added.length}，删去 ${removed.length}，只变条号 ${renumbered.length}，未变 ${unchanged}。`,
    ...changed.map(
      ({ before, after, parts }) =>
        `修改 ${before.label ?? before.path} → ${after.label ?? after.path}：${parts.map(marked).join('')}`,
    ),
    ...added.map(({ label, path, text }) => `新增 ${label ?? path}：${text ?? ''}`),
    ...removed.map(({ label, path, text }) => `删去 ${label ?? path}：${text ?? ''}`),
    ...renumbered.map(({ before, after }) => `条号 ${before.label} → ${after.label}`),
  ].join('\n');
}

function marked({ kind, text }: { kind: string; text: string }): string {
  if (kind === 'REMOVED') return `[-${text}-]`;
  return kind === 'ADDED' ? `[+${text}+]` : text;
}
