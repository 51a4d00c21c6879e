/** check_list: the legal bases of each row of a list. */
import { z } from 'zod';
import type { RowVerdict } from '../../../app/check/checked-rows';
import { ROW_VERDICTS } from '../../../app/check/list';
import { COLUMN_ROLES } from '../../../domain/lists/types';
import { CHECK_LIST as DOCUMENT } from '../documents';
import { type Answer, DATE } from '../shapes';
import type { Ask } from '../tool-failure';
import { authorityLines, CHECK_OUTPUT, summaryLine } from './check-text';

const textOrNull = z.string().nullable();
const ROW = z.object({
  listed: z.object({
    name: textOrNull,
    part: textOrNull,
    type: textOrNull,
    code: textOrNull,
    body: textOrNull,
    department: textOrNull,
    level: textOrNull,
    row: z.number().describe('表中的行，自 1 起 its row in the table, from 1'),
  }),
  basis: z.string(),
  start: z.number(),
  end: z.number(),
  verdict: z.enum(Object.keys(ROW_VERDICTS) as [RowVerdict, ...RowVerdict[]]),
  says: z.string(),
  right: z.array(z.string()),
  since: z.array(z.string()),
  bases: z.number(),
});
const OUTPUT = { ...CHECK_OUTPUT, list: z.object({ title: textOrNull, rows: z.array(ROW) }) };
const CHECKED = z.object(OUTPUT);
type Checked = z.infer<typeof CHECKED>;

export const CHECK_LIST = {
  title: '核对清单',
  description:
    '核对清单（行政许可事项清单、权责清单、执法事项目录一类）每一行的法律依据：是否存在、当日是否有效、条款与贴出的条文是否相符；未收录的如实说。不保存任何内容。' +
    'Checks the legal bases of each row of a list of powers, given as CSV or as copied from a spreadsheet. Stores nothing.',
  inputSchema: {
    text: z
      .string()
      .min(1, '须有清单（expected a list）')
      .describe('清单，CSV 或制表符分隔，含表头 the list with its header, as CSV or parted by tabs'),
    asOf: DATE.optional().describe('按哪一天的效力核对，YYYY-MM-DD；默认今天 the day meant'),
    issuerHint: z
      .string()
      .optional()
      .describe('清单的发布机关或地区，如 重庆市/沙坪坝区 who issues the list, or where'),
    columns: z
      .array(z.object({ role: z.enum(COLUMN_ROLES), column: z.string() }))
      .optional()
      .describe('哪一列是什么，按表头文字或列字母；默认自动识别 which column is what'),
    headerRow: z.number().int().min(1).optional().describe('表头在第几行，自 1 起 row of the header'),
  },
  outputSchema: OUTPUT,
};

export async function checkList(ask: Ask, given: Record<string, unknown>): Promise<Answer> {
  const { checkList: data } = await ask<{ checkList: Checked }>(DOCUMENT, given);
  const told = data.list.rows.filter(({ verdict }) => verdict !== 'RIGHT');
  const lines = [
    `${data.list.title ?? '清单'}：${data.list.rows.length} 项。${summaryLine(data)}`,
    ...told.map(
      ({ listed, basis, says, right }) =>
        `第 ${listed.row} 行 ${listed.name ?? basis.slice(0, 20)}：${says.replaceAll('\n', '；')}${right.length > 0 ? `。应为：${right.join('；')}` : ''}`,
    ),
    ...authorityLines(data),
  ];
  return { text: lines.join('\n'), data };
}
